import type { Pattern, RecordPattern } from '../../syntax/ast.ts';
import { componentTypes, isUnconditional } from '../../types/pattern.ts';
import type { Type } from '../../types/type.ts';
import { UNKNOWN } from '../../types/types.ts';
import type { Frame, Slot } from '../frame.ts';
import { JavaThrow } from '../thrown.ts';
import type { Scope } from './scope.ts';
import { classNeeded } from './variable.ts';

/** Whether a value fits; if so, the pattern's variables are set. */
export type Match = (f: Frame, value: Slot) => boolean;

/** @param matched the static type of what is matched */
export function compilePattern(scope: Scope, pattern: Pattern, matched: Type): Match {
  const { vm, attribution } = scope;
  if (pattern.kind === 'RecordPattern') return compileRecord(scope, pattern);
  const slot = scope.declare(attribution.locals.get(pattern));
  if (isUnconditional({ attribution, relations: vm.relations }, pattern, matched))
    return (f, value) => {
      f[slot] = value;
      return true;
    };
  const needed = classNeeded(scope, attribution.typeNodes.get(pattern.type) ?? UNKNOWN, scope.lineOf(pattern.start));
  return (f, value) => {
    if (value === null || !vm.classOf(value).supertypes.has(needed())) return false;
    f[slot] = value;
    return true;
  };
}

function compileRecord(scope: Scope, pattern: RecordPattern): Match {
  const { vm } = scope;
  const type = scope.attribution.typeNodes.get(pattern.type) ?? UNKNOWN;
  const target = vm.typeClass(type);
  const line = scope.lineOf(pattern.start);
  const types = type.kind === 'class' ? componentTypes(vm, type) : [];
  const parts = pattern.patterns.map((p, i) => ({
    accessor: `${target.symbol?.recordComponents[i]?.name ?? ''}()`,
    match: compilePattern(scope, p, types[i] ?? UNKNOWN),
  }));
  const componentOf = (record: Slot, accessor: string): Slot => {
    const method = target.findMethod(accessor);
    if (!method) return vm.errors.notFound(line, `${target.name}.${accessor}`);
    try {
      return vm.invoke(method, [record]);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      const { object: exception } = error;
      throw new JavaThrow(
        vm.newObject(vm.jdk('java.lang.MatchException'), '<init>(java.lang.String,java.lang.Throwable)', [
          vm.toJavaString(exception),
          exception,
        ]),
      );
    }
  };
  return (f, value) => {
    if (value === null || !vm.classOf(value).supertypes.has(target)) return false;
    for (const { accessor, match } of parts) if (!match(f, componentOf(value, accessor))) return false;
    return true;
  };
}
