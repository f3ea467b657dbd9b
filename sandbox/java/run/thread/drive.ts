import { type Frame, grow, type Slot } from '../frame.ts';
import type { RtMethod } from '../rt-class.ts';
import { Exit, JavaThrow, Stop } from '../thrown.ts';
import type { JavaObject } from '../value.ts';
import type { Vm } from '../vm.ts';
import { CALL, type Handler, PREEMPT, RETURNED, SUSPEND } from './code.ts';
import type { Activation, JavaThread } from './java-thread.ts';
import { Wait } from './wait.ts';

/** How a thread's turn ended. */
export type TurnEnd = 'ended' | 'waits' | 'preempted';

/** Puts a method on top of a thread's stack. */
export function activate(vm: Vm, thread: JavaThread, method: RtMethod, frame: Frame): Activation {
  const { stack } = vm;
  const code = vm.forms.codeOf(method);
  const hidden = method.resumption?.hidden === true;
  if (!hidden) {
    if (stack.sp >= stack.limit) return stack.onOverflow();
    if (--stack.slice < 0) stack.tick();
    stack.methods[++stack.sp] = method;
  }
  const activation: Activation = { method, code, frame: grow(frame, code.size), hidden, at: 0, sp: stack.sp, line: 0 };
  thread.activations.push(activation);
  return activation;
}

/** The thread's methods back onto the shadow stack, which all threads share. */
function restore(vm: Vm, thread: JavaThread): void {
  const { stack } = vm;
  for (const a of thread.activations) {
    if (!a.hidden) {
      stack.methods[++stack.sp] = a.method;
      stack.lines[stack.sp] = a.line;
    }
    a.sp = stack.sp;
  }
}

function keepLines(vm: Vm, thread: JavaThread): void {
  for (const a of thread.activations) a.line = vm.stack.lines[a.sp] ?? 0;
}

function handlerOf(a: Activation, at: number, exception: JavaObject): Handler | undefined {
  return a.code.handlers.find((h) => at >= h.from && at < h.to && h.accepts(exception));
}

/**
 * Runs a thread until it ends, waits or its slice is over. Its first method has been activated, or it was suspended.
 * @throws JavaThrow what nobody in the thread caught
 */
export function drive(vm: Vm, thread: JavaThread): TurnEnd {
  const { stack, turn } = vm;
  turn.renew();
  if (thread.begun) restore(vm, thread);
  thread.begun = true;
  const top = thread.activations.at(-1);
  if (!top) return 'ended';
  let a: Activation = top;
  let { ops } = a.code;
  let { at } = a;
  const resumed = thread.wait;
  if (resumed) at--;
  let pending: (() => Slot) | undefined = resumed && (() => resumed.then(resumed.until()));
  for (;;) {
    try {
      if (pending) {
        thread.wait = undefined;
        const go: () => Slot = pending;
        pending = undefined;
        const value = settle(go());
        if (value instanceof Wait) return suspend(vm, thread, a, at + 1, value);
        stack.result = value;
        at++;
      }
      const f = a.frame;
      let next = 0;
      for (;;) {
        next = ops[at]?.(f) ?? RETURNED;
        if (next < 0) break;
        at = next;
      }
      if (next === CALL) {
        const { method, frame } = turn;
        if (!method) throw new Error('A step calls no method.');
        a.at = at + 1;
        a = activate(vm, thread, method, frame);
        ({ ops } = a.code);
        at = 0;
      } else if (next === RETURNED) {
        thread.activations.pop();
        if (!a.hidden) stack.sp--;
        const caller = thread.activations.at(-1);
        if (!caller) return 'ended';
        a = caller;
        ({ ops } = a.code);
        ({ at } = a);
      } else if (next === SUSPEND && turn.wait) {
        const wait: Wait = turn.wait;
        turn.wait = undefined;
        const value = settle(wait);
        if (value instanceof Wait) return suspend(vm, thread, a, at + 1, value);
        stack.result = value;
        at++;
      } else if (next === PREEMPT) {
        a.at = turn.at;
        keepLines(vm, thread);
        return 'preempted';
      }
    } catch (error) {
      if (error instanceof Stop || error instanceof Exit) throw error;
      const exception = vm.caught(error);
      for (;;) {
        const handler = handlerOf(a, at, exception);
        if (handler) {
          stack.sp = a.sp;
          a.frame[handler.slot] = exception;
          at = handler.at;
          break;
        }
        thread.activations.pop();
        const caller = thread.activations.at(-1);
        if (!caller) throw error instanceof JavaThrow ? error : new JavaThrow(exception);
        a = caller;
        ({ ops } = a.code);
        at = a.at - 1;
      }
    }
  }
}

function suspend(vm: Vm, thread: JavaThread, a: Activation, at: number, wait: Wait): TurnEnd {
  thread.wait = wait;
  a.at = at;
  keepLines(vm, thread);
  return 'waits';
}

/** What need not be waited for is done at once. */
function settle(result: Slot): Slot {
  let value: Slot = result;
  while (value instanceof Wait && value.until()) value = value.then(true);
  return value;
}
