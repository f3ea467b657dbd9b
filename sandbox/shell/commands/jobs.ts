import { jobLine } from '../jobs.ts';
import type { ShellCommand } from '../command.ts';

export const jobsCommand: ShellCommand = {
  name: 'jobs',
  run({ out }, { jobs }) {
    for (const job of jobs.all) out(jobLine(job, 'Running'));
    return 0;
  },
};

export const fgCommand: ShellCommand = {
  name: 'fg',
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

const KILL = new Set(['-9', '-KILL', '-SIGKILL']);

export const killCommand: ShellCommand = {
  name: 'kill',
  async run({ args, err }, { jobs, processes }) {
    const hard = args.some((arg) => KILL.has(arg));
    const targets = args.filter((arg) => !arg.startsWith('-'));
    if (targets.length === 0) {
      err('kill: usage: kill [-9] pid | %job ...\n');
      return 2;
    }
    let status = 0;
    for (const target of targets) {
      const pid = target.startsWith('%') ? jobs.find(target)?.pid : Number(target);
      const jvm = pid === undefined ? undefined : processes.find(pid);
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
