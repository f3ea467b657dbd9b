import type { Lambda } from '../../../syntax/ast.ts';
import type { Type } from '../../../types/type.ts';
import type { Expr, Frame, Slot } from '../../frame.ts';
import { RETURNED, type Resumption } from '../../thread/code.ts';
import type { CallPlan } from '../call.ts';
import { compile, compileTo } from '../expression.ts';
import { Scope } from '../scope.ts';
import { Builder } from './builder.ts';
import { emitCall } from './call.ts';
import { prepare } from './expression.ts';
import { writeBody } from './method.ts';
import { methodSuspends, suspends } from './suspends.ts';

/**
 * A lambda's body in steps. `inner` is the scope in which it was compiled to be run in one go: what it captured is what
 * the lambda's object holds.
 */
export function lambdaResumption(
  around: Scope,
  inner: Scope,
  e: Lambda,
  result: Type,
  casts: ((f: Frame) => void) | undefined,
): Resumption {
  const scope = (): Scope => {
    const made = new Scope({ ...around.options, methodName: inner.methodName }, 0, around);
    for (const p of e.parameters) made.declare(around.attribution.locals.get(p), true);
    return made;
  };
  return {
    monitor: false,
    hidden: false,
    suspends: () => suspends(scope(), e.body),
    compile: () => {
      const b = new Builder(scope());
      const targets = inner.captured.map((c) => b.scope.slotOf(c.local));
      b.effect((f) => {
        casts?.(f);
        const values: Slot = f[0].native;
        f[0] = values[0];
        targets.forEach((to, i) => {
          f[to] = values[i + 1];
        });
      });
      if (e.body.kind === 'Block') writeBody(b, e.body, result);
      else {
        prepare(b, e.body);
        const value = result.kind === 'void' ? compile(b.scope, e.body) : compileTo(b.scope, e.body, result);
        writeResult(b, value);
      }
      return b.build();
    },
  };
}

function writeResult(b: Builder, value: Expr): void {
  const { stack } = b.scope.vm;
  b.emit(() => (f) => {
    stack.result = value(f);
    return RETURNED;
  });
}

/** A method reference in steps: the call, then the conversion of what it gives. */
export function referenceResumption(scope: Scope, plan: CallPlan, convert: (value: Expr) => Expr): Resumption {
  return {
    monitor: false,
    hidden: true,
    suspends: () => {
      if (plan.kind === 'other') return false;
      return plan.kind === 'virtual'
        ? methodSuspends(scope, plan.symbol, true)
        : scope.vm.forms.of(plan.method) !== 'atomic' || scope.vm.blocks(plan.method.symbol);
    },
    compile: () => {
      const b = new Builder(new Scope(scope.options, 0));
      for (let i = 0; i < MOST_PARAMETERS; i++) b.scope.newSlot();
      const slot = b.scope.newSlot();
      emitCall(b, plan, slot);
      writeResult(
        b,
        convert((f) => f[slot]),
      );
      return b.build();
    },
  };
}

/** Slots kept for the parameters of a functional interface's method. */
const MOST_PARAMETERS = 8;
