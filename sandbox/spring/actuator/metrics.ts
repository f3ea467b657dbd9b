import { JavaObject, type Reference } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { quote } from '../json/json-quote.ts';
import { asReference, iterate } from '../json/json-writer.ts';
import { isRuntimeClass } from '../reflect.ts';
import type { RequestCount } from '../web/request-figures.ts';
import { endpointPattern } from './links.ts';

const REGISTRY = 'io.micrometer.core.instrument.MeterRegistry';

interface Figures {
  readonly name: string;
  readonly description: string | undefined;
  readonly baseUnit: string | undefined;
  readonly tags: ReadonlyMap<string, string>;
  /** By statistic. */
  readonly values: ReadonlyMap<string, number>;
}

/** Meters that a real base has of itself, its requests and its log. */
export const OF_BASE = /^(?:application|disk|executor|http|jdbc|hikaricp|jvm|logback|process|system|tomcat)\./;

const OUTCOMES = ['UNKNOWN', 'INFORMATIONAL', 'SUCCESS', 'REDIRECTION', 'CLIENT_ERROR', 'SERVER_ERROR'];

/** `http.server.requests`, as Spring's own convention names what it counts. */
function figuresOfRequests({ method, path, pattern, status, exception, count, total, max }: RequestCount): Figures {
  const uri =
    pattern ?? endpointPattern(path) ?? (status >= 300 && status < 400 ? 'REDIRECTION' : status === 404 ? 'NOT_FOUND' : 'UNKNOWN');
  const thrown = exception?.replace(/^.*[.$]/, '') ?? 'none';
  return {
    name: 'http.server.requests',
    description: undefined,
    baseUnit: 'seconds',
    tags: new Map(
      Object.entries({
        exception: thrown,
        method,
        error: thrown,
        uri,
        status: String(status),
        outcome: OUTCOMES[Math.floor(status / 100)] ?? 'UNKNOWN',
      }),
    ),
    values: new Map([
      ['COUNT', count],
      ['TOTAL_TIME', total / 1000],
      ['MAX', max / 1000],
    ]),
  };
}

/** `/actuator/metrics`: the application's own meters and its requests. What a JVM would measure of itself is left out: there is none. */
export class Metrics {
  private readonly context: ApplicationContext;

  constructor(context: ApplicationContext) {
    this.context = context;
  }

  /** The names of all meters. */
  names(): string {
    return `{"names":[${[...new Set(this.all().map((m) => m.name))].toSorted().map(quote).join(',')}]}`;
  }

  has(name: string): boolean {
    return this.all().some((m) => m.name === name);
  }

  /** @param tags `key:value` each; undefined: no such meter; `wrong`: a tag without a value */
  meter(name: string, tags: readonly string[]): string | 'wrong' | undefined {
    if (tags.some((t) => !/^[^:]+:./.test(t))) return 'wrong';
    const wanted = tags.map((t): readonly [string, string] => [t.slice(0, t.indexOf(':')), t.slice(t.indexOf(':') + 1)]);
    const found = this.all().filter((m) => m.name === name && wanted.every(([k, v]) => m.tags.get(k) === v));
    const [first] = found;
    if (!first) return undefined;
    const sums = new Map<string, number>();
    for (const { values } of found)
      for (const [statistic, value] of values) {
        const before = sums.get(statistic);
        sums.set(statistic, before === undefined ? value : statistic === 'MAX' ? Math.max(before, value) : before + value);
      }
    const measurements = [...sums].map(([statistic, value]) => `{"statistic":${quote(statistic)},"value":${javaDouble(value)}}`);
    const keys = hashOrder(found.flatMap((m) => [...m.tags.keys()])).filter((k) => !wanted.some(([w]) => w === k));
    const available = keys.map((key) => {
      const values = mergedOrder(found.flatMap((m) => m.tags.get(key) ?? []));
      return `{"tag":${quote(key)},"values":[${values.map(quote).join(',')}]}`;
    });
    const told = [
      `"name":${quote(name)}`,
      ...(first.description === undefined ? [] : [`"description":${quote(first.description)}`]),
      ...(first.baseUnit === undefined ? [] : [`"baseUnit":${quote(first.baseUnit)}`]),
      `"measurements":[${measurements.join(',')}]`,
      `"availableTags":[${available.join(',')}]`,
    ];
    return `{${told.join(',')}}`;
  }

  private all(): Figures[] {
    const { factory, deployment } = this.context;
    const requests = (this.context.web?.requests.all ?? []).map(figuresOfRequests);
    const type = deployment.loader.load(REGISTRY);
    if (!isRuntimeClass(type)) return requests;
    const own = factory.allOf(type).flatMap(({ bean }) => {
      if (!(bean instanceof JavaObject)) return [];
      return this.items(bean, 'getMeters()').flatMap((meter) => (meter instanceof JavaObject ? [this.figuresOf(meter)] : []));
    });
    return [...own, ...requests];
  }

  private items(object: JavaObject, getter: string): Reference[] {
    const { machine } = this.context.jvm;
    return [...iterate(machine, machine.invokeVirtual(object, getter, []) ?? null)];
  }

  private figuresOf(meter: JavaObject): Figures {
    const { machine } = this.context.jvm;
    const id = asReference(machine, machine.invokeVirtual(meter, 'getId()', []) ?? null, { kind: 'unknown' });
    const text = (of: Reference, getter: string): string | undefined => {
      const value = machine.invokeVirtual(of, getter, []);
      return typeof value === 'string' ? value : undefined;
    };
    const tags = id instanceof JavaObject ? this.items(id, 'getTags()') : [];
    const map = machine.invokeVirtual(meter, 'figures()', []);
    const entries = map instanceof JavaObject ? this.items(map, 'entrySet()') : [];
    return {
      name: text(id, 'getName()') ?? '',
      description: text(id, 'getDescription()'),
      baseUnit: text(id, 'getBaseUnit()'),
      tags: new Map(tags.map((t) => [text(t, 'getKey()') ?? '', text(t, 'getValue()') ?? ''])),
      values: new Map(
        entries.map((e) => {
          const value = asReference(machine, machine.invokeVirtual(e, 'getValue()', []) ?? null, { kind: 'unknown' });
          return [text(e, 'getKey()') ?? '', value === null ? Number.NaN : Number(machine.unbox(value))];
        }),
      ),
    };
  }
}

/** As Jackson writes a double of everyday size. */
const javaDouble = (value: number): string =>
  Number.isFinite(value) ? (Number.isInteger(value) ? value.toFixed(1) : String(value)) : '"NaN"';

/** A HashMap's spread hash of a text. */
function spread(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 16);
}

const inBuckets = (texts: readonly string[], size: number): string[] =>
  texts.toSorted((a, b) => (spread(a) & (size - 1)) - (spread(b) & (size - 1)));

/** Distinct texts in the order of a HashMap's keys; up to twelve of them. */
const hashOrder = (texts: readonly string[]): string[] => inBuckets([...new Set(texts)], 16);

/** As MetricsEndpoint merges sets of values one after another, each time into a HashSet of just their size. */
function mergedOrder(values: readonly string[]): string[] {
  let merged = values.slice(0, 1);
  for (const value of values.slice(1)) {
    const all = [...new Set([...merged, value])];
    let size = 2 ** Math.ceil(Math.log2(merged.length + 1));
    while (all.length > size * 0.75) size *= 2;
    merged = inBuckets(all, size);
  }
  return merged;
}
