import type { FieldSymbol, ClassSymbol, MethodSymbol } from '../types/symbol.ts';
import type { Frame, Slot } from './frame.ts';
import type { JavaLoader } from './loader.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from './runtime-class.ts';
import type { Resumption } from './thread/code.ts';
import type { Form } from './thread/forms.ts';
import type { StepCompiler } from './thread/steps.ts';
import { JavaObject, type Value } from './value.ts';
import type { Vm } from './vm.ts';

/** A native as call sites use it: the receiver (null for static), then the arguments. */
export type NativeCode = (machine: Vm, self: Slot, ...args: Slot[]) => Slot;

export class RtMethod implements RuntimeMethod {
  readonly symbol: MethodSymbol;
  readonly owner: RtClass;
  readonly isStatic: boolean;
  /** Slots a frame needs; valid once prepared. */
  size = 4;
  /** Runs the body in its frame; the caller has pushed the stack entry. The first call compiles. */
  code: (f: Frame) => Slot;
  /** Set by `prepare` where the body is written in TypeScript. */
  native: NativeCode | undefined;
  /** The beginning of a native that may have to wait; set by `prepare`. */
  blocking: NativeCode | undefined;
  prepared = false;
  /** How a lambda or method reference can be run in steps. */
  resumable: ((steps: StepCompiler) => Resumption) | undefined;
  /** How it can be run in steps; found out when a thread that takes turns calls it. */
  resumption: Resumption | undefined;
  /** Known once a thread that takes turns has called it. */
  form: Form | undefined;
  private readonly compile: (method: RtMethod) => void;
  private readonly vm: Vm;

  constructor(vm: Vm, symbol: MethodSymbol, owner: RtClass, compile: (method: RtMethod) => void) {
    this.vm = vm;
    this.symbol = symbol;
    this.owner = owner;
    this.isStatic = symbol.flags.static;
    this.compile = compile;
    this.code = (f) => {
      this.prepare();
      return this.code(f);
    };
  }

  prepare(): void {
    if (this.prepared) return;
    this.compile(this);
    this.prepared = true;
  }

  /** `args` starts with the receiver unless the method is static. */
  invoke(args: readonly Value[]): Value | undefined {
    return this.vm.invoke(this, args);
  }
}

export interface RtField extends RuntimeField {
  readonly owner: RtClass;
  readonly symbol: FieldSymbol;
}

interface RtClassOptions {
  readonly name: string;
  readonly symbol?: ClassSymbol | undefined;
  /** undefined: the bootstrap loader. */
  readonly loader?: JavaLoader | undefined;
  readonly component?: RtClass;
  readonly isInterface?: boolean;
  readonly superclass?: RtClass | undefined;
  readonly interfaces?: readonly RtClass[];
  readonly makeObject: (javaClass: RtClass) => JavaObject;
  readonly initialize?: (javaClass: RtClass) => void;
  /** Finds the method that a call of this signature runs; the result is kept. */
  readonly select: (javaClass: RtClass, signature: string) => RtMethod | undefined;
}

/** A class of one loader. Primitive, array and lambda classes have no symbol. */
export class RtClass implements RuntimeClass {
  readonly name: string;
  readonly symbol: ClassSymbol | undefined;
  readonly loader: JavaLoader | undefined;
  readonly component: RtClass | undefined;
  readonly isInterface: boolean;
  readonly superclass: RtClass | undefined;
  readonly interfaces: readonly RtClass[];
  readonly statics: Slot[] = [];
  /** Methods by the signatures that were called so far. */
  readonly selected = new Map<string, RtMethod>();
  declaredMethods: readonly RtMethod[] = [];
  declaredFields: readonly RtField[] = [];
  /** Default values of all instance fields, superclass first; copied for a new object. */
  template: Slot[] = [];
  /** Where an inner class keeps the instance around it; -1 when it has none. */
  outerSlot = -1;
  /** Where a local class keeps the variables it uses, by their symbols. */
  captureSlots: ReadonlyMap<unknown, number> = new Map();
  /** Static initialisers have run, or are running. */
  ready = false;
  failed = false;
  /** Every class this one can be cast to. */
  readonly supertypes = new Set<RuntimeClass>();
  /** Runs field initialisers and initialiser blocks of this class; undefined when there are none; compiled by the first constructor. */
  fieldInit: ((self: JavaObject) => void) | undefined | null = null;
  /** The array class whose component this is. */
  arrayClass: RtClass | undefined;
  private object: JavaObject | undefined;
  private readonly options: RtClassOptions;

  constructor(options: RtClassOptions) {
    this.options = options;
    this.name = options.name;
    this.symbol = options.symbol;
    this.loader = options.loader;
    this.component = options.component;
    this.isInterface = options.isInterface ?? false;
    this.superclass = options.superclass;
    this.interfaces = options.interfaces ?? [];
    this.supertypes.add(this);
    for (const parent of [this.superclass, ...this.interfaces]) if (parent) for (const s of parent.supertypes) this.supertypes.add(s);
  }

  get classObject(): JavaObject {
    return (this.object ??= this.options.makeObject(this));
  }

  initialize(): void {
    if (this.ready && !this.failed) return;
    if (this.options.initialize) this.options.initialize(this);
    else this.ready = true;
  }

  isSubclassOf(other: RuntimeClass): boolean {
    return this.supertypes.has(other);
  }

  findMethod(signature: string): RtMethod | undefined {
    const known = this.selected.get(signature);
    if (known) return known;
    const found = this.options.select(this, signature);
    if (found) this.selected.set(signature, found);
    return found;
  }

  newInstance(): JavaObject {
    return new JavaObject(this, this.template.slice());
  }
}
