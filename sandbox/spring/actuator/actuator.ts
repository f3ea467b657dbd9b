import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { parseJson } from '../json/json-text.ts';
import { asReference, implementsName } from '../json/json-writer.ts';
import { type Level, LEVELS } from '../log/log-line.ts';
import { loadClass } from '../reflect.ts';
import { guardedDisposition } from '../web/content-disposition.ts';
import { negotiate, typeProblem } from '../web/media.ts';
import { textAnswer, type WebAnswer, type WebRequest } from '../web/web-request.ts';
import { beans } from './beans-view.ts';
import { caches, clearCaches, oneCache } from './caches-view.ts';
import { configurationProperties } from './configprops-view.ts';
import { environment, environmentEntry } from './env-view.ts';
import { BROUGHT, Exposure } from './exposure.ts';
import type { ActuatorExtras } from './extras.ts';
import { links } from './links.ts';
import { Health } from './health.ts';
import { LoggersView } from './loggers-view.ts';
import { mappings } from './mappings-view.ts';
import { Metrics, OF_BASE } from './metrics.ts';
import { operate, type OwnEndpoint, ownEndpoints } from './own-endpoints.ts';
import { scheduledTasks } from './tasks-view.ts';

/** What every operation that answers produces, the best first. */
const PRODUCED = ['application/vnd.spring-boot.actuator.v3+json', 'application/vnd.spring-boot.actuator.v2+json', 'application/json'];
const INFO = 'org.springframework.boot.actuate.info';

/** What a request to an endpoint comes to: an answer, or what Spring MVC says itself. */
export type EndpointAnswer =
  | WebAnswer
  | { readonly allowed: readonly string[] }
  | { readonly error: number }
  /** Nothing that it produces is accepted. */
  | { readonly produces: readonly string[] };

const unacceptable = (request: WebRequest): boolean => negotiate(request.header('Accept'), PRODUCED) === undefined;

/** The actuator of an application. */
export class Actuator {
  private readonly context: ApplicationContext;
  private readonly exposure: Exposure;
  private readonly health: Health;
  private readonly own: readonly OwnEndpoint[];
  private readonly loggers: LoggersView;
  private readonly extras: ActuatorExtras | undefined;

  constructor(context: ApplicationContext, extras?: ActuatorExtras) {
    this.context = context;
    this.extras = extras;
    this.exposure = new Exposure(context);
    this.health = new Health(context, extras);
    this.own = ownEndpoints(context);
    this.loggers = new LoggersView(context);
  }

  /** undefined: the path is no endpoint's that is exposed. */
  answer(request: WebRequest): EndpointAnswer | undefined {
    const { basePath } = this.exposure;
    if (request.path === basePath || request.path === `${basePath}/`) return this.page(request);
    if (!request.path.startsWith(`${basePath}/`)) return undefined;
    const [id = '', ...path] = request.path.slice(basePath.length + 1).split('/');
    if (!this.exposure.has(id)) return undefined;
    const own = this.own.find((e) => e.id === id);
    if (own) return this.ofOwn(own, path, request);
    return BROUGHT.has(id) ? this.brought(id, path, request) : undefined;
  }

  private page(request: WebRequest): EndpointAnswer {
    if (!reads(request)) return { allowed: ['GET'] };
    if (unacceptable(request)) return { produces: PRODUCED };
    const root = `http://${request.header('Host') ?? `localhost:${request.port}`}${request.contextPath}`;
    const own = this.own.map(({ id, operations }) => ({ id, selectors: [...new Set(operations.flatMap((o) => o.selectors))] }));
    return this.json(request, links(this.exposure, root, own));
  }

  private json(request: WebRequest, body: string, status = 200): WebAnswer {
    const type = negotiate(request.header('Accept'), PRODUCED) ?? PRODUCED[0] ?? '';
    const guarded = guardedDisposition(request.uri, undefined, status);
    const headers: [string, string][] = [
      ...(guarded === undefined ? [] : ([['Content-Disposition', guarded]] as [string, string][])),
      ['Content-Type', type],
    ];
    return textAnswer(status, headers, body, 'chunked');
  }

  private ofOwn(endpoint: OwnEndpoint, path: readonly string[], request: WebRequest): EndpointAnswer | undefined {
    const made = operate(this.context, endpoint, path, request, !unacceptable(request));
    if (made === undefined) return undefined;
    if (!('kind' in made)) return { allowed: made };
    if (made.kind === 'unacceptable') return { produces: PRODUCED };
    if (made.kind === 'result') {
      const { value } = made;
      return this.json(request, typeof value === 'string' ? value : this.context.json.writer.write(value, false));
    }
    return made.status === 400 ? { error: 400 } : bare(made.status);
  }

