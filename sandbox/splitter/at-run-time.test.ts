import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import type { JavaParser } from '../java/syntax/index.ts';
import { loadParser } from '../java/syntax/index.ts';
import type { SplitMove } from '../protocol/split.ts';
import { application } from './fixture.ts';
import { propose } from './propose.ts';
import type { SplitReport } from './report.ts';
import { report } from './report.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const STOCK = {
  'a.stock.StockController': '@RestController @RequestMapping("/stock") public class StockController { StockController(StockApi s) { } }',
  'a.stock.StockApi': 'public interface StockApi { void take(); }',
  'a.stock.StockStore': '@Service public class StockStore implements StockApi { public void take() { } }',
};
const MODULE = { name: 'picked', version: '1.0.0', contextPath: 'picked' };

function reported(parts: Readonly<Record<string, string>>, moves: readonly SplitMove[] = []): SplitReport {
  const result = report(application({ ...STOCK, ...parts }), { seeds: ['a.stock'], module: MODULE, moves }, parser, () => 0);
  if ('wrong' in result) throw new Error(result.wrong.map((w) => w.en).join('\n'));
  return result.report;
}
const openIn = (found: SplitReport): string[] => found.open.map(({ from, to, kind }) => `${from} ${kind} ${to}`);

/** Files after the split, by path. */
function written(parts: Readonly<Record<string, string>>): ReadonlyMap<string, string | null> {
  const result = propose(application({ ...STOCK, ...parts }), { mode: 'propose', project: '', pick: ['a.stock'], module: MODULE }, parser);
  if (result.outcome === 'refused') throw new Error(result.reasons.map((r) => r.en).join('\n'));
  return new Map(result.changes.map(({ path, after }) => [path, after]));
}

describe('what the base calls while it starts', () => {
  const given = 'private final a.stock.StockApi api;';
  it.each([
    [
      'a runner',
      `@Component class Caller implements CommandLineRunner { ${given} Caller(a.stock.StockApi api) { this.api = api; } public void run(String... x) { api.take(); } }`,
    ],
    [
      'a runner, by a method of its own',
      `@Component class Caller implements CommandLineRunner { ${given} Caller(a.stock.StockApi api) { this.api = api; } public void run(String... x) { go(); } void go() { this.api.take(); } }`,
    ],
    [
      'a method after construction',
      '@Component class Caller { @Autowired a.stock.StockApi api; @PostConstruct void init() { api.take(); } }',
    ],
    ['a constructor', '@Component class Caller { Caller(a.stock.StockApi api) { api.take(); } }'],
    [
      'a clock',
      `@Component class Caller { ${given} Caller(a.stock.StockApi api) { this.api = api; } @Scheduled(fixedDelay = 5) void tick() { api.take(); } }`,
    ],
    [
      'a runner that a method makes',
      '@Configuration class Caller { @Bean ApplicationRunner r(a.stock.StockApi api) { return x -> api.take(); } }',
    ],
  ])('is open: %s', (_, text) => {
    expect(openIn(reported({ 'a.order.Caller': text }))).toEqual(['a.order.Caller injection a.stock.StockApi']);
  });

  it('is open where another bean of the base stands between', () => {
    const helper = `@Component public class Helper { ${given} Helper(a.stock.StockApi api) { this.api = api; } void go() { api.take(); } void not() { } }`;
    const calls = (method: string): string => `@Component class Caller { Caller(Helper h) { h.${method}(); } }`;
    expect(openIn(reported({ 'a.order.Helper': helper, 'a.order.Caller': calls('go') }))).toEqual([
      'a.order.Helper injection a.stock.StockApi',
    ]);
    expect(openIn(reported({ 'a.order.Helper': helper, 'a.order.Caller': calls('not') }))).toEqual([]);
  });

  it('is not open when a request makes the call', () => {
    const text = `@RestController class Caller { ${given} Caller(a.stock.StockApi api) { this.api = api; } @GetMapping("/x") void x() { api.take(); } }`;
    expect(openIn(reported({ 'a.order.Caller': text }))).toEqual([]);
  });
});

describe('what names an entity in a query', () => {
  const item = { 'a.stock.Item': '@Entity public class Item { @Id Long id; }' };
  const orders = (query: string): string => `interface Orders extends JpaRepository<Order, Long> { @Query("${query}") Object all(); }`;
  const order = { 'a.order.Order': '@Entity public class Order { @Id Long id; }' };

  it('keeps the entity in the base', () => {
    const found = reported({ ...item, ...order, 'a.order.Orders': orders('select o from Order o join Item i on i.id = o.id') });
    expect(found.types).toContainEqual(expect.objectContaining({ name: 'a.stock.Item', side: 'base' }));
    expect(found.verdict).toBe('partial');
  });

  it('is open when the entity is moved by hand, and the query is not', () => {
    const parts = { ...item, ...order, 'a.order.Orders': orders('select o from Order o join Item i on i.id = o.id') };
    const moves = [
      { type: 'a.stock.Item', side: 'module' },
      { type: 'a.order.Orders', side: 'base' },
    ] as const;
    expect(openIn(reported(parts, moves))).toEqual(['a.order.Orders name in a string a.stock.Item']);
  });

  it('is nothing to an entity that it does not name', () => {
    const found = reported({ ...item, ...order, 'a.order.Orders': orders('select o from Order o') });
    expect(found.types).toContainEqual(expect.objectContaining({ name: 'a.stock.Item', side: 'module' }));
  });
});

