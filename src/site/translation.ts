import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How a page stands to the same page in the other language; `days` are between the last changes of the two. */
export interface Translation {
  readonly state: 'same' | 'behind' | 'ahead';
  readonly days: number;
}

const ROOT = 'content/docs/';
const CHINESE = `${ROOT}zh-cn/`;
const DAY = 86_400;
/** Where the texts of pages lie: the manual, data, recordings, the site's own pages. */
const TEXTS = ['content', 'sandbox/conformance', 'src/pages'];

/** The same page in the other language: `content/docs/a.md` ↔ `content/docs/zh-cn/a.md`. */
export const counterpart = (file: string): string =>
  file.startsWith(CHINESE) ? ROOT + file.slice(CHINESE.length) : CHINESE + file.slice(ROOT.length);

/**
 * When each page was last changed, as Unix seconds, from `git log --format=%x00%ct --name-only`.
 * A change of both languages in one commit leaves them equal.
 */
export function changeTimes(log: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  let time = 0;
  for (const line of log.split('\n')) {
    if (line.startsWith('\0')) time = Number(line.slice(1));
    else if (line && !times.has(line)) times.set(line, time);
  }
  return times;
}

/** Less than a day between two changes is one piece of work: a translator is not told of it. */
export function compare(own: number | undefined, other: number | undefined): Translation {
  if (own === undefined || other === undefined) return { state: 'same', days: 0 };
  const days = Math.floor(Math.abs(own - other) / DAY);
  return { state: days === 0 ? 'same' : own < other ? 'behind' : 'ahead', days };
}

let known: ReadonlyMap<string, number> | undefined;

/** One call for the whole site. Outside a repository nothing is known, and nothing is said. */
function times(): ReadonlyMap<string, number> {
  if (known) return known;
  try {
    const log = ['-c', 'core.quotepath=off', 'log', '--format=%x00%ct', '--name-only', '--relative', '--', ...TEXTS];
    known = changeTimes(execFileSync('git', log, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    known = new Map();
  }
  return known;
}

/** `file` is relative to the root of the repository: `content/docs/zh-cn/start/a.md`. */
export function translationOf(file: string): Translation {
  const other = counterpart(file);
  return existsSync(other) ? compare(times().get(file), times().get(other)) : { state: 'same', days: 0 };
}

/** When a file, or what a folder holds (`content/glossary/`), was last changed. Unknown outside a repository. */
export function changedAt(file: string): Date | undefined {
  const all = file.endsWith('/') ? [...times()].flatMap(([name, seconds]) => (name.startsWith(file) ? [seconds] : [])) : [];
  const seconds = file.endsWith('/') ? Math.max(0, ...all) : times().get(file);
  return seconds ? new Date(seconds * 1000) : undefined;
}
