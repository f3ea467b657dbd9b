import type { JavaLoader } from './loader.ts';
import type { Place } from './thread/dump.ts';
import type { JavaObject } from './value.ts';

/** A thread of Java: the entry's own, or one that was started and waits for its turn. */
export interface Task {
  readonly name: string;
  readonly kind: 'thread' | 'timer' | 'executor';
  readonly daemon: boolean;
  /** Whose code started it. */
  readonly loader: JavaLoader;
  /** Its java.lang.Thread, made when somebody asks for it. */
  threadObject: JavaObject | undefined;
  /** The Runnable that it runs: then it can be suspended wherever it waits. */
  readonly body?: JavaObject;
  /** A weak reference to what ends this thread when nobody holds it any more: its `finalize()` does. */
  readonly user?: JavaObject;
  /** Runs it in one go: what it waits for is done on top of it. */
  run(): void;
}

/** As java.lang.Thread.State calls it, of a thread that has started and not ended. */
export type ThreadState = 'RUNNABLE' | 'BLOCKED' | 'WAITING' | 'TIMED_WAITING';

/**
 * Java's threads, of which one runs at a time. A started thread begins when the running one waits or ends, first come
 * first served; it is suspended where it waits itself, and lets others run now and then. Time is the host's clock, and
 * jumps ahead where everybody sleeps, so that nothing waits for real inside an entry.
 */
export interface Scheduler {
  readonly current: Task;
  /** Milliseconds since 1970 on this scheduler's clock. */
  now(): number;
  spawn(task: Task): void;
  /** A pool's thread without work: alive, and nothing to run until it is spawned again. */
  rest(task: Task): void;
  /** Threads of pools without work. */
  readonly resting: ReadonlySet<Task>;
  /** This thread rests or stands still no more: it has ended. */
  leave(threadObject: JavaObject): void;
  /** The java.lang.Thread of each that was started and has not ended. */
  readonly threadObjects: ReadonlySet<JavaObject>;
  /** Threads of pools that others bring, by name: those that left something in a thread local. */
  readonly pooled: ReadonlyMap<string, JavaObject>;
  /** Runs the task after so many milliseconds; `cancel` is true when it had not started. */
  schedule(delayMillis: number, task: Task): { cancel(): boolean };
  /**
   * Runs others until the condition holds (true) or the time is over (false). When nobody is left who could make it
   * true, the entry is stopped with a message that says so: on a real JVM this is a deadlock.
   * @param monitor what is waited for, where a thread dump would name it
   */
  blockUntil(condition: () => boolean, timeoutMillis?: number, monitor?: object): boolean;
  stateOf(threadObject: JavaObject): ThreadState;
  /** Where a thread that does not run stands, outermost method first; empty before it starts and after it ends. */
  placesOf(threadObject: JavaObject): readonly Place[];
}
