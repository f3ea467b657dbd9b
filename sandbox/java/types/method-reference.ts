import type { MethodReference } from '../syntax/ast.ts';
import type { Invocation } from './attribution.ts';
import { attribute } from './attribute-expression.ts';
import { mismatch } from './assignability.ts';
import { resolveName } from './variable.ts';
import type { Attributor, Env } from './attributor.ts';
import { describeKind } from './resolve-type.ts';
import type { MethodSymbol } from './symbol.ts';
import type { ArrayType, ClassType, Type, TypeVariable } from './type.ts';
import { classType, containsUnknown, show, showMethod, substitute, UNKNOWN } from './types.ts';
import { type Descriptor, descriptorOf, LENGTHS_DIFFER } from './functional.ts';

export function attributeReference(cx: Attributor, e: MethodReference, env: Env, target: Type | undefined): Type {
  const descriptor = target && target.kind !== 'unknown' ? descriptorOf(cx, target) : undefined;
  const isType = ['PrimitiveType', 'ClassType', 'ArrayType'].includes(e.target.kind);
  const named = !isType && (e.target.kind === 'Name' || e.target.kind === 'FieldAccess') ? resolveName(cx, e.target, env) : undefined;
  let targetType: Type | undefined;
  let onType = false;
  if (e.target.kind === 'PrimitiveType' || e.target.kind === 'ClassType' || e.target.kind === 'ArrayType') {
    targetType = cx.typeOf(e.target, env);
    onType = true;
  } else if (named?.kind === 'class') {
    if (e.target.kind === 'Name' || e.target.kind === 'FieldAccess') cx.attribution.names.set(e.target, named);
    targetType = classType(named);
    onType = true;
  } else if (e.target.kind === 'Super') targetType = env.currentClass.superclass ?? cx.relations.object;
  else if (
    e.target.kind !== 'VarType' &&
    e.target.kind !== 'WildcardType' &&
    e.target.kind !== 'IntersectionType' &&
    e.target.kind !== 'UnionType'
  )
    targetType = attribute(cx, e.target, env);
  if (!descriptor) {
    if (target === undefined) cx.report('compiler.err.unexpected.mref', 'method reference not expected here', e.start);
    else if (target.kind !== 'unknown')
      cx.report('compiler.err.prob.found.req', `incompatible types: ${show(target)} is not a functional interface`, e.start);
    return UNKNOWN;
  }
  if (!targetType || targetType.kind === 'unknown') return descriptor.type;
  const base = {
    functionalType: descriptor.type,
    interface: descriptor.type.symbol,
    method: descriptor.method,
    parameterTypes: descriptor.parameters,
  };
  if (e.name === 'new' && targetType.kind === 'array') {
    cx.attribution.references.set(e, { ...base, returnType: targetType, mode: 'array', invocation: undefined, targetType });
    return descriptor.type;
  }
  const chosen = chooseReferenced(cx, e, targetType, onType, descriptor);
  if (!chosen) {
    if (descriptor.parameters.some(containsUnknown)) {
      cx.attribution.references.set(e, { ...base, returnType: UNKNOWN, mode: 'dynamic', invocation: undefined, targetType });
      return descriptor.type;
    }
    const what = e.name === 'new' ? 'constructor' : 'method';
    const wrong = referenceProblem(cx, e, targetType, onType, descriptor.parameters);
    if (wrong.length > 0) {
      cx.report('compiler.err.prob.found.req', `incompatible types: invalid ${what} reference`, e.start, wrong);
      return descriptor.type;
    }
    // While a call is inferred, javac speaks of the instance method, whose receiver is the first parameter.
    const types = descriptor.parameters
      .slice(onType && e.name !== 'new' && containsUnknown(descriptor.returns) && descriptor.parameters.length > 0 ? 1 : 0)
      .map(show)
      .join(',');
    const symbol = `${what} ${e.name === 'new' ? show(targetType) : e.name}(${types})`;
    const where = targetType.kind === 'class' ? `${describeKind(targetType.symbol)} ${show(targetType)}` : `class ${show(targetType)}`;
    cx.report('compiler.err.invalid.mref', `invalid ${what} reference`, e.start, [
      '  cannot find symbol',
      `    symbol:   ${symbol}`,
      `    location: ${where}`,
    ]);
    return descriptor.type;
  }
  const returns = chosen.returnType;
  if (
    descriptor.returns.kind !== 'void' &&
    !containsUnknown(descriptor.returns) &&
    !cx.relations.isConvertible(returns, descriptor.returns)
  ) {
    cx.report('compiler.err.prob.found.req', 'incompatible types: bad return type in method reference', e.start, [
      `    ${mismatch(returns, descriptor.returns)}`,
    ]);
  }
  const thrown = descriptor.method.thrown.some((t) => t.kind === 'variable')
    ? []
    : (chosen.invocation.method?.thrown.filter(
        (t) =>
          t.kind !== 'variable' &&
          !cx.relations.isThrowableUnchecked(t) &&
          !descriptor.method.thrown.some((d) => cx.relations.isSubtype(t, d)),
      ) ?? []);
  if (thrown.length > 0 && returns.kind !== 'array')
    cx.report(
      'compiler.err.incompatible.thrown.types.mref',
      `incompatible thrown types ${thrown.map(show).join(',')} in functional expression`,
      e.start,
    );
  cx.attribution.references.set(e, { ...base, returnType: returns, mode: chosen.mode, invocation: chosen.invocation, targetType });
  return descriptor.type;
}

