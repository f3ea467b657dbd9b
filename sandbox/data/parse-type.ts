import type { Cursor } from './cursor.ts';
import { unsupported } from './sql-error.ts';
import { type SqlType, type SqlTypeName, type } from './sql-type.ts';

const NAMES: Readonly<Record<string, SqlTypeName>> = {
  BOOLEAN: 'BOOLEAN',
  BOOL: 'BOOLEAN',
  BIT: 'BOOLEAN',
  TINYINT: 'TINYINT',
  SMALLINT: 'SMALLINT',
  INT2: 'SMALLINT',
  INT: 'INTEGER',
  INTEGER: 'INTEGER',
  INT4: 'INTEGER',
  MEDIUMINT: 'INTEGER',
  SIGNED: 'INTEGER',
  BIGINT: 'BIGINT',
  INT8: 'BIGINT',
  NUMERIC: 'NUMERIC',
  DECIMAL: 'NUMERIC',
  DEC: 'NUMERIC',
  NUMBER: 'NUMERIC',
  DECFLOAT: 'DECFLOAT',
  REAL: 'REAL',
  FLOAT4: 'REAL',
  FLOAT: 'DOUBLE PRECISION',
  FLOAT8: 'DOUBLE PRECISION',
  DOUBLE: 'DOUBLE PRECISION',
  CHAR: 'CHARACTER',
  NCHAR: 'CHARACTER',
  VARCHAR: 'CHARACTER VARYING',
  VARCHAR2: 'CHARACTER VARYING',
  NVARCHAR: 'CHARACTER VARYING',
  NVARCHAR2: 'CHARACTER VARYING',
  LONGVARCHAR: 'CHARACTER VARYING',
  VARCHAR_IGNORECASE: 'VARCHAR_IGNORECASE',
  TEXT: 'CHARACTER LARGE OBJECT',
  CLOB: 'CHARACTER LARGE OBJECT',
  TINYTEXT: 'CHARACTER LARGE OBJECT',
  MEDIUMTEXT: 'CHARACTER LARGE OBJECT',
  LONGTEXT: 'CHARACTER LARGE OBJECT',
  NCLOB: 'CHARACTER LARGE OBJECT',
  BINARY: 'BINARY',
  VARBINARY: 'BINARY VARYING',
  BYTEA: 'BINARY VARYING',
  RAW: 'BINARY VARYING',
  LONGVARBINARY: 'BINARY VARYING',
  BLOB: 'BINARY LARGE OBJECT',
  TINYBLOB: 'BINARY LARGE OBJECT',
  MEDIUMBLOB: 'BINARY LARGE OBJECT',
  LONGBLOB: 'BINARY LARGE OBJECT',
  DATE: 'DATE',
  TIME: 'TIME',
  TIMESTAMP: 'TIMESTAMP',
  DATETIME: 'TIMESTAMP',
  SMALLDATETIME: 'TIMESTAMP',
  UUID: 'UUID',
  ENUM: 'ENUM',
};

/** Types of H2 that the trial's SQL does without. */
const MISSING = new Set(['JSON', 'ARRAY', 'INTERVAL', 'GEOMETRY', 'JAVA_OBJECT', 'OBJECT', 'OTHER', 'ROW']);

/** @throws SqlError for a type that there is not, or that the trial does without */
export function parseType(c: Cursor): SqlType {
  const token = c.next();
  if (MISSING.has(token.text)) throw unsupported(`the SQL type ${token.text}`);
  c.take('UNSIGNED');
  let name = NAMES[token.text];
  if (token.text === 'CHARACTER' || token.text === 'NATIONAL') {
    if (token.text === 'NATIONAL') c.take('CHARACTER');
    name = c.take('VARYING') ? 'CHARACTER VARYING' : c.take('LARGE', 'OBJECT') ? 'CHARACTER LARGE OBJECT' : 'CHARACTER';
  } else if (token.text === 'BINARY') {
    name = c.take('VARYING') ? 'BINARY VARYING' : c.take('LARGE', 'OBJECT') ? 'BINARY LARGE OBJECT' : 'BINARY';
  } else if (token.text === 'DOUBLE') c.take('PRECISION');
  else if (token.text === 'CHAR' && c.take('VARYING')) name = 'CHARACTER VARYING';
  if (!name || token.kind !== 'word') {
    c.place--;
    throw c.error('data type');
  }
  if (name === 'ENUM') return { name, values: c.enclosed(() => c.next().text) };
  let made = type(name);
  if (c.take('(')) {
    const precision = c.take('MAX') ? 1_000_000_000 : c.integer();
    c.take('CHAR');
    c.take('CHARACTERS');
    const scale = c.take(',') ? c.integer() : undefined;
    c.expect(')');
    made = sized(name, precision, scale);
  } else if (name === 'CHARACTER' || name === 'BINARY') made = type(name, 1);
  else if (name === 'TIMESTAMP') made = type(name, 6);
  if (name === 'TIMESTAMP' || name === 'TIME') {
    if (c.take('WITHOUT', 'TIME', 'ZONE')) return made;
    if (c.take('WITH', 'TIME', 'ZONE')) {
      if (name === 'TIME') throw unsupported('the SQL type TIME WITH TIME ZONE');
      return type('TIMESTAMP WITH TIME ZONE', made.precision);
    }
  }
  if (c.sees('ARRAY')) throw unsupported('the SQL type ARRAY');
  return made;
}

function sized(name: SqlTypeName, precision: number, scale: number | undefined): SqlType {
  switch (name) {
    case 'NUMERIC':
      return type(name, precision, scale ?? 0);
    case 'DOUBLE PRECISION':
      return precision <= 24 ? type('REAL') : type(name);
    // A width that is shown, as in MySQL.
    case 'BOOLEAN':
    case 'TINYINT':
    case 'SMALLINT':
    case 'INTEGER':
    case 'BIGINT':
      return type(name);
    default:
      return type(name, precision);
  }
}
