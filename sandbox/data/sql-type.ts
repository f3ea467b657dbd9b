/** The types of H2 that the trial knows, by H2's own name. `NULL` is the type of what no type is known of. */
export type SqlTypeName =
  | 'NULL'
  | 'BOOLEAN'
  | 'TINYINT'
  | 'SMALLINT'
  | 'INTEGER'
  | 'BIGINT'
  | 'NUMERIC'
  | 'DECFLOAT'
  | 'REAL'
  | 'DOUBLE PRECISION'
  | 'CHARACTER'
  | 'CHARACTER VARYING'
  | 'VARCHAR_IGNORECASE'
  | 'CHARACTER LARGE OBJECT'
  | 'BINARY'
  | 'BINARY VARYING'
  | 'BINARY LARGE OBJECT'
  | 'DATE'
  | 'TIME'
  | 'TIMESTAMP'
  | 'TIMESTAMP WITH TIME ZONE'
  | 'UUID'
  | 'ENUM';

export interface SqlType {
  readonly name: SqlTypeName;
  /** Length of texts and bytes, digits of a number, digits after the second of a time. */
  readonly precision?: number;
  /** Of NUMERIC. */
  readonly scale?: number;
  /** Of ENUM. */
  readonly values?: readonly string[];
}

export const type = (name: SqlTypeName, precision?: number, scale?: number): SqlType => ({
  name,
  ...(precision === undefined ? {} : { precision }),
  ...(scale === undefined ? {} : { scale }),
});

export const NULL = type('NULL');
export const BOOLEAN = type('BOOLEAN');
export const INTEGER = type('INTEGER');
export const BIGINT = type('BIGINT');
export const DOUBLE = type('DOUBLE PRECISION');
export const VARCHAR = type('CHARACTER VARYING');
export const DATE = type('DATE');
export const TIMESTAMP = type('TIMESTAMP', 6);

export const INTEGERS: readonly SqlTypeName[] = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT'];
const TEXTS: readonly SqlTypeName[] = ['CHARACTER', 'CHARACTER VARYING', 'VARCHAR_IGNORECASE', 'CHARACTER LARGE OBJECT', 'ENUM', 'UUID'];
const MOMENTS: readonly SqlTypeName[] = ['DATE', 'TIME', 'TIMESTAMP', 'TIMESTAMP WITH TIME ZONE'];

export const isInteger = (t: SqlType): boolean => INTEGERS.includes(t.name);
export const isNumber = (t: SqlType): boolean =>
  isInteger(t) || t.name === 'NUMERIC' || t.name === 'DECFLOAT' || t.name === 'REAL' || t.name === 'DOUBLE PRECISION';
export const isText = (t: SqlType): boolean => TEXTS.includes(t.name);
export const isMoment = (t: SqlType): boolean => MOMENTS.includes(t.name);

/** Digits of an integer type, as it is when it meets NUMERIC. */
const DIGITS: Readonly<Partial<Record<SqlTypeName, number>>> = { TINYINT: 3, SMALLINT: 5, INTEGER: 10, BIGINT: 19 };

export function asNumeric(t: SqlType): { readonly precision: number; readonly scale: number } {
  const digits = DIGITS[t.name];
  return digits === undefined ? { precision: t.precision ?? 100_000, scale: t.scale ?? 0 } : { precision: digits, scale: 0 };
}

/** The type that both can be turned into: of operands, of the rows of a union, of the branches of CASE. */
export function higher(a: SqlType, b: SqlType): SqlType {
  if (a.name === 'NULL') return b;
  if (b.name === 'NULL') return a;
  if (a.name === b.name) {
    if (a.name === 'NUMERIC') {
      const [x, y] = [asNumeric(a), asNumeric(b)];
      const scale = Math.max(x.scale, y.scale);
      return type('NUMERIC', Math.max(x.precision - x.scale, y.precision - y.scale) + scale, scale);
    }
    return (a.precision ?? Infinity) >= (b.precision ?? Infinity) ? a : b;
  }
  if (isNumber(a) && isNumber(b)) {
    const order: readonly SqlTypeName[] = [...INTEGERS, 'NUMERIC', 'REAL', 'DOUBLE PRECISION', 'DECFLOAT'];
    const [low, high] = order.indexOf(a.name) < order.indexOf(b.name) ? [a, b] : [b, a];
    return high.name === 'NUMERIC' ? higher(type('NUMERIC', asNumeric(low).precision, asNumeric(low).scale), high) : high;
  }
  if (isNumber(a)) return a;
  if (isNumber(b)) return b;
  if (isMoment(a) && isMoment(b)) return MOMENTS.indexOf(a.name) > MOMENTS.indexOf(b.name) ? a : b;
  if (a.name === 'BOOLEAN' || isMoment(a) || a.name === 'UUID' || a.name === 'ENUM') return isText(b) && b.name !== 'UUID' ? a : b;
  if (b.name === 'BOOLEAN' || isMoment(b) || b.name === 'UUID' || b.name === 'ENUM') return b;
  return a.name === 'CHARACTER' ? b : a;
}

/** As H2 writes it in messages: `CHARACTER VARYING(20)`. */
export function typeText(t: SqlType): string {
  switch (t.name) {
    case 'NUMERIC':
      return t.precision === undefined ? 'NUMERIC' : `NUMERIC(${t.precision}${t.scale ? `, ${t.scale}` : ''})`;
    case 'CHARACTER':
    case 'CHARACTER VARYING':
    case 'VARCHAR_IGNORECASE':
    case 'BINARY':
    case 'BINARY VARYING':
      return t.precision === undefined ? t.name : `${t.name}(${t.precision})`;
    case 'TIMESTAMP':
      return t.precision === undefined || t.precision === 6 ? 'TIMESTAMP' : `TIMESTAMP(${t.precision})`;
    case 'ENUM':
      return `ENUM(${(t.values ?? []).map((v) => `'${v}'`).join(', ')})`;
    default:
      return t.name;
  }
}
