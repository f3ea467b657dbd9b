import type { Expression, FieldAccess, Name, This } from '../../syntax/ast.ts';
import { absentClass, meantClass } from '../../types/meant-name.ts';
import type { ClassSymbol, FieldSymbol, LocalSymbol } from '../../types/symbol.ts';
import type { Type } from '../../types/type.ts';
import type { Expr, Slot } from '../frame.ts';
import type { RtClass } from '../rt-class.ts';
import { compile, constantValue } from './expression.ts';
import { because } from './null-text.ts';
import type { Scope } from './scope.ts';

/** The instance of the class whose code this is, or of one around it. */
export function instanceOf(scope: Scope, matches: (symbol: ClassSymbol) => boolean): Expr {
  const { vm, thisSlot } = scope;
  let at: ClassSymbol | undefined = scope.symbol;
  let expr: Expr = (f) => f[thisSlot];
  while (at && !matches(at)) {
    const { outerSlot } = vm.runtimeOf(at);
    if (outerSlot < 0) {
      at = at.outer;
      continue;
    }
    const inner = expr;
    expr = (f) => inner(f).fields[outerSlot];
    at = at.outer;
  }
  return expr;
}

export function thisOf(scope: Scope, e: This): Expr {
  const qualifier =
    e.qualifier && (e.qualifier.kind === 'Name' || e.qualifier.kind === 'FieldAccess')
      ? scope.attribution.names.get(e.qualifier)
      : undefined;
  if (qualifier?.kind !== 'class') return (f) => f[scope.thisSlot];
  return instanceOf(scope, (c) => c === qualifier);
}

/** `this` of the class that has the field: this class, or one around it that inherits it; nobody inherits a private one. */
export function holderOf(scope: Scope, field: FieldSymbol): Expr {
  return field.flags.access === 'private' ? instanceOf(scope, (c) => c === field.owner) : receiverFor(scope, field.owner);
}

/** `this` of the class that has the member: this class, or one around it that inherits it. */
export function receiverFor(scope: Scope, owner: ClassSymbol): Expr {
  const wanted = scope.vm.runtimeOf(owner);
  return instanceOf(scope, (c) => scope.vm.runtimeOf(c).supertypes.has(wanted));
}

export function readLocal(scope: Scope, local: LocalSymbol): Expr {
  if (local.constant) {
    const value = constantValue(local.constant);
    return () => value;
  }
  const slot = scope.slotOf(local);
  if (slot >= 0) return (f) => f[slot];
  return readCaptured(scope, local);
}

/** A local of a method around a local class: its copy in the instance. */
function readCaptured(scope: Scope, local: LocalSymbol): Expr {
  const { vm } = scope;
  let slot = -1;
  const holder = instanceOf(scope, (c) => {
    slot = vm.runtimeOf(c).captureSlots.get(local) ?? -1;
    return slot >= 0;
  });
  const at = slot;
  if (at < 0) throw new Error(`${local.name} is captured nowhere in ${scope.symbol.binaryName}.`);
  return (f) => holder(f).fields[at];
}

export function compileName(scope: Scope, e: Name): Expr {
  const symbol = scope.attribution.names.get(e);
  if (symbol?.kind === 'local') return readLocal(scope, symbol);
  if (symbol?.kind === 'field')
    return symbol.flags.static ? readStatic(scope, symbol, e.start) : readField(scope, symbol, holderOf(scope, symbol));
  return missing(scope, e, e.name, e.start);
}

/** What attribution could not resolve in this class loader: as on a JVM, the error comes when the line runs. */
function missing(scope: Scope, e: Name | FieldAccess, name: string, offset: number): Expr {
  const line = scope.lineOf(offset);
  const absent = unresolvedClass(scope, e);
  return () => (absent === undefined ? scope.vm.errors.notFound(line, name) : scope.vm.errors.absentClass(line, absent, scope.javaClass));
}

/** The class with which an expression begins that attribution could not resolve. */
function unresolvedClass(scope: Scope, e: Name | FieldAccess): string | undefined {
  let first: Expression = e;
  while (first.kind === 'FieldAccess') first = first.target;
  return first.kind === 'Name' && scope.attribution.names.has(first) ? undefined : meantClass(scope.unit, e);
}

