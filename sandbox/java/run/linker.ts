import type { ClassSymbol, FieldSymbol, MethodSymbol } from '../types/symbol.ts';
import type { PrimitiveKind, Type } from '../types/type.ts';
import { SourceClass } from '../types/source-class.ts';
import { compileMethod } from './compile/method.ts';
import { runStaticInitializers } from './compile/initializers.ts';
import type { Slot } from './frame.ts';
import type { JavaLoader } from './loader.ts';
import { storeFor, zeroOf } from './array-store.ts';
import { RtClass, type RtField, RtMethod, type NativeCode } from './rt-class.ts';
import { RtLoader } from './rt-loader.ts';
import type { RuntimeMethod } from './runtime-class.ts';
import { selectMethod } from './select-method.ts';
import { JavaArray, JavaObject, type Value } from './value.ts';
import type { Vm } from './vm.ts';

const DESCRIPTORS: Readonly<Record<string, PrimitiveKind>> = {
  Z: 'boolean',
  B: 'byte',
  S: 'short',
  C: 'char',
  I: 'int',
  J: 'long',
  F: 'float',
  D: 'double',
};
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(DESCRIPTORS).map(([letter, kind]) => [kind, letter]));

/** Makes run-time classes of symbols: supertypes, field slots, methods; arrays, primitives and lambda classes too. */
export class Linker {
  private readonly vm: Vm;
  // Weak: the classes of an uninstalled module go when nothing holds its loader.
  private readonly classes = new WeakMap<ClassSymbol, RtClass>();
  private readonly methods = new WeakMap<MethodSymbol, RtMethod>();
  private readonly fields = new WeakMap<FieldSymbol, RtField>();
  private loaded: WeakRef<RtClass>[] = [];
  /** Grows with each class that is loaded; none is taken off when one goes. */
  loadedCount = 0;
  private readonly primitives = new Map<string, RtClass>();
  /** Classes of the bootstrap loader that have been loaded so far. */
  readonly ofJdk = new Map<string, RtClass>();
  private hiddenCount = 0;

  constructor(vm: Vm) {
    this.vm = vm;
  }

  define(symbol: ClassSymbol, loader: RtLoader | undefined): RtClass {
    const known = this.classes.get(symbol);
    if (known) return known;
    return loader ? loader.whileDefining(symbol, () => this.make(symbol, loader)) : this.make(symbol, loader);
  }

  private make(symbol: ClassSymbol, loader: RtLoader | undefined): RtClass {
    this.completed(symbol);
    const absent = symbol instanceof SourceClass ? symbol.absentSupertypes[0] : undefined;
    if (absent !== undefined) this.vm.throwAbsent(absent, loader);
    const superclass = symbol.superclass && this.runtimeOf(symbol.superclass.symbol);
    const interfaces = symbol.interfaces.map((t) => this.runtimeOf(t.symbol));
    // A supertype may have asked for this very class meanwhile.
    const made = this.classes.get(symbol);
    if (made) return made;
    const javaClass = new RtClass({
      name: symbol.binaryName,
      symbol,
      loader,
      isInterface: symbol.typeKind === 'interface' || symbol.typeKind === 'annotation',
      superclass,
      interfaces,
      makeObject: (c) => this.classObject(c),
      initialize: (c) => runStaticInitializers(this.vm, c),
      select: (c, signature) => selectMethod(this.vm, c, signature),
    });
    this.classes.set(symbol, javaClass);
    this.loaded.push(new WeakRef(javaClass));
    this.loadedCount++;
    if (loader) loader.defined.push(javaClass);
    else this.ofJdk.set(symbol.binaryName, javaClass);
    this.layOut(javaClass, symbol);
    return javaClass;
  }

  /** What a class that has compiled names and no stub has, a signature has. */
  private completed(symbol: ClassSymbol): void {
    if (!(symbol instanceof SourceClass)) return;
    symbol.complete();
    if (symbol.problems.length === 0 || !this.vm.learn()) return;
    symbol.reconsider();
    symbol.complete();
  }

