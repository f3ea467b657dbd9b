import { failed, NO_CLUSTER, PASSED, type Evaluate } from './evaluation.ts';

/** So many Nodes are ready. */
export const nodes: Evaluate<'nodes'> = ({ ready }, seen) => {
  if (!seen) return NO_CLUSTER;
  const count = seen.filter((node) => node.ready).length;
  return count === ready ? PASSED : failed(`Nodes that are Ready: ${count}.`, `Ready 的节点数：${count}。`);
};
