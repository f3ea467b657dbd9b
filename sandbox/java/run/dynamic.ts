import type { MethodSymbol } from '../types/symbol.ts';
import type { Type } from '../types/type.ts';
import { PRIMITIVES, widens } from '../types/types.ts';
import type { Slot } from './frame.ts';
import { RtClass, type RtMethod } from './rt-class.ts';
import type { Vm } from './vm.ts';

/**
 * A call on a value whose type inference gave up: the most derived method of that name whose parameters take the
 * arguments' run-time classes. Arguments and result are references.
 */
export function dynamicInvoke(vm: Vm, receiver: Slot, name: string, args: readonly Slot[], line: number): Slot {
  const javaClass = vm.classOf(receiver);
  const candidates = candidatesOf(javaClass, name, args.length);
  const fitting = candidates.filter((m) => m.symbol.parameters.every((p, i) => takes(vm, p.type, args[i])));
  const best = fitting.find((a) => fitting.every((b) => a === b || moreSpecific(vm, a.symbol, b.symbol))) ?? fitting[0];
  if (!best)
    return vm.errors.raise(
      line,
      'java.lang.InternalError',
      `not supported: the trial could not infer the type of what ${name}() is called on, and ${javaClass.name} has no ${name} for these arguments`,
    );
  const method = javaClass.findMethod(best.symbol.signature) ?? best;
  const given = best.symbol.parameters.map((p, i) =>
    p.type.kind === 'primitive' ? vm.converted(args[i], vm.kindOfBoxed(args[i]) ?? p.type.name, p.type.name) : args[i],
  );
  if (vm.stack.sp >= 0) vm.stack.lines[vm.stack.sp] = line;
  const result = vm.invoke(method, [receiver, ...given]);
  const { returnType } = best.symbol;
  return returnType.kind === 'primitive' ? vm.box(returnType.name, result) : returnType.kind === 'void' ? null : result;
}

function candidatesOf(javaClass: RtClass, name: string, count: number): RtMethod[] {
  const found: RtMethod[] = [];
  for (const parent of javaClass.supertypes) {
    if (!(parent instanceof RtClass)) continue;
    for (const m of parent.declaredMethods)
      if (m.symbol.name === name && m.symbol.parameters.length === count && !m.symbol.flags.static) found.push(m);
  }
  return found;
}

function takes(vm: Vm, type: Type, value: Slot): boolean {
  if (type.kind === 'primitive') {
    const kind = vm.kindOfBoxed(value);
    return kind !== undefined && widens(PRIMITIVES[kind], type);
  }
  return value === null || vm.isInstance(value, vm.typeClass(type));
}

function moreSpecific(vm: Vm, a: MethodSymbol, b: MethodSymbol): boolean {
  return a.parameters.every((p, i) => {
    const other = b.parameters[i]?.type;
    if (!other) return false;
    if (p.type.kind === 'primitive' || other.kind === 'primitive')
      return p.type.kind === 'primitive' && (other.kind !== 'primitive' || widens(p.type, other));
    return vm.typeClass(p.type).supertypes.has(vm.typeClass(other));
  });
}
