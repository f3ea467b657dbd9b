import type { Catch, LocalVariable, Try } from '../../syntax/statement.ts';
import type { Expression } from '../../syntax/ast.ts';
import { UNKNOWN } from '../../types/types.ts';
import { type Expr, type Frame, NORMAL, type Slot, type Stmt } from '../frame.ts';
import type { RtClass } from '../rt-class.ts';
import { Exit, JavaThrow, Stop } from '../thrown.ts';
import { stateOf } from '../throwable.ts';
import type { JavaObject } from '../value.ts';
import { compile } from './expression.ts';
import type { Scope } from './scope.ts';
import { compileLocal, compileStatement } from './statement.ts';
import { classNeeded } from './variable.ts';

export function compileTry(scope: Scope, s: Try): Stmt {
  return scope.block(() => {
    const guarded = s.resources.length > 0 ? compileResources(scope, s) : compileStatement(scope, s.body);
    const caught = s.catches.length > 0 ? compileCatches(scope, guarded, s.catches) : guarded;
    return s.finally ? compileFinally(scope, caught, compileStatement(scope, s.finally)) : caught;
  });
}

interface Handler {
  readonly classes: readonly (() => RtClass)[];
  readonly slot: number;
  readonly body: Stmt;
}

/** Which exceptions a `catch` takes, and the slot of its variable. */
export function compileCatch(scope: Scope, c: Catch): { readonly classes: readonly (() => RtClass)[]; readonly slot: number } {
  const nodes = c.type.kind === 'UnionType' ? c.type.types : [c.type];
  const classes = nodes.map((n) => classNeeded(scope, scope.attribution.typeNodes.get(n) ?? UNKNOWN, scope.lineOf(n.start)));
  return { classes, slot: scope.declare(scope.attribution.locals.get(c)) };
}

function compileCatches(scope: Scope, guarded: Stmt, catches: readonly Catch[]): Stmt {
  const { vm } = scope;
  const { stack } = vm;
  const handlers: Handler[] = catches.map((c) => scope.block(() => ({ ...compileCatch(scope, c), body: compileStatement(scope, c.body) })));
  return (f) => {
    const { sp } = stack;
    try {
      return guarded(f);
    } catch (error) {
      if (error instanceof Stop || error instanceof Exit) throw error;
      const exception = vm.caught(error);
      stack.sp = sp;
      for (const h of handlers) {
        if (!h.classes.some((c) => exception.javaClass.isSubclassOf(c()))) continue;
        f[h.slot] = exception;
        return h.body(f);
      }
      throw error instanceof JavaThrow ? error : new JavaThrow(exception);
    }
  };
}

/** `finally` runs however the rest ended, and wins when it ends abruptly itself. */
function compileFinally(scope: Scope, guarded: Stmt, last: Stmt): Stmt {
  const { vm } = scope;
  const { stack } = vm;
  return (f) => {
    const { sp } = stack;
    let code = NORMAL;
    let result: Slot;
    let failure: JavaThrow | undefined;
    try {
      code = guarded(f);
      ({ result } = stack);
    } catch (error) {
      if (error instanceof Stop || error instanceof Exit) throw error;
      failure = error instanceof JavaThrow ? error : new JavaThrow(vm.caught(error));
      stack.sp = sp;
    }
    const end = last(f);
    if (end !== NORMAL) return end;
    if (failure) throw failure;
    stack.result = result;
    return code;
  };
}

/** try-with-resources (JLS 14.20.3): closed in reverse order; what close throws is suppressed by what was thrown before. */
function compileResources(scope: Scope, s: Try): Stmt {
  const resources = s.resources.map((r) => compileResource(scope, r));
  const body = compileStatement(scope, s.body);
  // As javac writes the line table: closed at the body's end, or at the `try` when something was thrown.
  const lines = { normal: scope.lineOf(s.body.end - 1), thrown: scope.lineOf(s.start) };
  return resources.reduceRight<Stmt>((inner, r) => withResource(scope, r, inner, lines), body);
}

export interface Resource {
  readonly open: Expr;
}

export function compileResource(scope: Scope, r: LocalVariable | Expression): Resource {
  if (r.kind !== 'LocalVariable') return { open: compile(scope, r) };
  const [d] = r.declarators;
  const declare = compileLocal(scope, r);
  const local = d && scope.attribution.locals.get(d);
  const slot = local ? scope.slotOf(local) : -1;
  return {
    open: (f) => {
      declare(f);
      return f[slot];
    },
  };
}

function withResource(scope: Scope, resource: Resource, inner: Stmt, lines: { readonly normal: number; readonly thrown: number }): Stmt {
  const { vm } = scope;
  const { stack } = vm;
  const close = (value: Slot, line: number): void => {
    stack.lines[stack.sp] = line;
    if (value !== null) vm.invokeVirtual(value, 'close()', []);
  };
  return (f: Frame) => {
    const { sp } = stack;
    const value = resource.open(f);
    let code: number;
    let result: Slot;
    try {
      code = inner(f);
      ({ result } = stack);
    } catch (error) {
      if (error instanceof Stop || error instanceof Exit) throw error;
      const primary: JavaObject = vm.caught(error);
      stack.sp = sp;
      try {
        close(value, lines.thrown);
      } catch (second) {
        if (second instanceof Stop || second instanceof Exit) throw second;
        const other = vm.caught(second);
        stack.sp = sp;
        if (other !== primary) stateOf(primary).suppressed.push(other);
      }
      throw new JavaThrow(primary);
    }
    close(value, lines.normal);
    stack.result = result;
    return code;
  };
}
