import { isReady } from './controllers/disruption.ts';
import type { Pod } from './objects.ts';
import { selects } from './selectors.ts';
import { StatusError } from './status-error.ts';
import type { ObjectStore } from './store.ts';

/**
 * The eviction subresource (pkg/registry/core/pod/storage/eviction.go): deletes a Pod where its PodDisruptionBudget allows it.
 * @param grace seconds
 * @throws StatusError with code 429 when it does not; it may later
 */
export function evict(store: ObjectStore, pod: Pod, grace: number | undefined): void {
  const go = (): void => store.delete('Pod', pod.metadata, grace);
  // What does not run, or goes already, is nobody's loss.
  if (['Succeeded', 'Failed', 'Pending'].includes(pod.status.phase) || pod.metadata.deletionTimestamp !== undefined) return go();
  const budgets = store
    .list('PodDisruptionBudget', pod.metadata.namespace)
    .filter(({ spec }) => selects(spec.selector, pod.metadata.labels));
  const [budget] = budgets;
  if (!budget) return go();
  if (budgets.length > 1)
    throw new StatusError(
      'InternalError',
      500,
      'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.',
    );
  const { disruptionsAllowed, currentHealthy, desiredHealthy } = budget.status;
  if (!isReady(pod)) {
    const enough = currentHealthy >= desiredHealthy && desiredHealthy > 0;
    if (budget.spec.unhealthyPodEvictionPolicy === 'AlwaysAllow' || enough) return go();
  }
  if (disruptionsAllowed <= 0)
    throw new StatusError('TooManyRequests', 429, "Cannot evict pod as it would violate the pod's disruption budget.");
  store.change('PodDisruptionBudget', budget.metadata, ({ status }) => {
    status.disruptionsAllowed--;
  });
  go();
}
