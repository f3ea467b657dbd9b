import type { Slot } from './frame.ts';
import type { RtMethod } from './rt-class.ts';
import { Stop, type StopReason } from './thrown.ts';

export interface Limits {
  steps: number;
  depth: number;
  allocation: number;
}

/** The first step check after a stop was asked for comes at most this many steps later. */
const SLICE = 1_000_000;

/**
 * The shadow stack of the running thread and what is left of the budget. Call sites write their line before they
 * call, so that a stack trace costs nothing until an exception is made.
 */
export class Stack {
  /** Index of the running method; -1 outside. */
  sp = -1;
  /** Where the running thread began. */
  base = 0;
  /** Highest `sp` allowed. */
  limit: number;
  readonly methods: RtMethod[] = [];
  /** The line at which method i called method i + 1. */
  readonly lines: number[] = [];
  /** Value of the last `return` or `yield`. */
  result: Slot = undefined;
  /** Steps until the next `tick`. */
  slice = 0;
  private stepsLeft = 0;
  allocationLeft = 0;
  stopAsked: { reason: StopReason; message: string } | undefined;
  private readonly limits: Limits;
  /** Asked after each slice: others may have a turn. */
  onSlice: () => void = () => undefined;
  /** Whether garbage collection has kept up; without a measure, what was allocated counts as held. */
  memoryLeft: () => boolean = () => false;
  /** Overflow is reported by the machine, which can make exceptions. */
  onOverflow: () => never = () => {
    throw new Stop('steps', 'The Java stack is full.');
  };
  onOutOfMemory: () => never = () => {
    throw new Stop('allocation', 'The memory of the trial is used up.');
  };

  constructor(limits: Limits) {
    this.limits = limits;
    this.limit = limits.depth;
    this.refill();
  }

  /** A fresh budget. */
  refill(): void {
    this.stepsLeft = this.limits.steps;
    this.allocationLeft = this.limits.allocation;
    this.stopAsked = undefined;
    this.nextSlice();
  }

  private nextSlice(): void {
    this.slice = Math.min(SLICE, this.stepsLeft);
    this.stepsLeft -= this.slice;
  }

  /** The slice is used up. */
  tick(): void {
    if (this.stopAsked) throw new Stop(this.stopAsked.reason, this.stopAsked.message);
    if (this.stepsLeft <= 0) throw this.outOfSteps();
    this.nextSlice();
    this.onSlice();
  }

  /** Whether so many steps are more than one entry may take. */
  isTooMuch(steps: number): boolean {
    return steps > this.limits.steps;
  }

  outOfSteps(): Stop {
    return new Stop(
      'steps',
      `Stopped after ${this.limits.steps.toLocaleString('en-US')} steps (loop turns and calls) without an end: an endless loop? A real JVM would go on.`,
    );
  }

  /** Makes the running code stop at its next step. */
  stop(reason: StopReason, message: string): void {
    this.stopAsked = { reason, message };
    this.stepsLeft += this.slice;
    this.slice = 0;
  }

  /** Counts allocated bytes, roughly. When they are used up, whoever can measure says whether they are still held. */
  allocate(bytes: number): void {
    if ((this.allocationLeft -= bytes) >= 0) return;
    if (bytes < this.limits.allocation && this.memoryLeft()) this.allocationLeft = this.limits.allocation;
    else this.onOutOfMemory();
  }
}
