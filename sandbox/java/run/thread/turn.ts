import type { Frame } from '../frame.ts';
import type { RtMethod } from '../rt-class.ts';
import type { Wait } from './wait.ts';

/** Loop turns after which a thread lets others run. */
export const SLICE = 20_000;

/** What a step of resumable code hands to the loop that drives its thread. */
export class Turn {
  method: RtMethod | undefined;
  frame: Frame = [];
  wait: Wait | undefined;
  at = 0;
  /** Loop turns until the thread's slice is over. */
  left = SLICE;

  renew(): void {
    this.left = SLICE;
  }
}
