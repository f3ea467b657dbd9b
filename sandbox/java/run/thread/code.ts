import type { Frame } from '../frame.ts';
import type { JavaObject } from '../value.ts';

/** One step of a method that can be suspended between its steps: gives the index of the next one, or one of the codes below. */
export type Op = (f: Frame) => number;

/** The method in `Turn` is to be called; its result stands in `Stack.result` when the next step runs. */
export const CALL = -1;
/** The method is done; its result stands in `Stack.result`. */
export const RETURNED = -2;
/** The thread waits, as `Turn.wait` says; the native's result stands in `Stack.result` when the next step runs. */
export const SUSPEND = -3;
/** The thread's time slice is over; it goes on at `Turn.at`. */
export const PREEMPT = -4;

/** Where an exception goes on that was thrown by one of the steps `from` to `to` (exclusive). Inner ones stand first. */
export interface Handler {
  readonly from: number;
  readonly to: number;
  readonly accepts: (exception: JavaObject) => boolean;
  /** Slot of the frame that takes the exception. */
  readonly slot: number;
  readonly at: number;
}

/** A method's body in steps, so that a thread can be suspended in the middle of it. */
export interface ResumableCode {
  readonly ops: readonly Op[];
  readonly handlers: readonly Handler[];
  /** Slots that its frame needs. */
  readonly size: number;
}

/** How a method's body can be run in steps. */
export interface Resumption {
  /** It is `synchronized`. */
  readonly monitor: boolean;
  /** The JVM shows no frame of it: a method reference. */
  readonly hidden: boolean;
  /** Whether it may have to wait, as far as can be seen from its body. */
  suspends(): boolean;
  compile(): ResumableCode;
}
