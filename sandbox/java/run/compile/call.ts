import type { Expression, MethodCall } from '../../syntax/ast.ts';
import type { Invocation } from '../../types/attribution.ts';
import { meantOwner } from '../../types/meant-name.ts';
import type { MethodSymbol } from '../../types/symbol.ts';
import { containsUnknown, UNKNOWN } from '../../types/types.ts';
import type { Expr } from '../frame.ts';
import { convert } from './convert.ts';
import { checkedCast, compile, compileTo } from './expression.ts';
import { emitDirect, emitStatic, emitVirtual } from './invoke.ts';
import { because, calledOwner, methodText } from './null-text.ts';
import type { RtMethod } from '../rt-class.ts';
import type { Vm } from '../vm.ts';
import type { Scope } from './scope.ts';
import { instanceOf, isTypeName } from './variable.ts';

/** Arguments as the method takes them; those of a variable arity call are packed into an array. */
export function packArguments(scope: Scope, method: MethodSymbol, invocation: Invocation, given: readonly Expr[]): Expr[] {
  if (!invocation.variableArity) return [...given];
  const fixed = method.parameters.length - 1;
  const last = method.parameters[fixed]?.type;
  const { vm } = scope;
  const rest = given.slice(fixed);
  const declared = last?.kind === 'array' ? last.element : UNKNOWN;
  const inferred = invocation.parameterTypes[fixed];
  const component = vm.typeClass(inferred && !containsUnknown(inferred) ? inferred : declared);
  return [
    ...given.slice(0, fixed),
    (f) =>
      vm.newArray(
        component,
        rest.map((x) => x(f)),
      ),
  ];
}

export function compileArguments(scope: Scope, args: readonly Expression[], invocation: Invocation): Expr[] {
  const { method } = invocation;
  const given = args.map((a, i) => compileTo(scope, a, invocation.parameterTypes[i] ?? UNKNOWN));
  return method ? packArguments(scope, method, invocation, given) : given;
}

/** What a call does, before it is decided how it runs. */
interface PlannedCall {
  readonly args: readonly Expr[];
  /** undefined where the line of the caller is known already. */
  readonly line: number | undefined;
}

interface PlannedReceiver extends PlannedCall {
  readonly receiver: Expr;
  readonly whenNull: (() => string) | undefined;
}

/** What a call does, before it is decided how it runs. */
export type CallPlan =
  /** `before`: a target that is only evaluated. */
  | (PlannedCall & { readonly kind: 'static'; readonly method: RtMethod; readonly before: Expr | undefined })
  | (PlannedReceiver & { readonly kind: 'direct'; readonly method: RtMethod })
  | (PlannedReceiver & { readonly kind: 'virtual'; readonly symbol: MethodSymbol })
  | { readonly kind: 'other'; readonly run: Expr };

export function planCall(scope: Scope, e: MethodCall): CallPlan {
  const { vm } = scope;
  const invocation = scope.attribution.calls.get(e);
  const line = scope.lineOf(e.name.start);
  if (!invocation) return { kind: 'other', run: unknownCall(scope, e, line) };
  const { method } = invocation;
  if (!method) return { kind: 'other', run: dynamicCall(scope, e, line) };
  const args = compileArguments(scope, e.arguments, invocation);
  if (invocation.mode === 'static') {
    const before = !e.target || isTypeName(scope, e.target) ? undefined : compile(scope, e.target);
    return { kind: 'static', method: vm.methodOf(method), args, line, before };
  }
  const receiver = e.target
    ? checkedCast(scope, e.target, compile(scope, e.target), scope.typeOf(e.target))
    : instanceOf(scope, (c) => c === invocation.implicitThis);
  const { target } = e;
  const never = !target || target.kind === 'This' || target.kind === 'Super' || target.kind === 'New';
  const whenNull = never
    ? undefined
    : (): string => `Cannot invoke ${methodText(method, calledOwner(scope, target, method))}${because(scope, target)}`;
  if (invocation.mode === 'special') return { kind: 'direct', method: vm.methodOf(method), receiver, args, line, whenNull };
  const type = target && scope.typeOf(target);
  if (type?.kind === 'class' && type.symbol.flags.final && type.symbol.typeKind === 'class') {
    const exact = vm.runtimeOf(type.symbol).findMethod(method.signature);
    if (exact) return { kind: 'direct', method: exact, receiver, args, line, whenNull };
  }
  return { kind: 'virtual', symbol: method, receiver, args, line, whenNull };
}

export function compileCall(scope: Scope, e: MethodCall): Expr {
  const plan = planCall(scope, e);
  switch (plan.kind) {
    case 'static': {
      const call = emitStatic(scope, plan.method, plan.args, plan.line ?? 0);
      const { before } = plan;
      if (!before) return call;
      return (f) => {
        before(f);
        return call(f);
      };
    }
    case 'direct':
      return emitDirect(scope, plan.method, plan.receiver, plan.args, plan.line ?? 0, plan.whenNull);
    case 'virtual':
      return emitVirtual(scope, plan.symbol, plan.receiver, plan.args, plan.line ?? 0, plan.whenNull);
    case 'other':
      return plan.run;
  }
}

/** What attribution knows nothing of: a class may be absent, that of an argument or the one that a static import names. */
function unknownCall(scope: Scope, e: MethodCall, line: number): Expr {
  const { vm } = scope;
  const owner = e.target ? undefined : meantOwner(scope.unit, e.name.name);
  const args = e.arguments
    .filter((a) => a.kind === 'New' || a.kind === 'MethodCall' || a.kind === 'FieldAccess')
    .map((a) => compile(scope, a));
  return (f) => {
    for (const x of args) x(f);
    return owner === undefined || scope.javaClass.loader?.findClass(owner)
      ? notInferred(vm, line, e.name.name)
      : vm.errors.absentClass(line, owner, scope.javaClass);
  };
}

const notInferred = (vm: Vm, line: number, name: string): never =>
  vm.errors.raise(line, 'java.lang.InternalError', `not supported: the trial could not infer which ${name}() is called here`);

/** The receiver's type is not known: the method is found by name and the arguments' classes. */
function dynamicCall(scope: Scope, e: MethodCall, line: number): Expr {
  const { vm } = scope;
  const { name } = e.name;
  const { target } = e;
  if (!target || isTypeName(scope, target)) return unknownCall(scope, e, line);
  const receiver = compile(scope, target);
  const args = e.arguments.map((a) => {
    const type = scope.typeOf(a);
    return type.kind === 'primitive' ? convert(vm, compile(scope, a), type, UNKNOWN, { line, because: () => '' }) : compile(scope, a);
  });
  return (f) => {
    const object = receiver(f);
    const values = args.map((x) => x(f));
    if (object === null) return vm.errors.nullPointer(line, () => `Cannot invoke "${name}()"${because(scope, target)}`);
    return vm.dynamicCall(object, name, values, line);
  };
}
