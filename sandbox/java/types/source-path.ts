import { PackClass } from '../signatures/pack-class.ts';
import type { PackedClass, Signatures } from '../signatures/read-pack.ts';
import type { CompilationUnit, SourceFile } from '../syntax/ast.ts';
import { enterUnit, SourceClass } from './source-class.ts';
import type { ClassPath, ClassSymbol } from './symbol.ts';

/** Where a class path finds files, by the binary name of a top-level class. */
export interface SourceFinder {
  find(binaryName: string): SourceFile | undefined;
  readonly classNames: readonly string[];
  /** What the real jar has beyond these files. */
  readonly signatures?: Signatures;
}

/** A flat class path: sources first come first served, then whatever is below (the JDK). */
export class SourcePath implements ClassPath {
  private readonly finders: readonly SourceFinder[];
  private readonly parse: (file: SourceFile) => CompilationUnit;
  private readonly below: ClassPath | undefined;
  private readonly symbols = new Map<string, ClassSymbol | undefined>();
  private readonly packages: Map<string, string[]> = new Map();
  /** Signatures of the real jars, once it has learned of them. */
  private known: readonly Signatures[] = [];
  private whole = false;

  constructor(finders: readonly SourceFinder[], parse: (file: SourceFile) => CompilationUnit, below?: ClassPath) {
    this.finders = finders;
    this.parse = parse;
    this.below = below;
    for (const finder of finders) for (const name of finder.classNames) this.addName(name);
  }

  findClass(binaryName: string): ClassSymbol | undefined {
    if (this.symbols.has(binaryName)) return this.symbols.get(binaryName);
    const found = this.find(binaryName);
    if (!this.symbols.has(binaryName)) this.symbols.set(binaryName, found);
    return this.symbols.get(binaryName);
  }

  hasPackage(name: string): boolean {
    return this.packages.has(name) || this.known.some((s) => s.hasPackage(name)) || (this.below?.hasPackage(name) ?? false);
  }

  classesOf(packageName: string): readonly string[] {
    const known = this.known.flatMap((s) => s.classesOf(packageName));
    return [...new Set([...(this.packages.get(packageName) ?? []), ...known, ...(this.below?.classesOf(packageName) ?? [])])];
  }

  learn(): boolean {
    const below = this.below?.learn?.() ?? false;
    if (this.whole) return below;
    this.whole = true;
    this.known = this.finders.flatMap((f) => f.signatures ?? []);
    for (const [name, symbol] of this.symbols) {
      if (symbol === undefined) this.symbols.delete(name);
      else this.teach(symbol);
    }
    return below || this.known.length > 0;
  }

  private packedOf(binaryName: string): PackedClass | undefined {
    for (const signatures of this.known) {
      const packed = signatures.find(binaryName);
      if (packed) return packed;
    }
    return undefined;
  }

  /** A stub is taught; a class of the project itself stands in no pack. */
  private teach(symbol: ClassSymbol): void {
    if (symbol instanceof SourceClass && symbol.nesting === 'top' && symbol.definedBy === this)
      symbol.learn(() => this.packedOf(symbol.binaryName));
  }

  private addName(binaryName: string): void {
    const parts = binaryName.split('.');
    const simple = parts.pop() ?? '';
    for (let n = 1; n <= parts.length; n++) {
      const name = parts.slice(0, n).join('.');
      if (!this.packages.has(name)) this.packages.set(name, []);
    }
    const own = this.packages.get(parts.join('.'));
    if (own) own.push(simple);
    else this.packages.set(parts.join('.'), [simple]);
  }

  private find(binaryName: string): ClassSymbol | undefined {
    for (const finder of this.finders) {
      const file = finder.find(binaryName);
      if (!file) continue;
      for (const symbol of enterUnit(this.parse(file), this))
        if (!this.symbols.has(symbol.binaryName)) {
          this.symbols.set(symbol.binaryName, symbol);
          if (this.whole) this.teach(symbol);
        }
      const own = this.symbols.get(binaryName);
      if (own) return own;
    }
    const packed = binaryName.includes('$') ? undefined : this.packedOf(binaryName);
    if (packed) return new PackClass(packed, this);
    const nested = binaryName.lastIndexOf('$');
    if (nested > 0) {
      const outer = this.findClass(binaryName.slice(0, nested));
      const member = outer?.memberClasses.get(binaryName.slice(nested + 1));
      if (member) return member;
    }
    return this.below?.findClass(binaryName);
  }
}
