import type { If, LocalVariable, Statement, Synchronized } from '../../../syntax/statement.ts';
import { BOOLEAN } from '../../../types/types.ts';
import { BREAK, CONTINUE } from '../../frame.ts';
import { compile, compileTo } from '../expression.ts';
import { because } from '../null-text.ts';
import { compileLocal, compileStatement, compileStatements } from '../statement.ts';
import type { Builder, Leave } from './builder.ts';
import { emitEnter } from './call.ts';
import { prepare } from './expression.ts';
import { writeDoWhile, writeFor, writeForEach, writeWhile } from './loop.ts';
import { suspends } from './suspends.ts';
import { writeSwitch } from './switch.ts';
import { writeTry } from './try.ts';

/** Writes the steps of a statement. One in which no thread can have to wait is a single step. */
export function writeStatement(b: Builder, s: Statement, leave: Leave, labelled?: number): void {
  const { scope } = b;
  if (!suspends(scope, s)) {
    b.statement(compileStatement(scope, s), leave);
    return;
  }
  switch (s.kind) {
    case 'Block':
      scope.block(() => writeStatements(b, s.statements, leave));
      return;
    case 'LocalVariable':
      writeLocal(b, s, leave);
      return;
    case 'ExpressionStatement':
      prepare(b, s.expression);
      break;
    case 'Return':
    case 'Yield':
    case 'Throw':
      if (s.value) prepare(b, s.value);
      break;
    case 'If':
      writeIf(b, s, leave);
      return;
    case 'While':
      writeWhile(b, s, leave, labelled);
      return;
    case 'DoWhile':
      writeDoWhile(b, s, leave, labelled);
      return;
    case 'For':
      writeFor(b, s, leave, labelled);
      return;
    case 'ForEach':
      writeForEach(b, s, leave, labelled);
      return;
    case 'Switch':
      writeSwitch(b, s, leave);
      return;
    case 'Try':
      writeTry(b, s, leave);
      return;
    case 'Synchronized':
      writeSynchronized(b, s, leave);
      return;
    case 'Labeled':
      writeLabeled(b, s.label.name, s.body, leave);
      return;
    default:
      break;
  }
  b.statement(compileStatement(scope, s), leave);
}

/** Statements that stand in a row without a place to wait are one step. */
export function writeStatements(b: Builder, statements: readonly Statement[], leave: Leave): void {
  let run: Statement[] = [];
  const flush = (): void => {
    if (run.length > 0) b.statement(compileStatements(b.scope, run), leave);
    run = [];
  };
  for (const s of statements) {
    if (!suspends(b.scope, s)) {
      run.push(s);
      continue;
    }
    flush();
    writeStatement(b, s, leave);
  }
  flush();
}

export function writeLocal(b: Builder, s: LocalVariable, leave: Leave): void {
  for (const d of s.declarators) {
    if (d.initializer) prepare(b, d.initializer);
    b.statement(compileLocal(b.scope, { ...s, declarators: [d] }), leave);
  }
}

function writeIf(b: Builder, s: If, leave: Leave): void {
  const otherwise = b.label();
  const end = b.label();
  prepare(b, s.condition);
  b.unless(compileTo(b.scope, s.condition, BOOLEAN), otherwise);
  writeStatement(b, s.then, leave);
  if (s.else) b.jump(end);
  b.mark(otherwise);
  if (s.else) writeStatement(b, s.else, leave);
  b.mark(end);
}

function writeSynchronized(b: Builder, s: Synchronized, leave: Leave): void {
  const { scope } = b;
  const { vm } = scope;
  const line = scope.lineOf(s.start);
  const inside = scope.lineOf(s.body.statements[0]?.start ?? s.start);
  const slot = scope.newSlot();
  prepare(b, s.lock);
  const lock = compile(scope, s.lock);
  b.effect((f) => {
    f[slot] = lock(f) ?? vm.errors.nullPointer(line, () => `Cannot enter synchronized block${because(scope, s.lock)}`);
    // javac writes no line for entering; where the thread waits for it, the JVM names the first line inside.
    vm.stack.lines[vm.stack.sp] = inside;
  });
  writeMonitor(b, slot, leave, (inner) => writeStatement(b, s.body, inner));
}

/** A body that runs inside the monitor of a slot. */
export function writeMonitor(b: Builder, slot: number, leave: Leave, body: (leave: Leave) => void): void {
  emitEnter(b, (f) => f[slot]);
  b.guarded(leave, body, () => b.effect((f) => b.scope.vm.monitors.exit(f[slot])));
}

function writeLabeled(b: Builder, label: string, body: Statement, leave: Leave): void {
  b.scope.withLabel(label, (breakCode) => {
    const end = b.label();
    writeStatement(b, body, (code, f) => (code === breakCode ? end.at : leave(code, f)), breakCode + 1);
    b.mark(end);
  });
}

/** How the statements of a loop leave their place. */
export function leaveLoop(leave: Leave, end: { readonly at: number }, next: { readonly at: number }, labelled: number | undefined): Leave {
  return (code, f) => {
    if (code === BREAK) return end.at;
    return code === CONTINUE || code === labelled ? next.at : leave(code, f);
  };
}
