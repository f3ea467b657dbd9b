import type { MethodReference } from '../../syntax/ast.ts';
import type { ReferenceInfo } from '../../types/attribution.ts';
import type { Type } from '../../types/type.ts';
import { classType, INT, UNKNOWN } from '../../types/types.ts';
import { storeFor } from '../array-store.ts';
import type { Expr, Frame } from '../frame.ts';
import { RtMethod } from '../rt-class.ts';
import { JavaArray, JavaObject } from '../value.ts';
import { type CallPlan, packArguments } from './call.ts';
import { convert, type Place } from './convert.ts';
import { emitNew } from './creation.ts';
import { compile } from './expression.ts';
import { emitHidden } from './invoke.ts';
import { functionalClass, resultOf } from './lambda.ts';
import { parameterCasts } from './parameter-cast.ts';
import type { Scope } from './scope.ts';
import { classNeeded, receiverFor } from './variable.ts';

/**
 * A method reference becomes an object whose method converts its arguments and calls. A bound receiver, and `this`
 * for constructors of inner classes, stand in `native`.
 */
export function compileReference(scope: Scope, e: MethodReference): Expr {
  const { vm } = scope;
  const info = scope.attribution.references.get(e);
  const line = scope.lineOf(e.start);
  if (!info) {
    // Its class may not be there.
    const needed = targetOf(scope, e, line);
    return (f) => {
      needed(f);
      return vm.errors.notFound(line, e.name);
    };
  }
  const place: Place = { line, because: () => '' };
  const casts = parameterCasts(scope, info.method, givenTypes(info));
  const parameters = info.parameterTypes.map((type, i): { type: typeof type; read: Expr } => {
    const cast = casts?.[i];
    if (!cast) return { type, read: (f) => f[i + 1] };
    return {
      type,
      read: (f) => {
        cast(f[i + 1]);
        return f[i + 1];
      },
    };
  });
  const target = targetCall(scope, e, info, parameters, line, place);
  const finish = (value: Expr): Expr => convert(vm, value, target.returns, resultOf(scope, info.method, info.returnType), place);
  const result = finish(target.call);
  const method = new RtMethod(vm, { ...info.method, flags: { ...info.method.flags, abstract: false } }, scope.javaClass, (m) => {
    m.native = (_vm, self, ...args) => result([self, ...args]);
    m.size = args1(info);
    m.code = (f: Frame) => result(f);
  });
  const { plan } = target;
  if (plan) method.resumable = (steps) => steps.referenceResumption(scope, plan, finish);
  const javaClass = functionalClass(scope, vm.runtimeOf(info.interface), info.method, method);
  const { thisSlot } = scope;
  if (info.mode === 'bound' || info.mode === 'dynamic') {
    const receiver = compile(scope, expressionOf(e));
    return (f) => {
      const object = receiver(f);
      if (object === null) return vm.errors.nullPointer(line, () => '');
      return new JavaObject(javaClass, [], object);
    };
  }
  if (info.mode === 'static' || info.mode === 'unbound' || thisSlot < 0) {
    const only = new JavaObject(javaClass, [], null);
    return () => only;
  }
  return (f) => new JavaObject(javaClass, [], f[thisSlot]);
}

/** What stands before the `::`, where attribution could not say what it is. */
function targetOf(scope: Scope, e: MethodReference, line: number): Expr {
  if (e.target.kind !== 'ClassType') return compile(scope, expressionOf(e));
  const needed = classNeeded(scope, scope.attribution.typeNodes.get(e.target) ?? UNKNOWN, line);
  return () => needed().classObject;
}

/** The types of what it is given: of `Text::length` the first is a Text, whatever was inferred. */
function givenTypes({ mode, invocation, parameterTypes }: ReferenceInfo): readonly Type[] {
  const owner = mode === 'unbound' && parameterTypes[0]?.kind !== 'class' ? invocation?.method?.owner : undefined;
  return owner ? [classType(owner), ...parameterTypes.slice(1)] : parameterTypes;
}

