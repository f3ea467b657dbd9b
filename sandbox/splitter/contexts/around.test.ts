import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import type { JavaParser } from '../../java/syntax/index.ts';
import { loadParser } from '../../java/syntax/index.ts';
import type { Split } from '../../protocol/split.ts';
import { addressInModule, matchesPattern } from '../addresses.ts';
import { application } from '../fixture.ts';
import { propose } from '../propose.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const STOCK = {
  'a.stock.StockController':
    '@RestController @RequestMapping("/stock") public class StockController { @Log @GetMapping("/rack/{id}") void one() { } @GetMapping("/list") void all() { } }',
  'a.order.OrderController': '@RestController class OrderController { @GetMapping("/orders") void all() { } }',
  'a.shared.Log': 'public @interface Log { }',
};

function split(more: Readonly<Record<string, string>>): Split {
  const module = { name: 'stock', version: '1.0.0', contextPath: 'stock' };
  const result = propose(application({ ...STOCK, ...more }), { mode: 'propose', project: '', pick: ['a.stock'], module }, parser);
  if (result.outcome === 'refused') throw new Error(result.reasons.map((r) => r.en).join('\n'));
  return result;
}
const written = (result: Split, name: string): string =>
  result.changes.find(({ path }) => path.endsWith(`stock/${name}.java`))?.after ?? '';
const imported = (result: Split): string => /@Import\(\{(.*)\}\)/.exec(written(result, 'StockApplication'))?.[1] ?? '';
const notes = (result: Split): string[] => result.warnings.map(({ en }) => en);
const open = (result: Split): string[] => result.limits.flatMap(({ level, en }) => (level === 'open point' ? [en] : []));

describe('advice', () => {
  it('is imported by the module, with the beans of the base that it asks for', () => {
    const result = split({
      'a.web.Errors': '@RestControllerAdvice public class Errors { public Errors(Mailer mailer) { } }',
      'a.web.Mailer': '@Service public class Mailer { }',
    });
    expect(imported(result)).toBe('Errors.class');
    expect(written(result, 'StockApplication')).toContain('import a.web.Errors;');
    expect(written(result, 'BaseBeans')).toContain('getBaseService(Mailer.class)');
    expect(notes(result)).toContainEqual(expect.stringMatching(/^The module’s context imports Errors too/));
  });

  it('that no other package can name is told, and that is for other controllers is not', () => {
    const hidden = split({ 'a.web.Errors': '@RestControllerAdvice class Errors { }' });
    expect(imported(hidden)).toBe('');
    expect(notes(hidden)).toContainEqual(expect.stringMatching(/^Errors does not see the module’s controllers/));
    const others = split({ 'a.web.Errors': '@RestControllerAdvice(basePackages = "a.order") public class Errors { }' });
    expect([imported(others), ...notes(others).filter((n) => n.includes('Errors'))]).toEqual(['']);
    expect(imported(split({ 'a.web.Errors': '@RestControllerAdvice("a.stock") public class Errors { }' }))).toBe('Errors.class');
  });
});

describe('an aspect', () => {
  const aspect = (pointcut: string): Record<string, string> => ({
    'a.web.Watch': `@Aspect @Component public class Watch { @Around("${pointcut}") public Object log(ProceedingJoinPoint p) { return null; } }`,
  });

  it.each([
    ['@annotation(a.shared.Log)', 'Watch.class'],
    ['@annotation(log)', 'Watch.class'],
    ['@annotation(a.shared.Timed)', ''],
    ['execution(public * a.stock.*.*(..))', 'Watch.class'],
    ['execution(* a..*Controller.*(..))', 'Watch.class'],
    ['execution(* a.order..*.*(..))', ''],
    ['within(a.stock..*)', 'Watch.class'],
    ['within(a.order.*) && @annotation(a.shared.Timed)', ''],
    ['pointcutOfItsOwn()', 'Watch.class'],
  ])('with %s is imported: %s', (pointcut, expected) => {
    expect(imported(split(aspect(pointcut)))).toBe(expected);
  });
});

it('an annotation that the pointcut of an aspect names stays where the base sees it', () => {
  const aspect =
    '@Aspect @Component public class Watch { @Around("@annotation(a.stock.Own)") public Object log(ProceedingJoinPoint p) { return null; } }';
  const result = split({ 'a.stock.Own': 'public @interface Own { }', 'a.web.Watch': aspect });
  expect(result.classes.find(({ name }) => name === 'a.stock.Own')?.side).toBe('api');
  expect(result.illegal.filter(({ solved }) => !solved)).toEqual([]);
});

