/** Lines of a Maven that say that something failed, and not what. */
const SAYS_NOTHING =
  /^(?:\[ERROR\] )?(?:Some problems were encountered|COMPILATION ERROR|The build could not read|Failed to execute goal|To see the full stack trace|Re-run Maven|For more information|After correcting|(?:-> )?\[Help|The project \S+ .*has \d+ errors?$|$)/;
/** How many lines a reason may have. */
const MOST = 6;

/**
 * What a tool that failed gave as its reason: the first lines of error that say something, as they were printed. Empty where
 * none is found.
 */
export function reasonsIn(output: string): readonly string[] {
  const lines = output.split('\n');
  const errors = lines.flatMap((line) => {
    const text = /^\s*\[ERROR\]\s*(.*)$/.exec(line)?.[1]?.trim();
    return text === undefined || SAYS_NOTHING.test(text) ? [] : [text];
  });
  if (errors.length > 0) return [...new Set(errors)].slice(0, MOST);
  return described(lines) ?? caused(lines) ?? spoken(lines);
}

/** The last thing that the trial said it does not simulate; null: it is no limit of the trial that made the last request fail. */
export function limitIn(log: string): string | null {
  const failed = log.slice(Math.max(0, log.lastIndexOf(' threw exception ')));
  return /not supported: [^\n\]]*\(the trial [^)\n]*\)/.exec(failed)?.[0] ?? null;
}

/** What Spring Boot tells of a start that failed: the paragraph below `Description:`. */
function described(lines: readonly string[]): readonly string[] | undefined {
  const at = lines.findIndex((line) => line.trim() === 'Description:');
  if (at < 0) return undefined;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.trim() === 'Action:');
  const text = rest.slice(0, end < 0 ? MOST : end).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return text.length > 0 ? text.slice(0, MOST) : undefined;
}

/** The last cause of a stack trace. */
function caused(lines: readonly string[]): readonly string[] | undefined {
  const last = lines.findLast((line) => /^\s*Caused by: /.test(line)) ?? lines.find((line) => /^Exception in thread /.test(line));
  return last === undefined ? undefined : [last.trim()];
}

/** What else looks like a complaint; otherwise the last line that says anything. */
function spoken(lines: readonly string[]): readonly string[] {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  const complaint = said.findLast((line) => /\b(?:ERROR|Error|failed|cannot)\b|trial/.test(line));
  return [complaint ?? said.at(-1) ?? ''].filter((line) => line !== '');
}
