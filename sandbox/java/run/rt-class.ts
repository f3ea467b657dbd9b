import type { MethodSymbol, ClassSymbol, FieldSymbol } from '../types/symbol.ts';
import type { Frame, Slot } from './frame.ts';
import type { JavaLoader } from './loader.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from './runtime-class.ts';
import { JavaObject, type Value } from './value.ts';

/** `native` in the table of natives, with the machine bound: receiver first (null for static), then the arguments. */
export type BoundNative = (...values: Slot[]) => Slot;

export class RtMethod implements RuntimeMethod {
  readonly symbol: MethodSymbol;
  readonly owner: RtClass;
  /** Slots a frame needs; valid once prepared. */
  size = 4;
  /** Runs the body in its frame; the caller has pushed the stack entry. The first call compiles. */
  code: (f: Frame) => Slot;
  native: BoundNative | undefined;
  prepared = false;
  private readonly compile: (method: RtMethod) => void;
  private readonly enter: (method: RtMethod, frame: Frame) => Slot;

  constructor(symbol: MethodSymbol, owner: RtClass, compile: (method: RtMethod) => void, enter: (method: RtMethod, frame: Frame) => Slot) {
    this.symbol = symbol;
    this.owner = owner;
    this.compile = compile;
    this.enter = enter;
    this.code = (f) => {
      this.prepare();
      return this.code(f);
    };
  }

  prepare(): void {
    if (this.prepared) return;
    this.prepared = true;
    this.compile(this);
  }

  invoke(args: Value[]): Value | undefined {
    return this.enter(this, args);
  }
}

export interface RtField extends RuntimeField {
  readonly owner: RtClass;
}

const NO_SLOTS: ReadonlyMap<string, RtField> = new Map();

/** A class of one loader. Primitive and array classes have no symbol. */
export class RtClass implements RuntimeClass {
  readonly name: string;
  readonly symbol: ClassSymbol | undefined;
  readonly loader: JavaLoader | undefined;
  readonly component: RtClass | undefined;
  readonly isInterface: boolean;
  superclass: RtClass | undefined;
  interfaces: readonly RtClass[] = [];
  readonly statics: Slot[] = [];
  /** Instance methods by erased signature, bridges to overriding methods included. */
  vtable = new Map<string, RtMethod>();
  declaredMethods: readonly RtMethod[] = [];
  declaredFields: readonly RtField[] = [];
  fieldsByName = NO_SLOTS;
  methodsBySymbol = new Map<MethodSymbol, RtMethod>();
  /** Default values of all instance fields, superclass first; copied for a new object. */
  template: Slot[] = [];
  /** Where an inner class keeps the instance around it; -1 when it has none. */
  outerSlot = -1;
  /** Where a local class keeps the variables it uses, by their symbols. */
  captureSlots: Map<unknown, number> = new Map();
  /** True when static initialisers have run or are running in this (only) thread. */
  ready = false;
  /** Every class this one can be cast to. */
  readonly supertypes = new Set<RuntimeClass>();
  /** Runs field initialisers and initialiser blocks of this class on `f[0]`; undefined until compiled. */
  fieldInit: ((self: JavaObject) => void) | undefined;
  private object: JavaObject | undefined;
  private readonly makeObject: (javaClass: RtClass) => JavaObject;
  private readonly runInitializers: (javaClass: RtClass) => void;
  failed: boolean = false;
  /** The array class whose component this is. */
  arrayClass: RtClass | undefined;
  /** Natives of lambdas and proxies live and die with their class. */
  readonly hidden: boolean;

  constructor(options: {
    name: string;
    symbol?: ClassSymbol | undefined;
    loader?: JavaLoader | undefined;
    component?: RtClass;
    isInterface?: boolean;
    hidden?: boolean;
    makeObject: (javaClass: RtClass) => JavaObject;
    runInitializers?: (javaClass: RtClass) => void;
  }) {
    this.name = options.name;
    this.symbol = options.symbol;
    this.loader = options.loader;
    this.component = options.component;
    this.isInterface = options.isInterface ?? false;
    this.hidden = options.hidden ?? false;
    this.makeObject = options.makeObject;
    this.runInitializers = options.runInitializers ?? ((c) => { c.ready = true; });
    this.supertypes.add(this);
  }

  get classObject(): JavaObject {
    return (this.object ??= this.makeObject(this));
  }

  initialize(): void {
    if (!this.ready || this.failed) this.runInitializers(this);
  }

  isSubclassOf(other: RuntimeClass): boolean {
    return this.supertypes.has(other);
  }

  findMethod(signature: string): RtMethod | undefined {
    return this.vtable.get(signature);
  }

  newInstance(): JavaObject {
    return new JavaObject(this, this.template.slice());
  }
}
