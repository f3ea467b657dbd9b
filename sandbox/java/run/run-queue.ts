import type { JavaLoader } from './loader.ts';
import type { JavaThreadInfo, MachineOptions } from './machine.ts';
import type { Scheduler, Task } from './scheduler.ts';
import { Exit, Stop } from './thrown.ts';
import { traceText } from './throwable.ts';
import type { JavaObject } from './value.ts';
import type { Vm } from './vm.ts';

interface Timed {
  readonly due: number;
  readonly order: number;
  readonly task: Task;
}

/** A thread that waits, somewhere down the stack. */
interface Blocked {
  readonly thread: string;
  readonly condition: () => boolean;
  /** Milliseconds since 1970, or Infinity. */
  readonly deadline: number;
}

/** Milliseconds within which threads that wake up do so in no certain order on a real JVM either. */
const SAME_MOMENT = 5;

/** How long a thread may sleep in all, in milliseconds of its own time, while no entry waits for it. */
const SLEEPS_ALONE = 30_000;

/** The scheduler of one machine. */
export class RunQueue implements Scheduler {
  current: Task;
  private readonly vm: Vm;
  private readonly clock: MachineOptions['clock'];
  private ready: Task[] = [];
  private timed: Timed[] = [];
  private readonly blocked: Blocked[] = [];
  /** Threads of which the trial does not run more, though a real JVM would: they live on. */
  private readonly standing = new Set<Task>();
  /** Threads of pools that wait for work. */
  private readonly idle = new Set<Task>();
  /** What the thread that runs while no entry waits may still sleep; undefined inside an entry. */
  private sleepLeft: number | undefined;
  private order = 0;
  /** How far this scheduler's clock is ahead of the host's, in milliseconds: what sleeping has skipped. */
  private ahead = 0;

  constructor(vm: Vm, clock: MachineOptions['clock']) {
    this.vm = vm;
    this.clock = clock;
    this.current = this.mainTask('main', vm.bootstrap);
  }

  now(): number {
    return Math.floor(this.clock.now() + this.ahead);
  }

  nanos(): number {
    return this.clock.nanos() + this.ahead * 1_000_000;
  }

  spawn(task: Task): void {
    if (task.threadObject) this.leave(task.threadObject);
    this.ready.push(task);
  }

  rest(task: Task): void {
    this.idle.add(task);
  }

  leave(threadObject: JavaObject): void {
    for (const tasks of [this.standing, this.idle]) for (const task of tasks) if (task.threadObject === threadObject) tasks.delete(task);
  }

  schedule(delayMillis: number, task: Task): { cancel(): boolean } {
    const timed: Timed = { due: this.now() + Math.max(0, delayMillis), order: this.order++, task };
    this.timed.push(timed);
    this.timed.sort((a, b) => a.due - b.due || a.order - b.order);
    return {
      cancel: () => {
        const waiting = this.timed.includes(timed);
        this.timed = this.timed.filter((t) => t !== timed);
        return waiting;
      },
    };
  }

  blockUntil(condition: () => boolean, timeoutMillis?: number): boolean {
    const deadline = timeoutMillis === undefined ? Infinity : this.now() + timeoutMillis;
    const mine: Blocked = { thread: this.current.name, condition, deadline };
    if (condition()) return true;
    // Threads that were started before have had their turn on a real JVM by the time that one of them ends.
    for (let started = this.ready.length; !condition() || started > 0; started--) {
      if (deadline <= this.now()) return condition();
      this.blocked.push(mine);
      try {
        const next = this.ready.shift();
        if (next) {
          this.run(next);
          continue;
        }
        if (condition()) return true;
        const [first] = this.timed;
        const wake = Math.min(first?.due ?? Infinity, deadline);
        this.refuseTurns(mine, wake);
        if (wake !== Infinity) this.sleepAlone(wake - this.now());
        if (first && first.due <= deadline) {
          this.timed.shift();
          this.advanceTo(first.due);
          this.run(first.task);
          continue;
        }
      } finally {
        this.blocked.pop();
      }
      if (deadline !== Infinity) {
        this.advanceTo(deadline);
        return condition();
      }
      throw new Stop(
        'interrupted',
        `Thread "${this.current.name}" waits for something that no other thread will do: a deadlock. A real JVM would wait for ever.`,
      );
    }
    return true;
  }