describe('what files say of classes', () => {
  it('Spring’s XML gives beans to beans', () => {
    const xml =
      '<beans><bean id="rack" class="a.stock.Rack"/><bean class="a.stock.Shelf"><property name="r" ref="rack"/></bean><bean class="a.order.Plain"/></beans>';
    const found = reported({
      'a.stock.Shelf': 'public class Shelf { }',
      'a.stock.Rack': 'public class Rack { }',
      'a.order.Plain': 'class Plain { }',
      'src/main/resources/beans.xml': xml,
    });
    expect(openIn(found)).toEqual([
      'src/main/resources/beans.xml name in a file a.stock.Rack',
      'src/main/resources/beans.xml name in a file a.stock.Shelf',
    ]);
  });

  it('registered classes are registered on their side', () => {
    const after = written({
      'a.stock.StockStart': 'public class StockStart implements org.springframework.context.ApplicationListener<Object> { }',
      'a.order.OrderStart': 'public class OrderStart implements org.springframework.context.ApplicationListener<Object> { }',
      'src/main/resources/META-INF/spring.factories':
        'org.springframework.context.ApplicationListener=a.stock.StockStart,a.order.OrderStart\n',
      'src/main/resources/META-INF/spring/o.s.AutoConfiguration.imports': 'a.stock.StockStart\n',
    });
    const key = 'org.springframework.context.ApplicationListener=\\\n  ';
    expect(after.get('base/src/main/resources/META-INF/spring.factories')).toBe(`${key}a.order.OrderStart\n`);
    expect(after.get('picked/src/main/resources/META-INF/spring.factories')).toBe(`${key}a.stock.StockStart\n`);
    expect(after.get('picked/src/main/resources/META-INF/spring/o.s.AutoConfiguration.imports')).toBe('a.stock.StockStart\n');
    expect(after.has('base/src/main/resources/META-INF/spring/o.s.AutoConfiguration.imports')).toBe(false);
  });

  it('what the base registers acts in the module too, and its own auto-configuration is left out there', () => {
    const parts = {
      'a.order.OrderStart': 'public class OrderStart implements org.springframework.context.ApplicationListener<Object> { }',
      'a.order.OrderSetUp': '@org.springframework.boot.autoconfigure.AutoConfiguration public class OrderSetUp { }',
      'src/main/resources/META-INF/spring.factories':
        '# listeners\norg.springframework.context.ApplicationListener=\\\n  a.order.OrderStart\norg.springframework.test.Other=a.order.OrderSetUp\n',
      'src/main/resources/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports':
        'a.order.OrderSetUp\nb.Foreign\n',
    };
    expect(written(parts).get('picked/src/main/resources/application.properties')).toContain(
      'spring.autoconfigure.exclude=a.order.OrderSetUp\n',
    );
    const notes = reported(parts).reasons.filter((r) => r.en.startsWith('The module’s context reads this file'));
    expect(notes.map(({ file, line, en }) => `${file}:${line} ${en}`)).toEqual([
      'src/main/resources/META-INF/spring.factories:3 The module’s context reads this file of the base, too: OrderStart acts there as well.',
    ]);
  });

  it('a service stays open where the base looks for services', () => {
    const parts = {
      'a.spi.Plug': 'public interface Plug { }',
      'a.stock.StockPlug': 'public class StockPlug implements a.spi.Plug { }',
      'src/main/resources/META-INF/services/a.spi.Plug': 'a.stock.StockPlug\n',
    };
    expect(openIn(reported(parts))).toEqual([]);
    const loader = { 'a.order.Plugs': 'class Plugs { Object all = java.util.ServiceLoader.load(a.spi.Plug.class); }' };
    expect(openIn(reported({ ...parts, ...loader }))).toEqual([
      'src/main/resources/META-INF/services/a.spi.Plug name in a file a.stock.StockPlug',
    ]);
  });

  it('settings by a prefix that is a constant go along', () => {
    const after = written({
      'a.stock.Limits':
        '@ConfigurationProperties(prefix = Limits.ROOT + ".limits") public class Limits { static final String ROOT = "stock"; int low; }',
      'src/main/resources/application.yml': 'stock:\n  limits:\n    low: 3\nother: 1\n',
    });
    expect(after.get('picked/src/main/resources/application.properties')).toBe('spring.application.name=picked\nstock.limits.low=3\n');
  });
});

it('what changes though everything compiles is a note: messages, events, advice, aspects', () => {
  const found = reported({
    'a.stock.Stocks': '@RestController public class Stocks { }',
    'a.stock.StockMessages':
      '@Component @RocketMQMessageListener(topic = "t") public class StockMessages implements RocketMQListener<String> { public void onMessage(String s) { } }',
    'a.stock.Publisher': '@Component class Publisher { void p(ApplicationEventPublisher p) { p.publishEvent("x"); } }',
    'a.web.Errors': '@RestControllerAdvice class Errors { }',
    'a.web.Log': '@Aspect @Component class Log { @Before("bean(*)") void log() { } }',
    'a.web.Web': 'class Web implements WebMvcConfigurer { }',
  });
  const noted = found.reasons.filter((r) => r.level === 'note').map((r) => r.file?.replace(/^.*\//, ''));
  expect(new Set(noted)).toEqual(new Set(['StockMessages.java', 'Publisher.java', 'Errors.java', 'Log.java', 'Web.java']));
  expect(found.reasons.map((r) => r.en)).toContainEqual(
    expect.stringMatching(/^(?=.*Errors)(?=.*Log)(?=.*Web).* stay in the base, and what guards or surrounds/),
  );
  expect(found.types).toContainEqual(expect.objectContaining({ name: 'a.stock.StockMessages', side: 'module' }));
});
