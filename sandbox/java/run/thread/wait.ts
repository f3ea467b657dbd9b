import type { Machine } from '../machine.ts';
import type { NativeMethod } from '../native.ts';
import type { Slot } from '../frame.ts';
import type { Value } from '../value.ts';

/** What a native gives when its thread has to wait: who called it suspends the thread, or lets others run meanwhile. */
export class Wait {
  /** Asked whenever another thread has had its turn; the thread goes on at once when it holds. */
  readonly until: () => boolean;
  /** undefined: for ever. */
  readonly millis: number | undefined;
  /** What happens then: whether the condition held tells it from a time that is over. Gives the native's result, or waits again. */
  readonly then: (held: boolean) => Value | void | Wait;
  /** What is waited for, where a thread dump would name it. */
  readonly monitor: object | undefined;

  constructor(until: () => boolean, millis: number | undefined, then: (held: boolean) => Value | void | Wait, monitor?: object) {
    this.until = until;
    this.millis = millis;
    this.then = then;
    this.monitor = monitor;
  }
}

/** A native's beginning, up to where it may have to wait. */
export type BlockingStart = (machine: Machine, self: never, ...args: never[]) => Value | void | Wait;

const starts = new WeakMap<NativeMethod, BlockingStart>();

/** A native that may have to wait. Called from TypeScript or from code that cannot be suspended, it lets others run meanwhile. */
export function blocking(start: BlockingStart): NativeMethod {
  const native: NativeMethod = (machine, self, ...args) => machine.complete(start(machine, self, ...args));
  starts.set(native, start);
  return native;
}

/** The beginning of a native that may have to wait; undefined for every other. */
export function startOf(native: NativeMethod): ((machine: Machine, self: Slot, ...args: Slot[]) => Slot) | undefined {
  return starts.get(native) as Slot;
}
