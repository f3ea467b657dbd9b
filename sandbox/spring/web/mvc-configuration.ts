import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import { asReference, iterate } from '../json/json-writer.ts';
import { callNamed, fieldValue, loadClass } from '../reflect.ts';
import { combine, type CorsRules, corsRules } from './cors.ts';
import { parsePattern, type PathPattern } from './path-pattern.ts';

const CONFIG = 'org.springframework.web.servlet.config.annotation';
const CONFIGURER = `${CONFIG}.WebMvcConfigurer`;

export interface MappedInterceptor {
  readonly bean: JavaObject;
  readonly include: readonly PathPattern[];
  readonly exclude: readonly PathPattern[];
}

/** A path without a controller: shows a view, redirects, or answers a status. */
export interface ViewController {
  readonly pattern: PathPattern;
  readonly view: string | undefined;
  readonly status: number | undefined;
  readonly redirect: boolean;
  readonly contextRelative: boolean;
  readonly keepQuery: boolean;
}

/** Files that are served below a path. */
export interface ResourceHandler {
  readonly patterns: readonly string[];
  /** `classpath:/docs/`. */
  readonly locations: readonly string[];
  readonly cacheControl: string | undefined;
}

/** What WebMvcConfigurer beans say. */
export interface MvcConfiguration {
  readonly interceptors: readonly MappedInterceptor[];
  readonly cors: readonly { readonly pattern: PathPattern; readonly rules: CorsRules }[];
  readonly viewControllers: readonly ViewController[];
  readonly resourceHandlers: readonly ResourceHandler[];
  /** HandlerMethodArgumentResolver objects, in order. */
  readonly argumentResolvers: readonly JavaObject[];
  /** What stands before the paths of a controller of this class. */
  readonly prefixOf: (controller: RuntimeClass) => string;
  /** Milliseconds that an asynchronous request may take; undefined: the server's own limit. */
  readonly asyncTimeout: number | undefined;
}

/** What a configurer may change and the trial does not heed: said in the log, so that nothing differs in silence. */
const UNHEEDED: readonly (readonly [method: string, parameter: string])[] = [
  ['configureContentNegotiation', `${CONFIG}.ContentNegotiationConfigurer`],
  ['configureDefaultServletHandling', `${CONFIG}.DefaultServletHandlerConfigurer`],
  ['configureViewResolvers', `${CONFIG}.ViewResolverRegistry`],
  ['addReturnValueHandlers', 'java.util.List'],
  ['configureMessageConverters', 'java.util.List'],
  ['extendMessageConverters', 'java.util.List'],
  ['configureHandlerExceptionResolvers', 'java.util.List'],
  ['extendHandlerExceptionResolvers', 'java.util.List'],
];

export interface ConfigurerTools {
  readonly machine: Machine;
  readonly through: RuntimeClass;
  /** Gets registrations of converters and formatters. */
  readonly formatters: () => JavaObject;
  /** The trial's limit, as a line of the log. */
  readonly unheeded: (what: string) => void;
}

const status = (machine: Machine, code: Value): number | undefined =>
  code instanceof JavaObject ? Number(machine.invokeVirtual(code, 'value()', [])) : undefined;

