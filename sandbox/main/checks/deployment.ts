import { failed, NO_CLUSTER, PASSED, type Evaluate } from './evaluation.ts';

/** A Deployment is there, or not, with the replicas and the version that the check names. */
export const deployment: Evaluate<'deployment'> = ({ name, exists = true, version, wanted, ready, updated }, seen) => {
  if (!seen) return NO_CLUSTER;
  const found = seen.find((one) => one.name === name);
  if (!found) return exists ? failed(`There is no Deployment ${name}.`, `没有名为 ${name} 的 Deployment。`) : PASSED;
  if (!exists) return failed(`The Deployment ${name} is still there.`, `Deployment ${name} 还在。`);
  const facts = { version, wanted, ready, updated };
  const asked = { version: found.version, wanted: found.wanted, ready: found.ready, updated: found.updated };
  if (Object.entries(facts).every(([field, value]) => value === undefined || value === Reflect.get(asked, field))) return PASSED;
  return failed(
    `${name} ${found.version}: ${found.wanted} wanted, ${found.ready} ready, ${found.updated} updated.`,
    `${name} ${found.version}：期望 ${found.wanted} 个副本，就绪 ${found.ready} 个，已更新 ${found.updated} 个。`,
  );
};