/** Why none of the methods of that name is the one meant; nothing when there is none. */
function referenceProblem(cx: Attributor, e: MethodReference, type: Type, onType: boolean, args: readonly Type[]): string[] {
  const constructor = e.name === 'new';
  const found =
    constructor && type.kind === 'class'
      ? (type.symbol.methods.get('<init>') ?? []).map((method) => ({ method, site: type }))
      : cx.relations.findMethods(type, e.name);
  const other = constructor
    ? undefined
    : pick(
        cx,
        found.filter((f) => f.method.flags.static !== onType),
        args,
        'bound',
      )?.invocation.method;
  if (other)
    return [
      onType
        ? `    unexpected instance method ${showMethod(other)} found in unbound lookup`
        : `    unexpected static method ${showMethod(other)} found in bound lookup`,
    ];
  const [what, given] = [constructor ? 'constructor' : 'method', args.map(show).join(',') || 'no arguments'];
  const tries = found.map(({ method, site }) => {
    const formals = method.parameters.map((p) => substitute(p.type, cx.relations.substitutionOf(site)));
    const wrong =
      formals.length === args.length
        ? args.flatMap((a, i) => (cx.relations.isConvertible(a, formals[i] ?? UNKNOWN) ? [] : [mismatch(a, formals[i] ?? UNKNOWN)]))[0]
        : undefined;
    return { owner: method.owner, formals: formals.map(show).join(','), name: constructor ? method.owner.simpleName : e.name, wrong };
  });
  const [only] = tries;
  if (!only) return [];
  if (tries.length > 1)
    return [
      `    no suitable ${what} found for ${only.name}(${given})`,
      ...tries.flatMap((t) => [
        `        ${what} ${t.owner.simpleName}.${t.name}(${t.formals}) is not applicable`,
        `          (${t.wrong ? `argument mismatch; ${t.wrong}` : LENGTHS_DIFFER})`,
      ]),
    ];
  if (only.wrong) return [`    incompatible types: ${only.wrong}`];
  return [
    `    ${what} ${only.name} in ${only.owner.typeKind} ${only.owner.simpleName} cannot be applied to given types`,
    `      required: ${only.formals || 'no arguments'}`,
    `      found:    ${given}`,
    `      reason: ${LENGTHS_DIFFER}`,
  ];
}

interface Chosen {
  readonly mode: 'static' | 'bound' | 'unbound' | 'super' | 'constructor';
  readonly invocation: Invocation;
  readonly returnType: Type;
}

