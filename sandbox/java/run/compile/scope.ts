import type { Attribution } from '../../types/attribution.ts';
import type { ClassSymbol, LocalSymbol } from '../../types/symbol.ts';
import type { CompilationUnit, Expression } from '../../syntax/ast.ts';
import type { AnyNode } from '../../syntax/walk.ts';
import type { Type } from '../../types/type.ts';
import { UNKNOWN } from '../../types/types.ts';
import { FIRST_LABEL } from '../frame.ts';
import type { RtClass } from '../rt-class.ts';
import type { Vm } from '../vm.ts';

export interface ScopeOptions {
  readonly vm: Vm;
  readonly javaClass: RtClass;
  readonly attribution: Attribution;
  /** Offset of each line start of the source file. */
  readonly lineStarts: readonly number[];
  readonly isStatic: boolean;
  /** As stack traces name the code: `main`, `<init>`, `<clinit>`. */
  readonly methodName: string;
}

/** Offsets of line starts. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** One method, initializer or lambda body while it is compiled: where its variables live in the frame. */
export class Scope {
  readonly vm: Vm;
  readonly javaClass: RtClass;
  readonly attribution: Attribution;
  readonly lineStarts: readonly number[];
  readonly isStatic: boolean;
  readonly methodName: string;
  /** Variables of the code around a lambda that the lambda uses: slot there, slot here. */
  readonly captured: { readonly from: number; readonly to: number; readonly local: LocalSymbol }[] = [];
  private readonly around: Scope | undefined;
  /** Slot of `this`, -1 in static code. */
  readonly thisSlot: number;
  /** What `return` gives; undefined in initializers. */
  returnType: Type | undefined;
  /** What `yield` gives in the innermost switch expression. */
  yieldType: Type | undefined;
  /** Slots used so far = size of the frame. */
  size: number;
  /** Expressions whose value already stands in a slot, when code is compiled in steps. */
  readonly hoisted = new Map<Expression, number>();
  /** Whether a thread may have to wait inside a node: see resumable/suspends.ts. */
  readonly suspending = new Map<AnyNode, boolean>();
  private readonly slots = new Map<LocalSymbol, number>();
  private readonly labels = new Map<string, number>();
  private nextLabel = FIRST_LABEL;
  /** What the JVM calls a variable in messages when classes carry no debug names: `<local4>`, `<parameter1>`. */
  private readonly jvmNames = new Map<LocalSymbol, { readonly parameter: number } | { readonly local: number }>();
  jvmNext: number;
  private parameterCount = 0;

  constructor(options: ScopeOptions, thisSlot: number, around?: Scope) {
    this.around = around;
    this.methodName = options.methodName;
    this.vm = options.vm;
    this.javaClass = options.javaClass;
    this.attribution = options.attribution;
    this.lineStarts = options.lineStarts;
    this.isStatic = options.isStatic;
    this.thisSlot = thisSlot;
    this.size = thisSlot + 1;
    this.jvmNext = options.isStatic ? 0 : 1;
  }

  get options(): ScopeOptions {
    return this;
  }

  get symbol(): ClassSymbol {
    const { symbol } = this.javaClass;
    if (!symbol) throw new Error(`${this.javaClass.name} has no source.`);
    return symbol;
  }

  /** The file that this is the code of. */
  get unit(): CompilationUnit {
    const unit = this.symbol.source?.unit;
    if (!unit) throw new Error(`${this.javaClass.name} has no source.`);
    return unit;
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  typeOf(e: Expression): Type {
    return this.attribution.types.get(e) ?? (e.kind === 'Parenthesized' ? this.typeOf(e.expression) : UNKNOWN);
  }

  newSlot(): number {
    return this.size++;
  }

  declare(local: LocalSymbol | undefined, parameter = false): number {
    const slot = this.newSlot();
    if (local) {
      this.slots.set(local, slot);
      this.jvmNames.set(local, parameter ? { parameter: ++this.parameterCount } : { local: this.jvmNext });
      this.jvmNext += local.type.kind === 'primitive' && (local.type.name === 'long' || local.type.name === 'double') ? 2 : 1;
    }
    return slot;
  }

  /** -1: a variable of a method around this class. */
  slotOf(local: LocalSymbol): number {
    const own = this.slots.get(local);
    if (own !== undefined) return own;
    const from = this.around?.slotOf(local) ?? -1;
    if (from < 0) return -1;
    const to = this.newSlot();
    this.slots.set(local, to);
    this.captured.push({ from, to, local });
    return to;
  }

  /** How a null message names the variable. What a lambda captures are its method's first parameters. */
  nameOf(local: LocalSymbol): string {
    // The JDK's own classes carry the names of their variables.
    if (this.vm.debugNames || this.javaClass.loader === undefined) return local.name;
    const captured = this.captured.findIndex((c) => c.local === local);
    if (captured >= 0) return `<parameter${captured + 1}>`;
    const name = this.jvmNames.get(local);
    if (!name) return local.name;
    if ('parameter' in name) return `<parameter${name.parameter + this.captured.length}>`;
    return `<local${name.local + this.capturedWidth()}>`;
  }

  /** The name of a variable that javac adds here, as messages give it. */
  hiddenLocal(further = 0): () => string {
    const at = this.jvmNext + further;
    return () => `<local${at + this.capturedWidth()}>`;
  }

  private capturedWidth(): number {
    const width = (l: LocalSymbol): number => (l.type.kind === 'primitive' && (l.type.name === 'long' || l.type.name === 'double') ? 2 : 1);
    return this.captured.reduce((sum, c) => sum + width(c.local), 0);
  }

  /** Runs `body` with JVM slots that are free again afterwards. */
  block<T>(body: () => T): T {
    const before = this.jvmNext;
    const result = body();
    this.jvmNext = before;
    return result;
  }

  withLabel<T>(name: string, body: (breakCode: number) => T): T {
    const code = this.nextLabel;
    this.nextLabel += 2;
    const shadowed = this.labels.get(name);
    this.labels.set(name, code);
    const result = body(code);
    if (shadowed === undefined) this.labels.delete(name);
    else this.labels.set(name, shadowed);
    return result;
  }

  labelCode(name: string): number {
    const code = this.labels.get(name);
    if (code === undefined) throw new Error(`No label ${name}.`);
    return code;
  }
}
