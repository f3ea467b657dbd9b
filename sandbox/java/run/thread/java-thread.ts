import type { Frame } from '../frame.ts';
import type { RtMethod } from '../rt-class.ts';
import type { Task } from '../scheduler.ts';
import type { ResumableCode } from './code.ts';
import type { Wait } from './wait.ts';

/** A method in the middle of its work. */
export interface Activation {
  readonly method: RtMethod;
  readonly code: ResumableCode;
  readonly frame: Frame;
  /** The JVM shows no frame of it. */
  readonly hidden: boolean;
  /** The step that runs when it goes on. */
  at: number;
  /** Its place on the shadow stack while its thread runs. */
  sp: number;
  /** The line it stands at while its thread is suspended. */
  line: number;
}

/** A started thread: what it does, and where it stands in it. */
export class JavaThread {
  readonly task: Task;
  readonly activations: Activation[] = [];
  /** What it waits for; undefined while it runs or could run. */
  wait: Wait | undefined;
  /** Milliseconds since 1970 at which it waits no longer, or Infinity. */
  deadline = Infinity;
  /** Milliseconds of its own time that it has slept while no entry waited for it. */
  slept = 0;
  /** Slices that it has used up since it last waited. */
  slices = 0;
  begun = false;

  constructor(task: Task) {
    this.task = task;
  }
}
