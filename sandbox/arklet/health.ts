import type { Biz } from '../ark/biz.ts';
import type { ArkContainer } from '../ark/container.ts';
import type { MemoryFigures } from '../ark/memory.ts';
import { type Answer, refused, success } from './answers.ts';
import { blank } from './commands/command.ts';

export interface PluginInfo {
  readonly artifactId: string;
  readonly groupId: string;
  readonly pluginActivator: string;
  readonly pluginName: string;
  readonly pluginUrl: string;
  readonly pluginVersion: string;
}

export interface HealthSource {
  readonly container: ArkContainer;
  readonly plugins: readonly PluginInfo[];
  readonly figures: () => MemoryFigures;
  /** Bytes; undefined: no limit. */
  readonly maxMetaspace: number | undefined;
  readonly javaVersion: string;
  readonly javaHome: string;
  /** Seconds. */
  readonly uptime: () => number;
}

export interface HealthQuery {
  readonly type: string | null;
  readonly bizName: string | null;
  readonly bizVersion: string | null;
  /** null: a null in the list. */
  readonly metrics: readonly (string | null)[];
}

const MEGABYTE = 1024 * 1024;
const bizInfo = (biz: Biz): unknown => ({
  bizName: biz.descriptor.name,
  bizState: biz.state,
  bizVersion: biz.descriptor.version,
  webContextPath: biz.descriptor.webContextPath,
});

/** A double as fastjson writes it: whole numbers keep `.0`. Marked here, unwrapped after JSON.stringify. */
export const double = (value: number): string => `\u0000${Number.isInteger(value) ? `${value}.0` : javaDouble(value)}\u0000`;

function javaDouble(value: number): string {
  const text = String(value);
  return Math.abs(value) < 0.001 ? value.toExponential().replace('e', 'E').replace('+', '') : text;
}

export function unwrapDoubles(json: string): string {
  return json.replace(/"\\u0000([^"]*)\\u0000"/g, '$1');
}

function jvm(source: HealthSource): unknown {
  const f = source.figures();
  const mb = (bytes: number): string => double(bytes / MEGABYTE);
  const nonHeap = f.metaspaceUsed + 24_500_000;
  return {
    'max non heap memory(M)': double(-9.5367431640625e-7),
    'java version': source.javaVersion,
    'max memory(M)': double(512),
    'max heap memory(M)': double(512),
    'used heap memory(M)': mb(f.heapUsed),
    'used non heap memory(M)': mb(nonHeap),
    'loaded class count': f.loadedClasses,
    'init non heap memory(M)': double(7.3125),
    'total memory(M)': mb(f.heapCommitted),
    'free memory(M)': mb(f.heapCommitted - f.heapUsed),
    'unload class count': f.unloadedClasses,
    'total class count': f.loadedClasses + f.unloadedClasses,
    'java max metaspace': source.maxMetaspace ?? -1,
    'java committed metaspace': f.metaspaceCommitted,
    'committed heap memory(M)': mb(f.heapCommitted),
    'java home': source.javaHome,
    'init heap memory(M)': double(378),
    'java used metaspace': f.metaspaceUsed,
    'committed non heap memory(M)': mb(nonHeap + 3_000_000),
    'run time(s)': double(Math.round(source.uptime() * 1000) / 1000),
  };
}

/** Modelled: the sandbox has no processor of its own to measure. */
const cpu = (): unknown => ({
  count: 2,
  'total used (%)': double(4460),
  type: 'AMD EPYC',
  'user used (%)': double(12.5),
  'free (%)': double(87),
  'system used (%)': double(0.5),
});

export const HEALTH_TYPES = ['system', 'biz', 'plugin'];

/** An error takes the place of all data, and the last error is the one that is told. */
class HealthData {
  private readonly data: Record<string, unknown> = {};
  private error: string | undefined;

  put(key: string, value: unknown): void {
    this.data[key] = value;
  }

  fail(message: string): void {
    this.error = message;
  }

  answer(): Answer {
    return this.error === undefined ? success({ healthData: this.data }) : refused(this.error);
  }
}

/** The health command, after its input was validated. Keys stand in the hash order of the real map. */
export function health(source: HealthSource, query: HealthQuery): Answer {
  const { container } = source;
  const all = query.type === null || query.type.trim() === '';
  const data = new HealthData();
  if (all || query.type === 'system') putSystem(data, source, query.metrics);
  if (all) data.put('masterBizInfo', bizInfo(container.master));
  const bizs = all || query.type === 'biz' ? bizPart(data, source, query) : undefined;
  if (all || query.type === 'plugin') putPlugins(data, source, query.bizName ?? '');
  if (bizs) data.put(...bizs);
  return data.answer();
}

function putSystem(data: HealthData, source: HealthSource, asked: HealthQuery['metrics']): void {
  const metrics = asked.length === 0 ? ['cpu', 'jvm'] : asked;
  if (metrics.includes('jvm')) data.put('jvm', jvm(source));
  if (metrics.includes('cpu')) data.put('cpu', cpu());
  for (const metric of metrics) {
    if (metric === null) data.fail('Cannot invoke "Object.hashCode()" because "key" is null');
    else if (metric !== 'cpu' && metric !== 'jvm') data.fail('indicator not registered');
  }
}

function bizPart(data: HealthData, { container }: HealthSource, query: HealthQuery): [string, unknown] | undefined {
  const name = query.bizName ?? '';
  const version = query.bizVersion ?? '';
  if (blank(name) && blank(version)) return ['bizListInfo', container.registry.inOrder().map(bizInfo)];
  if (blank(name)) data.fail('Biz name must not be empty.');
  else if (blank(version)) {
    const found = container.registry.versionsOf(name);
    if (found.length > 0) return ['bizListInfo', found.map(bizInfo)];
    data.fail(`can not find biz: ${name}`);
  } else {
    const biz = container.registry.get(name, version);
    if (biz) return ['bizInfo', bizInfo(biz)];
    data.fail('can not find biz');
  }
  return undefined;
}

function putPlugins(data: HealthData, { plugins }: HealthSource, name: string): void {
  if (blank(name)) {
    data.put('pluginListInfo', plugins);
    return;
  }
  const plugin = plugins.find((p) => p.pluginName === name);
  if (plugin) data.put('pluginInfo', plugin);
  else data.fail('can not find plugin');
}
