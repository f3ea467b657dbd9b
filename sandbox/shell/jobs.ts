/** A command that was started with `&`. */
export interface Job {
  readonly id: number;
  readonly pid: number;
  readonly line: string;
  readonly done: Promise<number>;
  /** undefined while it runs. */
  status: number | undefined;
  interrupt(): void;
}

export interface Jobs {
  readonly all: readonly Job[];
  add(job: Omit<Job, 'id' | 'status'>): Job;
  /** `%1`, `%%`, or nothing for the newest. */
  find(name: string | undefined): Job | undefined;
  /** Ended ones, told once: they are forgotten after. */
  takeEnded(): readonly Job[];
}

export function createJobs(): Jobs {
  const jobs: Job[] = [];
  return {
    get all() {
      return jobs.filter((job) => job.status === undefined);
    },
    add(started) {
      const job: Job = { ...started, id: Math.max(0, ...jobs.map((each) => each.id)) + 1, status: undefined };
      jobs.push(job);
      void job.done.then((status) => {
        job.status = status;
      });
      return job;
    },
    find(name) {
      const running = jobs.filter((job) => job.status === undefined);
      if (name === undefined || name === '%%' || name === '%+') return running.at(-1);
      return running.find((job) => `%${job.id}` === name);
    },
    takeEnded() {
      const ended = jobs.filter((job) => job.status !== undefined);
      for (const job of ended) jobs.splice(jobs.indexOf(job), 1);
      return ended;
    },
  };
}

/** `[1]+  Running                 java -jar base.jar &` */
export function jobLine(job: Job, state: string): string {
  return `[${job.id}]+  ${state.padEnd(24)}${job.line}\n`;
}
