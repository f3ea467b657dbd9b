import type { SplitGraph } from '../../../../sandbox/protocol/split.ts';

/** A package of the application and its types. */
export interface Package {
  /** `com.example.shop.order` */
  readonly name: string;
  /** Without what all packages begin with: `order`. The package that all lie in keeps its last part. */
  readonly short: string;
  /** The parent package, short; empty at the top. */
  readonly group: string;
  /** Places in the graph's types, by name. */
  readonly types: readonly number[];
}

const packageOf = (type: string): string => /^(?:[a-z_][\w$]*\.)*[a-z_][\w$]*(?=\.)/.exec(type)?.[0] ?? '';

/** Every package of the graph that has a type of its own, by name. */
export function packagesOf({ types }: SplitGraph): readonly Package[] {
  const byName = new Map<string, number[]>();
  types.forEach(({ name }, id) => {
    const pack = packageOf(name);
    const known = byName.get(pack);
    if (known) known.push(id);
    else byName.set(pack, [id]);
  });
  const names = [...byName.keys()].sort();
  const shared = sharedParts(names);
  const shortOf = (name: string): string => {
    const parts = name.split('.');
    return parts.slice(Math.min(shared, parts.length - 1)).join('.');
  };
  return names.map((name) => {
    const parts = name.split('.').slice(shared);
    return {
      name,
      short: shortOf(name),
      group: parts.length > 1 ? parts.slice(0, -1).join('.') : '',
      types: (byName.get(name) ?? []).toSorted((a, b) => ((types[a]?.name ?? '') < (types[b]?.name ?? '') ? -1 : 1)),
    };
  });
}

/** How many parts all names begin with. */
function sharedParts(names: readonly string[]): number {
  const [first = '', ...rest] = names.map((name) => name.split('.'));
  let shared = 0;
  while (shared < first.length && rest.every((parts) => parts[shared] === first[shared])) shared++;
  return shared;
}
