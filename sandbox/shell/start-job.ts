import type { Job } from './jobs.ts';
import type { ShellWorld } from './command.ts';
import { INTERRUPTED, pressInterrupt, startTask, type Task } from './task.ts';

/** What stands before a `&`. */
export interface JobStart {
  /** As it would be typed, without the `&`. */
  readonly text: string;
  /** How many jobs it is started from, itself included. */
  readonly depth: number;
  readonly startsJvm: boolean;
  /** Settles with its exit status. */
  readonly run: (task: Task, signal: AbortSignal) => Promise<number>;
}

/** Commands that a `&` waits for until they are up, so that the next line finds what they start. */
export const startingCommands: ReadonlySet<string> = new Set(['java', 'nohup']);

/** `&`: settles when the command runs; one that starts a JVM, when that is up or has ended. */
export async function startJob({ text, depth, startsJvm, run }: JobStart, world: ShellWorld, out: (text: string) => void): Promise<Job> {
  const up = Promise.withResolvers<void>();
  const pid = world.processes.nextPid();
  const started = startTask(depth, { ready: () => up.resolve(), pid: () => pid });
  const startedJvm = (): boolean => world.processes.find(pid) !== undefined;
  const done = run(started.task, started.controller.signal).then((status) =>
    started.task.stopped && !startedJvm() ? INTERRUPTED : status,
  );
  const job = world.jobs.add({ pid, line: `${text} &`, done, interrupt: () => pressInterrupt({ ...started, presses: 0 }) });
  out(`[${job.id}] ${job.pid}\n`);
  if (startsJvm) await Promise.race([up.promise, done]);
  return job;
}
