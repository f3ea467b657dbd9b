import type { Expression, SwitchExpression } from '../../syntax/ast.ts';
import type { Statement, Switch, SwitchCase } from '../../syntax/statement.ts';
import type { SwitchInfo } from '../../types/attribution.ts';
import type { Type } from '../../types/type.ts';
import { BOOLEAN, classType, INT } from '../../types/types.ts';
import { BREAK, type Expr, type Frame, NORMAL, type Slot, type Stmt, YIELD } from '../frame.ts';
import { Box, JavaObject } from '../value.ts';
import { compile, compileTo } from './expression.ts';
import { compilePattern, type Match } from './pattern.ts';
import { because } from './null-text.ts';
import type { Scope } from './scope.ts';
import { compileStatement } from './statement.ts';

/** Picks a case: its index, or -1. */
export function compileSelector(scope: Scope, s: Switch | SwitchExpression, info: SwitchInfo | undefined): (f: Frame) => number {
  if (info?.on === 'pattern') return compilePatternSelector(scope, s, info);
  const { vm } = scope;
  const line = scope.lineOf(s.selector.start);
  const table = new Map<Slot, number>();
  let otherwise = -1;
  s.cases.forEach((c, i) => {
    for (const label of c.labels) {
      if (label.kind === 'DefaultLabel') otherwise = i;
      else if (label.kind !== 'TypePattern' && label.kind !== 'RecordPattern') table.set(labelKey(scope, label, info), i);
    }
  });
  const find = (key: Slot): number => table.get(key) ?? otherwise;
  if (info?.on === 'enum') {
    const selector = compile(scope, s.selector);
    return (f) => {
      const value = selector(f);
      if (value === null)
        return vm.errors.nullPointer(line, () => `Cannot invoke "${enumName(scope, s.selector)}.ordinal()"${because(scope, s.selector)}`);
      return find(value instanceof JavaObject ? nameOf(value) : undefined);
    };
  }
  if (info?.on === 'string') {
    const selector = compile(scope, s.selector);
    // javac keeps the selector in a variable of its own, which has no name.
    const hidden = scope.hiddenLocal();
    return (f) => {
      const value = selector(f);
      if (value === null) return vm.errors.nullPointer(line, () => `Cannot invoke "String.hashCode()" because "${hidden()}" is null`);
      return find(value);
    };
  }
  const selector = compileTo(scope, s.selector, INT);
  return (f) => find(selector(f));
}

/** Cases in order: what none takes is `default`, or the end of the program's luck. */
function compilePatternSelector(scope: Scope, s: Switch | SwitchExpression, info: SwitchInfo): (f: Frame) => number {
  const { vm } = scope;
  const line = scope.lineOf(s.selector.start);
  const selector = compile(scope, s.selector);
  const type = scope.typeOf(s.selector);
  const holds = (l: SwitchCase['labels'][number]): boolean => l.kind === 'Literal' && l.literal === 'null';
  const forNull = s.cases.findIndex((c) => c.labels.some(holds));
  const otherwise = s.cases.findIndex((c) => c.labels.some((l) => l.kind === 'DefaultLabel'));
  const tests = s.cases.flatMap((c, index) => {
    const matches = c.labels.flatMap((l): Match[] => {
      if (l.kind === 'DefaultLabel' || holds(l)) return [];
      return [l.kind === 'TypePattern' || l.kind === 'RecordPattern' ? compilePattern(scope, l, type) : compileConstant(scope, l, info)];
    });
    const guard = c.guard && compileTo(scope, c.guard, BOOLEAN);
    return matches.map((match) => ({ index, match, guard }));
  });
  const { length } = tests;
  return (f) => {
    const value = selector(f);
    if (value === null) return forNull >= 0 ? forNull : vm.errors.raise(line, 'java.lang.NullPointerException');
    for (let i = 0; i < length; i++) {
      const test = tests[i];
      if (test?.match(f, value) === true && (!test.guard || test.guard(f) === true)) return test.index;
    }
    return otherwise >= 0 || !info.exhaustive ? otherwise : noMatch(scope, line);
  };
}

