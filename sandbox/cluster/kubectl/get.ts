import type { AnyObject, Kind } from '../objects.ts';
import { findResource } from '../resources.ts';
import { lastSeen, rowsOf } from './printers.ts';
import { CommandError, type Invocation } from './environment.ts';
import { JsonPathError, jsonPath, pathValues } from './json-path.ts';
import { type Found, resolve } from './resolve.ts';
import { shownName, sortKeys } from './apply.ts';
import { table } from './tab-writer.ts';
import { toYaml } from './yaml.ts';
import { describeObject } from './describe/describe.ts';

const DEPRECATED = 'Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice\n';

const ALL = 'pods,services,daemonsets,deployments,replicasets,horizontalpodautoscalers,cronjobs,jobs';

function lookUp(run: Invocation): { readonly found: Found[]; readonly failed: boolean } {
  const { args, cluster, namespace } = run;
  let failed = false;
  const found = resolve(
    cluster.plane.store,
    args.words[0] === 'all' ? [ALL, ...args.words.slice(1)] : args.words,
    {
      namespace,
      everywhere: args.on('all-namespaces'),
      selector: args.text('selector'),
      fields: args.text('field-selector'),
      asks: run.inPod?.asks,
    },
    (error) => {
      failed = true;
      run.err(`${error.message}\n`);
    },
  );
  return { found, failed };
}

/** `kubectl get`. */
export async function get(run: Invocation): Promise<number> {
  if (run.args.words.length === 0)
    throw new CommandError(
      'You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.\n\nerror: Required resource not specified.\nUse "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).\nSee \'kubectl get -h\' for help and examples',
    );
  const { found, failed } = lookUp(run);
  const objects = found.flatMap((f) => f.objects);
  if (run.args.on('watch') || run.args.on('watch-only')) return watch(run, found);
  const output = run.args.text('output') ?? '';
  if (output === '' || output === 'wide') printTables(run, found, output === 'wide', failed);
  else run.out(formatted(output, objects, found.length === 1 && found[0]?.named === true));
  if (found.some((f) => f.resource.kind === 'Endpoints')) run.err(DEPRECATED);
  return failed ? 1 : 0;
}

function printTables(run: Invocation, found: readonly Found[], wide: boolean, failed: boolean): void {
  const groups = groupByKind(found).filter((group) => group.objects.length > 0);
  if (groups.length === 0) {
    if (failed) return;
    const everywhere = run.args.on('all-namespaces') || !found.some((f) => f.resource.namespaced);
    run.err(everywhere ? 'No resources found\n' : `No resources found in ${run.namespace} namespace.\n`);
    return;
  }
  const several = groupByKind(found).length > 1;
  const printing = { now: run.now, wide, withNamespace: run.args.on('all-namespaces') };
  const tables = groups.map(({ kind, objects }) => {
    const labels = run.args.on('show-labels');
    const { head, rows } = rowsOf(kind, sorted(objects, run.args.text('sort-by')), printing, several ? shownName(kind, '') : '');
    const ordered = sorted(objects, run.args.text('sort-by'));
    const labelled = labels ? rows.map((row, i) => [...row, labelText(ordered[i])]) : rows;
    return table([...(run.args.on('no-headers') ? [] : [labels ? [...head, 'LABELS'] : head]), ...labelled]);
  });
  run.out(tables.join('\n'));
}

