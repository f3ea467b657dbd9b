import type { DoWhile, For, ForEach, While } from '../../../syntax/statement.ts';
import type { Expression } from '../../../syntax/ast.ts';
import { BOOLEAN } from '../../../types/types.ts';
import { compileTo } from '../expression.ts';
import { planForEach } from '../loop.ts';
import { compileEffect, compileStatement } from '../statement.ts';
import type { Builder, Label, Leave } from './builder.ts';
import { prepare } from './expression.ts';
import { leaveLoop, writeLocal, writeStatement } from './statement.ts';
import { suspends } from './suspends.ts';

function writeCondition(b: Builder, condition: Expression, end: Label): void {
  prepare(b, condition);
  b.unless(compileTo(b.scope, condition, BOOLEAN), end);
}

export function writeWhile(b: Builder, s: While, leave: Leave, labelled: number | undefined): void {
  const top = b.label();
  const end = b.label();
  b.mark(top);
  writeCondition(b, s.condition, end);
  writeStatement(b, s.body, leaveLoop(leave, end, top, labelled));
  b.turn(top);
  b.mark(end);
}

export function writeDoWhile(b: Builder, s: DoWhile, leave: Leave, labelled: number | undefined): void {
  const top = b.label();
  const next = b.label();
  const end = b.label();
  b.mark(top);
  writeStatement(b, s.body, leaveLoop(leave, end, next, labelled));
  b.mark(next);
  writeCondition(b, s.condition, end);
  b.turn(top);
  b.mark(end);
}

export function writeFor(b: Builder, s: For, leave: Leave, labelled: number | undefined): void {
  const { scope } = b;
  scope.block(() => {
    const top = b.label();
    const next = b.label();
    const end = b.label();
    for (const i of s.init) {
      if (i.kind === 'LocalVariable') writeLocal(b, i, leave);
      else if (suspends(scope, i)) writeStatement(b, i, leave);
      else b.statement(compileStatement(scope, i), leave);
    }
    b.mark(top);
    if (s.condition) writeCondition(b, s.condition, end);
    writeStatement(b, s.body, leaveLoop(leave, end, next, labelled));
    b.mark(next);
    for (const u of s.update) {
      prepare(b, u);
      b.effect(compileEffect(scope, u));
    }
    b.turn(top);
    b.mark(end);
  });
}

export function writeForEach(b: Builder, s: ForEach, leave: Leave, labelled: number | undefined): void {
  const { scope } = b;
  scope.block(() => {
    prepare(b, s.iterable);
    const { start, next } = planForEach(scope, s);
    const walk = scope.newSlot();
    const top = b.label();
    const end = b.label();
    b.effect((f) => {
      f[walk] = start(f);
    });
    b.mark(top);
    b.unless((f) => next(f, f[walk]), end);
    writeStatement(b, s.body, leaveLoop(leave, end, top, labelled));
    b.turn(top);
    b.mark(end);
  });
}