/** Asks each configurer, in order. */
export function readMvcConfiguration(tools: ConfigurerTools, configurers: readonly JavaObject[]): MvcConfiguration {
  if (configurers.length === 0)
    return {
      interceptors: [],
      cors: [],
      viewControllers: [],
      resourceHandlers: [],
      argumentResolvers: [],
      prefixOf: () => '',
      asyncTimeout: undefined,
    };
  const { machine, through } = tools;
  const registry = (name: string): JavaObject => machine.newObject(loadClass(machine, `${CONFIG}.${name}`, through), '<init>()', []);
  const interceptors = registry('InterceptorRegistry');
  const cors = registry('CorsRegistry');
  const views = registry('ViewControllerRegistry');
  const files = registry('ResourceHandlerRegistry');
  const paths = registry('PathMatchConfigurer');
  const async = registry('AsyncSupportConfigurer');
  const resolvers = machine.newObject(machine.jdk('java.util.ArrayList'), '<init>()', []);
  for (const configurer of configurers) {
    for (const [method, parameter] of UNHEEDED) {
      const found = configurer.javaClass.findMethod(`${method}(${parameter})`);
      if (found && found.owner.name !== CONFIGURER) tools.unheeded(`${CONFIGURER}.${method} in ${found.owner.name}`);
    }
    machine.invokeVirtual(configurer, `addInterceptors(${CONFIG}.InterceptorRegistry)`, [interceptors]);
    machine.invokeVirtual(configurer, `addCorsMappings(${CONFIG}.CorsRegistry)`, [cors]);
    machine.invokeVirtual(configurer, `addViewControllers(${CONFIG}.ViewControllerRegistry)`, [views]);
    machine.invokeVirtual(configurer, `addResourceHandlers(${CONFIG}.ResourceHandlerRegistry)`, [files]);
    machine.invokeVirtual(configurer, 'addFormatters(org.springframework.format.FormatterRegistry)', [tools.formatters()]);
    machine.invokeVirtual(configurer, 'addArgumentResolvers(java.util.List)', [resolvers]);
    machine.invokeVirtual(configurer, `configurePathMatch(${CONFIG}.PathMatchConfigurer)`, [paths]);
    machine.invokeVirtual(configurer, `configureAsyncSupport(${CONFIG}.AsyncSupportConfigurer)`, [async]);
  }
  const objects = (list: Value): JavaObject[] => iterate(machine, list).filter((o) => o instanceof JavaObject);
  const patterns = (registration: JavaObject, field: string): PathPattern[] =>
    iterate(machine, fieldValue(registration, field)).map((p) => parsePattern(String(p)));
  const viewOf = (registration: JavaObject, redirect: boolean): ViewController => {
    const name = fieldValue(registration, redirect ? 'redirectUrl' : 'viewName');
    return {
      pattern: parsePattern(String(fieldValue(registration, 'urlPath'))),
      view: typeof name === 'string' ? name : undefined,
      status: status(machine, fieldValue(registration, 'statusCode')),
      redirect,
      contextRelative: fieldValue(registration, 'contextRelative') !== false,
      keepQuery: fieldValue(registration, 'keepQueryParams') === true,
    };
  };
  const timeout = asReference(machine, callNamed(async, 'getTimeout()', []) ?? null, { kind: 'unknown' });
  const mappings = callNamed(cors, 'getCorsConfigurations()', []) ?? null;
  return {
    interceptors: objects(fieldValue(interceptors, 'registrations'))
      .map((r) => ({ r, order: Number(fieldValue(r, 'order')) }))
      .toSorted((a, b) => a.order - b.order)
      .flatMap(({ r }) => {
        const bean = fieldValue(r, 'interceptor');
        return bean instanceof JavaObject
          ? [{ bean, include: patterns(r, 'includePatterns'), exclude: patterns(r, 'excludePatterns') }]
          : [];
      }),
    cors: mappings instanceof JavaObject ? corsMappings(machine, mappings) : [],
    viewControllers: [
      ...objects(fieldValue(views, 'registrations')).map((r) => viewOf(r, false)),
      ...objects(fieldValue(views, 'redirectRegistrations')).map((r) => viewOf(r, true)),
    ],
    resourceHandlers: objects(fieldValue(files, 'registrations')).map((r): ResourceHandler => {
      const list = (field: string): string[] => iterate(machine, fieldValue(r, field)).map(String);
      const cache = fieldValue(r, 'cacheControl');
      const locations = list('locations');
      for (const location of locations) if (!location.startsWith('classpath:')) tools.unheeded(`the resource location ${location}`);
      return { patterns: list('pathPatterns'), locations, cacheControl: typeof cache === 'string' ? cache : undefined };
    }),
    argumentResolvers: objects(resolvers),
    prefixOf: prefixes(machine, paths),
    asyncTimeout: timeout === null ? undefined : Number(machine.unbox(timeout)),
  };
}

/** The first prefix whose predicate takes the controller. */
function prefixes(machine: Machine, configurer: JavaObject): MvcConfiguration['prefixOf'] {
  const map = callNamed(configurer, 'getPathPrefixes()', []);
  const all = map instanceof JavaObject ? iterate(machine, machine.invokeVirtual(map, 'entrySet()', []) ?? null) : [];
  return (controller) => {
    const found = all.find((entry) => {
      const predicate = machine.invokeVirtual(entry, 'getValue()', []);
      return (
        predicate instanceof JavaObject && machine.invokeVirtual(predicate, 'test(java.lang.Object)', [controller.classObject]) === true
      );
    });
    return found === undefined ? '' : String(machine.invokeVirtual(found, 'getKey()', []));
  };
}

/** `Map<String, CorsConfiguration>` as rules, in order. */
export function corsMappings(machine: Machine, map: JavaObject): { pattern: PathPattern; rules: CorsRules }[] {
  return iterate(machine, machine.invokeVirtual(map, 'entrySet()', []) ?? null).flatMap((entry) => {
    const value = machine.invokeVirtual(entry, 'getValue()', []) ?? null;
    return value instanceof JavaObject
      ? [{ pattern: parsePattern(String(machine.invokeVirtual(entry, 'getKey()', []))), rules: corsRules(machine, value) }]
      : [];
  });
}

export function rulesFor(mappings: MvcConfiguration['cors'], path: string, own: CorsRules | undefined): CorsRules | undefined {
  const global = mappings.find((m) => m.pattern.match(path) !== undefined)?.rules;
  return own ? combine(global, own) : global;
}

export function interceptorsFor(all: readonly MappedInterceptor[], path: string): JavaObject[] {
  const fits = (patterns: readonly PathPattern[]): boolean => patterns.some((p) => p.match(path) !== undefined);
  return all.filter((i) => (i.include.length === 0 || fits(i.include)) && !fits(i.exclude)).map((i) => i.bean);
}
