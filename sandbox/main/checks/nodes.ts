import { failed, NO_CLUSTER, PASSED, type Evaluate } from './evaluation.ts';

/** So many Nodes are ready, and so many bases run. */
export const nodes: Evaluate<'nodes'> = ({ ready, bases }, seen) => {
  if (!seen) return NO_CLUSTER;
  const count = seen.nodes.filter((node) => node.ready).length;
  if (count === ready && (bases === undefined || seen.bases.length === bases)) return PASSED;
  return failed(
    `Nodes that are Ready: ${count}; bases that run: ${seen.bases.length}.`,
    `Ready 的节点：${count} 个；运行中的基座：${seen.bases.length} 个。`,
  );
};