const args1 = (info: ReferenceInfo): number => info.parameterTypes.length + 1;

function expressionOf(e: MethodReference): Parameters<typeof compile>[1] {
  const { target } = e;
  switch (target.kind) {
    case 'PrimitiveType':
    case 'ClassType':
    case 'ArrayType':
    case 'WildcardType':
    case 'VarType':
    case 'IntersectionType':
    case 'UnionType':
      throw new Error('A type has no value.');
    default:
      return target;
  }
}

type Parameters0 = readonly { readonly type: ReferenceInfo['parameterTypes'][number]; readonly read: Expr }[];

interface Target {
  readonly call: Expr;
  readonly returns: ReferenceInfo['returnType'];
  /** The same call for a thread that takes turns; undefined where it is run in one go. */
  readonly plan?: CallPlan;
}

function targetCall(scope: Scope, e: MethodReference, info: ReferenceInfo, parameters: Parameters0, line: number, place: Place): Target {
  const { vm } = scope;
  if (info.mode === 'array') {
    const component = vm.typeClass(info.targetType?.kind === 'array' ? info.targetType.element : UNKNOWN);
    const [size] = parameters;
    const length = size ? convert(vm, size.read, size.type, INT, place) : () => 0;
    return { call: (f) => new JavaArray(vm.arrayOf(component), storeFor(component, length(f))), returns: info.targetType ?? UNKNOWN };
  }
  const { invocation } = info;
  const method = invocation?.method;
  if (!invocation || !method) {
    const values = parameters.map((p) => (p.type.kind === 'primitive' ? convert(vm, p.read, p.type, UNKNOWN, place) : p.read));
    return {
      call: (f) =>
        vm.dynamicCall(
          f[0].native,
          e.name,
          values.map((v) => v(f)),
          line,
        ),
      returns: UNKNOWN,
    };
  }
  const receivers = info.mode === 'unbound' ? 1 : 0;
  const given = parameters.slice(receivers).map((p, i) => convert(vm, p.read, p.type, invocation.parameterTypes[i] ?? p.type, place));
  const args = packArguments(scope, method, invocation, given);
  const isNull = (): never => vm.throwNew('java.lang.NullPointerException');
  switch (info.mode) {
    case 'static':
      return {
        call: emitHidden(scope, method, undefined, args, true, isNull),
        returns: invocation.returnType,
        plan: { kind: 'static', method: vm.methodOf(method), args, line: undefined, before: undefined },
      };
    case 'constructor': {
      const outer = method.owner.hasOuterInstance && method.owner.outer ? receiverFor(scope, method.owner.outer) : undefined;
      // The reference's object stands in slot 0; the code's own `this` in its `native`.
      const around: Expr | undefined = outer && ((f) => outer(Object.assign([], { [scope.thisSlot]: f[0].native })));
      return { call: emitNew(scope, method.owner, vm.methodOf(method), args, line, around), returns: info.targetType ?? UNKNOWN };
    }
    case 'super':
      return { call: emitHidden(scope, method, (f) => f[0].native, args, true, isNull), returns: invocation.returnType };
    case 'unbound': {
      const [first] = parameters;
      const receiver: Expr = first
        ? first.type.kind === 'primitive'
          ? convert(vm, first.read, first.type, vm.relations.boxed(first.type), place)
          : first.read
        : () => null;
      return {
        call: emitHidden(scope, method, receiver, args, false, isNull),
        returns: invocation.returnType,
        plan: { kind: 'virtual', symbol: method, receiver, args, line: undefined, whenNull: undefined },
      };
    }
    default: {
      const receiver: Expr = (f) => f[0].native;
      const exact = invocation.mode === 'special';
      return {
        call: emitHidden(scope, method, receiver, args, exact, isNull),
        returns: invocation.returnType,
        plan: exact
          ? { kind: 'direct', method: vm.methodOf(method), receiver, args, line: undefined, whenNull: undefined }
          : { kind: 'virtual', symbol: method, receiver, args, line: undefined, whenNull: undefined },
      };
    }
  }
}
