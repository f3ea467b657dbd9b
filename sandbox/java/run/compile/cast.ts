import type { Cast, InstanceOf } from '../../syntax/ast.ts';
import { UNKNOWN } from '../../types/types.ts';
import type { Expr } from '../frame.ts';
import { compile, compileTo } from './expression.ts';
import { compileLambda } from './lambda.ts';
import { compilePattern } from './pattern.ts';
import type { Scope } from './scope.ts';

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
  if (to.kind === 'unknown' || to.kind === 'variable' || vm.relations.isSubtype(from, to)) return operand;
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
  const target = vm.typeClass(scope.attribution.typeNodes.get(e.pattern.kind === 'TypePattern' ? e.pattern.type : e.pattern) ?? UNKNOWN);
  if (e.pattern.kind !== 'TypePattern') {
    return (f) => {
      const value = operand(f);
      return value !== null && vm.classOf(value).supertypes.has(target);
    };
  }
  const slot = scope.declare(scope.attribution.locals.get(e.pattern));
  return (f) => {
    const value = operand(f);
    if (value === null || !vm.classOf(value).supertypes.has(target)) return false;
    f[slot] = value;
    return true;
  };
}
