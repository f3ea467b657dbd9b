/** An answer that was given so many times, one after the other. */
export interface AnswerRun {
  /** Milliseconds since the first question, of the first of them. */
  readonly atMs?: number | undefined;
  readonly status: string;
}

/** The last of what an uninstall prints, and the last of a start. */
const GONE = /ForceStopThreadsOnUninstallEventHandler\] .* just return/;
const STARTED = /: Started \w+ in /;
const TOLERANCE = 0.2;

const millis = (line: string): number => Date.parse(/^\S+Z/.exec(line)?.[0] ?? '');

/** How long 404 was answered, in terms of what the base did meanwhile: how fast it does it is the machine's business. */
export function recordedAbsences(answers: readonly AnswerRun[], console: readonly string[]): string[] {
  return answers.flatMap((run, i) => {
    if (!run.status.includes(' 404')) return [];
    const next = answers[i + 1];
    if (!next) return ['404 from the uninstall on'];
    const started = console.find((line) => STARTED.test(line)) ?? '';
    const gone = console.slice(0, console.indexOf(started)).findLast((line) => GONE.test(line)) ?? '';
    const lasted = (next.atMs ?? 0) - (run.atMs ?? 0);
    const between = millis(started) - millis(gone);
    return Math.abs(lasted - between) <= TOLERANCE * between
      ? ['404 from the uninstall until the module has started']
      : [`404 for ${lasted} ms, of ${between} between the uninstall and the start`];
  });
}

/** The same of what the sandbox answers: it is told what was printed when an answer came. */
export class AbsenceWatch {
  private readonly seen: { readonly there: boolean; readonly printed: string }[] = [];

  answered(status: number | undefined, printed: string): void {
    const there = status !== 404;
    if (this.seen.at(-1)?.there !== there) this.seen.push({ there, printed });
  }

  absences(): string[] {
    return this.seen.flatMap(({ there, printed }, i) => {
      if (there) return [];
      const back = this.seen[i + 1];
      const begins = GONE.test(printed) ? 'from the uninstall' : 'before the uninstall';
      if (!back) return [`404 ${begins} on`];
      return [`404 ${begins} ${STARTED.test(back.printed) ? 'until the module has started' : 'and no more before it has started'}`];
    });
  }
}