  /** Those that have been loaded so far and are still held. */
  subclassesOf(javaClass: RtClass): RtClass[] {
    const held = this.loaded.flatMap((ref) => ref.deref() ?? []);
    if (held.length < this.loaded.length) this.loaded = this.loaded.filter((ref) => ref.deref() !== undefined);
    return held.filter((c) => c !== javaClass && c.supertypes.has(javaClass));
  }

  runtimeOf(symbol: ClassSymbol): RtClass {
    const known = this.classes.get(symbol);
    if (known) return known;
    return this.define(symbol, symbol.definedBy instanceof RtLoader ? symbol.definedBy : undefined);
  }

  methodOf(symbol: MethodSymbol): RtMethod {
    const known = this.methods.get(symbol);
    if (known) return known;
    const owner = this.runtimeOf(symbol.owner);
    const found = this.methods.get(symbol) ?? ofSignature(owner, symbol) ?? this.lateMethod(symbol, owner);
    if (!found) throw new Error(`${symbol.owner.binaryName} has no ${symbol.signature}.`);
    return found;
  }

  /** The signatures of a library may come after its class was laid out. */
  private lateMethod(symbol: MethodSymbol, owner: RtClass): RtMethod | undefined {
    if (symbol.implicit !== 'signature') return undefined;
    const method = new RtMethod(this.vm, symbol, owner, (m) => compileMethod(this.vm, m));
    this.methods.set(symbol, method);
    return method;
  }

  /** An enum constant that a stub lacks. */
  private lateConstant(symbol: FieldSymbol, owner: RtClass): RtField | undefined {
    if (!symbol.enumConstant) return undefined;
    const object = owner.newInstance();
    object.native = { name: symbol.name, ordinal: owner.declaredFields.filter((f) => f.symbol.enumConstant).length };
    const field: RtField = { symbol, owner, slot: owner.statics.push(object) - 1 };
    this.fields.set(symbol, field);
    return field;
  }

  fieldOf(symbol: FieldSymbol): RtField {
    const known = this.fields.get(symbol);
    if (known) return known;
    const owner = this.runtimeOf(symbol.owner);
    const found =
      this.fields.get(symbol) ?? owner.declaredFields.find((f) => f.symbol.name === symbol.name) ?? this.lateConstant(symbol, owner);
    if (!found) throw new Error(`${symbol.owner.binaryName} has no field ${symbol.name}.`);
    return found;
  }

  private layOut(javaClass: RtClass, symbol: ClassSymbol): void {
    const template = javaClass.superclass ? javaClass.superclass.template.slice() : [];
    const fields: RtField[] = [];
    for (const field of symbol.fields.values()) {
      const isStatic = field.flags.static;
      const zero = zeroOf(field.type);
      const slot = isStatic ? javaClass.statics.push(zero) - 1 : template.push(zero) - 1;
      const rt: RtField = { symbol: field, owner: javaClass, slot };
      fields.push(rt);
      this.fields.set(field, rt);
    }
    if (symbol.hasOuterInstance) javaClass.outerSlot = template.push(null) - 1;
    if (symbol.nesting === 'local' || symbol.nesting === 'anonymous') {
      const captures = new Map<unknown, number>();
      for (const local of this.vm.attributionOf(symbol).captures.get(symbol) ?? []) captures.set(local, template.push(undefined) - 1);
      javaClass.captureSlots = captures;
    }
    javaClass.template = template;
    javaClass.declaredFields = fields;
    const methods: RtMethod[] = [];
    for (const overloads of symbol.methods.values()) {
      for (const method of overloads) {
        const rt = new RtMethod(this.vm, method, javaClass, (m) => compileMethod(this.vm, m));
        methods.push(rt);
        this.methods.set(method, rt);
      }
    }
    javaClass.declaredMethods = methods;
  }

  private classObject(javaClass: RtClass): JavaObject {
    const classClass = this.vm.jdk('java.lang.Class');
    return new JavaObject(classClass, classClass.template.slice(), javaClass);
  }

