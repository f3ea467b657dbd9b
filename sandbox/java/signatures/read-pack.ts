import { inflateSync, strFromU8 } from 'fflate';

/**
 * The signatures of a jar's public and protected classes, as `write-pack.mjs` packs them: raw deflate over lines of text.
 *
 * - title: `artifactId version`
 * - names of all classes mentioned: `package:Simple,Outer$Inner;package:…`; elsewhere a name is its place in this list, in
 *   base 92 from `#` on, with as many digits as the longest place has
 * - for each class `\u0001<name>⇥<flags>⇥<outer name and simple name>⇥<type parameters, superclass, interfaces>[⇥<annotations>]`,
 *   then its members: `<name, empty for that of the line before>⇥<flags>⇥<type or method signature>[⇥<constant or default>]`
 *
 * Flags are those of the class file in base 36, signatures those of the JVM (JVMS 4.7.9.1) with `L`, the name and no
 * semicolon for a class; `^` leads each exception. Values are JSON: `["l","1"]` a long, `["n","NaN"]`, `["C",class]`,
 * `["e",type,name]`, `["a",[…]]`, `["@",[type,{…}]]`, the rest as itself.
 */
export class SignaturePack {
  /** `artifactId version`. */
  readonly title: string;
  readonly classes: ReadonlyMap<string, PackedClass>;
  private readonly names: readonly string[];
  private readonly width: number;

  /** @param packed as `write-pack.mjs` gives it */
  constructor(packed: Uint8Array) {
    const [head = '', ...blocks] = strFromU8(inflateSync(packed)).split('\n\u0001');
    const [title = '', table = ''] = head.split('\n');
    this.title = title;
    this.names = table.split(';').flatMap((group) => {
      const colon = group.indexOf(':');
      const prefix = colon === 0 ? '' : `${group.slice(0, colon)}.`;
      return group
        .slice(colon + 1)
        .split(',')
        .map((simple) => prefix + simple);
    });
    this.width = this.names.length <= DIGITS ? 1 : this.names.length <= DIGITS ** 2 ? 2 : 3;
    const classes = new Map<string, PackedClass>();
    for (const block of blocks) {
      const [first = '', ...members] = block.split('\n');
      const [name = '', flags = '', outer = '', header = '', stated = ''] = first.split('\t');
      const packedClass: PackedClass = {
        pack: this,
        name: this.nameAt(name, 0).name,
        flags: parseInt(flags, 36),
        outer: outer === '' ? undefined : { name: this.nameAt(outer, 0).name, simpleName: outer.slice(this.width) },
        header,
        stated,
        members,
        nested: [],
      };
      classes.set(packedClass.name, packedClass);
    }
    for (const packedClass of classes.values()) if (packedClass.outer) classes.get(packedClass.outer.name)?.nested.push(packedClass);
    this.classes = classes;
  }

  /** The class name at a place of a signature, and where it ends. */
  nameAt(text: string, at: number): { readonly name: string; readonly end: number } {
    let index = 0;
    for (let i = 0; i < this.width; i++) index = index * DIGITS + text.charCodeAt(at + i) - FIRST;
    return { name: this.names[index] ?? '', end: at + this.width };
  }
}

const FIRST = 35;
const DIGITS = 92;

/** A class of a pack, not read further than its first line. */
export interface PackedClass {
  readonly pack: SignaturePack;
  readonly name: string;
  readonly flags: number;
  readonly outer: { readonly name: string; readonly simpleName: string } | undefined;
  readonly header: string;
  /** JSON, or empty. */
  readonly stated: string;
  readonly members: readonly string[];
  readonly nested: PackedClass[];
}

/** Where signatures come from: of jars that are on a class path, or of the JDK. Packs are read when they are first needed. */
export interface Signatures {
  /** By binary name of a top-level class. */
  find(binaryName: string): PackedClass | undefined;
  hasPackage(name: string): boolean;
  /** Simple names of the top-level classes of a package. */
  classesOf(packageName: string): readonly string[];
}
