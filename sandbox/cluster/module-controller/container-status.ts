import type { Condition, Container, ContainerState, ContainerStatus, Pod, PodStatus } from '../objects.ts';
import { timestamp } from '../time.ts';

/** What the controller has learnt about one module on one base. */
export interface BizStatus {
  /** `name:version`. */
  readonly key: string;
  readonly name: string;
  /** As Arklet says it, in any case of letters; `unresolved`: it is not there. */
  readonly state: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly reason: string;
  readonly message: string;
}

export const versionOf = ({ env }: Container): string => env?.find(({ name }) => name === 'BIZ_VERSION')?.value ?? '';
export const bizKeyOf = (container: Container): string => `${container.name}:${versionOf(container)}`;
export const isModule = ({ image = '' }: Container): boolean => image.includes('.jar');

const secondOf = (milliseconds: number): number => new Date(milliseconds).getUTCSeconds();

/**
 * Whether a state is written to the Pod. The real one compares the seconds of the minute, not the times (VK vpod_store.go:114): seen on a
 * real cluster, in `second-zero` and `base-restarts`.
 */
export function isNewer(pod: Pod, { name, changedAt }: BizStatus): boolean {
  if (!pod.spec.containers.some((c) => c.name === name)) return secondOf(changedAt) > 0;
  const state = pod.status.containerStatuses?.find((s) => s.name === name && s.image.includes('.jar'))?.state;
  const at =
    state?.terminated?.finishedAt ?? state?.running?.startedAt ?? (state?.waiting ? pod.status.conditions?.[0]?.lastTransitionTime : null);
  return secondOf(changedAt) > (at ? new Date(at).getUTCSeconds() : 0);
}

function stateOf({ state, changedAt, reason, message }: BizStatus): ContainerState {
  const at = timestamp(changedAt);
  const said = { ...(reason === '' ? {} : { reason }), ...(message === '' ? {} : { message }) };
  switch (state.toLowerCase()) {
    case 'activated':
      return { running: { startedAt: at } };
    case 'resolved':
    case 'broken':
    case 'deactivated':
      return { waiting: said };
    case 'stopped':
      return { terminated: { exitCode: 1, ...said, startedAt: at, finishedAt: at } };
    default:
      return {};
  }
}

function containerStatus(container: Container, old: ContainerStatus | undefined, biz: BizStatus): ContainerStatus {
  if (container.name !== biz.name && old) return old;
  const mine = container.name === biz.name;
  const started = mine && biz.state.toLowerCase() === 'activated';
  const image = container.image ?? '';
  return {
    name: container.name,
    state: mine ? stateOf(biz) : {},
    lastState: {},
    ready: started,
    restartCount: 0,
    image,
    imageID: image,
    containerID: container.name,
    started,
  };
}

/** The status of a whole Pod after news of one of its modules (VK vpod_provider.go GetPodStatus). */
export function podStatus(pod: Pod, address: string, biz: BizStatus, now: number): PodStatus {
  const statuses = pod.spec.containers.filter(isModule).map((c) =>
    containerStatus(
      c,
      pod.status.containerStatuses?.find((s) => s.name === c.name),
      biz,
    ),
  );
  const ready = statuses.filter((s) => s.ready).length;
  const terminated = statuses.filter((s) => s.state.terminated).length;
  const empty = statuses.filter((s) => !s.ready && !s.state.terminated && !s.state.waiting && !s.state.running).length;
  const all = statuses.length;
  const isUp = all > 0 && ready === all;
  const phase = all === terminated ? 'Succeeded' : empty === all ? 'Pending' : 'Running';
  const condition = (type: string): Condition => ({
    type,
    status: isUp ? 'True' : 'False',
    lastProbeTime: timestamp(now),
    lastTransitionTime: null,
  });
  return {
    phase,
    conditions: [condition('Ready'), condition('ContainersReady')],
    podIP: address,
    podIPs: [{ ip: address }],
    ...(statuses.length > 0 ? { containerStatuses: statuses } : {}),
    ...(pod.status.qosClass === undefined ? {} : { qosClass: pod.status.qosClass }),
  };
}