/** The class of a type as written; where it is not there, the error of the line that needs it. */
export function classNeeded(scope: Scope, type: Type, line: number): () => RtClass {
  const { vm } = scope;
  const absent = absentClass(type);
  if (absent !== undefined) return () => vm.errors.absentClass(line, absent, scope.javaClass);
  const found = vm.typeClass(type);
  return () => found;
}

export function readStatic(scope: Scope, field: FieldSymbol, offset: number): Expr {
  if (isSignatureOnly(field)) return () => scope.vm.errors.unsupported(`${field.owner.canonicalName}.${field.name}`);
  const { owner, slot } = scope.vm.fieldOf(field);
  const { statics } = owner;
  const line = scope.lineOf(offset);
  return () => {
    if (!owner.ready) initialize(scope, owner, line);
    return statics[slot];
  };
}

/** A static field of a library's signature has a value only where the class file gives one. */
const isSignatureOnly = ({ declaration, constant, enumConstant }: FieldSymbol): boolean => !declaration && !constant && !enumConstant;

/** Runs static initialisers from a line of the running method. */
export function initialize(scope: Scope, javaClass: RtClass, line: number): void {
  const { stack } = scope.vm;
  if (stack.sp >= 0) stack.lines[stack.sp] = line;
  javaClass.initialize();
}

function readField(scope: Scope, field: FieldSymbol, receiver: Expr): Expr {
  const { slot } = scope.vm.fieldOf(field);
  return (f) => receiver(f).fields[slot];
}

export function compileFieldAccess(scope: Scope, e: FieldAccess): Expr {
  const { vm } = scope;
  const symbol = scope.attribution.names.get(e);
  const line = scope.lineOf(e.name.start);
  if (symbol?.kind === 'field') {
    if (symbol.flags.static) {
      const read = readStatic(scope, symbol, e.name.start);
      if (isTypeName(scope, e.target)) return read;
      const target = compile(scope, e.target);
      return (f) => {
        target(f);
        return read(f);
      };
    }
    const target = compile(scope, e.target);
    const { slot } = vm.fieldOf(symbol);
    if (e.target.kind === 'This' || e.target.kind === 'Super') return (f) => target(f).fields[slot];
    return (f) => {
      const object = target(f);
      if (object === null) return vm.errors.nullPointer(line, () => `Cannot read field "${symbol.name}"${because(scope, e.target)}`);
      return object.fields[slot];
    };
  }
  if (symbol?.kind === 'local') return readLocal(scope, symbol);
  if (e.name.name === 'length' && scope.typeOf(e.target).kind === 'array') {
    const target = compile(scope, e.target);
    return (f) => {
      const array = target(f);
      if (array === null) return vm.errors.nullPointer(line, () => `Cannot read the array length${because(scope, e.target)}`);
      return array.store.length;
    };
  }
  if (scope.typeOf(e.target).kind === 'unknown' && !isTypeName(scope, e.target) && unresolvedClass(scope, e) === undefined)
    return dynamicField(scope, e, line);
  return missing(scope, e, e.name.name, e.start);
}

/** A field of a value whose type inference gave up. */
function dynamicField(scope: Scope, e: FieldAccess, line: number): Expr {
  const { vm } = scope;
  const target = compile(scope, e.target);
  return (f) => {
    const object: Slot = target(f);
    if (object === null) return vm.errors.nullPointer(line, () => `Cannot read field "${e.name.name}"${because(scope, e.target)}`);
    for (let c: RtClass | undefined = vm.classOf(object); c; c = c.superclass) {
      const field = c.declaredFields.find((x) => x.symbol.name === e.name.name && !x.symbol.flags.static);
      if (!field) continue;
      const value = object.fields[field.slot];
      return field.symbol.type.kind === 'primitive' ? vm.boxes.of(field.symbol.type.name)(value) : value;
    }
    return vm.errors.notFound(line, e.name.name);
  };
}

export function isTypeName(scope: Scope, e: FieldAccess['target']): boolean {
  if (e.kind !== 'Name' && e.kind !== 'FieldAccess') return false;
  return scope.attribution.names.get(e)?.kind === 'class';
}
