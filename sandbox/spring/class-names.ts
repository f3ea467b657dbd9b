/** Names of the classes in the real jars: artifactId → package → simple names, separated by blanks. */
export type ListedNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The same for a download: a 32-bit hash of `artifactId#name` each, sorted, as differences in Rice code (the quotient as
 * ones and a zero, then `REMAINDER_BITS` bits). Names under other roots than the jars' are told apart exactly; of the
 * rest, three in a million that a jar does not have are taken for its own. The salt is one with which no stub's name is.
 */
export interface PackedNames {
  readonly artifacts: readonly string[];
  /** The first two parts of every name: `org.springframework`. */
  readonly roots: readonly string[];
  readonly count: number;
  readonly salt: number;
  /** Some that no jar has: the hashes need not be there to answer for them. */
  readonly absent: readonly string[];
  /** base64. */
  readonly packed: string;
}

/** Asks whether a real jar has a class; undefined for a jar whose names are not known. */
export type ClassNames = (artifactId: string) => ((name: string) => boolean) | undefined;

/** About the logarithm of the mean difference: 2³² over some 13,000 names. */
const REMAINDER_BITS = 18;

/** FNV-1a, its bits mixed as MurmurHash3 ends. */
function hashOf(salt: number, artifactId: string, name: string): number {
  const text = `${artifactId}#${name}`;
  let hash = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const namesOf = (packages: ListedNames[string]): readonly string[] =>
  Object.entries(packages).flatMap(([packageName, names]) => names.split(' ').map((simpleName) => `${packageName}.${simpleName}`));

const rootOf = (name: string): string => name.split('.', 2).join('.');

/**
 * @param asked names that will be asked for: those that no jar has are listed
 * @param stubs names of the trial's own classes: none of them is taken for one that a jar has and has not
 */
export function packNames(listed: ListedNames, asked: Iterable<string> = [], stubs: readonly string[] = []): PackedNames {
  const names = new Map(Object.entries(listed).map(([artifactId, packages]) => [artifactId, new Set(namesOf(packages))]));
  const all = new Set([...names.values()].flatMap((own) => [...own]));
  const roots = new Set([...all].map(rootOf));
  let salt = 0;
  let hashes = hashesOf(salt, names);
  const isTaken = (artifactId: string, own: ReadonlySet<string>): boolean =>
    stubs.some((name) => !own.has(name) && hashes.has(hashOf(salt, artifactId, name)));
  while ([...names].some(([artifactId, own]) => isTaken(artifactId, own))) hashes = hashesOf(++salt, names);
  const sorted = [...hashes].sort((a, b) => a - b);
  const bits: number[] = [];
  sorted.forEach((hash, i) => {
    const difference = hash - (sorted[i - 1] ?? 0);
    for (let quotient = Math.floor(difference / 2 ** REMAINDER_BITS); quotient > 0; quotient--) bits.push(1);
    bits.push(0);
    for (let place = REMAINDER_BITS - 1; place >= 0; place--) bits.push((difference >>> place) & 1);
  });
  let binary = '';
  for (let i = 0; i < bits.length; i += 8)
    binary += String.fromCharCode(bits.slice(i, i + 8).reduce((byte, bit, place) => byte | (bit << (7 - place)), 0));
  const absent = [...asked].filter((name) => roots.has(rootOf(name)) && !all.has(name)).sort();
  return { artifacts: Object.keys(listed), roots: [...roots], count: sorted.length, salt, absent, packed: btoa(binary) };
}

function hashesOf(salt: number, names: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const [artifactId, own] of names) for (const name of own) hashes.add(hashOf(salt, artifactId, name));
  return hashes;
}

function unpack({ count, packed }: PackedNames): Set<number> {
  const binary = atob(packed);
  let at = 0;
  const next = (): number => (binary.charCodeAt(at >>> 3) >>> (7 - (at++ & 7))) & 1;
  const hashes = new Set<number>();
  for (let value = 0; hashes.size < count; hashes.add(value)) {
    while (next() === 1) value += 2 ** REMAINDER_BITS;
    for (let place = REMAINDER_BITS - 1; place >= 0; place--) value += next() * 2 ** place;
  }
  return hashes;
}

export function classNamesFrom(names: ListedNames | PackedNames): ClassNames {
  if (isPacked(names)) {
    const roots = new Set(names.roots);
    const absent = new Set(names.absent);
    // Few programs ask for a class of a library by a name that has no stub.
    let hashes: ReadonlySet<number> | undefined;
    return (artifactId) =>
      names.artifacts.includes(artifactId)
        ? (name) => roots.has(rootOf(name)) && !absent.has(name) && (hashes ??= unpack(names)).has(hashOf(names.salt, artifactId, name))
        : undefined;
  }
  return (artifactId) => {
    const packages = names[artifactId];
    if (!packages) return undefined;
    const sets = new Map(Object.entries(packages).map(([p, simple]) => [p, new Set(simple.split(' '))]));
    return (name) => sets.get(name.slice(0, name.lastIndexOf('.')))?.has(name.slice(name.lastIndexOf('.') + 1)) ?? false;
  };
}

function isPacked(names: ListedNames | PackedNames): names is PackedNames {
  return 'packed' in names;
}