const labelText = (object: AnyObject | undefined): string =>
  Object.entries(object?.metadata.labels ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(',') || '<none>';

function sorted(objects: readonly AnyObject[], by: string | undefined): readonly AnyObject[] {
  if (by !== undefined) {
    const value = (object: AnyObject): string => String(pathValues(by, object)[0] ?? '');
    return objects.toSorted((a, b) => value(a).localeCompare(value(b), 'en', { numeric: true }));
  }
  return objects;
}

function groupByKind(found: readonly Found[]): readonly { readonly kind: Kind; readonly objects: readonly AnyObject[] }[] {
  const kinds = new Map<Kind, AnyObject[]>();
  for (const { resource, objects } of found) kinds.set(resource.kind, [...(kinds.get(resource.kind) ?? []), ...objects]);
  return [...kinds].map(([kind, objects]) => ({ kind, objects }));
}

/** `-o json|yaml|name|jsonpath=…|custom-columns=…`. */
function formatted(output: string, objects: readonly AnyObject[], single: boolean): string {
  const [format = '', ...rest] = output.split('=');
  const template = rest.join('=');
  const list = { apiVersion: 'v1', items: objects, kind: 'List', metadata: { resourceVersion: '' } };
  const data: unknown = sortKeys(single ? objects[0] : list);
  if (single && objects.length === 0) return '';
  switch (format) {
    case 'json':
      return `${JSON.stringify(data, undefined, 4)}\n`;
    case 'yaml':
      return toYaml(data);
    case 'name':
      return objects.map((o) => `${shownName(o.kind, o.metadata.name)}\n`).join('');
    case 'jsonpath':
      try {
        return jsonPath(template, data);
      } catch (error) {
        if (error instanceof JsonPathError) throw new CommandError(`error: error parsing jsonpath ${template}, ${error.message}`);
        throw error;
      }
    case 'custom-columns':
      return customColumns(template, objects);
    default:
      throw new CommandError(
        `error: unable to match a printer suitable for the output format "${output}", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,name,template,templatefile,wide,yaml`,
      );
  }
}

function customColumns(spec: string, objects: readonly AnyObject[]): string {
  const columns = spec.split(',').map((part) => {
    const [title = '', ...path] = part.split(':');
    return { title, path: path.join(':') };
  });
  const cell = (object: AnyObject, path: string): string =>
    pathValues(path, object)
      .map((v) => (typeof v === 'object' ? JSON.stringify(v) : String(v)))
      .join(',') || '<none>';
  return table([columns.map((c) => c.title), ...objects.map((o) => columns.map((c) => cell(o, c.path)))]);
}

/** `-w`: the list, and a line for each change, until Ctrl-C. */
async function watch(run: Invocation, found: readonly Found[]): Promise<number> {
  const [first] = found;
  if (!first || found.length > 1) throw new CommandError('error: you may only specify a single resource type');
  const { kind } = first.resource;
  const names = first.named ? new Set(first.objects.map((o) => o.metadata.name)) : undefined;
  const { store, clock } = run.cluster.plane;
  const wide = run.args.text('output') === 'wide';
  let widths: number[] = [];
  let headed = run.args.on('no-headers');
  const print = (objects: readonly AnyObject[]): void => {
    const printing = { now: clock.now(), wide, withNamespace: run.args.on('all-namespaces') };
    const { head, rows } = rowsOf(kind, objects, printing, '');
    const all = [...(headed ? [] : [head]), ...rows];
    headed = true;
    // Columns stay as wide as they were.
    widths = (all[0] ?? []).map((_, i) => Math.max(widths[i] ?? 0, ...all.map((row) => (row[i] ?? '').length + 3), 6));
    for (const row of all) run.out(`${row.map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell)).join('')}\n`);
  };
  if (!run.args.on('watch-only') && first.objects.length > 0) print(first.objects);
  const stop = store.watch((change) => {
    if (change.kind !== kind) return;
    const { metadata } = change.object;
    if (names && !names.has(metadata.name)) return;
    if (first.resource.namespaced && !run.args.on('all-namespaces') && metadata.namespace !== run.namespace) return;
    print([change.object]);
  });
  while (await run.look(200));
  stop();
  return 0;
}

/** `kubectl describe`. */
export function describe(run: Invocation): number {
  const { found, failed } = lookUp(run);
  const context = { store: run.cluster.plane.store, now: run.now };
  const objects = found.flatMap((f) => f.objects);
  if (objects.length === 0 && !failed) {
    const everywhere = run.args.on('all-namespaces') || !found.some((f) => f.resource.namespaced);
    run.err(everywhere ? 'No resources found\n' : `No resources found in ${run.namespace} namespace.\n`);
  }
  run.out(objects.map((o) => describeObject(o, context)).join('\n\n'));
  return failed ? 1 : 0;
}

/** `kubectl events`. */
export function events(run: Invocation): number {
  const { store } = run.cluster.plane;
  const target = run.args.text('for');
  const [type = '', name = ''] = target?.split('/') ?? [];
  const kind = findResource(type)?.kind;
  const all = store
    .list('Event', run.args.on('all-namespaces') ? undefined : run.namespace)
    .filter(({ involvedObject: o }) => target === undefined || (o.kind === kind && o.name === name))
    .toSorted((a, b) => Date.parse(lastSeen(a)) - Date.parse(lastSeen(b)));
  if (all.length === 0) {
    run.err(`No events found in ${run.namespace} namespace.\n`);
    return 0;
  }
  const { rows } = rowsOf('Event', all, { now: run.now, wide: false, withNamespace: false }, '');
  const cased = rows.map((row, i) =>
    row.map((cell, j) => (j === 3 ? `${all[i]?.involvedObject.kind ?? ''}/${all[i]?.involvedObject.name ?? ''}` : cell)),
  );
  run.out(table([['LAST SEEN', 'TYPE', 'REASON', 'OBJECT', 'MESSAGE'], ...cased]));
  return 0;
}
