import { type Frame, NORMAL, type Slot, type Stmt } from '../../frame.ts';
import { type Handler, type Op, PREEMPT, RETURNED, type ResumableCode } from '../../thread/code.ts';
import { JavaThrow } from '../../thrown.ts';
import type { JavaObject } from '../../value.ts';
import type { Scope } from '../scope.ts';

/** A place in the code that is known later. */
export interface Label {
  at: number;
}

/** Where a statement goes that ends with `break`, `continue`, `return` or `yield`: the step that runs next. */
export type Leave = (code: number, f: Frame) => number;

export const leaveMethod: Leave = () => RETURNED;

/** How a `finally` was reached, beside the codes of statements: by an exception. */
const THROWN = -1;

/** Writes the steps of one method. */
export class Builder {
  readonly scope: Scope;
  private readonly ops: Op[] = [];
  private readonly handlers: Handler[] = [];

  constructor(scope: Scope) {
    this.scope = scope;
  }

  get here(): number {
    return this.ops.length;
  }

  mark(label: Label): void {
    label.at = this.here;
  }

  label(): Label {
    return { at: -1 };
  }

  /** Adds a step that knows the index of the one after it. */
  emit(make: (next: number) => Op): void {
    this.ops.push(make(this.here + 1));
  }

  effect(run: (f: Frame) => void): void {
    this.emit((next) => (f) => {
      run(f);
      return next;
    });
  }

  jump(label: Label): void {
    this.emit(() => () => label.at);
  }

  /** Goes on only if the condition holds. */
  unless(condition: (f: Frame) => Slot, label: Label): void {
    this.emit((next) => (f) => (condition(f) ? next : label.at));
  }

  /** A statement that is run in one go. */
  statement(run: Stmt, leave: Leave): void {
    this.emit((next) => (f) => {
      const code = run(f);
      return code === NORMAL ? next : leave(code, f);
    });
  }

  /** The end of a loop's turn: counts it, and lets others run when the thread's slice is over. */
  turn(label: Label): void {
    const { stack, turn } = this.scope.vm;
    this.emit(() => () => {
      if (--stack.slice < 0) stack.tick();
      if (--turn.left >= 0) return label.at;
      turn.at = label.at;
      return PREEMPT;
    });
  }

  handler(from: number, to: number, slot: number, accepts: (exception: JavaObject) => boolean, at = this.here): void {
    this.handlers.push({ from, to, slot, accepts, at });
  }

  /**
   * `body`, and `last` however that ends; `last` wins when it ends abruptly itself. `last` is told where it finds the
   * exception, if there is one.
   */
  guarded(leave: Leave, body: (leave: Leave) => void, last: (leave: Leave, thrown: (f: Frame) => JavaObject | undefined) => void): void {
    const { stack } = this.scope.vm;
    const how = this.scope.newSlot();
    const value = this.scope.newSlot();
    const end = this.label();
    const from = this.here;
    body((code, f) => {
      f[how] = code;
      f[value] = stack.result;
      return end.at;
    });
    const to = this.here;
    this.emit(() => (f) => {
      f[how] = NORMAL;
      return end.at;
    });
    this.handler(from, to, value, () => true);
    this.effect((f) => {
      f[how] = THROWN;
    });
    this.mark(end);
    last(leave, (f) => (f[how] === THROWN ? f[value] : undefined));
    this.emit((next) => (f) => {
      const code = f[how];
      if (code === NORMAL) return next;
      if (code === THROWN) throw new JavaThrow(f[value]);
      stack.result = f[value];
      return leave(code, f);
    });
  }

  build(): ResumableCode {
    const { stack } = this.scope.vm;
    this.emit(() => () => {
      stack.result = undefined;
      return RETURNED;
    });
    return { ops: this.ops, handlers: this.handlers, size: this.scope.size };
  }
}
