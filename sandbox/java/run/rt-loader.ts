import type { ClassSymbol } from '../types/symbol.ts';
import { PackClass } from '../signatures/pack-class.ts';
import type { PackedClass, Signatures } from '../signatures/read-pack.ts';
import { enterUnit, SourceClass } from '../types/source-class.ts';
import type { ClassSource, JavaLoader, LoaderOptions, LoadFailure, Resource } from './loader.ts';
import { RtClass } from './rt-class.ts';
import type { RuntimeClass } from './runtime-class.ts';
import type { JavaObject } from './value.ts';
import type { Vm } from './vm.ts';

/** One class loader of a machine. Names are asked once and the answer is kept, as the JVM does. */
export class RtLoader implements JavaLoader {
  readonly label: string;
  readonly javaClassName: string;
  readonly defined: RtClass[] = [];
  private readonly vm: Vm;
  private readonly options: LoaderOptions;
  private readonly units = new Map<string, ReadonlyMap<string, ClassSymbol> | undefined>();
  private readonly answers = new Map<string, RuntimeClass | LoadFailure | undefined>();
  /** Symbols of classes that are being defined: what their supertypes mention may name them again. */
  private readonly entered = new Map<string, ClassSymbol>();
  private closed = false;
  /** Signatures of the real jars, once it has learned of them. */
  private signatures: readonly Signatures[] = [];
  private object: JavaObject | undefined;

  constructor(vm: Vm, options: LoaderOptions) {
    this.vm = vm;
    this.options = options;
    this.label = options.label;
    this.javaClassName = options.javaClassName;
    if (vm.learned) this.takeSignatures();
  }

  get isAlone(): boolean {
    return this.options.isAlone ?? false;
  }

  get loaderObject(): JavaObject {
    return (this.object ??= this.vm.makeLoaderObject(this));
  }

  load(binaryName: string): RuntimeClass | LoadFailure | undefined {
    if (binaryName.startsWith('[')) return this.loadArray(binaryName);
    if (this.answers.has(binaryName)) return this.answers.get(binaryName);
    const answer = this.vm.bootstrapClass(binaryName) ?? this.options.delegate(binaryName, () => this.own(binaryName));
    const told = answer instanceof RtClass ? this.tooNew(answer) : answer;
    this.answers.set(binaryName, told);
    return told;
  }

  /** A class that was compiled for a newer JVM than this, as a JVM 17 says it. */
  private tooNew(loaded: RtClass): RuntimeClass | LoadFailure {
    if (this.vm.release === 21 || loaded.symbol?.source?.unit.source.release !== 21) return loaded;
    return {
      exceptionClass: 'java.lang.UnsupportedClassVersionError',
      message: `${loaded.name.replaceAll('.', '/')} has been compiled by a more recent version of the Java Runtime (class file version 65.0), this version of the Java Runtime only recognizes class file versions up to 61.0`,
    };
  }

  findClass(binaryName: string): ClassSymbol | undefined {
    const entered = this.entered.get(binaryName);
    if (entered) return entered;
    const found = this.load(binaryName);
    return found instanceof RtClass ? found.symbol : undefined;
  }

  /** While a class is made, its name stands for its symbol: a superclass may mention it in a signature. */
  whileDefining<T>(symbol: ClassSymbol, body: () => T): T {
    const outermost = !this.entered.has(symbol.binaryName);
    this.entered.set(symbol.binaryName, symbol);
    try {
      return body();
    } finally {
      if (outermost) this.entered.delete(symbol.binaryName);
    }
  }

  hasPackage(name: string): boolean {
    const prefix = `${name}.`;
    return (
      this.vm.bootstrapPath.hasPackage(name) ||
      this.options.sources.some((s) => s.classNames.some((c) => c.startsWith(prefix))) ||
      this.signatures.some((s) => s.hasPackage(name)) ||
      (this.options.hasPackage?.(name) ?? false)
    );
  }

  classesOf(packageName: string): readonly string[] {
    const prefix = packageName === '' ? '' : `${packageName}.`;
    const own = this.options.sources
      .flatMap((s) => s.classNames)
      .filter((c) => c.startsWith(prefix) && !c.slice(prefix.length).includes('.'))
      .map((c) => c.slice(prefix.length));
    return [
      ...new Set([...own, ...this.signatures.flatMap((s) => s.classesOf(packageName)), ...this.vm.bootstrapPath.classesOf(packageName)]),
    ];
  }

  learn(): boolean {
    return this.vm.learn();
  }

