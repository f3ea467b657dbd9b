import type { SqliteDatabase } from 'sql.js/dist/sql-wasm-browser.js';
import type { Cell } from './ast.ts';
import { roundTo } from './convert.ts';
import { dateAdd, dateDiff, field, formatMoment, momentText } from './moment-functions.ts';
import { SqlError } from './sql-error.ts';

/** What H2's functions ask of the session that runs a statement. */
export interface FunctionHost {
  /** Milliseconds since 1970 at which the statement began. */
  now(): number;
  /** A number in [0, 1). */
  random(): number;
  convert(conversion: number, value: Cell): Cell;
  nextValue(sequence: string): number;
  currentValue(sequence: string): number;
  restart(sequence: string, start: number): void;
  nextIdentity(table: string): number;
  /** Keeps what SQLite would make a text of. */
  failed(error: unknown): void;
}

type Body = (...args: never[]) => Cell | boolean;

const UNITS = 'YEAR QUARTER MONTH DAY DAY_OF_WEEK DAY_OF_YEAR HOUR MINUTE SECOND MILLISECOND EPOCH DAYNAME MONTHNAME'.split(' ');

/** H2's functions that SQLite lacks, or has otherwise. NULL in, NULL out, unless a function says otherwise. */
export function registerFunctions(db: SqliteDatabase, host: FunctionHost): void {
  const define = (name: string, body: Body, takesNull = false): void => {
    const guarded = (args: readonly Cell[]): Cell | boolean => {
      try {
        if (!takesNull && args.includes(null)) return null;
        return (body as (...a: readonly Cell[]) => Cell | boolean)(...args);
      } catch (error) {
        host.failed(error);
        throw error;
      }
    };
    // SQLite asks how many arguments there are by the function's length.
    const shapes: readonly ((...args: never[]) => Cell | boolean)[] = [
      () => guarded([]),
      (a: Cell) => guarded([a]),
      (a: Cell, b: Cell) => guarded([a, b]),
      (a: Cell, b: Cell, c: Cell) => guarded([a, b, c]),
      (a: Cell, b: Cell, c: Cell, d: Cell) => guarded([a, b, c, d]),
    ];
    const shape = shapes[body.length];
    if (shape) db.create_function(name, shape);
  };
  define('h2_cast', (conversion: number, value: Cell) => host.convert(conversion, value), true);
  define('h2_identity', (table: string) => host.nextIdentity(table));
  define('h2_nextval', (name: string) => host.nextValue(name));
  define('h2_currval', (name: string) => host.currentValue(name));
  define('h2_restart', (name: string, start: number) => (host.restart(name, start), 0));
  define('h2_now', (kind: string, digits: number) => {
    const millis = host.now();
    return momentText(digits >= 3 ? millis : Math.floor(millis / 1000) * 1000, kind);
  });
  define('h2_rand', () => host.random());
  define('h2_uuid', () => uuid(() => host.random()));
  define('h2_nonzero', (divisor: number, dividend: string) => {
    if (divisor === 0) throw new SqlError(22012, 'data', `Division by zero: "${dividend}"`);
    return divisor;
  });
  define('h2_mod', (a: number, b: number) => {
    if (b === 0) throw new SqlError(22012, 'data', `Division by zero: "${a}"`);
    return a % b;
  });
  define('h2_round', (value: number, scale: number) => roundTo(value, scale));
  define('h2_trunc', (value: number, scale: number) => Math.trunc(value * 10 ** scale) / 10 ** scale);
  texts(define);
  for (const unit of UNITS) define(`h2_field_${unit}`, (moment: string) => field(unit, moment));
  define('h2_dateadd', (unit: string, count: number, moment: string, kind: string) => dateAdd(unit, count, moment, kind));
  define('h2_datediff', (unit: string, from: string, to: string) => dateDiff(unit, from, to));
  define('h2_formatdatetime', (moment: string, pattern: string) => formatMoment(moment, pattern));
}

function texts(define: (name: string, body: Body) => void): void {
  define('h2_upper', (s: string) => s.toUpperCase());
  define('h2_lower', (s: string) => s.toLowerCase());
  define('h2_length', (s: string) => s.length);
  define('h2_replace', (s: string, from: string, to: string) => (from === '' ? s : s.replaceAll(from, () => to)));
  define('h2_left', (s: string, n: number) => s.slice(0, Math.max(n, 0)));
  define('h2_right', (s: string, n: number) => (n <= 0 ? '' : s.slice(-n)));
  define('h2_lpad', (s: string, n: number, fill: string) => (s.length > n ? s.slice(0, n) : s.padStart(n, fill)));
  define('h2_rpad', (s: string, n: number, fill: string) => (s.length > n ? s.slice(0, n) : s.padEnd(n, fill)));
  define('h2_repeat', (s: string, n: number) => s.repeat(Math.max(n, 0)));
  define('h2_space', (n: number) => ' '.repeat(Math.max(n, 0)));
  define('h2_substring', (s: string, from: number, length: number) => {
    const start = Math.max(from, 1) - 1;
    return s.slice(start, length < 0 ? undefined : Math.max(start, Math.max(from - 1, 0) + length));
  });
  define('h2_locate', (what: string, s: string, from: number) => s.indexOf(what, Math.max(from, 1) - 1) + 1);
  define('h2_regexp', (s: string, pattern: string) => new RegExp(pattern, 'u').test(s));
  define('h2_regexp_replace', (s: string, pattern: string, to: string) => s.replace(new RegExp(pattern, 'gu'), to));
  define('h2_like', (s: string, pattern: string, escape: string, ignoreCase: number) =>
    likePattern(pattern, escape, ignoreCase === 1).test(s),
  );
}

const patterns = new Map<string, RegExp>();

function likePattern(pattern: string, escape: string, ignoreCase: boolean): RegExp {
  const key = `${escape}${ignoreCase ? 1 : 0}${pattern}`;
  const known = patterns.get(key);
  if (known) return known;
  if (escape.length > 1) throw new SqlError(22025, 'data', `Error in LIKE ESCAPE: "${escape.replaceAll('\\', '\\\\')}"`);
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === escape && escape !== '') {
      const next = pattern.charAt(++i);
      if (next !== '%' && next !== '_' && next !== escape) throw new SqlError(22025, 'data', `Error in LIKE ESCAPE: "${pattern}"`);
      source += next.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    } else if (c === '%') source += '[\\s\\S]*';
    else if (c === '_') source += '[\\s\\S]';
    else source += c.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  }
  const made = new RegExp(`^${source}$`, ignoreCase ? 'i' : '');
  if (patterns.size > 500) patterns.clear();
  patterns.set(key, made);
  return made;
}

function uuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, (_v, i) =>
    (i === 12 ? 4 : i === 16 ? 8 + Math.floor(random() * 4) : Math.floor(random() * 16)).toString(16),
  ).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
