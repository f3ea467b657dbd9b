import { create, shownName } from './apply.ts';
import { quantity } from '../scheduler/quantity.ts';
import { CommandError, type Invocation } from './environment.ts';
import { resolve } from './resolve.ts';

/** The server's own default where nothing is said. */
const DEFAULT_PERCENT = '80';

/** `50%` of what is requested, or `500m`, or `500`, which is the same. */
function cpuTarget(text: string): { type: string; averageUtilization: number } | { type: string; averageValue: string } {
  const [, percent] = /^(\d+)%$/.exec(text) ?? [];
  if (percent !== undefined) return { type: 'Utilization', averageUtilization: Number(percent) };
  const value = /^\d+$/.test(text) ? `${text}m` : text;
  if (quantity(value) === undefined) throw new CommandError(`error: invalid resource cpu value: ${text}`);
  return { type: 'AverageValue', averageValue: value };
}

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
  const target = cpuTarget(args.text('cpu') ?? `${args.text('cpu-percent') ?? DEFAULT_PERCENT}%`);
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
        metrics: [{ type: 'Resource', resource: { name: 'cpu', target } }],
      },
      status: { desiredReplicas: 0, currentMetrics: null },
    },
  });
  run.out(`${shownName('HorizontalPodAutoscaler', name)} autoscaled\n`);
  return 0;
}