  /** As `learn`, for this loader alone. */
  takeSignatures(): void {
    this.signatures = this.options.sources.flatMap((s) => s.signatures ?? []);
    for (const [name, answer] of this.answers) if (answer === undefined) this.answers.delete(name);
    for (const [name, unit] of this.units) {
      if (unit === undefined) this.units.delete(name);
      else this.teach(unit);
    }
  }

  private packedOf(topLevelName: string): PackedClass | undefined {
    for (const signatures of this.signatures) {
      const packed = signatures.find(topLevelName);
      if (packed) return packed;
    }
    return undefined;
  }

  private teach(unit: ReadonlyMap<string, ClassSymbol>): void {
    for (const symbol of unit.values()) {
      if (!(symbol instanceof SourceClass)) continue;
      symbol.reconsider();
      symbol.learn(() => this.packedOf(symbol.binaryName));
    }
  }

  resource(path: string): Uint8Array | undefined {
    return this.resources(path)[0]?.bytes;
  }

  resources(path: string): readonly Resource[] {
    const own = this.options.sources.flatMap((source) => resourcesOf(source, path));
    return [...own, ...(this.options.moreResources?.(path) ?? [])];
  }

  /** The source that this loader defines a top-level class from. */
  sourceOf(topLevelName: string): ClassSource | undefined {
    return this.options.sources.find((s) => s.find(topLevelName) !== undefined);
  }

  close(): void {
    this.closed = true;
  }

  private loadArray(name: string): RuntimeClass | LoadFailure | undefined {
    const element = name.slice(1);
    const primitive = this.vm.primitiveByDescriptor(element);
    if (primitive) return this.vm.arrayOf(primitive);
    const component = element.startsWith('[')
      ? this.load(element)
      : element.startsWith('L') && element.endsWith(';')
        ? this.load(element.slice(1, -1))
        : undefined;
    return component instanceof RtClass ? this.vm.arrayOf(component) : component;
  }

  private own(binaryName: string): RtClass | undefined {
    if (this.closed) return undefined;
    const symbol = this.ownSymbol(binaryName);
    // An anonymous class has no name in the source: it is found once it is there.
    return symbol ? this.vm.define(symbol, this) : this.defined.find((c) => c.name === binaryName);
  }

  private ownSymbol(binaryName: string): ClassSymbol | undefined {
    for (let end = binaryName.length; end > 0; end = binaryName.lastIndexOf('$', end - 1)) {
      const top = this.unitOf(binaryName.slice(0, end))?.get(binaryName.slice(0, end));
      if (!top) continue;
      if (end === binaryName.length) return top;
      return memberOf(top, binaryName.slice(end + 1).split('$'));
    }
    return undefined;
  }

  private unitOf(topLevelName: string): ReadonlyMap<string, ClassSymbol> | undefined {
    if (this.units.has(topLevelName)) return this.units.get(topLevelName);
    const source = this.sourceOf(topLevelName);
    const packed = !source || source.isPlaceholder?.(topLevelName) ? this.packedOf(topLevelName) : undefined;
    if (packed) {
      const unit = new Map([[topLevelName, new PackClass(packed, this)]]);
      this.units.set(topLevelName, unit);
      return unit;
    }
    const file = source?.find(topLevelName);
    const classes = file && new Map(enterUnit(this.vm.parse(file), this).map((c) => [c.binaryName, c]));
    // A jar may answer to the name of a nested class with the file that declares it: its symbols are made once all the same.
    if (!classes?.has(topLevelName)) {
      this.units.set(topLevelName, undefined);
      return undefined;
    }
    if (this.signatures.length > 0) this.teach(classes);
    for (const name of classes.keys()) this.units.set(name, classes);
    return classes;
  }
}

/** What a jar or a directory has of this name: one, or none. */
export function resourcesOf(source: ClassSource, path: string): Resource[] {
  const bytes = source.resource?.(path);
  return bytes ? [{ url: `${source.url ?? `file:/${source.location}/`}${path}`, bytes }] : [];
}

/** A member class by the parts of its binary name; a part may itself contain `$`. */
function memberOf(symbol: ClassSymbol, parts: readonly string[]): ClassSymbol | undefined {
  if (parts.length === 0) return symbol;
  for (let n = 1; n <= parts.length; n++) {
    const member = symbol.memberClasses.get(parts.slice(0, n).join('$'));
    const found = member && memberOf(member, parts.slice(n));
    if (found) return found;
  }
  return undefined;
}