  /**
   * A thread below this one on the stack that could go on by now cannot, before this one has ended: the trial says so
   * instead of running things in an order that no JVM would.
   */
  private refuseTurns(mine: Blocked, wake: number): void {
    for (const other of this.blocked) {
      if (other === mine || wake <= (other.condition() ? this.now() : other.deadline) + SAME_MOMENT) continue;
      throw new Stop(
        'interrupted',
        `not supported: threads that take turns. "${mine.thread}" waits while "${other.thread}" would go on; the trial runs a started thread to its end before the one that waits for it continues. A real JVM runs both.`,
      );
    }
  }

  private sleepAlone(milliseconds: number): void {
    if (this.sleepLeft === undefined) return;
    this.sleepLeft -= milliseconds;
    if (this.sleepLeft < 0)
      throw new Stop(
        'interrupted',
        `It has waited for more than ${SLEEPS_ALONE / 1000} seconds of its own time. A real JVM would run it on.`,
      );
  }

  /**
   * Runs what is due; called from outside between entries. Each task has a fresh budget; one that the budget ends
   * counts as alive from then on, since it would be on a real JVM.
   */
  runDue(): void {
    for (;;) {
      const now = this.now();
      const [first] = this.timed;
      const task = this.ready.shift() ?? (first && first.due <= now ? this.timed.shift()?.task : undefined);
      if (!task) return;
      this.sleepLeft = SLEEPS_ALONE;
      try {
        const outcome = this.vm.enter({ name: task.name, contextLoader: task.loader }, () => this.run(task));
        if (outcome.kind !== 'stopped') continue;
        this.standing.add(task);
        this.vm.err(`The trial lets thread "${task.name}" stand still. ${outcome.message}\n`);
      } catch (error) {
        // The trial itself failed: the thread ends, its JVM and the host's timer go on.
        this.vm.err(`The trial cannot run thread "${task.name}": ${error instanceof Error ? error.message : String(error)}\n`);
      } finally {
        this.sleepLeft = undefined;
      }
    }
  }

  /** Runs everything that was started, and timers too unless they are daemons: what a JVM does before it ends. */
  finish(): void {
    for (;;) {
      const task = this.ready.shift();
      if (task) {
        this.run(task);
        continue;
      }
      const index = this.timed.findIndex((t) => !t.task.daemon);
      const [next] = index < 0 ? [] : this.timed.splice(0, 1);
      if (!next) return;
      this.advanceTo(next.due);
      this.run(next.task);
    }
  }

  alive(): readonly JavaThreadInfo[] {
    return [...this.ready, ...this.timed.map((t) => t.task), ...this.standing, ...this.idle].map((t) => ({
      name: t.name,
      kind: t.kind,
      loader: t.loader,
    }));
  }

  asMain<T>(name: string, loader: JavaLoader, body: () => T): T {
    const before = this.current;
    this.current = before.name === name && before.loader === loader ? before : this.mainTask(name, loader);
    try {
      return body();
    } finally {
      this.current = before;
    }
  }

  private mainTask(name: string, loader: JavaLoader): Task {
    return { name, kind: 'thread', daemon: false, loader, threadObject: undefined, run: () => undefined };
  }

  private advanceTo(time: number): void {
    this.ahead += Math.max(0, time - this.now());
  }

  /** Runs a task on top of the blocked one; its stack traces start at itself. */
  private run(task: Task): void {
    const { stack } = this.vm;
    const { sp, base } = stack;
    const before = this.current;
    this.current = task;
    stack.base = sp + 1;
    try {
      task.run();
    } catch (error) {
      if (error instanceof Stop || error instanceof Exit) throw error;
      const exception = this.vm.caught(error);
      this.vm.err(`Exception in thread "${task.name}" ${traceText(this.vm, exception)}`);
    } finally {
      this.current = before;
      stack.sp = sp;
      stack.base = base;
    }
  }
}
