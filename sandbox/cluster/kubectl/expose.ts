import type { AnyObject } from '../objects.ts';
import { create, shownName } from './apply.ts';
import { CommandError, type Invocation } from './environment.ts';
import { resolve } from './resolve.ts';

/** `kubectl expose deployment NAME --port=80 --target-port=8080`. */
export function expose(run: Invocation): number {
  const { args, cluster, namespace } = run;
  const missing = (error: CommandError): never => {
    throw error;
  };
  const [found] = resolve(cluster.plane.store, args.words, { namespace, everywhere: false, selector: undefined }, missing);
  const object: AnyObject | undefined = found?.objects[0];
  if (object?.kind !== 'Deployment' && object?.kind !== 'ReplicaSet' && object?.kind !== 'Pod')
    throw new CommandError(`error: cannot expose a ${object?.kind ?? 'resource'}`);
  const selector = object.kind === 'Pod' ? object.metadata.labels : object.spec.selector.matchLabels;
  const containers = object.kind === 'Pod' ? object.spec.containers : object.spec.template.spec.containers;
  const port = Number(args.text('port') ?? containers.flatMap((c) => c.ports ?? [])[0]?.containerPort ?? Number.NaN);
  if (Number.isNaN(port))
    throw new CommandError("error: couldn't find port via --port flag or introspection\nSee 'kubectl expose -h' for help and examples");
  const target = args.text('target-port');
  const name = args.text('name') ?? object.metadata.name;
  const targetPort = target === undefined ? port : /^\d+$/.test(target) ? Number(target) : target;
  create(run, {
    kind: 'Service',
    manifest: {
      kind: 'Service',
      apiVersion: 'v1',
      metadata: { name, namespace, ...(object.metadata.labels ? { labels: { ...object.metadata.labels } } : {}) },
      spec: {
        type: args.text('type') ?? 'ClusterIP',
        selector: { ...selector },
        ports: [{ port, protocol: args.text('protocol') ?? 'TCP', targetPort }],
      },
      status: { loadBalancer: {} },
    },
  });
  run.out(`${shownName('Service', name)} exposed\n`);
  return 0;
}
