import { jobLine } from '../jobs.ts';
import type { ShellCommand } from '../command.ts';

export const jobsCommand: ShellCommand = {
  name: 'jobs',
  usage: 'jobs',
  builtin: true,
  run({ out }, { jobs }) {
    for (const job of jobs.all) out(jobLine(job, 'Running'));
    return 0;
  },
};

export const fgCommand: ShellCommand = {
  name: 'fg',
  usage: 'fg [%JOB]',
  builtin: true,
  async run({ args, background, out, err, onInterrupt }, { jobs, attended }) {
    if (background) {
      // It would wait for itself.
      err('bash: fg: no job control\n');
      return 1;
    }
    const job = jobs.find(args[0]);
    if (!job) {
      err(`bash: fg: ${args[0] ?? 'current'}: no such job\n`);
      return 1;
    }
    if (!attended) {
      err('bash: fg: nobody is here to press Ctrl-C; the job stays in the background\n');
      return 1;
    }
    out(`${job.line.replace(/\s*&$/, '')}\n`);
    const stopListening = onInterrupt(() => job.interrupt());
    const status = await job.done;
    stopListening();
    return status;
  },
};

/** Until jobs have ended, those that are named or all. */
export const waitCommand: ShellCommand = {
  name: 'wait',
  usage: 'wait [PID | %JOB ...]',
  builtin: true,
  async run({ args, err, onInterrupt, background }, { jobs, attended }) {
    const named = args.map((arg) => (arg.startsWith('%') ? jobs.find(arg) : jobs.all.find(({ pid }) => String(pid) === arg)));
    const missing = named.indexOf(undefined);
    if (missing >= 0) {
      err(`bash: wait: ${args[missing] ?? ''}: no such job\n`);
      return 127;
    }
    if (background || (!attended && jobs.all.length > 0 && args.length === 0)) {
      // It would wait for itself, or for a base that nobody is here to stop.
      return 0;
    }
    const ended = Promise.all((args.length === 0 ? jobs.all : named).map((job) => job?.done ?? 0));
    const interrupted = new Promise<readonly number[]>((resolve) => onInterrupt(() => resolve([130])));
    const status = (await Promise.race([ended, interrupted])).at(-1) ?? 0;
    return args.length === 0 && status !== 130 ? 0 : status;
  },
};

const KILL = new Set(['-9', '-KILL', '-SIGKILL']);

export const killCommand: ShellCommand = {
  name: 'kill',
  usage: 'kill [-9] PID | %JOB ...',
  builtin: true,
  async run({ args, err }, { jobs, processes }) {
    const hard = args.some((arg) => KILL.has(arg));
    const targets = args.filter((arg) => !arg.startsWith('-'));
    if (targets.length === 0) {
      err('kill: usage: kill [-9] pid | %job ...\n');
      return 2;
    }
    let status = 0;
    for (const target of targets) {
      const job = target.startsWith('%') ? jobs.find(target) : jobs.all.find(({ pid }) => pid === Number(target));
      const pid = job?.pid ?? Number(target);
      const jvm = processes.find(pid);
      if (job && !jvm) {
        job.interrupt();
        continue;
      }
      if (!jvm) {
        err(target.startsWith('%') ? `bash: kill: ${target}: no such job\n` : `bash: kill: (${target}) - No such process\n`);
        status = 1;
        continue;
      }
      if (hard) jvm.kill();
      else jvm.stop();
      await jvm.exit;
    }
    return status;
  },
};
