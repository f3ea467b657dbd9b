const WIDTH = 72;

/** Maven's log: every line with its level, `-q` lets only errors through. */
export interface MavenLog {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
  /** With `-X` only. */
  debug(line: string): void;
  /** What a plug-in prints past the log: `-q` does not stop it. */
  print(line: string): void;
  /** Text as it is, without a line's end. */
  raw(text: string): void;
}

export function createMavenLog(
  out: (text: string) => void,
  { quiet, debug }: { readonly quiet: boolean; readonly debug: boolean },
): MavenLog {
  const at =
    (level: string) =>
    (text: string): void => {
      for (const line of text.split('\n')) out(`[${level}] ${line}\n`);
    };
  const nothing = (): void => undefined;
  return {
    info: quiet ? nothing : at('INFO'),
    warn: quiet ? nothing : at('WARNING'),
    error: at('ERROR'),
    debug: debug && !quiet ? at('DEBUG') : nothing,
    print: (line) => out(`${line}\n`),
    raw: out,
  };
}

export const silentLog: MavenLog = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  print: () => undefined,
  raw: () => undefined,
};

export const rule = '-'.repeat(WIDTH);

/** `-----< com.example:shop >-----` */
export function centred(text: string): string {
  const left = Math.floor((WIDTH - text.length) / 2);
  return '-'.repeat(Math.max(0, left)) + text + '-'.repeat(Math.max(0, WIDTH - text.length - left));
}

/** Text at the left, text at the right end of the line. */
export function justified(left: string, right: string): string {
  return left + ' '.repeat(Math.max(1, WIDTH - left.length - right.length)) + right;
}

export function dotted(name: string): string {
  return `${name} ${'.'.repeat(Math.max(3, WIDTH - 20 - name.length - 1))}`;
}

/** `7.181 s`, `01:12 min` */
export function duration(milliseconds: number): string {
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(3)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')} min`;
}

/** `2026-11-22T11:16:45Z` */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
