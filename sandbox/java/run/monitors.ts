import type { Scheduler, Task } from './scheduler.ts';
import { Stop } from './thrown.ts';

interface Held {
  task: Task;
  depth: number;
}

/**
 * Who is inside `synchronized`. A started thread runs to its end, so a monitor is taken only while its owner waits
 * below on the stack: then the trial cannot do what a JVM does, and says so.
 */
export class Monitors {
  private readonly scheduler: () => Scheduler;
  private readonly held = new WeakMap<object, Held>();

  constructor(scheduler: () => Scheduler) {
    this.scheduler = scheduler;
  }

  enter(monitor: unknown): void {
    if (typeof monitor !== 'object' || monitor === null) return;
    const task = this.scheduler().current;
    const held = this.held.get(monitor);
    if (!held) this.held.set(monitor, { task, depth: 1 });
    else if (held.depth === 0 || held.task === task) {
      held.task = task;
      held.depth++;
    } else
      throw new Stop(
        'interrupted',
        `not supported: threads that take turns. "${task.name}" wants a monitor that "${held.task.name}" holds while it waits; a real JVM lets the one wait for the other.`,
      );
  }

  exit(monitor: unknown): void {
    if (typeof monitor !== 'object' || monitor === null) return;
    const held = this.held.get(monitor);
    if (held && held.depth > 0) held.depth--;
  }

  /** Object.wait: others may enter meanwhile. */
  released<T>(monitor: object, body: () => T): T {
    const held = this.held.get(monitor);
    const before = held && { ...held };
    if (held) held.depth = 0;
    try {
      return body();
    } finally {
      if (before) this.held.set(monitor, before);
    }
  }
}
