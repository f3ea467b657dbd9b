/** Whether a version lies in a range as Maven writes it: `[11,18)`, `(,1.8]`, `[17]`, several with commas between. */
export function satisfies(version: string, ranges: string): boolean {
  return [...ranges.matchAll(/([[(])([^\])]*)([\])])/g)].some(([, open, inside = '', close]) => {
    if (!inside.includes(',')) return compareVersions(version, inside.trim()) === 0;
    const [low = '', high = ''] = inside.split(',').map((part) => part.trim());
    const above = low === '' ? 1 : compareVersions(version, low);
    const below = high === '' ? -1 : compareVersions(version, high);
    return (above > 0 || (above === 0 && open === '[')) && (below < 0 || (below === 0 && close === ']'));
  });
}

/** Numbers by size, words by Maven's order of qualifiers as far as it matters: a qualifier such as RC1 or SNAPSHOT is before none. */
export function compareVersions(a: string, b: string): number {
  const left = partsOf(a);
  const right = partsOf(b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareParts(left[index], right[index]);
    if (order !== 0) return order;
  }
  return 0;
}

type Part = number | string;

function partsOf(version: string): readonly Part[] {
  return (version.toLowerCase().match(/\d+|[a-z]+/g) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part));
}

/** Words that mean the version itself. */
const RELEASES: ReadonlySet<Part> = new Set(['ga', 'final', 'release']);

function compareParts(a: Part | undefined, b: Part | undefined): number {
  const left = a === undefined || RELEASES.has(a) ? 0 : a;
  const right = b === undefined || RELEASES.has(b) ? 0 : b;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'number') return 1;
  if (typeof right === 'number') return -1;
  return left < right ? -1 : left > right ? 1 : 0;
}
