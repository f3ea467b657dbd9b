import type { AnyObject, Deployment, Node, ReplicaSet } from '../objects.ts';
import { resourceOf } from '../resources.ts';
import { same } from '../store.ts';
import { shownName } from './apply.ts';
import { CommandError, type Invocation } from './environment.ts';
import { resolve } from './resolve.ts';

function objectsOf(run: Invocation, words: readonly string[]): { readonly objects: readonly AnyObject[]; readonly failed: boolean } {
  let failed = false;
  const wanted = { namespace: run.namespace, everywhere: false, selector: run.args.text('selector'), asks: run.inPod?.asks };
  const found = resolve(run.cluster.plane.store, words, wanted, (error) => {
    failed = true;
    run.err(`${error.message}\n`);
  });
  if (found.some((f) => !f.named) && !run.args.on('all') && wanted.selector === undefined)
    throw new CommandError('error: resource(s) were provided, but no name was specified');
  return { objects: found.flatMap((f) => f.objects), failed };
}

const isScalable = (object: AnyObject): object is Deployment | ReplicaSet => object.kind === 'Deployment' || object.kind === 'ReplicaSet';

/** `kubectl scale`. */
export function scale(run: Invocation): number {
  const replicas = run.args.text('replicas');
  if (replicas === undefined || !/^\d+$/.test(replicas))
    throw new CommandError('error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0');
  const { objects, failed } = objectsOf(run, run.args.words);
  let status = failed ? 1 : 0;
  for (const object of objects) {
    if (!isScalable(object)) throw new CommandError(`Error from server (NotFound): the server could not find the requested resource`);
    const resource = resourceOf(object.kind);
    run.inPod?.asks({ verb: 'patch', resource, subresource: 'scale', name: object.metadata.name, namespace: run.namespace });
    const current = run.args.text('current-replicas');
    if (current !== undefined && Number(current) !== object.spec.replicas) {
      run.err(`error: Expected replicas to be ${current}, was ${object.spec.replicas}\n`);
      status = 1;
      continue;
    }
    run.cluster.plane.store.change(object.kind, object.metadata, ({ spec }) => {
      spec.replicas = Number(replicas);
    });
    run.out(`${shownName(object.kind, object.metadata.name)} scaled\n`);
  }
  return status;
}

/** Words that set (`a=b`) or take away (`a-`); the rest names objects. */
function pairsOf(words: readonly string[]): {
  readonly targets: readonly string[];
  readonly pairs: readonly (readonly [string, string | undefined])[];
} {
  const isPair = (word: string): boolean => /^[^=]+=/.test(word) || word.endsWith('-');
  const first = words.findIndex((word, i) => i > 0 && isPair(word));
  const at = first < 0 ? words.length : first;
  return {
    targets: words.slice(0, at),
    pairs: words.slice(at).map((word) => {
      const [key = '', ...value] = word.split('=');
      return word.includes('=') ? ([key, value.join('=')] as const) : ([word.slice(0, -1), undefined] as const);
    }),
  };
}

/** `kubectl label` and `kubectl annotate`. */
export function mark(run: Invocation, what: 'labels' | 'annotations'): number {
  const { targets, pairs } = pairsOf(run.args.words);
  const one = what === 'labels' ? 'label' : 'annotation';
  if (pairs.length === 0) throw new CommandError(`error: at least one ${one} update is required`);
  const { objects, failed } = objectsOf(run, targets);
  let status = failed ? 1 : 0;
  for (const object of objects) {
    const before = object.metadata[what] ?? {};
    const clash = pairs.find(([key, value]) => value !== undefined && before[key] !== undefined && before[key] !== value);
    if (clash && !run.args.on('overwrite')) {
      const told =
        what === 'labels'
          ? `'${clash[0]}' already has a value (${before[clash[0]] ?? ''}), and --overwrite is false`
          : `--overwrite is false but found the following declared annotation(s): '${clash[0]}' already has a value (${before[clash[0]] ?? ''})`;
      run.err(`error: ${told}\n`);
      status = 1;
      continue;
    }
    const after = { ...before };
    for (const [key, value] of pairs) {
      if (value === undefined && before[key] === undefined) run.out(`${one} "${key}" not found.\n`);
      if (value === undefined) delete after[key];
      else after[key] = value;
    }
    run.cluster.plane.store.change(object.kind, object.metadata, ({ metadata }) => {
      if (Object.keys(after).length > 0) metadata[what] = after;
      else delete metadata[what];
    });
    const gone = pairs.every(([, value]) => value === undefined);
    const told = same(before, after)
      ? `not ${one}ed`.replace('annotationed', 'annotated')
      : what === 'annotations'
        ? 'annotated'
        : gone
          ? 'unlabeled'
          : 'labeled';
    run.out(`${shownName(object.kind, object.metadata.name)} ${told.replace('not labeled', 'not labeled')}\n`);
  }
  return status;
}

