import type { Cell } from './ast.ts';
import { type SqlType, isMoment } from './sql-type.ts';

/** As Java's Double.toString writes it. */
export function doubleText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) {
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
  }
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}

/** A NUMERIC with its scale: `19.90`. A whole number has none: it comes from an integer, `coalesce(sum(price), 0)`. */
export function numericText(value: Cell, t: SqlType): string {
  if (typeof value !== 'number') return String(value);
  if (t.name === 'NUMERIC' && t.scale !== undefined) return plain(value.toFixed(Math.min(t.scale, 100)));
  return plain(decimalDigits(value));
}

const plain = (text: string): string => (/^-0(?:\.0*)?$/.test(text) ? text.slice(1) : text);

/** Without an exponent, the shortest that is this number. */
function decimalDigits(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/\.?0+$/, '');
}

/** Without the zeros that a moment is kept with. */
const shortMoment = (text: string): string => text.replace(/(\.\d*?)0+(?=$|[+-]\d)/, '$1').replace(/\.(?=$|[+-]\d)/, '');

/** What ResultSet.getString gives. */
export function cellText(value: Cell, t: SqlType): string | null {
  if (value === null) return null;
  switch (t.name) {
    case 'BOOLEAN':
      return Number(value) === 0 ? 'FALSE' : 'TRUE';
    case 'NUMERIC':
    case 'DECFLOAT':
      return numericText(value, t);
    case 'REAL':
    case 'DOUBLE PRECISION':
      return doubleText(Number(value));
    default:
  }
  if (isMoment(t)) return shortMoment(String(value)).replace(/([+-]\d\d):00$/, '$1');
  if (value instanceof Uint8Array) return Array.from(value, (b) => b.toString(16).padStart(2, '0')).join('');
  if (typeof value === 'number' && !Number.isInteger(value)) return doubleText(value);
  return String(value);
}

/** As a literal in a message: `'Ulm'`, `CAST(1 AS BIGINT)`, `TRUE`. */
export function cellLiteral(value: Cell, t: SqlType): string {
  if (value === null) return 'NULL';
  const text = cellText(value, t) ?? '';
  switch (t.name) {
    case 'BOOLEAN':
    case 'INTEGER':
    case 'NUMERIC':
    case 'DECFLOAT':
      return text;
    case 'TINYINT':
    case 'SMALLINT':
    case 'BIGINT':
    case 'REAL':
    case 'DOUBLE PRECISION':
      return `CAST(${text} AS ${t.name})`;
    case 'DATE':
    case 'TIME':
    case 'TIMESTAMP':
    case 'TIMESTAMP WITH TIME ZONE':
      return `${t.name} '${text}'`;
    case 'UUID':
      return `UUID '${text}'`;
    case 'BINARY':
    case 'BINARY VARYING':
    case 'BINARY LARGE OBJECT':
      return `X'${text}'`;
    default:
      return `'${text.replaceAll("'", "''")}'`;
  }
}

/** As a column is named by a constant: without what says its type. */
export const constantLabel = (value: Cell, t: SqlType): string => {
  const text = cellLiteral(value, t);
  return /^CAST\((.*) AS [^']*\)$/.exec(text)?.[1] ?? text;
};
