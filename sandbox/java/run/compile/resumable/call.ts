import { type Expr, type Frame, grow, type Slot } from '../../frame.ts';
import type { RtMethod } from '../../rt-class.ts';
import { CALL, SUSPEND } from '../../thread/code.ts';
import { Wait } from '../../thread/wait.ts';
import type { Vm } from '../../vm.ts';
import type { CallPlan } from '../call.ts';
import { findVirtual } from '../invoke.ts';
import type { Builder } from './builder.ts';

/** Writes a call as a step of its own; its result stands in the slot afterwards. */
export function emitCall(b: Builder, plan: CallPlan, slot: number): void {
  const { vm } = b.scope;
  const { stack } = vm;
  const begin = beginning(vm, plan);
  b.emit((next) => (f) => {
    const done = begin(f);
    if (done < 0) return done;
    f[slot] = stack.result;
    return next + 1;
  });
  b.effect((f) => {
    f[slot] = stack.result;
  });
}

/** Begins a call: 0 when it is done and its result stands in `Stack.result`, else a code for who drives the thread. */
function beginning(vm: Vm, plan: CallPlan): (f: Frame) => number {
  const { stack } = vm;
  /** Its line, where the code before has not written it. */
  const mark = (line: number | undefined): void => {
    if (line !== undefined) stack.lines[stack.sp] = line;
  };
  const evaluated = (
    receiver: Expr,
    args: readonly Expr[],
    line: number | undefined,
    whenNull: (() => string) | undefined,
    f: Frame,
  ): Frame => {
    const frame = [receiver(f)];
    for (const x of args) frame.push(x(f));
    if (frame[0] === null) return vm.errors.nullPointer(line ?? stack.lines[stack.sp] ?? 0, whenNull ?? (() => ''));
    mark(line);
    return frame;
  };
  switch (plan.kind) {
    case 'static': {
      const { method, args, line, before } = plan;
      return (f) => {
        before?.(f);
        const frame = args.map((x) => x(f));
        mark(line);
        if (!method.owner.ready) method.owner.initialize();
        return begin(vm, method, frame);
      };
    }
    case 'direct': {
      const { method, receiver, args, line, whenNull } = plan;
      return (f) => begin(vm, method, evaluated(receiver, args, line, whenNull, f));
    }
    case 'virtual': {
      const { symbol, receiver, args, line, whenNull } = plan;
      return (f) => {
        const frame = evaluated(receiver, args, line, whenNull, f);
        return begin(vm, findVirtual(vm, symbol, vm.classOf(frame[0]), line ?? stack.lines[stack.sp] ?? 0), frame);
      };
    }
    case 'other': {
      const { run } = plan;
      return (f) => {
        stack.result = run(f);
        return 0;
      };
    }
  }
}

/** Runs a method in the form that it has. `frame`: its receiver, unless it is static, and its arguments. */
export function begin(vm: Vm, method: RtMethod, frame: Frame): number {
  const { stack, turn } = vm;
  const form = vm.forms.of(method);
  if (form === 'resumable') {
    turn.method = method;
    turn.frame = frame;
    return CALL;
  }
  if (!method.prepared) method.prepare();
  if (method.native !== undefined) {
    const run = method.blocking ?? method.native;
    const result: Slot = method.isStatic ? run(vm, null, ...frame) : run(vm, frame[0], ...frame.slice(1));
    if (result instanceof Wait) {
      turn.wait = result;
      return SUSPEND;
    }
    stack.result = result;
    return 0;
  }
  grow(frame, method.size);
  if (form === 'guarded') {
    const monitor: object = method.isStatic ? method.owner.classObject : frame[0];
    const wait = untilFree(vm, monitor, () => vm.call(method, frame));
    if (wait) {
      turn.wait = wait;
      return SUSPEND;
    }
  }
  stack.result = vm.call(method, frame);
  return 0;
}

/** What to wait for before this monitor can be entered; undefined when it is free. */
export function untilFree(vm: Vm, monitor: object, then: () => Slot): Wait | undefined {
  const task = vm.scheduler.current;
  if (vm.monitors.isFree(monitor, task)) return undefined;
  return new Wait(() => vm.monitors.isFree(monitor, task), undefined, then, monitor);
}

/** Enters the monitor in a slot, once it is free. */
export function emitEnter(b: Builder, monitor: Expr): void {
  const { vm } = b.scope;
  b.emit((next) => (f) => {
    const wait = untilFree(vm, monitor(f), () => undefined);
    if (!wait) return next;
    vm.turn.wait = wait;
    return SUSPEND;
  });
  b.effect((f) => vm.monitors.enter(monitor(f)));
}