function compileConstant(scope: Scope, label: Expression, info: SwitchInfo): Match {
  const { vm } = scope;
  const key = labelKey(scope, label, info);
  const field = info.enumLabels.get(label);
  if (!field) return (_, value) => (value instanceof Box ? value.value : value) === key;
  const owner = vm.typeClass(classType(field.owner));
  return (_, value) => value instanceof JavaObject && nameOf(value) === key && vm.classOf(value).supertypes.has(owner);
}

/** No case takes the value, though there was one for each when the class was compiled. */
export const noMatch = (scope: Scope, line: number): never =>
  scope.vm.errors.raise(
    line,
    scope.symbol.source?.unit.source.release === 21 ? 'java.lang.MatchException' : 'java.lang.IncompatibleClassChangeError',
  );

function labelKey(scope: Scope, label: Expression, info: SwitchInfo | undefined): Slot {
  const field = info?.enumLabels.get(label);
  if (field) return field.name;
  return scope.attribution.constants.get(label)?.value;
}

function nameOf(constant: JavaObject): string {
  const { native } = constant;
  return typeof native === 'object' && native !== null && 'name' in native ? String(native.name) : '';
}

function enumName(scope: Scope, e: Expression): string {
  const type = scope.typeOf(e);
  return type.kind === 'class' ? type.symbol.binaryName : 'java.lang.Enum';
}

export function compileSwitch(scope: Scope, s: Switch): Stmt {
  return scope.block(() => {
    const info = scope.attribution.switches.get(s);
    const select = compileSelector(scope, s, info);
    const arrow = s.cases.some((c) => c.arrow);
    const run = arrow ? arrowCases(scope, s.cases) : oldCases(scope, s.cases);
    return (f) => {
      const index = select(f);
      if (index < 0) return NORMAL;
      const code = run(f, index);
      return code === BREAK ? NORMAL : code;
    };
  });
}

function arrowCases(scope: Scope, cases: readonly SwitchCase[]): (f: Frame, index: number) => number {
  const bodies = cases.map((c) => {
    const statements = c.body.map((x: Statement) => compileStatement(scope, x));
    const [only] = statements;
    return only ?? ((): number => NORMAL);
  });
  return (f, index) => bodies[index]?.(f) ?? NORMAL;
}

function oldCases(scope: Scope, cases: readonly SwitchCase[]): (f: Frame, index: number) => number {
  const statements: Stmt[] = [];
  const starts: number[] = [];
  for (const c of cases) {
    starts.push(statements.length);
    for (const x of c.body) statements.push(compileStatement(scope, x));
  }
  return (f, index) => {
    for (let i = starts[index] ?? 0; i < statements.length; i++) {
      const code = statements[i]?.(f) ?? NORMAL;
      if (code !== NORMAL) return code;
    }
    return NORMAL;
  };
}

export function compileSwitchExpression(scope: Scope, e: SwitchExpression): Expr {
  return scope.block(() => {
    const { vm } = scope;
    const { stack } = vm;
    const info = scope.attribution.switches.get(e);
    const select = compileSelector(scope, e, info);
    const line = scope.lineOf(e.start);
    const type = scope.typeOf(e);
    const before = scope.yieldType;
    scope.yieldType = type;
    const run = e.cases.some((c) => c.arrow) ? yieldingArrows(scope, e.cases, type) : oldCases(scope, e.cases);
    scope.yieldType = before;
    return (f) => {
      const index = select(f);
      if (index < 0) return noMatch(scope, line);
      const code = run(f, index);
      if (code !== YIELD) return noMatch(scope, line);
      return stack.result;
    };
  });
}

function yieldingArrows(scope: Scope, cases: readonly SwitchCase[], type: Type): (f: Frame, index: number) => number {
  const { stack } = scope.vm;
  const bodies: Stmt[] = cases.map((c) => {
    const [only] = c.body;
    if (only?.kind !== 'ExpressionStatement') return only ? compileStatement(scope, only) : () => NORMAL;
    const value = compileTo(scope, only.expression, type);
    return (f) => {
      stack.result = value(f);
      return YIELD;
    };
  });
  return (f, index) => bodies[index]?.(f) ?? NORMAL;
}