/** `kubectl taint nodes NAME key=value:Effect key-`. */
export function taint(run: Invocation): number {
  const words = run.args.words[0] === 'nodes' || run.args.words[0] === 'node' || run.args.words[0] === 'no' ? run.args.words : [];
  if (words.length === 0) throw new CommandError('error: invalid resource type, only node types are supported');
  const isTaint = (word: string): boolean =>
    /:(?:NoSchedule|PreferNoSchedule|NoExecute)-?$/.test(word) || word.endsWith('-') || word.includes('=');
  const targets = words.filter((word, i) => i === 0 || !isTaint(word));
  const taints = words.filter((word, i) => i > 0 && isTaint(word)).map(parseTaint);
  if (taints.length === 0) throw new CommandError('error: at least one taint update is required');
  const { objects, failed } = objectsOf(run, targets);
  let status = failed ? 1 : 0;
  for (const object of objects) {
    if (object.kind !== 'Node') continue;
    const same = (t: { key: string; effect: string }, other: { key: string; effect: string }): boolean =>
      t.key === other.key && (other.effect === '' || t.effect === other.effect);
    const there = object.spec.taints ?? [];
    const clash = taints.find((t) => !t.gone && there.some((old) => same(old, t)));
    const missing = taints.find((t) => t.gone && !there.some((old) => same(old, t)));
    if (missing || (clash && !run.args.on('overwrite'))) {
      run.err(
        missing
          ? `error: taint "${missing.key}${missing.effect === '' ? '' : `:${missing.effect}`}" not found\n`
          : `error: node ${object.metadata.name} already has ${clash?.key ?? ''} taint(s) with same effect(s) and --overwrite is false\n`,
      );
      status = 1;
      continue;
    }
    run.cluster.plane.store.change('Node', object.metadata, ({ spec }) => {
      const kept = (spec.taints ?? []).filter((old) => !taints.some((t) => same(old, t)));
      const added = taints.filter((t) => !t.gone).map(({ key, value, effect }) => ({ key, ...(value === '' ? {} : { value }), effect }));
      spec.taints = [...added, ...kept];
    });
    run.out(
      `node/${object.metadata.name} ${taints.every((t) => t.gone) ? 'untainted' : taints.some((t) => t.gone) ? 'modified' : 'tainted'}\n`,
    );
  }
  return status;
}

function parseTaint(word: string): { key: string; value: string; effect: string; gone: boolean } {
  const gone = word.endsWith('-');
  const [pair = '', effect = ''] = (gone ? word.slice(0, -1) : word).split(':');
  const [key = '', value = ''] = pair.split('=');
  if (!gone && effect === '') throw new CommandError(`error: invalid taint spec: ${word}`);
  return { key, value, effect, gone };
}

/** `kubectl cordon` and `uncordon`. */
export function cordon(run: Invocation, on: boolean): number {
  const { objects, failed } = objectsOf(run, ['nodes', ...run.args.words]);
  for (const object of objects) setUnschedulable(run, object, on);
  return failed ? 1 : 0;
}

export function setUnschedulable(run: Invocation, { kind, metadata }: AnyObject, on: boolean): void {
  if (kind !== 'Node') return;
  const { store } = run.cluster.plane;
  const before: Node | undefined = store.get('Node', metadata);
  const done = (before?.spec.unschedulable ?? false) === on;
  store.change('Node', metadata, ({ spec }) => {
    if (on) spec.unschedulable = true;
    else delete spec.unschedulable;
  });
  run.out(`node/${metadata.name} ${done ? 'already ' : ''}${on ? 'cordoned' : 'uncordoned'}\n`);
}

/** `kubectl set image deployment/x container=image`. */
export function set(run: Invocation): number {
  const [what, ...words] = run.args.words;
  if (what !== 'image') throw new CommandError(`The trial knows kubectl set image only, not kubectl set ${what ?? ''}.`);
  const isPair = (word: string): boolean => /^[^=/]+=/.test(word);
  const { objects, failed } = objectsOf(
    run,
    words.filter((w) => !isPair(w)),
  );
  const images = new Map(words.filter(isPair).map((w) => [w.slice(0, w.indexOf('=')), w.slice(w.indexOf('=') + 1)] as const));
  let status = failed ? 1 : 0;
  for (const object of objects) {
    if (object.kind !== 'Deployment' && object.kind !== 'Pod' && object.kind !== 'ReplicaSet') continue;
    const containers = object.kind === 'Pod' ? object.spec.containers : object.spec.template.spec.containers;
    const unknown = [...images.keys()].find((name) => name !== '*' && !containers.some((c) => c.name === name));
    if (unknown !== undefined) {
      run.err(`error: unable to find container named "${unknown}"\n`);
      status = 1;
      continue;
    }
    const replaced = containers.map((c) => ({ ...c, image: images.get(c.name) ?? images.get('*') ?? c.image ?? '' }));
    if (same(containers, replaced)) continue;
    const { store } = run.cluster.plane;
    if (object.kind === 'Pod')
      store.change('Pod', object.metadata, ({ spec }) => {
        spec.containers = replaced;
      });
    else
      store.change(object.kind, object.metadata, ({ spec }) => {
        spec.template.spec.containers = replaced;
      });
    run.out(`${shownName(object.kind, object.metadata.name)} image updated\n`);
  }
  return status;
}
