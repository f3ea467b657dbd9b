import type { LabelSelector } from '../objects.ts';

/** `a=b,c!=d,e in (x,y),f,!g` as a selector. */
export function parseSelector(text: string): LabelSelector {
  const parts = text.match(/[^,(]+(?:\([^)]*\))?[^,(]*/g) ?? [];
  return {
    matchExpressions: parts.map((raw) => {
      const part = raw.trim();
      const set = /^(\S+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(part);
      if (set) {
        const values = (set[3] ?? '').split(',').map((v) => v.trim());
        return { key: set[1] ?? '', operator: set[2] === 'in' ? 'In' : 'NotIn', values };
      }
      const pair = /^([^=!]+)(!=|==?)(.*)$/.exec(part);
      if (pair) return { key: (pair[1] ?? '').trim(), operator: pair[2] === '!=' ? 'NotIn' : 'In', values: [(pair[3] ?? '').trim()] };
      return part.startsWith('!') ? { key: part.slice(1), operator: 'DoesNotExist' } : { key: part, operator: 'Exists' };
    }),
  };
}
