type Json = unknown;
type Fields = Record<string, Json>;

const isObject = (value: Json): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists whose items are told apart by a name, after Kubernetes' schemas. */
const MERGE_KEYS: Readonly<Record<string, string>> = { containers: 'name', env: 'name', volumes: 'name', ports: 'containerPort' };

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
  const find = (list: Json, value: Json): Json =>
    Array.isArray(list) ? list.find((item) => isObject(item) && item[key] === value) : undefined;
  return sent.map((item) => (isObject(item) ? mergeApplied(find(current, item[key]), find(last, item[key]), item, '') : item));
}
