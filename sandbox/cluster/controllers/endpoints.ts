import { isReady } from '../conditions.ts';
import { type ControlPlane, type Controller, fromKey, keyOf } from '../control-plane.ts';
import type { Draft, Endpoint, EndpointSlice, Pod, Service } from '../objects.ts';
import { selects } from '../selectors.ts';
import { type AnyChange, same } from '../store.ts';
import { timestamp } from '../time.ts';
import { WorkQueue } from '../work-queue.ts';

const DELAY = 10;
const TRIGGER = 'endpoints.kubernetes.io/last-change-trigger-time';

/** Keeps a Service's EndpointSlice: the addresses of its Pods (pkg/controller/endpointslice). */
export class EndpointsController implements Controller {
  private readonly plane: ControlPlane;
  private readonly queue: WorkQueue;

  constructor(plane: ControlPlane) {
    this.plane = plane;
    this.queue = new WorkQueue(plane.clock, DELAY, (key) => this.sync(key));
  }

  observe(change: AnyChange): void {
    if (change.kind === 'Service' && change.type !== 'DELETED') this.queue.add(keyOf(change.object));
    if (change.kind !== 'Pod') return;
    const { labels, namespace } = change.object.metadata;
    for (const service of this.plane.store.list('Service', namespace))
      if (service.spec.selector && selects({ matchLabels: service.spec.selector }, labels)) this.queue.add(keyOf(service));
  }

  stop(): void {
    this.queue.stop();
  }

  private sync(key: string): void {
    const { store, names, clock } = this.plane;
    const service = store.get('Service', fromKey(key));
    if (!service?.spec.selector) return;
    const matching = store
      .list('Pod', service.metadata.namespace)
      .filter((p) => selects({ matchLabels: service.spec.selector ?? {} }, p.metadata.labels));
    const slice = store
      .list('EndpointSlice', service.metadata.namespace)
      .find((s) => s.metadata.ownerReferences?.some((r) => r.uid === service.metadata.uid));
    const endpoints = inOrder(matching.flatMap(endpointOf), slice?.endpoints ?? []);
    const ports = service.spec.ports.map(({ name, protocol, targetPort, port }) => ({
      name: name ?? '',
      protocol,
      port: typeof targetPort === 'number' ? targetPort : (namedPort(matching, targetPort) ?? port),
    }));
    const trigger = timestamp(clock.now());
    this.syncOlder(service, endpoints, ports, trigger);
    if (!slice) {
      store.create('EndpointSlice', newSlice(service, names.suffix(`${service.metadata.name}-`), endpoints, ports, trigger));
      return;
    }
    if (same(slice.endpoints, endpoints) && same(slice.ports, ports)) return;
    store.change('EndpointSlice', slice.metadata, (draft) => {
      draft.endpoints = endpoints;
      draft.ports = ports;
      draft.metadata.generation = (draft.metadata.generation ?? 1) + 1;
      draft.metadata.annotations = { ...draft.metadata.annotations, [TRIGGER]: trigger };
    });
  }

  /** The Endpoints object, which lists only what is ready as such. */
  private syncOlder(service: Service, endpoints: readonly Endpoint[], ports: EndpointSlice['ports'], trigger: string): void {
    const { store } = this.plane;
    const { name, namespace = 'default', labels } = service.metadata;
    const ips = (ready: boolean): { ip: string }[] =>
      endpoints
        .filter((e) => e.conditions.ready === ready && (ready || !e.conditions.terminating))
        .map((e) => ({ ip: e.addresses[0] ?? '' }));
    const [addresses, notReadyAddresses] = [ips(true), ips(false)];
    const some = addresses.length + notReadyAddresses.length > 0;
    const subset = {
      ...(addresses.length > 0 ? { addresses } : {}),
      ...(notReadyAddresses.length > 0 ? { notReadyAddresses } : {}),
      ports: ports.map(({ port, protocol }) => ({ port, protocol })),
    };
    const subsets = some ? [subset] : [];
    const known = store.change('Endpoints', { name, namespace }, (draft) => {
      draft.subsets = subsets;
    });
    if (known) return;
    store.create('Endpoints', {
      kind: 'Endpoints',
      apiVersion: 'v1',
      metadata: { name, namespace, ...(labels ? { labels } : {}), annotations: { [TRIGGER]: trigger } },
      subsets,
    });
  }
}

/** The number of a port that a container names. */
const namedPort = (pods: readonly Pod[], name: string): number | undefined =>
  pods
    .flatMap(({ spec }) => spec.containers)
    .flatMap(({ ports = [] }) => ports)
    .find((port) => port.name === name)?.containerPort;

/** Pods with an address that are not over. */
function endpointOf(pod: Pod): Endpoint[] {
  const { podIP, phase } = pod.status;
  if (podIP === undefined || phase === 'Succeeded' || phase === 'Failed') return [];
  const going = pod.metadata.deletionTimestamp !== undefined;
  const serving = isReady(pod);
  return [
    {
      addresses: [podIP],
      conditions: { ready: serving && !going, serving, terminating: going },
      targetRef: { kind: 'Pod', namespace: pod.metadata.namespace ?? 'default', name: pod.metadata.name, uid: pod.metadata.uid },
      ...(pod.spec.nodeName === undefined ? {} : { nodeName: pod.spec.nodeName }),
    },
  ];
}

/** Those that were there keep their place, new ones come behind. */
function inOrder(now: readonly Endpoint[], before: readonly Endpoint[]): Endpoint[] {
  const place = (endpoint: Endpoint): number => {
    const at = before.findIndex((b) => b.targetRef?.uid === endpoint.targetRef?.uid);
    return at < 0 ? before.length : at;
  };
  return [...now].sort((a, b) => place(a) - place(b));
}

function newSlice(
  service: Service,
  suffix: string,
  endpoints: Endpoint[],
  ports: EndpointSlice['ports'],
  trigger: string,
): Draft<'EndpointSlice'> {
  const { name, namespace = 'default', labels, uid } = service.metadata;
  return {
    kind: 'EndpointSlice',
    apiVersion: 'discovery.k8s.io/v1',
    metadata: {
      name: `${name}-${suffix}`,
      generateName: `${name}-`,
      namespace,
      labels: {
        'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io',
        'kubernetes.io/service-name': name,
        ...labels,
      },
      annotations: { [TRIGGER]: trigger },
      ownerReferences: [{ apiVersion: 'v1', kind: 'Service', name, uid, controller: true, blockOwnerDeletion: true }],
    },
    addressType: 'IPv4',
    endpoints,
    ports,
  };
}
