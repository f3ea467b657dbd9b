/** So many entry points must begin alike, and each go on in another way. */
const LEAST = 4;

/**
 * Words that stand before what entry points are about: in `AdminOrder`, `AdminUser`, `AdminBrand` and `AdminTopic` the first.
 * Where one is about the very words that the others begin with, as `Order` beside `OrderItem`, they are a subject.
 */
export function areasOf(entries: readonly (readonly string[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  const whole = new Set(entries.map((name) => name.join(' ')));
  const nexts = new Map<string, Set<string>>();
  for (const name of entries)
    for (let end = 1; end < name.length; end++) {
      const prefix = name.slice(0, end).join(' ');
      nexts.set(prefix, (nexts.get(prefix) ?? new Set()).add(name[end] ?? ''));
    }
  for (const [prefix, next] of nexts) if (next.size >= LEAST && !whole.has(prefix)) for (const word of prefix.split(' ')) found.add(word);
  return found;
}

/** What is left of a name without the areas before it. */
export function withoutAreas(areas: ReadonlySet<string>, name: readonly string[]): readonly string[] {
  const from = name.findIndex((word) => !areas.has(word));
  return from < 0 ? name : name.slice(from);
}
