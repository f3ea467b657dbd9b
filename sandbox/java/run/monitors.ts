import type { Scheduler, Task } from './scheduler.ts';

interface Held {
  task: Task;
  depth: number;
}

/** Who is inside `synchronized`. Strings and boxed booleans are values here: nobody holds them. */
export class Monitors {
  private readonly scheduler: () => Scheduler;
  private readonly held = new WeakMap<object, Held>();

  constructor(scheduler: () => Scheduler) {
    this.scheduler = scheduler;
  }

  /** Whose monitor it is at the moment. */
  ownerOf(monitor: unknown): Task | undefined {
    const held = isMonitor(monitor) ? this.held.get(monitor) : undefined;
    return held && held.depth > 0 ? held.task : undefined;
  }

  /** Whether this thread could enter. */
  isFree(monitor: unknown, task: Task): boolean {
    const owner = this.ownerOf(monitor);
    return owner === undefined || owner === task;
  }

  /** Whether the running thread is inside; what cannot be held counts as held. */
  isHeld(monitor: unknown): boolean {
    return !isMonitor(monitor) || this.ownerOf(monitor) === this.scheduler().current;
  }

  /** Enters; where another thread is inside, others run until it has left. */
  enter(monitor: unknown): void {
    if (!isMonitor(monitor)) return;
    const { current } = this.scheduler();
    if (!this.isFree(monitor, current)) this.scheduler().blockUntil(() => this.isFree(monitor, current), undefined, monitor);
    this.take(monitor, current, 1);
  }

  exit(monitor: unknown): void {
    const held = isMonitor(monitor) ? this.held.get(monitor) : undefined;
    if (held && held.depth > 0) held.depth--;
  }

  /** Gives the monitor up altogether, as Object.wait does. @returns how often it was entered, for `take` */
  release(monitor: object): number {
    const held = this.held.get(monitor);
    const depth = held?.depth ?? 0;
    if (held) held.depth = 0;
    return depth;
  }

  /** Enters a free monitor so many times. */
  take(monitor: object, task: Task, times: number): void {
    const held = this.held.get(monitor);
    if (!held) this.held.set(monitor, { task, depth: times });
    else {
      held.task = task;
      held.depth += times;
    }
  }
}

function isMonitor(monitor: unknown): monitor is object {
  return typeof monitor === 'object' && monitor !== null;
}