  private brought(id: string, path: readonly string[], request: WebRequest): EndpointAnswer | undefined {
    if (id === 'loggers' && path.length === 1) return this.logger(path[0] ?? '', request);
    if (id === 'caches' && path.length <= 1 && !reads(request)) return this.changeCaches(path[0], request);
    // Of these there is nothing below, and of others one name.
    if (path.length > (id === 'health' ? Infinity : BELOW.has(id) ? 1 : 0)) return undefined;
    if (!reads(request)) return { allowed: ['GET'] };
    if (unacceptable(request)) return { produces: PRODUCED };
    const [name] = path.map((segment) => decodeURIComponent(segment));
    const found = (json: string | undefined): EndpointAnswer => (json === undefined ? bare(404) : this.json(request, json));
    const { context } = this;
    switch (id) {
      case 'health': {
        this.readVersions(request.header('Accept') ?? '');
        const answer = this.health.answer(path.join('/'));
        return answer ? this.json(request, answer.body, answer.status) : bare(404);
      }
      case 'info':
        return this.json(request, this.info());
      case 'metrics':
        return this.metrics(name, request);
      case 'env':
        return found(name === undefined ? environment(context) : environmentEntry(context, name));
      case 'configprops':
        context.limit("the properties that Boot's own beans are bound to: /actuator/configprops shows the application's");
        return found(configurationProperties(context, name));
      case 'beans':
        context.limit('the beans that Boot configures by itself: /actuator/beans shows those that the trial has');
        return found(beans(context));
      case 'mappings':
        context.limit("what Boot maps by itself: /actuator/mappings shows the application's controllers");
        return found(mappings(context));
      case 'loggers':
        context.limit("the loggers of libraries: /actuator/loggers shows the application's and those that are set");
        return found(this.loggers.all());
      case 'scheduledtasks':
        return found(scheduledTasks(context.scheduled));
      case 'caches':
        return found(name === undefined ? caches(context) : oneCache(context, name)?.json);
      default:
        return this.context.jvm.machine.throwNew(
          'java.lang.UnsupportedOperationException',
          `not supported: the actuator's endpoint ${id} (the trial does not simulate it; a real base does)`,
        );
    }
  }

  private changeCaches(name: string | undefined, request: WebRequest): EndpointAnswer {
    if (request.method !== 'DELETE') return { allowed: ['GET', 'DELETE'] };
    if (name === undefined) {
      clearCaches(this.context);
      return bare(204);
    }
    const cache = oneCache(this.context, decodeURIComponent(name));
    cache?.clear();
    return bare(cache ? 204 : 404);
  }

  private metrics(name: string | undefined, request: WebRequest): EndpointAnswer | undefined {
    const metrics = new Metrics(this.context);
    if (name === undefined) {
      this.context.limit("the metrics of the JVM and the server: /actuator/metrics names the application's own and those of its requests");
      return this.json(request, metrics.names());
    }
    const tags = request.parameters.flatMap(([n, value]) => (n === 'tag' ? [value] : []));
    const found = metrics.meter(name, tags);
    if (found === 'wrong') return { error: 400 };
    if (found !== undefined) return this.json(request, found);
    if (!OF_BASE.test(name) || metrics.has(name)) return bare(404);
    return this.context.jvm.machine.throwNew(
      'java.lang.UnsupportedOperationException',
      `not supported: the metric ${name} (the trial does not simulate it; a real base does)`,
    );
  }

  /** Operations that answer in the form of an API's version read each type that is accepted once more, empty ones too. */
  private readVersions(accept: string): void {
    for (const type of accept === '' ? [] : accept.split(',')) {
      const problem = typeProblem(type);
      if (problem === undefined) continue;
      const { machine } = this.context.jvm;
      const javaClass = loadClass(machine, 'org.springframework.util.InvalidMimeTypeException', this.context.primary);
      const reason = problem.slice(`Invalid mime type "${type}": `.length);
      throw new JavaThrow(machine.newObject(javaClass, '<init>(java.lang.String,java.lang.String)', [type, reason]));
    }
  }

  // ---- info ----

