const RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int: [-(2n ** 31n), 2n ** 31n],
  long: [-(2n ** 63n), 2n ** 63n],
};

/** Random digits of base 16. */
const hex = (digits: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(digits / 2)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** `random.int`, `random.long(10)`, `random.int[5,9]`, `random.uuid`, and what else Boot gives below `random.`; undefined: none of them. */
export function randomValue(key: string): string | undefined {
  const [, kind = '', given] = /^random\.(\w+)(?:.(.+).)?$/.exec(key) ?? [];
  if (kind === '') return undefined;
  if (kind === 'uuid') return crypto.randomUUID();
  const range = RANGES[kind];
  if (!range) return hex(32);
  const [first, second] = (given ?? '').split(',').map((n) => n.trim());
  const isNumber = (text: string | undefined): text is string => text !== undefined && /^-?\d+$/.test(text);
  const [from, to] = isNumber(second) && isNumber(first) ? [BigInt(first), BigInt(second)] : isNumber(first) ? [0n, BigInt(first)] : range;
  if (to <= from) return undefined;
  return String(from + (BigInt(`0x${hex(32)}`) % (to - from)));
}
