type Json = unknown;
type Fields = Record<string, Json>;

const isObject = (value: Json): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists whose items are told apart by a name, after Kubernetes' schemas. */
const MERGE_KEYS: Readonly<Record<string, string>> = {
  containers: 'name',
  env: 'name',
  volumes: 'name',
  ports: 'containerPort',
  topologySpreadConstraints: 'topologyKey',
};

/**
 * What `kubectl apply` makes of an object: what the user sent now, on what is there; what was sent before and is not any more goes.
 */
export function mergeApplied(current: Json, last: Json, sent: Json, name = ''): Json {
  if (isObject(sent)) {
    const there = isObject(current) ? current : {};
    const before = isObject(last) ? last : {};
    const result: Fields = {};
    for (const key of Object.keys(there)) if (key in sent || !(key in before)) result[key] = there[key];
    for (const [key, value] of Object.entries(sent)) {
      if (value === null) delete result[key];
      else result[key] = mergeApplied(there[key], before[key], value, key);
    }
    return result;
  }
  const key = MERGE_KEYS[name];
  if (!Array.isArray(sent) || key === undefined || !sent.every((item) => isObject(item) && item[key] !== undefined)) return sent;
  const all = (list: Json): readonly Fields[] => (Array.isArray(list) ? list.filter(isObject) : []);
  const find = (list: Json, value: Json): Json => all(list).find((item) => item[key] === value);
  const merged = sent.map((item) => (isObject(item) ? mergeApplied(find(current, item[key]), find(last, item[key]), item) : item));
  // What others added stays.
  const others = all(current).filter((item) => find(sent, item[key]) === undefined && find(last, item[key]) === undefined);
  return [...merged, ...others];
}

/** A merge patch (RFC 7396): lists are replaced as they are, and null takes away. */
export function mergePatch(current: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: Fields = isObject(current) ? { ...current } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}
