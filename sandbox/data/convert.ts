import type { Cell } from './ast.ts';
import { cellLiteral, cellText } from './cell.ts';
import { conversionError, SqlError } from './sql-error.ts';
import type { StoreTarget } from './typed.ts';
import { isInteger, isMoment, isNumber, isText, type SqlType, typeText } from './sql-type.ts';

const RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  TINYINT: [-128n, 127n],
  SMALLINT: [-32768n, 32767n],
  INTEGER: [-2147483648n, 2147483647n],
  BIGINT: [-9223372036854775808n, 9223372036854775807n],
};

/**
 * A value as another type keeps it. `column` where it is stored: what does not fit is then an error and is not cut.
 *
 * @throws SqlError in H2's words
 */
export function convert(value: Cell, from: SqlType, to: SqlType, column?: string): Cell {
  if (value === null || to.name === 'NULL') return value;
  if (isInteger(to)) return toInteger(value, from, to, column);
  switch (to.name) {
    case 'BOOLEAN':
      return toBoolean(value, from);
    case 'NUMERIC':
    case 'DECFLOAT':
    case 'REAL':
    case 'DOUBLE PRECISION':
      return toFraction(value, from, to, column);
    case 'UUID':
      return toUuid(value);
    case 'DATE':
    case 'TIME':
    case 'TIMESTAMP':
    case 'TIMESTAMP WITH TIME ZONE':
      return toMoment(value, from, to);
    case 'BINARY':
    case 'BINARY VARYING':
    case 'BINARY LARGE OBJECT':
      return toBinary(value, to, column);
    case 'ENUM': {
      const text = cellText(value, from) ?? '';
      const found = to.values?.find((v) => v.toUpperCase() === text.toUpperCase());
      if (found === undefined) throw new SqlError(22030, 'data', `Value not permitted for column "${column ?? typeText(to)}": "'${text}'"`);
      return found;
    }
    default:
      return toText(value, from, to, column);
  }
}

/**
 * A value as a column keeps it; anywhere else the same as `convert`.
 *
 * @throws SqlError that names the column
 */
export function store(value: Cell, from: SqlType, to: SqlType, target: StoreTarget | undefined): Cell {
  if (!target) return convert(value, from, to);
  if (value === null && !target.nullable) throw nullNotAllowed(target.column);
  try {
    return convert(value, from, to, target.column);
  } catch (error) {
    if (!(error instanceof SqlError) || error.code !== 22018) throw error;
    throw conversionError(`${cellLiteral(value, from)} (${target.table}: ""${target.column}"" ${typeText(to)})`);
  }
}

export const nullNotAllowed = (column: string): SqlError => new SqlError(23502, 'constraint', `NULL not allowed for column "${column}"`);

const described = (value: Cell, from: SqlType): string => cellText(value, from) ?? 'null';

function toInteger(value: Cell, from: SqlType, to: SqlType, column: string | undefined): Cell {
  let whole: bigint;
  if (typeof value === 'bigint') whole = value;
  else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw conversionError(described(value, from));
    whole = BigInt(Math.round(Math.abs(value))) * (value < 0 ? -1n : 1n);
  } else if (typeof value === 'string') {
    const text = value.trim();
    if (isMoment(from)) throw new SqlError(22018, 'data', `Data conversion error converting "${typeText(from)} to ${to.name}"`);
    if (!/^[+-]?\d+$/.test(text)) throw conversionError(described(value, from));
    whole = BigInt(text);
  } else throw conversionError(described(value, from));
  const [low, high] = RANGES[to.name] ?? [0n, 0n];
  if (whole < low || whole > high) throw outOfRange(described(value, from), column);
  return whole >= BigInt(Number.MIN_SAFE_INTEGER) && whole <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(whole) : whole;
}

const outOfRange = (value: string, column: string | undefined): SqlError =>
  column === undefined
    ? new SqlError(22003, 'data', `Numeric value out of range: "${value}"`)
    : new SqlError(22004, 'data', `Numeric value out of range: "${value}" in column "${column}"`);

function toBoolean(value: Cell, from: SqlType): Cell {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value) === 0 ? 0 : 1;
  const text = String(value).trim().toUpperCase();
  if (['TRUE', 'T', 'YES', 'Y', '1'].includes(text)) return 1;
  if (['FALSE', 'F', 'NO', 'N', '0'].includes(text)) return 0;
  throw conversionError(described(value, from));
}

function toFraction(value: Cell, from: SqlType, to: SqlType, column: string | undefined): Cell {
  const text = typeof value === 'string' ? value.trim() : '';
  if (
    value instanceof Uint8Array ||
    (typeof value === 'string' && (isMoment(from) || !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)))
  )
    throw conversionError(described(value, from));
  const number = typeof value === 'string' ? Number(text) : Number(value);
  if (to.name === 'REAL') return Math.fround(number);
  if (to.name !== 'NUMERIC' || to.scale === undefined) return number;
  const rounded = roundTo(number, to.scale);
  if (to.precision !== undefined && Math.abs(rounded) >= 10 ** (to.precision - to.scale)) throw outOfRange(described(value, from), column);
  return rounded;
}

