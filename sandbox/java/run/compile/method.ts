import type { ConstructorDeclaration } from '../../syntax/ast.ts';
import type { ExplicitConstructorCall } from '../../syntax/statement.ts';
import { attributedBody } from '../../types/attribution.ts';
import type { MethodSymbol } from '../../types/symbol.ts';
import { type Expr, type Frame, grow, type Slot } from '../frame.ts';
import type { NativeMethod } from '../native.ts';
import type { NativeCode, RtClass, RtMethod } from '../rt-class.ts';
import { startOf } from '../thread/wait.ts';
import { JavaObject } from '../value.ts';
import type { Vm } from '../vm.ts';
import { compileArguments } from './call.ts';
import { compile } from './expression.ts';
import { compileFieldInitializers } from './initializers.ts';
import { compileBody } from './method-body.ts';
import { recordMethod } from './record.ts';
import { findLineStarts, Scope } from './scope.ts';
import { compileStatements } from './statement.ts';

const lineStarts = new WeakMap<object, readonly number[]>();

/** A scope for code of this class. */
export function scopeOf(vm: Vm, javaClass: RtClass, isStatic: boolean, methodName: string): Scope {
  const symbol = javaClass.symbol?.source;
  if (!symbol) throw new Error(`${javaClass.name} has no source.`);
  const { source } = symbol.unit;
  const starts = lineStarts.get(symbol.unit) ?? findLineStarts(source.text);
  lineStarts.set(symbol.unit, starts);
  return new Scope({ vm, javaClass, attribution: vm.attributionOf(symbol), lineStarts: starts, isStatic, methodName }, isStatic ? -1 : 0);
}

/** Fills in a method's code on its first call. */
export function compileMethod(vm: Vm, method: RtMethod): void {
  const { symbol, owner } = method;
  const natives = vm.nativesOf(owner.name);
  const native = natives?.[symbol.signature] ?? (symbol.flags.native ? natives?.[symbol.name] : undefined);
  const { declaration } = symbol;
  if (native && (symbol.flags.native || symbol.name === '<init>')) {
    const code = bind(native);
    method.native = code;
    method.blocking = startOf(native);
    method.code = (f) =>
      method.isStatic
        ? code(vm, null, ...f.slice(0, symbol.parameters.length))
        : code(vm, f[0], ...f.slice(1, symbol.parameters.length + 1));
    return;
  }
  if (native && symbol.implicit === 'signature') {
    method.native = bind(native);
    return;
  }
  if (symbol.implicit === 'signature') {
    method.native = () => vm.errors.unsupportedMethod(symbol);
    return;
  }
  if (symbol.flags.native) {
    method.native = () =>
      vm.throwNew('java.lang.InternalError', `not supported: the trial's library has no ${owner.name}.${symbol.signature}`);
    return;
  }
  if (symbol.implicit !== 'none') {
    compileImplicit(vm, method);
    return;
  }
  if (!declaration?.body) {
    method.code = () => vm.throwNew('java.lang.AbstractMethodError', `${owner.name}.${symbol.signature}`);
    return;
  }
  const scope = scopeOf(vm, owner, symbol.flags.static, symbol.name);
  attributedBody(scope.attribution, declaration);
  if (declaration.kind === 'ConstructorDeclaration') {
    method.code = compileConstructor(scope, symbol, declaration);
  } else {
    declaration.parameters.forEach((p) => scope.declare(scope.attribution.locals.get(p), true));
    const body = compileBody(scope, declaration.body, symbol.returnType);
    method.code = symbol.flags.synchronized ? inMonitor(vm, method, body) : body;
  }
  method.size = scope.size;
}

/** A native declares the form of the values that its signature gives it; attribution has seen to it that it gets them. */
function bind(native: NativeMethod): NativeCode {
  return native as Slot;
}

/** A synchronized method: its monitor is the receiver, or the class. */
function inMonitor(vm: Vm, method: RtMethod, body: Expr): Expr {
  return (f) => {
    const monitor = method.isStatic ? method.owner.classObject : f[0];
    vm.monitors.enter(monitor);
    try {
      return body(f);
    } finally {
      vm.monitors.exit(monitor);
    }
  };
}

