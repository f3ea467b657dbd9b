import { create, shownName } from './apply.ts';
import { CommandError, type Invocation } from './environment.ts';
import { resolve } from './resolve.ts';

/** `kubectl autoscale deployment NAME --min=1 --max=2 --cpu-percent=50`. */
export function autoscale(run: Invocation): number {
  const { args, cluster, namespace } = run;
  const max = Number(args.text('max') ?? -1);
  const min = Number(args.text('min') ?? -1);
  if (!(max >= 1)) throw new CommandError(`error: --max=MAXPODS is required and must be at least 1, max: ${max}`);
  if (max < min) throw new CommandError(`error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: ${max}, min: ${min}`);
  const missing = (error: CommandError): never => {
    throw error;
  };
  const [found] = resolve(cluster.plane.store, args.words, { namespace, everywhere: false, selector: undefined }, missing);
  const object = found?.objects[0];
  if (object?.kind !== 'Deployment')
    throw new CommandError(`error: cannot autoscale a ${object?.kind ?? 'resource'}: the trial's scales Deployments`);
  const percent = args.text('cpu-percent');
  const name = args.text('name') ?? object.metadata.name;
  create(run, {
    kind: 'HorizontalPodAutoscaler',
    manifest: {
      kind: 'HorizontalPodAutoscaler',
      apiVersion: 'autoscaling/v2',
      metadata: { name, namespace },
      spec: {
        scaleTargetRef: { kind: 'Deployment', name: object.metadata.name, apiVersion: 'apps/v1' },
        minReplicas: min < 1 ? 1 : min,
        maxReplicas: max,
        // The server's own default where nothing is said.
        metrics: [
          { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: Number(percent ?? 80) } } },
        ],
      },
      status: { desiredReplicas: 0, currentMetrics: null },
    },
  });
  run.out(`${shownName('HorizontalPodAutoscaler', name)} autoscaled\n`);
  return 0;
}
