import type { Flow } from './flow.ts';

/** A line in the foreground, or one with `&`: what its commands know of how they are run. */
export interface Task {
  readonly background: boolean;
  /** How many jobs it was started from, itself included: 0 in the foreground. */
  readonly depth: number;
  /** Ctrl-C was pressed. */
  stopped: boolean;
  /** Who waits for Ctrl-C. */
  readonly interrupts: Set<() => void>;
  /** A background command is up. */
  ready(): void;
  pid(): number;
}

export interface Output {
  readonly out: (text: string) => void;
  readonly flow: Flow;
}

/** A task that Ctrl-C has ended. */
export const INTERRUPTED = 130;

/** A task that runs, and what ends it. */
export interface RunningTask {
  readonly task: Task;
  readonly controller: AbortController;
  /** How often Ctrl-C was pressed. */
  presses: number;
}

/** Milliseconds that a command has to hear Ctrl-C by itself. */
const GRACE = 400;
/** Ctrl-C so often ends also what listens to it and does not end. */
const INSISTING = 3;

export const startTask = (
  depth: number,
  { ready = () => undefined, pid }: { readonly ready?: () => void; readonly pid: () => number },
): RunningTask => ({
  task: { depth, background: depth > 0, stopped: false, interrupts: new Set(), ready, pid },
  controller: new AbortController(),
  presses: 0,
});

/** Ctrl-C. */
export function pressInterrupt(run: RunningTask): void {
  const { task, controller } = run;
  run.presses += 1;
  const { presses } = run;
  task.stopped = true;
  for (const interrupt of task.interrupts) interrupt();
  setTimeout(() => {
    if (task.interrupts.size === 0 || presses >= INSISTING) controller.abort();
  }, GRACE);
}
