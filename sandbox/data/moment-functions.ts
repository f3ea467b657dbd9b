import type { Cell } from './ast.ts';
import { unsupported } from './sql-error.ts';

const DAY_MILLIS = 86_400_000;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A kept moment as milliseconds of UTC, its zone left out, and what is below a millisecond. */
function instant(text: string): { millis: number; nanos: number } {
  const [, y = '1970', mo = '01', d = '01', h = '0', mi = '0', s = '0', f = '0'] =
    /^(?:(-?\d+)-(\d\d)-(\d\d))?[ T]?(?:(\d\d):(\d\d):(\d\d)(?:\.(\d+))?)?/.exec(text) ?? [];
  const fraction = Number(f.padEnd(9, '0'));
  const date = new Date(0);
  date.setUTCFullYear(Number(y), Number(mo) - 1, Number(d));
  date.setUTCHours(Number(h), Number(mi), Number(s), Math.floor(fraction / 1e6));
  return { millis: date.getTime(), nanos: fraction % 1e6 };
}

/** A moment as a type keeps it. `zone` as `+00:00` is left to the type that has one. */
export function momentText(millis: number, kind: string, nanos = 0): string {
  const date = new Date(millis);
  const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
  const day = `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  const time = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}.${pad(date.getUTCMilliseconds(), 3)}${pad(nanos, 6)}`;
  switch (kind) {
    case 'DATE':
      return day;
    case 'TIME':
      return time;
    case 'TIMESTAMP WITH TIME ZONE':
      return `${day} ${time}+00:00`;
    default:
      return `${day} ${time}`;
  }
}

export function dateAdd(unit: string, count: number, text: string, kind: string): Cell {
  const { millis, nanos } = instant(text);
  const date = new Date(millis);
  const months = { YEAR: 12, QUARTER: 3, MONTH: 1 }[unit];
  if (months !== undefined) {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months * count);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
    return momentText(date.getTime(), kind, nanos);
  }
  return momentText(millis + count * sizeOf(unit), kind, nanos);
}

function sizeOf(unit: string): number {
  const size = { WEEK: 7 * DAY_MILLIS, DAY: DAY_MILLIS, HOUR: 3_600_000, MINUTE: 60_000, SECOND: 1000, MILLISECOND: 1 }[unit];
  if (size === undefined) throw unsupported(`the unit ${unit}`);
  return size;
}

/** How often the unit's bounds are crossed. */
export function dateDiff(unit: string, from: string, to: string): number {
  const [a, b] = [new Date(instant(from).millis), new Date(instant(to).millis)];
  const months = (d: Date): number => d.getUTCFullYear() * 12 + d.getUTCMonth();
  switch (unit) {
    case 'YEAR':
      return b.getUTCFullYear() - a.getUTCFullYear();
    case 'QUARTER':
      return Math.floor(months(b) / 3) - Math.floor(months(a) / 3);
    case 'MONTH':
      return months(b) - months(a);
    default: {
      const size = sizeOf(unit);
      return Math.floor(b.getTime() / size) - Math.floor(a.getTime() / size);
    }
  }
}

export function field(unit: string, text: string): Cell {
  const { millis, nanos } = instant(text);
  const date = new Date(millis);
  switch (unit) {
    case 'YEAR':
      return date.getUTCFullYear();
    case 'QUARTER':
      return Math.floor(date.getUTCMonth() / 3) + 1;
    case 'MONTH':
      return date.getUTCMonth() + 1;
    case 'DAY':
      return date.getUTCDate();
    case 'DAY_OF_WEEK':
      return date.getUTCDay() + 1;
    case 'DAY_OF_YEAR':
      return Math.floor((millis - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MILLIS) + 1;
    case 'HOUR':
      return date.getUTCHours();
    case 'MINUTE':
      return date.getUTCMinutes();
    case 'SECOND':
      return date.getUTCSeconds();
    case 'MILLISECOND':
      return date.getUTCMilliseconds();
    case 'EPOCH':
      return millis / 1000 + nanos / 1e9;
    case 'DAYNAME':
      return DAYS[date.getUTCDay()] ?? '';
    case 'MONTHNAME':
      return MONTHS[date.getUTCMonth()] ?? '';
    default:
      throw unsupported(`the unit ${unit}`);
  }
}

/** The letters of java.time's patterns that are numbers, and the names of days and months. */
export function formatMoment(text: string, pattern: string): string {
  const { millis, nanos } = instant(text);
  const date = new Date(millis);
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (letters, literal: string | undefined, letter: string | undefined) => {
    if (literal !== undefined) return literal === '' ? "'" : literal.replaceAll("''", "'");
    const width = letters.length;
    switch (letter) {
      case 'y':
      case 'u':
        return width === 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), width);
      case 'M': {
        const name = MONTHS[date.getUTCMonth()] ?? '';
        return width >= 4 ? name : width === 3 ? name.slice(0, 3) : pad(date.getUTCMonth() + 1, width);
      }
      case 'd':
        return pad(date.getUTCDate(), width);
      case 'H':
        return pad(date.getUTCHours(), width);
      case 'h':
        return pad(date.getUTCHours() % 12 || 12, width);
      case 'm':
        return pad(date.getUTCMinutes(), width);
      case 's':
        return pad(date.getUTCSeconds(), width);
      case 'S':
        return (pad(date.getUTCMilliseconds(), 3) + pad(nanos, 6)).slice(0, width);
      case 'a':
        return date.getUTCHours() < 12 ? 'AM' : 'PM';
      case 'E': {
        const name = DAYS[date.getUTCDay()] ?? '';
        return width >= 4 ? name : name.slice(0, 3);
      }
      default:
        throw unsupported(`the letter ${letter ?? letters} of a pattern`);
    }
  });
}
