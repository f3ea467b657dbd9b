import type { Cast, InstanceOf } from '../../syntax/ast.ts';
import { UNKNOWN } from '../../types/types.ts';
import type { Expr } from '../frame.ts';
import { compile, compileTo } from './expression.ts';
import { compileLambda } from './lambda.ts';
import { compilePattern } from './pattern.ts';
import type { Scope } from './scope.ts';
import { classNeeded } from './variable.ts';

export function compileCast(scope: Scope, e: Cast): Expr {
  const { vm } = scope;
  const to = scope.typeOf(e);
  const from = scope.typeOf(e.operand);
  const line = scope.lineOf(e.start);
  if (to.kind === 'intersection' && e.operand.kind === 'Lambda')
    return compileLambda(
      scope,
      e.operand,
      to.types.map((t) => vm.typeClass(t)),
    );
  if (to.kind === 'primitive' || from.kind === 'primitive') return compileTo(scope, e.operand, to);
  const operand = compileTo(scope, e.operand, to);
  if (to.kind === 'unknown') {
    const needed = classNeeded(scope, to, line);
    return (f) => {
      const value = operand(f);
      // Null is of every type, also of one that is not there.
      if (value !== null && to.absent !== undefined) needed();
      return value;
    };
  }
  if (to.kind === 'variable' || vm.relations.isSubtype(from, to)) return operand;
  const target = vm.typeClass(to);
  return (f) => {
    const value = operand(f);
    if (value === null || vm.classOf(value).supertypes.has(target)) return value;
    return vm.errors.classCast(line, value, target);
  };
}

export function compileInstanceOf(scope: Scope, e: InstanceOf): Expr {
  const { vm } = scope;
  const operand = compile(scope, e.operand);
  if (e.pattern.kind === 'RecordPattern') {
    const match = compilePattern(scope, e.pattern, scope.typeOf(e.operand));
    return (f) => match(f, operand(f));
  }
  const type = scope.attribution.typeNodes.get(e.pattern.kind === 'TypePattern' ? e.pattern.type : e.pattern) ?? UNKNOWN;
  const needed = classNeeded(scope, type, scope.lineOf(e.start));
  if (e.pattern.kind !== 'TypePattern') {
    return (f) => {
      const value = operand(f);
      return value !== null && vm.classOf(value).supertypes.has(needed());
    };
  }
  const slot = scope.declare(scope.attribution.locals.get(e.pattern));
  return (f) => {
    const value = operand(f);
    if (value === null || !vm.classOf(value).supertypes.has(needed())) return false;
    f[slot] = value;
    return true;
  };
}