  primitive(kind: PrimitiveKind | 'void'): RtClass {
    const known = this.primitives.get(kind);
    if (known) return known;
    const made = new RtClass({ name: kind, makeObject: (c) => this.classObject(c), select: () => undefined });
    made.ready = true;
    this.primitives.set(kind, made);
    return made;
  }

  primitiveByDescriptor(letter: string): RtClass | undefined {
    const kind = DESCRIPTORS[letter];
    return kind && this.primitive(kind);
  }

  primitiveNamed(name: string): RtClass | undefined {
    const kind = name === 'void' ? name : Object.values(DESCRIPTORS).find((k) => k === name);
    return kind && this.primitive(kind);
  }

  arrayOf(component: RtClass): RtClass {
    if (component.arrayClass) return component.arrayClass;
    const letter = LETTERS[component.name];
    const isPrimitive = !component.symbol && letter !== undefined && !component.component;
    const name = isPrimitive ? `[${letter}` : component.component ? `[${component.name}` : `[L${component.name};`;
    const object = this.vm.jdk('java.lang.Object');
    const made = new RtClass({
      name,
      component,
      superclass: object,
      loader: component.loader,
      makeObject: (c) => this.classObject(c),
      select: (_c, signature) => object.findMethod(signature),
    });
    made.ready = true;
    for (const name of ['java.lang.Cloneable', 'java.io.Serializable']) {
      const marker = this.vm.bootstrapClass(name);
      if (marker) made.supertypes.add(marker);
    }
    component.arrayClass = made;
    // An interface has no superclass, and its arrays are arrays of Object all the same.
    if (component.isInterface) made.supertypes.add(this.arrayOf(object));
    if (!isPrimitive)
      for (const parent of component.supertypes)
        if (parent !== component && parent instanceof RtClass) made.supertypes.add(this.arrayOf(parent));
    return made;
  }

  newZeroArray(component: RtClass, length: number): JavaArray {
    return new JavaArray(this.arrayOf(component), storeFor(component, length));
  }