function chooseReferenced(
  cx: Attributor,
  e: MethodReference,
  targetType: Type,
  onType: boolean,
  descriptor: Descriptor,
): Chosen | undefined {
  const args = descriptor.parameters;
  if (e.name === 'new') {
    if (targetType.kind !== 'class') return undefined;
    const diamond = targetType.args.length === 0 && targetType.symbol.typeParameters.length > 0;
    const result = pick(
      cx,
      (targetType.symbol.methods.get('<init>') ?? []).map((method) => ({ method, site: targetType })),
      args,
      'constructor',
    );
    if (!result) return undefined;
    const own =
      diamond && descriptor.returns.kind === 'class'
        ? cx.relations.asSuper(
            classType(
              targetType.symbol,
              targetType.symbol.typeParameters.map((_, i) =>
                descriptor.returns.kind === 'class' ? (descriptor.returns.args[i] ?? UNKNOWN) : UNKNOWN,
              ),
            ),
            targetType.symbol,
          )
        : undefined;
    return {
      ...result,
      returnType:
        own ??
        (diamond
          ? classType(
              targetType.symbol,
              targetType.symbol.typeParameters.map(() => UNKNOWN),
            )
          : targetType),
    };
  }
  const found = cx.relations.findMethods(targetType, e.name);
  const [first, ...rest] = args;
  if (!onType)
    return pick(
      cx,
      found.filter((f) => !f.method.flags.static),
      args,
      e.target.kind === 'Super' ? 'super' : 'bound',
      targetType.kind === 'array' ? targetType : undefined,
    );
  const asStatic = pick(
    cx,
    found.filter((f) => f.method.flags.static),
    args,
    'static',
  );
  if (asStatic) return asStatic;
  if (!first) return undefined;
  const raw = targetType.kind === 'class' && targetType.args.length === 0 && targetType.symbol.typeParameters.length > 0;
  const receiver = targetType.kind === 'class' && raw ? (cx.relations.asSuper(first, targetType.symbol) ?? targetType) : targetType;
  if (first.kind !== 'unknown' && !cx.relations.isSubtype(cx.relations.boxed(first), targetType)) return undefined;
  const methods = cx.relations.findMethods(receiver, e.name).filter((f) => !f.method.flags.static);
  return pick(cx, methods, rest, 'unbound', targetType.kind === 'array' ? targetType : undefined);
}

function pick(
  cx: Attributor,
  found: readonly { method: MethodSymbol; site: ClassType }[],
  args: readonly Type[],
  mode: Chosen['mode'],
  array?: ArrayType,
): Chosen | undefined {
  for (const phase of ['strict', 'loose', 'varargs'] as const) {
    const fitting = found.flatMap(({ method, site }) => {
      const map = cx.relations.substitutionOf(site);
      const declared = method.parameters.map((p) => substitute(p.type, map));
      const last = declared.at(-1);
      const formals =
        phase !== 'varargs'
          ? declared
          : method.varargs && last?.kind === 'array' && args.length >= declared.length - 1
            ? [...declared.slice(0, -1), ...Array.from({ length: args.length - declared.length + 1 }, () => last.element)]
            : undefined;
      if (!formals || formals.length !== args.length) return [];
      const solved = inferMap(cx, method, formals, args);
      const parameters = formals.map((f) => substitute(f, solved));
      const fits = args.every(
        (a, i) => cx.relations.isConvertible(a, parameters[i] ?? UNKNOWN, phase === 'strict') || a.kind === 'unknown',
      );
      return fits ? [{ method, parameters, returns: substitute(substitute(method.returnType, map), solved) }] : [];
    });
    const best =
      fitting.find((a) =>
        fitting.every((b) => a === b || a.parameters.every((p, i) => cx.relations.isConvertible(p, b.parameters[i] ?? UNKNOWN))),
      ) ?? fitting[0];
    if (best) {
      const returns =
        best.method.name === 'getClass'
          ? cx.relations.named('java.lang.Class')
          : array && best.method.name === 'clone'
            ? array
            : best.returns;
      return {
        mode,
        returnType: returns,
        invocation: {
          method: best.method,
          mode: best.method.flags.static ? 'static' : mode === 'constructor' || mode === 'super' ? 'special' : 'virtual',
          implicitThis: undefined,
          variableArity: phase === 'varargs',
          parameterTypes: best.parameters,
          returnType: returns,
        },
      };
    }
  }
  return undefined;
}

function inferMap(cx: Attributor, method: MethodSymbol, formals: readonly Type[], args: readonly Type[]): Map<TypeVariable, Type> {
  if (method.typeParameters.length === 0) return new Map();
  const inference = cx.newInference(method.typeParameters);
  args.forEach((a, i) => inference.relate(formals[i] ?? UNKNOWN, a, 'lower'));
  return new Map(inference.final(false));
}
