import type { MethodSymbol } from '../../types/symbol.ts';
import type { Type } from '../../types/type.ts';
import { erasedName } from '../../types/types.ts';
import type { Frame, Slot } from '../frame.ts';
import type { RtClass } from '../rt-class.ts';
import type { Scope } from './scope.ts';

/** What a parameter of a functional interface is for a lambda, where it is more than its declaration says. */
function castTo(scope: Scope, declared: Type | undefined, type: Type | undefined): RtClass | undefined {
  if (!declared || !type || (type.kind !== 'class' && type.kind !== 'array') || declared.kind === 'primitive') return undefined;
  const wanted = erasedName(type);
  return wanted === erasedName(declared) || wanted === 'java.lang.Object' ? undefined : scope.vm.typeClass(type);
}

/** The cast of one value. A lambda is mostly given objects of one class. */
export function valueCast(scope: Scope, target: RtClass): (value: Slot) => void {
  const { vm } = scope;
  let seen: unknown;
  return (value) => {
    if (value === null) return;
    const javaClass = vm.classOf(value);
    if (javaClass === seen) return;
    if (!javaClass.supertypes.has(target)) vm.errors.classCast(vm.stack.lines[vm.stack.sp] ?? 0, value, target);
    seen = javaClass;
  };
}

/**
 * The casts with which the class of a lambda hands over its parameters, by their place: whoever calls it may have come by a
 * raw type, or by a class of another loader. undefined: there is nothing to cast.
 */
export function parameterCasts(
  scope: Scope,
  { parameters }: MethodSymbol,
  types: readonly Type[],
): readonly (((value: Slot) => void) | undefined)[] | undefined {
  const casts = parameters.map((p, i) => {
    const target = castTo(scope, p.type, types[i]);
    return target && valueCast(scope, target);
  });
  return casts.some((cast) => cast !== undefined) ? casts : undefined;
}

/** As `parameterCasts`, on the frame of the lambda's own method: what it throws comes from the caller. */
export function frameCasts(scope: Scope, method: MethodSymbol, types: readonly Type[]): ((f: Frame) => void) | undefined {
  const casts = parameterCasts(scope, method, types);
  if (!casts) return undefined;
  const { stack } = scope.vm;
  return (f) => {
    stack.sp--;
    for (let i = 0; i < casts.length; i++) casts[i]?.(f[i + 1]);
    stack.sp++;
  };
}