  /** An array with these elements. */
  newArrayOf(component: RtClass, values: readonly Value[]): JavaArray {
    const store = storeFor(component, values.length);
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (value !== undefined) (store as Slot[])[i] = value;
    }
    return new JavaArray(this.arrayOf(component), store);
  }

  typeClass(type: Type): RtClass {
    switch (type.kind) {
      case 'primitive':
        return this.primitive(type.name);
      case 'void':
        return this.primitive('void');
      case 'class':
        return this.runtimeOf(type.symbol);
      case 'array':
        return this.arrayOf(this.typeClass(type.element));
      case 'variable':
        return type.bounds[0] ? this.typeClass(type.bounds[0]) : this.vm.jdk('java.lang.Object');
      case 'wildcard':
        return this.typeClass(type.type);
      case 'intersection':
        return type.types[0] ? this.typeClass(type.types[0]) : this.vm.jdk('java.lang.Object');
      default:
        return this.vm.jdk('java.lang.Object');
    }
  }

  /** A class without a symbol: of lambdas, proxies and loader objects. `select` sees what the superclass does not have. */
  hiddenClass(
    name: string,
    superclass: RtClass,
    interfaces: readonly RtClass[],
    loader: JavaLoader | undefined,
    select: (javaClass: RtClass, signature: string) => RtMethod | undefined,
  ): RtClass {
    const made = new RtClass({
      name,
      superclass,
      interfaces,
      loader,
      makeObject: (c) => this.classObject(c),
      select: (c, signature) => select(c, signature) ?? superclass.findMethod(signature) ?? defaultMethod(c, signature),
    });
    made.template = superclass.template.slice();
    made.ready = true;
    return made;
  }

  lambdaName(owner: string): string {
    return `${owner}$$Lambda$${++this.hiddenCount}/0x${(0x800000000 + this.hiddenCount * 0x210).toString(16).padStart(16, '0')}`;
  }

  proxy(
    loader: JavaLoader,
    interfaces: readonly RtClass[],
    handler: (method: RuntimeMethod, args: readonly Value[]) => Value | undefined,
  ): JavaObject {
    const object = this.vm.jdk('java.lang.Object');
    const handled = new Map<string, RtMethod>();
    const javaClass = this.hiddenClass(`jdk.proxy2.$Proxy${++this.hiddenCount}`, object, interfaces, loader, (c, signature) => {
      const known = handled.get(signature);
      if (known) return known;
      const abstract = findDeclared(c, signature);
      if (!abstract || (abstract.owner === object && !PROXIED.has(signature))) return undefined;
      const method = this.nativeMethod(abstract.symbol, c, (_vm, _self, ...args) => handler(abstract, args));
      handled.set(signature, method);
      return method;
    });
    return javaClass.newInstance();
  }

  /** A subclass that CGLIB would generate: no constructor runs, and what a subclass cannot override stays the superclass's own. */
  subclassProxy(
    superclass: RtClass,
    name: string,
    loader: JavaLoader,
    handler: (method: RuntimeMethod, args: readonly Value[]) => Value | undefined,
  ): JavaObject {
    superclass.initialize();
    const handled = new Map<string, RtMethod>();
    const javaClass = this.hiddenClass(name, superclass, [], loader, (c, signature) => {
      const known = handled.get(signature);
      if (known) return known;
      const own = superclass.findMethod(signature);
      if (!own || !isOverridable(own, loader) || (own.owner.name === 'java.lang.Object' && !PROXIED.has(signature))) return undefined;
      const method = this.generatedMethod(own.symbol, c, (args) => handler(own, args));
      handled.set(signature, method);
      return method;
    });
    return javaClass.newInstance();
  }

  /** A method of a subclass that is generated: unlike a native's, its frame stands in a stack trace. */
  private generatedMethod(symbol: MethodSymbol, owner: RtClass, code: (args: readonly Value[]) => Slot): RtMethod {
    const size = symbol.parameters.length + 1;
    const method = new RtMethod(this.vm, { ...symbol, flags: { ...symbol.flags, abstract: false } }, owner, (m) => {
      m.size = size;
      m.code = (f) => code(f.slice(1, size));
    });
    method.form = 'atomic';
    return method;
  }

  nativeMethod(symbol: MethodSymbol, owner: RtClass, code: NativeCode): RtMethod {
    return new RtMethod(this.vm, { ...symbol, flags: { ...symbol.flags, abstract: false } }, owner, (m) => {
      m.native = code;
      m.size = symbol.parameters.length + 1;
      m.code = (f) => code(this.vm, f[0], ...f.slice(1, symbol.parameters.length + 1));
    });
  }
}

/** A class whose types were resolved anew has new symbols for the same members. */
const ofSignature = (owner: RtClass, { signature }: MethodSymbol): RtMethod | undefined =>
  owner.declaredMethods.find((m) => m.symbol.signature === signature);

/** What a dynamic proxy hands to its handler of the class Object's methods. */
const PROXIED: ReadonlySet<string> = new Set(['toString()', 'hashCode()', 'equals(java.lang.Object)']);

/** Package-private methods belong to a package of one loader. */
function isOverridable({ symbol, owner }: RtMethod, loader: JavaLoader): boolean {
  const { access, static: isStatic, final: isFinal } = symbol.flags;
  return symbol.name !== '<init>' && !isStatic && !isFinal && access !== 'private' && (access !== 'package' || owner.loader === loader);
}

/** The abstract or default method of an interface (or the class Object's) with this signature. */
export function findDeclared(javaClass: RtClass, signature: string): RtMethod | undefined {
  for (const parent of javaClass.supertypes) {
    if (!(parent instanceof RtClass)) continue;
    const found = parent.declaredMethods.find(
      (m) => m.symbol.signature === signature && !m.symbol.flags.static && m.symbol.name !== '<init>',
    );
    if (found && (parent.isInterface || parent.name === 'java.lang.Object')) return found;
  }
  return undefined;
}

function defaultMethod(javaClass: RtClass, signature: string): RtMethod | undefined {
  for (const parent of javaClass.supertypes) {
    if (!(parent instanceof RtClass) || !parent.isInterface) continue;
    const found = parent.findMethod(signature);
    if (found && !found.symbol.flags.abstract) return found;
  }
  return undefined;
}