/** Half up in decimal digits, as they are written. */
export function roundTo(value: number, scale: number): number {
  if (!Number.isFinite(value) || scale > 15) return value;
  const sign = value < 0 ? -1 : 1;
  const text = Math.abs(value).toPrecision(15);
  const shifted = Number(`${text.includes('e') ? Math.abs(value) : text}e${scale}`);
  return Number.isFinite(shifted) ? (sign * Math.round(shifted)) / 10 ** scale : value;
}

function toUuid(value: Cell): Cell {
  const bytes = value instanceof Uint8Array ? Array.from(value, (b) => b.toString(16).padStart(2, '0')).join('') : String(value);
  const hex = bytes.trim().replaceAll('-', '').toLowerCase();
  if (!/^[\da-f]{32}$/.test(hex)) throw conversionError(String(value));
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function toBinary(value: Cell, to: SqlType, column: string | undefined): Cell {
  const bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(String(value));
  if (to.precision !== undefined && bytes.length > to.precision && column !== undefined)
    throw new SqlError(
      22001,
      'data',
      `Value too long for column "${column} ${typeText(to)}": "${cellLiteral(bytes, to)} (${bytes.length})"`,
    );
  return bytes;
}

function toText(value: Cell, from: SqlType, to: SqlType, column: string | undefined): Cell {
  const whole = value instanceof Uint8Array && !isText(from) ? new TextDecoder().decode(value) : (cellText(value, from) ?? '');
  const text = to.name === 'CHARACTER' ? whole.replace(/ +$/, '') : whole;
  if (to.precision === undefined || text.length <= to.precision)
    return to.name === 'CHARACTER' && to.precision !== undefined ? text.padEnd(to.precision) : text;
  if (column === undefined) return text.slice(0, to.precision);
  throw new SqlError(22001, 'data', `Value too long for column "${column} ${typeText(to)}": "'${text}' (${text.length})"`);
}

const DAY = /^\s*([+-]?\d{1,9})-(\d{1,2})-(\d{1,2})/;
const CLOCK = /^\s*(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?)?/;
const ZONE = /^\s*(Z|[+-]\d{1,2}(?::?\d{2})?)\s*$/i;

function toMoment(value: Cell, from: SqlType, to: SqlType): Cell {
  if (typeof value !== 'string') throw conversionError(described(value, from));
  const bad = (): SqlError => new SqlError(22007, 'data', `Cannot parse "${to.name}" constant "${value}"`);
  if (from.name === to.name) return to.name === 'DATE' ? value : withDigits(value, to.precision);
  let rest = value;
  const day = DAY.exec(rest);
  if (day) rest = rest.slice(day[0].length).replace(/^[T ]/, '');
  const clock = CLOCK.exec(rest);
  if (clock) rest = rest.slice(clock[0].length);
  const zone = ZONE.exec(rest);
  if (rest.trim() !== '' && !zone) throw bad();
  if (to.name === 'TIME' ? !clock : !day) throw bad();
  const date = day ? calendarDay(Number(day[1]), Number(day[2]), Number(day[3]), bad) : '';
  if (to.name === 'DATE') return date;
  const [, hour = '0', minute = '0', second = '0', fraction = ''] = clock ?? [];
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) throw bad();
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:${second.padStart(2, '0')}.${fraction.padEnd(9, '0')}`;
  if (to.name === 'TIME') return withDigits(time, to.precision ?? 0);
  const moment = withDigits(`${date} ${time}`, to.precision ?? 6);
  return to.name === 'TIMESTAMP' ? moment : `${moment}${offsetText(zone?.[1])}`;
}

function offsetText(written: string | undefined): string {
  if (written === undefined || /^z$/i.test(written)) return '+00:00';
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(written) ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function calendarDay(year: number, month: number, day: number, bad: () => SqlError): string {
  const lengths = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (month < 1 || month > 12 || day < 1 || day > (lengths[month - 1] ?? 0)) throw bad();
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Cuts what is below the digits that the type has; nine are always kept. */
function withDigits(moment: string, digits: number | undefined): string {
  if (digits === undefined || digits >= 9) return moment;
  return moment.replace(/\.(\d{9})/, (_all, fraction: string) => `.${fraction.slice(0, digits).padEnd(9, '0')}`);
}

/** Whether a cell of one type is kept just as the other keeps it. */
export function keepsForm(from: SqlType, to: SqlType): boolean {
  if (isInteger(from) && isInteger(to)) return RANK.indexOf(from.name) <= RANK.indexOf(to.name);
  if (from.name === to.name) return to.precision === undefined && to.name !== 'ENUM' && to.name !== 'CHARACTER';
  return isNumber(from) && (to.name === 'DOUBLE PRECISION' || to.name === 'DECFLOAT');
}

const RANK = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT'];