  private info(): string {
    const { context } = this;
    const { machine } = context.jvm;
    const builder = machine.newObject(loadClass(machine, `${INFO}.Info$Builder`, context.primary), '<init>()', []);
    const put = (key: string, value: Reference): void =>
      void machine.invokeVirtual(builder, 'withDetail(java.lang.String,java.lang.Object)', [key, value]);
    if (context.property('management.info.env.enabled') === 'true') for (const [key, value] of this.properties('info.')) put(key, value);
    for (const name of context.factory.names) {
      const definition = context.factory.definition(name);
      if (!definition || !implementsName(definition.type, `${INFO}.InfoContributor`)) continue;
      machine.invokeVirtual(context.factory.get(name), `contribute(${INFO}.Info$Builder)`, [builder]);
    }
    const made = machine.invokeVirtual(builder, 'build()', []);
    const details = made instanceof JavaObject ? machine.invokeVirtual(made, 'getDetails()', []) : null;
    const written = context.json.writer.write(asReference(machine, details ?? null, { kind: 'unknown' }), false);
    const more = (this.extras?.info() ?? []).map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',');
    return more === '' ? written : written.replace(/}$/, `${written === '{}' ? '' : ','}${more}}`);
  }

  /** The properties below a prefix as maps within maps, in the order of the files. */
  private properties(prefix: string): Map<string, Reference> {
    const { machine } = this.context.jvm;
    const { sources } = this.context.config;
    const top = new Map<string, Reference>();
    const mapIn = (parent: JavaObject | undefined, key: string): JavaObject => {
      const known = parent ? machine.invokeVirtual(parent, 'get(java.lang.Object)', [key]) : top.get(key);
      if (known instanceof JavaObject) return known;
      const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
      put(parent, key, map);
      return map;
    };
    const put = (parent: JavaObject | undefined, key: string, value: Reference): void => {
      if (parent) machine.invokeVirtual(parent, 'put(java.lang.Object,java.lang.Object)', [key, value]);
      else top.set(key, value);
    };
    for (const key of sources.keys().filter((k) => k.startsWith(prefix))) {
      const parts = key
        .slice(prefix.length)
        .replaceAll(/\[(\w+)\]/g, '.$1')
        .split('.');
      let parent: JavaObject | undefined;
      for (const part of parts.slice(0, -1)) parent = mapIn(parent, part);
      put(parent, parts.at(-1) ?? '', this.typed(key));
    }
    return top;
  }

  /** A number or a boolean of a YAML file is one. */
  private typed(key: string): Reference {
    const { machine } = this.context.jvm;
    const { sources } = this.context.config;
    const value = sources.get(key) ?? '';
    if (!/\.ya?ml$/.test(sources.sourceOf(key) ?? '')) return value;
    if (value === 'true' || value === 'false') return value === 'true';
    if (/^-?(?:0|[1-9]\d{0,8})$/.test(value)) return machine.box('int', Number(value));
    return /^-?\d+\.\d+$/.test(value) ? machine.box('double', Number(value)) : value;
  }

  // ---- loggers ----

  private logger(given: string, request: WebRequest): EndpointAnswer {
    const name = decodeURIComponent(given);
    if (reads(request)) {
      if (unacceptable(request)) return { produces: PRODUCED };
      const json = this.loggers.group(name) ?? this.loggers.one(name);
      return json === undefined ? bare(404) : this.json(request, json);
    }
    if (request.method !== 'POST') return { allowed: ['GET', 'POST'] };
    const level = levelOf(request);
    if (level === 'wrong') return { error: 400 };
    this.loggers.set(name, level);
    return bare(204);
  }
}

/** Endpoints of which there is one thing below, by its name. */
const BELOW: ReadonlySet<string> = new Set(['caches', 'configprops', 'env', 'metrics']);

const reads = ({ method }: WebRequest): boolean => method === 'GET' || method === 'HEAD';

const bare = (status: number): WebAnswer => textAnswer(status, [], '', status === 204 ? 'none' : 'known');

/** undefined: the logger is to follow the one above it. */
function levelOf(request: WebRequest): Level | 'OFF' | 'wrong' | undefined {
  try {
    const body = parseJson(new TextDecoder().decode(request.body));
    const member = body.kind === 'object' ? body.members.find(([n]) => n === 'configuredLevel')?.[1] : undefined;
    if (!member || member.kind === 'null') return undefined;
    const text = member.kind === 'string' ? member.value.toUpperCase() : '';
    return text === 'OFF' ? text : (LEVELS.find((l) => l === text) ?? 'wrong');
  } catch {
    return 'wrong';
  }
}
