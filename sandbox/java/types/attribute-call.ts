import type { Expression, MethodCall } from '../syntax/ast.ts';
import type { Invocation } from './attribution.ts';
import { attribute } from './attribute-expression.ts';
import { checkAccess, reportPrivate } from './access.ts';
import { position } from './assignability.ts';
import type { Attributor, Env } from './attributor.ts';
import type { MethodSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { containsUnknown, erasure, show, showMethod, substitute, UNKNOWN } from './types.ts';
import { findReceiver } from './receiver.ts';
import { accessible, type Candidate, resolve, standalone } from './candidate.ts';
import { reportMissingMethod, reportUnresolved } from './unresolved.ts';
import { instantiate, reportConflict } from './instantiate.ts';

/** A call whose method only the values at run time can tell. */
const unknownCall = (): Invocation => ({
  method: undefined,
  mode: 'dynamic',
  implicitThis: undefined,
  variableArity: false,
  parameterTypes: [],
  returnType: UNKNOWN,
});

export function attributeCall(cx: Attributor, e: MethodCall, env: Env, target: Type | undefined): Type {
  const receiver = findReceiver(cx, e, env);
  const types = standalone(cx, e.arguments, env);
  const explicit = e.typeArguments.map((t) => cx.typeOf(t, env));
  if (!receiver || receiver.type.kind === 'unknown') {
    e.arguments.forEach((a, i) => types[i] ?? attribute(cx, a, env, UNKNOWN));
    cx.attribution.calls.set(e, unknownCall());
    return UNKNOWN;
  }
  const offset = e.target ? cx.currentUnit.unit.source.text.lastIndexOf('.', e.name.start) : e.name.start;
  const special = objectMethod(cx, e, receiver.type);
  if (receiver.candidates.length === 0) {
    e.arguments.forEach((a, i) => types[i] ?? attribute(cx, a, env, UNKNOWN));
    if (!types.some((t) => t?.kind === 'unknown')) reportMissingMethod(cx, e, receiver, types, env, offset);
    return UNKNOWN;
  }
  const candidates = accessible(cx, receiver.candidates, env);
  const resolution = resolve(cx, candidates, e.arguments, types, env, explicit);
  if (resolution === 'none') {
    reportUnresolved(cx, 'method', e.name.name, env.currentClass, candidates, e.arguments, types, env, offset, explicit);
    e.arguments.forEach((a, i) => types[i] ?? cx.speculate(() => attribute(cx, a, env, UNKNOWN)));
    return UNKNOWN;
  }
  if ('ambiguous' in resolution) {
    const [a, b] = resolution.ambiguous;
    const describe = ({ method: m }: Candidate): string => `method ${showMethod(m)} in ${m.owner.simpleName}`;
    if (types.some((t) => t?.kind === 'unknown')) {
      cx.attribution.calls.set(e, unknownCall());
      return UNKNOWN;
    }
    cx.report('compiler.err.ref.ambiguous', `reference to ${e.name.name} is ambiguous`, offset, [
      `  both ${describe(a)} and ${describe(b)} match`,
    ]);
    return UNKNOWN;
  }
  const { method } = resolution.candidate;
  if (e.target?.kind === 'Name' && types.some((t, i) => t && reportCaptured(cx, receiver.type, method, i, t, e.arguments[i] ?? e)))
    return UNKNOWN;
  if (!method.flags.static && receiver.staticOnly)
    cx.report(
      'compiler.err.non-static.cant.be.ref',
      `non-static method ${showMethod(method)} cannot be referenced from a static context`,
      offset,
    );
  else if (!method.flags.static && receiver.staticContext && receiver.implicit)
    cx.report(
      'compiler.err.non-static.cant.be.ref',
      `non-static method ${showMethod(method)} cannot be referenced from a static context`,
      offset,
    );
  const shownMethod = `${method.name}(${method.parameters.map((p) => show(p.type)).join(',')})`;
  if (resolution.candidate.hidden) reportPrivate(cx, shownMethod, method.owner, offset);
  else checkAccess(cx, method, method.owner, shownMethod, env, offset);
  const declared = special ?? substitute(method.returnType, resolution.candidate.map);
  const outermost = cx.inferredFrom;
  cx.inferredFrom = resolution.candidate.variables.length > 0 ? (outermost ?? position(cx, e)) : undefined;
  const call = instantiate(cx, resolution, e.arguments, types, env, target, explicit, declared);
  const from = cx.inferredFrom;
  cx.inferredFrom = outermost;
  if (call.conflict) {
    reportConflict(cx, method, call.conflict, from ?? cx.currentUnit.unit.source.text.indexOf('(', e.name.end));
    cx.attribution.calls.set(e, {
      method,
      mode: 'virtual',
      implicitThis: undefined,
      variableArity: false,
      parameterTypes: call.parameters,
      returnType: UNKNOWN,
    });
    return UNKNOWN;
  }
  const raw =
    receiver.type.kind === 'class' &&
    receiver.type.args.length === 0 &&
    receiver.type.symbol.typeParameters.length > 0 &&
    !method.flags.static &&
    !receiver.implicit;
  const returns = raw && !special ? erasure(method.returnType, cx.relations.object) : call.returns;
  if (receiver.special && method.flags.abstract)
    cx.report(
      'compiler.err.abstract.cant.be.accessed.directly',
      `abstract method ${showMethod(method)} in ${method.owner.simpleName} cannot be accessed directly`,
      offset,
    );
  cx.attribution.calls.set(e, {
    method,
    mode: method.flags.static ? 'static' : receiver.special || method.flags.access === 'private' ? 'special' : 'virtual',
    implicitThis: e.target || method.flags.static ? undefined : receiver.implicit,
    variableArity: resolution.phase === 'varargs',
    parameterTypes: call.parameters,
    returnType: returns,
    thrown: call.thrown,
  });
  return returns;
}

/** Into a parameter whose type is a wildcard of the receiver's nothing can go but null: true, and reported, for anything else. */
function reportCaptured(cx: Attributor, receiver: Type, method: MethodSymbol, i: number, from: Type, arg: Expression): boolean {
  const formal = method.parameters[i]?.type;
  if (receiver.kind !== 'class' || formal?.kind !== 'variable' || from.kind === 'null' || from.kind === 'unknown') return false;
  const owner = cx.relations.asSuper(receiver.symbol.thisType, method.owner);
  const own = owner?.args[method.owner.typeParameters.indexOf(formal)];
  const at = own?.kind === 'variable' ? receiver.symbol.typeParameters.indexOf(own) : -1;
  const wildcard = receiver.args[at];
  if (wildcard?.kind !== 'wildcard' || wildcard.bound === 'super' || containsUnknown(wildcard)) return false;
  const [bound] = receiver.symbol.typeParameters[at]?.bounds ?? [];
  cx.report('compiler.err.prob.found.req', `incompatible types: ${show(from)} cannot be converted to CAP#1`, position(cx, arg), [
    '  where CAP#1 is a fresh type-variable:',
    `    CAP#1 extends ${show(wildcard.bound === 'extends' ? wildcard.type : (bound ?? cx.relations.object))} from capture of ${show(wildcard)}`,
  ]);
  return true;
}

/** getClass() is Class<? extends |T|>; clone() of an array is the array. */
function objectMethod(cx: Attributor, e: MethodCall, type: Type): Type | undefined {
  if (e.arguments.length > 0) return undefined;
  if (e.name.name === 'getClass')
    return cx.relations.named('java.lang.Class', { kind: 'wildcard', bound: 'extends', type: erasure(type, cx.relations.object) });
  return e.name.name === 'clone' && type.kind === 'array' ? type : undefined;
}
