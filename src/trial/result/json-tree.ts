import { h } from '../element.ts';

/** How deep a tree is open at first. */
const OPEN = 2;
/** Entries that are drawn of one object or list; the rest is counted. */
const DRAWN = 100;

/** A JSON value as a tree whose branches open and close. */
export const drawJson = (value: unknown): HTMLElement => h('div', { class: 'json k-mono' }, drawValue(value, null, 0));

function drawValue(value: unknown, name: string | null, depth: number): HTMLElement {
  const key = name === null ? [] : [h('span', { class: 'json__k' }, name), ': '];
  if (typeof value !== 'object' || value === null)
    return h('div', { class: 'json__v' }, ...key, h('span', { class: kindOf(value) }, JSON.stringify(value)));
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, at) => [String(at), one] as const)
    : Object.entries(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return h('div', { class: 'json__v' }, ...key, `${open}${close}`);
  return h(
    'details',
    { class: 'json__b', open: depth < OPEN },
    h('summary', {}, ...key, `${open} ${entries.length} ${close}`),
    ...entries.slice(0, DRAWN).map(([one, inner]) => drawValue(inner, one, depth + 1)),
    ...(entries.length > DRAWN ? [h('div', { class: 'json__v' }, `… ${entries.length - DRAWN}`)] : []),
  );
}

const kindOf = (value: unknown): string => (typeof value === 'string' ? 'json__s' : 'json__n');
