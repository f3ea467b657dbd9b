import { failed, NO_CLUSTER, PASSED, type Evaluate } from './evaluation.ts';

/** So many Pods of a Deployment are as the check says. */
export const pods: Evaluate<'pods'> = ({ deployment, status, message, ready, count }, seen) => {
  if (!seen) return NO_CLUSTER;
  const own = seen.filter((pod) => pod.deployment === deployment);
  const fitting = own.filter(
    (pod) =>
      (status === undefined || pod.status === status) &&
      (message === undefined || (pod.message ?? '').includes(message)) &&
      (ready === undefined || pod.ready === ready),
  );
  if (fitting.length === count) return PASSED;
  const found = own.map((pod) => `${pod.name} ${pod.status}${pod.ready ? ' (ready)' : ''}`).join(', ');
  return failed(`Pods of ${deployment}: ${found || 'none'}.`, `${deployment} 的 Pod：${found || '无'}。`);
};
