/** `Accept` as a list, best first; an empty or missing header accepts everything. */
export function acceptedTypes(accept: string | undefined): string[] {
  if (accept === undefined || accept.trim() === '') return ['*/*'];
  return accept
    .split(',')
    .map((part, i) => {
      const [type = '', ...parameters] = part.split(';').map((p) => p.trim());
      const q = Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? '1');
      return { type: type.toLowerCase(), q, i, specific: type.includes('*') ? (type === '*/*' ? 0 : 1) : 2 };
    })
    .filter((t) => t.q > 0)
    .sort((a, b) => b.q - a.q || b.specific - a.specific || a.i - b.i)
    .map((t) => t.type);
}

export function includes(range: string, type: string): boolean {
  if (range === '*/*' || range === type) return true;
  const [main = '', sub = ''] = range.split('/');
  const [otherMain = '', otherSub = ''] = type.split('/');
  if (main !== otherMain) return false;
  return sub === '*' || (sub.startsWith('*+') && otherSub.endsWith(sub.slice(1)));
}

const concrete = (type: string): boolean => !type.includes('*');

/**
 * The type to answer with: for each accepted range, the first producible type that meets it; a concrete accepted
 * type that a producible range includes is taken as asked. undefined: nothing fits (406).
 */
export function negotiate(accept: string | undefined, producible: readonly string[]): string | undefined {
  for (const range of acceptedTypes(accept)) {
    for (const type of producible) {
      if (concrete(type) && includes(range, type)) return type;
      if (concrete(range) && includes(type, range)) return range;
    }
  }
  return undefined;
}
