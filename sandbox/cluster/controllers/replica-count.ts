import type { Pod } from '../objects.ts';

/** A change smaller than this share is none. */
const TOLERANCE = 0.1;

/** What a figure's look-up gave: how many replicas it asks for, and the average over the Pods that have it, in thousandths. */
export interface Proposal {
  readonly replicas: number;
  readonly average: number;
}

const isClose = (ratio: number): boolean => Math.abs(1 - ratio) <= TOLERANCE;

/**
 * How many replicas an average of figures asks for: pkg/controller/podautoscaler/replica_calculator.go. Where Pods are not
 * ready or have no figure yet, they are taken to do nothing on the way up, and what they should on the way down.
 * @param ready whether a Pod's figure counts already
 * @param figureOf in thousandths
 * @param target in thousandths
 * @returns why there is none, in the autoscaler's words, where no Pod has a figure
 */
export function proposeReplicas(
  pods: readonly Pod[],
  current: number,
  target: number,
  figureOf: (pod: Pod) => number | undefined,
  ready: (pod: Pod) => boolean,
): Proposal | string {
  if (pods.length === 0) return 'no pods returned by selector while calculating replica count';
  const alive = pods.filter(({ metadata, status }) => metadata.deletionTimestamp === undefined && status.phase !== 'Failed');
  const waiting = alive.filter((pod) => pod.status.phase === 'Pending' || (figureOf(pod) !== undefined && !ready(pod)));
  const missing = alive.filter((pod) => !waiting.includes(pod) && figureOf(pod) === undefined);
  const counted = alive.filter((pod) => !waiting.includes(pod) && !missing.includes(pod)).map((pod) => figureOf(pod) ?? 0);
  if (counted.length === 0) return 'did not receive metrics for targeted pods (pods might be unready)';
  const average = Math.trunc(sum(counted) / counted.length);
  const ratio = average / target;
  const isRebalanced = waiting.length > 0 && ratio > 1;
  if (!isRebalanced && missing.length === 0) return { average, replicas: isClose(ratio) ? current : Math.ceil(ratio * counted.length) };
  const all = [...counted, ...missing.map(() => (ratio < 1 ? target : 0)), ...(isRebalanced ? waiting.map(() => 0) : [])];
  const careful = Math.trunc(sum(all) / all.length) / target;
  const replicas = Math.ceil(careful * all.length);
  const turns = (ratio < 1 && careful > 1) || (ratio > 1 && careful < 1);
  const goesAstray = (careful < 1 && replicas > current) || (careful > 1 && replicas < current);
  return { average, replicas: isClose(careful) || turns || goesAstray ? current : replicas };
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