describe('what stands before requests', () => {
  const config = (registration: string): Record<string, string> => ({
    'a.web.WebConfig': `@Configuration public class WebConfig implements WebMvcConfigurer { private final Tokens tokens; public WebConfig(Tokens tokens) { this.tokens = tokens; } public void addInterceptors(InterceptorRegistry r) { r.addInterceptor(tokens)${registration}; } }`,
    'a.web.Tokens': '@Component public class Tokens implements HandlerInterceptor { }',
  });

  it('is imported where its patterns mean the same addresses in the module', () => {
    const all = split(config('.addPathPatterns("/**").excludePathPatterns("/login")'));
    expect(imported(all)).toBe('WebConfig.class');
    expect(written(all, 'BaseBeans')).toContain('Tokens tokens()');
    expect(open(all)).toEqual([]);
  });

  it('is an open point where they are written for the base', () => {
    const narrow = split(config('.addPathPatterns("/stock/**")'));
    expect(imported(narrow)).toBe('');
    expect(open(narrow)).toEqual([expect.stringMatching(/^WebConfig has the pattern \/stock\/\*\*/)]);
  });

  it('is an open point where the module cannot serve what it asks for', () => {
    const filter = split({
      'a.web.Gate':
        'import org.springframework.security.authentication.AuthenticationManager;\n@Component public class Gate extends OncePerRequestFilter { public Gate(AuthenticationManager m) { } }',
    });
    expect(open(filter)).toEqual([expect.stringMatching(/^Gate stands before the base’s requests/)]);
    const served = split({
      'a.web.Gate':
        'import org.springframework.core.env.Environment;\n@Component public class Gate extends OncePerRequestFilter { public Gate(Environment e) { } }',
    });
    expect([imported(served), ...open(served)]).toEqual(['Gate.class']);
  });

  it('is left alone where a subclass in another class loader could not be made', () => {
    const result = split({ 'a.web.WebConfig': '@Configuration public class WebConfig implements WebMvcConfigurer { WebConfig() { } }' });
    expect(imported(result)).toBe('');
  });

  it('is left alone where it makes beans of other layers', () => {
    const result = split({
      'a.web.WebConfig':
        '@Configuration public class WebConfig implements WebMvcConfigurer { @Bean public Clock clock() { return null; } }',
    });
    expect(imported(result)).toBe('');
    expect(notes(result)).toContainEqual(expect.stringMatching(/^WebConfig acts on the base’s requests only/));
  });
});

it('endpoints of a broker that stays are an open point', () => {
  const result = split({
    'a.stock.StockMessages': '@Controller public class StockMessages { @MessageMapping("/rack") public void rack() { } }',
    'a.order.OrderMessages': '@Controller class OrderMessages { @MessageMapping("/order") void order() { } }',
    'a.web.Sockets': '@Configuration @EnableWebSocketMessageBroker public class Sockets { }',
  });
  expect(open(result)).toEqual([expect.stringMatching(/^StockMessages answers web sockets that Sockets sets up in the base/)]);
});

it.each([
  ['/stock/**', '/stock', true],
  ['/stock/**', '/stock/rack/{id}', true],
  ['/stock/*', '/stock/rack/{id}', false],
  ['/**/list', '/stock/list', true],
  ['/stock/rack/{n}', '/stock/rack/{id}', true],
  ['/stoc?/list', '/stock/list', true],
  ['/a.b', '/axb', false],
])('the pattern %s means %s: %s', (pattern, address, expected) => {
  expect(matchesPattern(pattern, address)).toBe(expected);
});

it.each([
  ['/stock', '/'],
  ['/stock/list', '/list'],
  ['/stocks', '/stocks'],
])('%s is %s to the module', (address, expected) => {
  expect(addressInModule(address, 'stock')).toBe(expected);
});

describe('a filter that a configuration registers', () => {
  const registers = (more = ''): Record<string, string> => ({
    'a.web.Xss': 'public class Xss implements Filter { }',
    'a.web.Filters': `@Configuration public class Filters { @Bean public FilterRegistrationBean<Xss> xss() { FilterRegistrationBean<Xss> r = new FilterRegistrationBean<>(new Xss()); ${more} return r; } }`,
  });

  it('stands before the module’s requests, too', () => {
    const result = split(registers('r.addUrlPatterns("/*");'));
    expect(imported(result)).toBe('Filters.class');
    expect(open(result)).toEqual([]);
  });

  it('is an open point where its pattern means addresses of the base, or where the configuration makes more', () => {
    expect(open(split(registers('r.addUrlPatterns("/shop/*");')))).toEqual([]);
    expect(open(split(registers('r.addUrlPatterns("/stock/*");')))).toEqual([
      expect.stringMatching(/^Filters has the pattern \/stock\/\*/),
    ]);
    const more: Record<string, string> = { ...registers(), 'a.web.Pool': 'public class Pool { }' };
    more['a.web.Filters'] = (more['a.web.Filters'] ?? '').replace(/}$/, '@Bean public Pool pool() { return new Pool(); } }');
    const result = split(more);
    expect([imported(result), ...open(result)]).toEqual(['', expect.stringMatching(/^Filters stands before the base’s requests/)]);
  });
});