function compileConstructor(scope: Scope, symbol: MethodSymbol, declaration: ConstructorDeclaration): Expr {
  const { attribution, vm } = scope;
  const compact = declaration.parameters === undefined;
  if (compact) for (const local of attribution.componentLocals.get(declaration) ?? []) scope.declare(local, true);
  else for (const p of declaration.parameters) scope.declare(attribution.locals.get(p), true);
  const [first] = declaration.body.statements;
  const explicit = first?.kind === 'ExplicitConstructorCall' ? first : undefined;
  const rest = explicit ? declaration.body.statements.slice(1) : declaration.body.statements;
  const chain = explicit ? explicitCall(scope, explicit) : superCall(scope, symbol);
  const init = explicit?.target === 'this' ? undefined : (compileFieldInitializers(vm, scope.javaClass), scope.javaClass.fieldInit);
  const body = compileStatements(scope, rest);
  const store = compact ? storeComponents(scope) : undefined;
  return (f) => {
    chain?.(f);
    if (init) init(f[0]);
    body(f);
    store?.(f);
    return undefined;
  };
}

/** A compact constructor ends by storing its parameters. */
function storeComponents(scope: Scope): (f: Frame) => void {
  const slots = scope.symbol.recordComponents.map((c, i) => {
    const field = scope.symbol.fields.get(c.name);
    return { from: i + 1, to: field ? scope.vm.fieldOf(field).slot : -1 };
  });
  return (f) => {
    for (const { from, to } of slots) f[0].fields[to] = f[from];
  };
}

function explicitCall(scope: Scope, e: ExplicitConstructorCall): Expr | undefined {
  const { vm } = scope;
  const line = scope.lineOf(e.start);
  const invocation = scope.attribution.calls.get(e);
  if (!invocation?.method) return () => vm.errors.notFound(line, e.target);
  const constructor = vm.methodOf(invocation.method);
  const args = compileArguments(scope, e.arguments, invocation);
  const outer = e.target === 'super' ? superOuter(scope, constructor.owner, e.outer && compile(scope, e.outer)) : undefined;
  return runConstructor(scope, constructor, args, line, outer);
}

/** What `super()` calls where nothing is written; undefined where there is nothing to run. */
function superCall(scope: Scope, symbol: MethodSymbol): Expr | undefined {
  const { vm } = scope;
  const parent = scope.javaClass.superclass;
  if (!parent || parent.name === 'java.lang.Object' || parent.name === 'java.lang.Enum' || parent.name === 'java.lang.Record')
    return undefined;
  const anonymous = symbol.implicit === 'defaultConstructor' && symbol.owner.nesting === 'anonymous';
  // An anonymous class has its superclass's constructors, in their order.
  const index = anonymous ? (symbol.owner.methods.get('<init>') ?? []).indexOf(symbol) : -1;
  const wanted = anonymous ? parent.symbol?.methods.get('<init>')?.[index]?.signature : '<init>()';
  const constructor =
    parent.declaredMethods.find((m) => m.symbol.signature === wanted) ??
    parent.declaredMethods.find(
      (m) => m.symbol.name === '<init>' && m.symbol.parameters.length === (anonymous ? symbol.parameters.length : m.symbol.varargs ? 1 : 0),
    );
  if (!constructor) return undefined;
  const args: Expr[] = anonymous
    ? symbol.parameters.map((_, i) => (f) => f[i + 1])
    : constructor.symbol.varargs
      ? [() => vm.newArray(vm.jdk('java.lang.Object'), [])]
      : [];
  const line = scope.lineOf(symbol.owner.source?.declaration?.start ?? symbol.declaration?.start ?? 0);
  return runConstructor(scope, constructor, args, line, superOuter(scope, parent, undefined));
}

