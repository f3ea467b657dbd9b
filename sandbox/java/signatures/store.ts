import { SignaturePack, type PackedClass, type Signatures } from './read-pack.ts';

/** Which packages are in which pack: `{ "spring-web": "org.springframework.http org.springframework.web" }`. */
export type PackIndex = Readonly<Record<string, string>>;

/** Packs where they lie: an index, and a pack's bytes by its name in the index. Neither is read before it is asked for. */
export interface PackFolder {
  /** Of all packs; they need no reading. */
  readonly names: readonly string[];
  readonly index: PackIndex;
  read(name: string): Uint8Array;
}

/** The signatures of some packs of a folder; of all without `names`. A pack is read when a class of its packages is asked for. */
export function signaturesOf(folder: PackFolder, names?: readonly string[]): Signatures {
  const packs = new Map<string, SignaturePack>();
  const pack = (name: string): SignaturePack => {
    const known = packs.get(name) ?? new SignaturePack(folder.read(name));
    packs.set(name, known);
    return known;
  };
  let byPackage: ReadonlyMap<string, readonly string[]> | undefined;
  const packages = (): ReadonlyMap<string, readonly string[]> => (byPackage ??= packagesIn(folder.index, names));
  const packsOf = (packageName: string): readonly string[] => packages().get(packageName) ?? [];
  return {
    find(binaryName) {
      for (const name of packsOf(packageOf(binaryName))) {
        const found = pack(name).classes.get(binaryName);
        if (found && !found.outer) return found;
      }
      return undefined;
    },
    hasPackage: (name) => [...packages().keys()].some((known) => `${known}.`.startsWith(`${name}.`)),
    classesOf: (packageName) =>
      packsOf(packageName).flatMap((name) =>
        [...pack(name).classes.values()]
          .filter((c: PackedClass) => !c.outer && packageOf(c.name) === packageName)
          .map((c) => c.name.slice(packageName === '' ? 0 : packageName.length + 1)),
      ),
  };
}

const packageOf = (binaryName: string): string => binaryName.slice(0, Math.max(binaryName.lastIndexOf('.'), 0));

function packagesIn(index: PackIndex, names: readonly string[] = Object.keys(index)): ReadonlyMap<string, readonly string[]> {
  const packages = new Map<string, string[]>();
  for (const name of names)
    // A library that is known by its stubs alone has no pack.
    for (const packageName of index[name]?.split(' ') ?? []) packages.set(packageName, [...(packages.get(packageName) ?? []), name]);
  return packages;
}
