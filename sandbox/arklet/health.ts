import type { Biz } from '../ark/biz.ts';
import type { ArkContainer } from '../ark/container.ts';
import type { MemoryFigures } from '../ark/memory.ts';
import { type Answer, refused, success } from './answers.ts';

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
  readonly javaVersion: string;
  readonly javaHome: string;
  /** Seconds. */
  readonly uptime: () => number;
}

export interface HealthQuery {
  readonly type: string | null;
  readonly bizName: string | null;
  readonly bizVersion: string | null;
  readonly metrics: readonly string[];
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
    'unload class count': 2,
    'total class count': f.loadedClasses + 2,
    'java max metaspace': -1,
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

/** The health command, after its input was validated. */
export function health(source: HealthSource, query: HealthQuery): Answer {
  const { container, plugins } = source;
  const all = query.type === null || query.type === '';
  const data: Record<string, unknown> = {};
  if (all || query.type === 'system') {
    const metrics = query.metrics.length === 0 ? ['cpu', 'jvm'] : query.metrics;
    if (metrics.some((m) => m !== 'cpu' && m !== 'jvm')) return refused('indicator not registered');
    if (metrics.includes('jvm')) data['jvm'] = jvm(source);
    if (metrics.includes('cpu')) data['cpu'] = cpu();
  }
  if (all) data['masterBizInfo'] = bizInfo(container.master);
  const name = query.bizName ?? '';
  const version = query.bizVersion ?? '';
  const bizs = container.registry.inOrder();
  let bizPart: readonly [string, unknown] | undefined;
  if (all || query.type === 'biz') {
    if (name !== '' && version !== '') {
      const biz = container.registry.get(name, version);
      if (!biz) return refused('can not find biz');
      bizPart = ['bizInfo', bizInfo(biz)];
    } else if (name !== '') {
      const found = container.registry.versionsOf(name);
      if (found.length === 0) return refused(`can not find biz: ${name}`);
      bizPart = ['bizListInfo', found.map(bizInfo)];
    } else bizPart = ['bizListInfo', bizs.map(bizInfo)];
  }
  if (all || query.type === 'plugin') {
    if (name === '') data['pluginListInfo'] = plugins;
    else {
      const plugin = plugins.find((p) => p.pluginName === name);
      if (!plugin) return refused('can not find plugin');
      data['pluginInfo'] = plugin;
    }
  }
  if (bizPart) data[bizPart[0]] = bizPart[1];
  return success({ healthData: data });
}
