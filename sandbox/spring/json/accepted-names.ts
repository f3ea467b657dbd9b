const hashOf = (text: string): number => {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
};

/** In the order of a java.util.HashMap that they were put into. */
export function inHashMap(names: readonly string[]): string[] {
  let capacity = 16;
  while (names.length > capacity * 0.75) capacity *= 2;
  const bucket = (name: string): number => {
    const hash = hashOf(name);
    return (hash ^ (hash >>> 16)) & (capacity - 1);
  };
  return [...new Set(names)].toSorted((a, b) => bucket(a) - bucket(b));
}

/** The names of an enum's constants in the order in which Jackson lists them: that of its CompactStringObjectMap. */
export function acceptedNames(names: readonly string[]): string[] {
  const count = new Set(names).size;
  let size = count <= 5 ? 8 : 16;
  if (count > 12) for (size = 32; size < count + (count >> 2);) size += size;
  const area: (string | undefined)[] = [];
  let spilled = 0;
  for (const name of inHashMap(names)) {
    const slot = hashOf(name) & (size - 1);
    const second = size + (slot >> 1);
    if (area[slot] === undefined) area[slot] = name;
    else if (area[second] === undefined) area[second] = name;
    else area[size + (size >> 1) + spilled++] = name;
  }
  return Array.from(area).filter((name) => name !== undefined);
}
