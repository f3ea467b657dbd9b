/** Names of the classes in the real jars: artifactId → package → simple names, separated by blanks. */
export type ListedNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The same for a download: 24 bits of a hash of `artifactId name` each, sorted, as differences in base 128. Of names
 * that no jar has, one in a thousand or so is taken for one that a jar has.
 */
export interface PackedNames {
  readonly artifacts: readonly string[];
  /** base64. */
  readonly packed: string;
}

/** Asks whether a real jar has a class; undefined for a jar whose names are not known. */
export type ClassNames = (artifactId: string) => ((name: string) => boolean) | undefined;

const BITS = 0xffffff;

/** FNV-1a, folded. */
function hashOf(artifactId: string, name: string): number {
  const text = `${artifactId} ${name}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 24) ^ hash) & BITS;
}

export function packNames(listed: ListedNames): PackedNames {
  const hashes = new Set<number>();
  for (const [artifactId, packages] of Object.entries(listed)) {
    for (const [packageName, names] of Object.entries(packages)) for (const simpleName of names.split(' ')) hashes.add(hashOf(artifactId, `${packageName}.${simpleName}`));
  }
  const bytes: number[] = [];
  let before = 0;
  for (const hash of [...hashes].sort((a, b) => a - b)) {
    let gap = hash - before;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
    before = hash;
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { artifacts: Object.keys(listed), packed: btoa(binary) };
}

function unpack(packed: string): Set<number> {
  const hashes = new Set<number>();
  let value = 0;
  let gap = 0;
  let shift = 0;
  for (const character of atob(packed)) {
    const byte = character.charCodeAt(0);
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    hashes.add((value += gap));
    gap = 0;
    shift = 0;
  }
  return hashes;
}

export function classNamesFrom(names: ListedNames | PackedNames): ClassNames {
  if (isPacked(names)) {
    const hashes = unpack(names.packed);
    return (artifactId) => (names.artifacts.includes(artifactId) ? (name) => hashes.has(hashOf(artifactId, name)) : undefined);
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
