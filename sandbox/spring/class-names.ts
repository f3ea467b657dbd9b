/** Names of the classes in the real jars: artifactId → package → simple names, separated by blanks. */
export type ListedNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The same for a download: 34 bits of a hash of `artifactId name` each, sorted, as differences in base 128. Names under
 * other roots than the jars' are told apart exactly; of the rest, one in a million that no jar has is taken for one that
 * a jar has. That no stub's name is, `class-names.test.ts` checks.
 */
export interface PackedNames {
  readonly artifacts: readonly string[];
  /** The first two parts of every name: `org.springframework`. */
  readonly roots: readonly string[];
  /** base64. */
  readonly packed: string;
}

/** Asks whether a real jar has a class; undefined for a jar whose names are not known. */
export type ClassNames = (artifactId: string) => ((name: string) => boolean) | undefined;

const UPPER = 2 ** 20;
const LOWER_BITS = 14;

/** FNV-1a from a seed, its bits mixed as MurmurHash3 ends. */
function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hashOf(artifactId: string, name: string): number {
  const text = `${artifactId} ${name}`;
  return (hash32(text, 0x811c9dc5) % UPPER) * 2 ** LOWER_BITS + (hash32(text, 0x01234567) >>> (32 - LOWER_BITS));
}

const rootOf = (name: string): string => name.split('.', 2).join('.');

export function packNames(listed: ListedNames): PackedNames {
  const hashes = new Set<number>();
  const roots = new Set<string>();
  for (const [artifactId, packages] of Object.entries(listed)) {
    for (const [packageName, names] of Object.entries(packages)) {
      for (const simpleName of names.split(' ')) {
        const name = `${packageName}.${simpleName}`;
        roots.add(rootOf(name));
        hashes.add(hashOf(artifactId, name));
      }
    }
  }
  const bytes: number[] = [];
  let before = 0;
  for (const hash of [...hashes].sort((a, b) => a - b)) {
    let gap = hash - before;
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push((gap % 128) | 128);
    bytes.push(gap);
    before = hash;
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { artifacts: Object.keys(listed), roots: [...roots], packed: btoa(binary) };
}

function unpack(packed: string): Set<number> {
  const hashes = new Set<number>();
  let value = 0;
  let gap = 0;
  let weight = 1;
  for (const character of atob(packed)) {
    const byte = character.charCodeAt(0);
    gap += (byte & 127) * weight;
    weight *= 128;
    if (byte > 127) continue;
    hashes.add((value += gap));
    gap = 0;
    weight = 1;
  }
  return hashes;
}

export function classNamesFrom(names: ListedNames | PackedNames): ClassNames {
  if (isPacked(names)) {
    const hashes = unpack(names.packed);
    const roots = new Set(names.roots);
    return (artifactId) => (names.artifacts.includes(artifactId) ? (name) => roots.has(rootOf(name)) && hashes.has(hashOf(artifactId, name)) : undefined);
  }
  return (artifactId) => {
    const packages = names[artifactId];
    if (!packages) return undefined;
    const sets = new Map(Object.entries(packages).map(([p, simple]) => [p, new Set(simple.split(' '))]));
    return (name) => sets.get(name.slice(0, name.lastIndexOf('.')))?.has(name.slice(name.lastIndexOf('.') + 1)) ?? false;
  };
}

function isPacked(names: ListedNames | PackedNames): names is PackedNames {
  return typeof names['packed'] === 'string';
}
