import { apiVersionOf, resources } from '../resources.ts';
import type { Invocation } from './environment.ts';
import { table } from './tab-writer.ts';

/** `kubectl api-resources`: what this control plane serves. */
export function apiResources(run: Invocation): number {
  const group = run.args.text('api-group');
  const served = resources
    .filter((r) => group === undefined || r.group === group)
    .toSorted((a, b) => order(a.group, a.plural, b.group, b.plural));
  if (run.args.text('output') === 'name') {
    run.out(served.map((r) => `${r.qualified}\n`).join(''));
    return 0;
  }
  const rows = served.map((r) => [r.plural, r.short.join(','), apiVersionOf(r), String(r.namespaced), r.kind]);
  run.out(table([...(run.args.on('no-headers') ? [] : [['NAME', 'SHORTNAMES', 'APIVERSION', 'NAMESPACED', 'KIND']]), ...rows]));
  return 0;
}

const order = (groupA: string, a: string, groupB: string, b: string): number =>
  groupA === groupB ? (a < b ? -1 : 1) : groupA < groupB ? -1 : 1;

/** `kubectl version`: what was recorded. */
export function version(run: Invocation): number {
  run.out('Client Version: v1.32.4\nKustomize Version: v5.5.0\n');
  if (!run.args.on('client')) run.out('Server Version: v1.34.4\n');
  return 0;
}
