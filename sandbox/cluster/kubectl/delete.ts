import { resourceOf } from '../resources.ts';
import type { AnyObject } from '../objects.ts';
import { filesOf } from './apply.ts';
import { CommandError, type Invocation } from './environment.ts';
import { readObjects } from './manifests.ts';
import { resolve } from './resolve.ts';

/** How often it is looked whether something is gone, in milliseconds. */
const LOOK = 1_000;

/** `kubectl delete`: tells what was asked for, and waits until it is gone unless told not to. */
export async function remove(run: Invocation): Promise<number> {
  const { args, cluster, namespace } = run;
  const { store } = cluster.plane;
  let failed = false;
  const fields = args.text('field-selector');
  const words = [...args.words, ...filesOf(run).flatMap((file) => readObjects(file, run.read(file)).map(({ data }) => named(data)))];
  if (words.length === 1 && !words[0]?.includes('/') && !args.on('all') && args.text('selector') === undefined && fields === undefined)
    throw new CommandError('error: resource(s) were provided, but no name was specified');
  const found = resolve(
    store,
    words,
    { namespace, everywhere: args.on('all-namespaces'), selector: args.text('selector'), fields },
    (error) => {
      if (args.on('ignore-not-found')) return;
      failed = true;
      run.err(`${error.message}\n`);
    },
  );
  const objects = found.flatMap((f) => f.objects);
  if (objects.length === 0 && !failed && !args.on('ignore-not-found')) run.out('No resources found\n');
  const force = args.on('force');
  const seconds = args.text('grace-period');
  const grace = force ? 0 : args.on('now') ? 1 : seconds === undefined || Number(seconds) < 0 ? undefined : Number(seconds);
  if (force)
    run.err(
      'Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.\n',
    );
  for (const object of objects) {
    if (args.text('cascade') === 'orphan') orphan(run, object);
    store.delete(object.kind, object.metadata, grace);
    const { singular, group } = resourceOf(object.kind);
    const type = group === '' ? singular : `${singular}.${group}`;
    if (args.text('output') === 'name') run.out(`${type}/${object.metadata.name}\n`);
    else run.out(`${type} "${object.metadata.name}" ${force ? 'force deleted' : 'deleted'}\n`);
  }
  const waits = (args.text('wait') ?? 'true') === 'true' && !force;
  while (waits && objects.some((o) => store.get(o.kind, o.metadata)?.metadata.uid === o.metadata.uid))
    if (!(await run.wait(LOOK))) return 130;
  return failed ? 1 : 0;
}

function orphan({ cluster }: Invocation, owner: AnyObject): void {
  const { store } = cluster.plane;
  for (const kind of ['ReplicaSet', 'Pod'] as const)
    for (const object of store.list(kind))
      store.change(kind, object.metadata, ({ metadata }) => {
        const left = metadata.ownerReferences?.filter((r) => r.uid !== owner.metadata.uid) ?? [];
        if (left.length > 0) metadata.ownerReferences = left;
        else delete metadata.ownerReferences;
      });
}

function named(data: object): string {
  const fields = new Map<string, unknown>(Object.entries(data));
  const metadata = fields.get('metadata');
  const name = typeof metadata === 'object' && metadata !== null && 'name' in metadata ? String(metadata.name) : '';
  return `${String(fields.get('kind')).toLowerCase()}/${name}`;
}