/** Gives an inner superclass the instance around it. */
function superOuter(scope: Scope, parent: RtClass, given: Expr | undefined): ((f: Frame) => void) | undefined {
  const { outerSlot } = parent;
  if (outerSlot < 0) return undefined;
  const outer = parent.symbol?.outer;
  const own = scope.javaClass.outerSlot;
  // The object itself is no instance around its own superclass, so the search starts outside.
  const around: Expr | undefined = given ?? (own >= 0 && outer ? outside(scope, outer) : undefined);
  if (!around) return undefined;
  return (f) => {
    f[0].fields[outerSlot] ??= around(f);
  };
}

function outside(scope: Scope, owner: NonNullable<RtClass['symbol']>): Expr {
  const outer = scope.symbol.outer;
  if (!outer) return () => null;
  const { outerSlot } = scope.javaClass;
  const wanted = scope.vm.runtimeOf(owner);
  let at: typeof scope.symbol | undefined = outer;
  let expr: Expr = (f) => f[0].fields[outerSlot];
  while (at && !scope.vm.runtimeOf(at).supertypes.has(wanted)) {
    const slot = scope.vm.runtimeOf(at).outerSlot;
    if (slot >= 0) {
      const inner = expr;
      expr = (f) => inner(f).fields[slot];
    }
    at = at.outer;
  }
  return expr;
}

function runConstructor(
  scope: Scope,
  constructor: RtMethod,
  args: readonly Expr[],
  line: number,
  before: ((f: Frame) => void) | undefined,
): Expr {
  const { vm } = scope;
  return (f) => {
    before?.(f);
    const frame: Frame = [f[0]];
    for (const x of args) frame.push(x(f));
    vm.stack.lines[vm.stack.sp] = line;
    if (!constructor.prepared) constructor.prepare();
    if (constructor.native === undefined) vm.call(constructor, grow(frame, constructor.size));
    else constructor.native(vm, f[0], ...frame.slice(1));
  };
}

function compileImplicit(vm: Vm, method: RtMethod): void {
  const { symbol, owner } = method;
  switch (symbol.implicit) {
    case 'defaultConstructor': {
      const scope = scopeOf(vm, owner, false, '<init>');
      const chain = superCall(scope, symbol);
      compileFieldInitializers(vm, owner);
      const init = owner.fieldInit;
      method.size = symbol.parameters.length + 1;
      method.code = (f) => {
        chain?.(f);
        if (init) init(f[0]);
        return undefined;
      };
      return;
    }
    case 'canonicalConstructor': {
      const scope = scopeOf(vm, owner, false, '<init>');
      const store = storeComponents(scope);
      compileFieldInitializers(vm, owner);
      method.size = symbol.parameters.length + 1;
      method.code = (f) => {
        store(f);
        return undefined;
      };
      return;
    }
    case 'recordAccessor': {
      const field = owner.symbol?.fields.get(symbol.name);
      const slot = field ? vm.fieldOf(field).slot : -1;
      method.code = (f) => f[0].fields[slot];
      return;
    }
    case 'recordMethod':
      method.code = recordMethod(vm, owner, symbol.name);
      return;
    case 'values':
      method.code = () => vm.newArray(owner, enumConstants(owner));
      return;
    default: {
      // javac gives valueOf() the line of the enum.
      const start = owner.symbol?.source?.declaration?.start;
      const line = start === undefined ? 0 : scopeOf(vm, owner, true, symbol.name).lineOf(start);
      method.code = (f) => {
        const [name] = f;
        vm.stack.lines[vm.stack.sp] = line;
        if (name === null) return vm.throwNew('java.lang.NullPointerException', 'Name is null');
        const found = enumConstants(owner).find(
          (c) => typeof c.native === 'object' && c.native !== null && 'name' in c.native && c.native.name === name,
        );
        return (
          found ??
          vm.throwNew('java.lang.IllegalArgumentException', `No enum constant ${owner.symbol?.canonicalName ?? owner.name}.${name}`)
        );
      };
    }
  }
}

/** The constants of an initialised enum, in order. */
export function enumConstants(javaClass: RtClass): JavaObject[] {
  const constants: JavaObject[] = [];
  for (const field of javaClass.declaredFields) {
    if (!field.symbol.enumConstant) continue;
    const value: unknown = javaClass.statics[field.slot];
    if (value instanceof JavaObject) constants.push(value);
  }
  return constants;
}
