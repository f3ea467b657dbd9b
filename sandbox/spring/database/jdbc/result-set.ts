import { type ResultColumn, type Rows, SqlError, sqlTypes } from '../../../data/index.ts';
import type { Machine } from '../../../java/run/machine.ts';
import type { NativeClass, NativeMethod } from '../../../java/run/native.ts';
import type { RuntimeClass } from '../../../java/run/runtime-class.ts';
import type { JavaObject } from '../../../java/run/value.ts';
import { type Reference, type Value } from '../../../java/run/value.ts';
import { asSqlException } from './failures.ts';
import type { BytesLob } from './java-values.ts';
import { bytesOf, converted, type DriverClass, javaTypeOf, objectOf, TextLob } from './java-values.ts';
import type { StatementObject } from './statement.ts';

/** `native` of a JdbcResultSet. */
interface ResultState {
  readonly rows: Rows;
  readonly driver: DriverClass;
  readonly statement: StatementObject;
  /** The row that it stands at, from 0; -1 before the first. */
  at: number;
  wasNull: boolean;
  closed: boolean;
}

interface ResultObject extends JavaObject {
  readonly native: ResultState;
}

export function newResultSet(machine: Machine, driver: DriverClass, rows: Rows, statement: StatementObject): JavaObject {
  const made = machine.newObject(driver('JdbcResultSet'), '<init>()', []);
  const state: ResultState = { rows, driver, statement, at: -1, wasNull: false, closed: false };
  made.native = state;
  return made;
}

export function newResultMeta(machine: Machine, driver: DriverClass, columns: readonly ResultColumn[]): JavaObject {
  const made = machine.newObject(driver('JdbcResultSetMetaData'), '<init>()', []);
  const state: MetaState = { columns, driver };
  made.native = state;
  return made;
}

/** From 0. @throws SqlError */
function placeOf({ rows: { columns } }: ResultState, column: number | string): number {
  if (typeof column === 'number') {
    if (column < 1 || column > columns.length) throw new SqlError(90008, 'data', `Invalid value "${column}" for parameter "columnIndex"`);
    return column - 1;
  }
  const wanted = column.toUpperCase();
  const byLabel = columns.findIndex((c) => c.label.toUpperCase() === wanted);
  const found = byLabel >= 0 ? byLabel : columns.findIndex((c) => c.origin?.column.toUpperCase() === wanted);
  if (found < 0) throw new SqlError(42122, 'syntax', `Column "${column}" not found`);
  return found;
}

function read(m: Machine, self: ResultObject, column: number | string, className: string | undefined): Reference {
  const { native: s } = self;
  return asSqlException(m, s.driver, () => {
    if (s.closed) throw new SqlError(90007, 'general', 'The object is already closed');
    const place = placeOf(s, column);
    const row = s.rows.rows[s.at];
    if (!row) throw new SqlError(2000, 'general', 'No data is available');
    const type = s.rows.columns[place]?.type ?? sqlTypes.NULL;
    const cell = row[place] ?? null;
    s.wasNull = cell === null;
    return className === undefined ? objectOf(m, s.driver, cell, type) : converted(m, cell, type, className);
  });
}

type Primitive = 'boolean' | 'byte' | 'short' | 'int' | 'long' | 'float' | 'double';

const primitive =
  (kind: Primitive): NativeMethod =>
  (m: Machine, self: ResultObject, column: number | string): Value => {
    const value = read(m, self, column, kind);
    if (value === null) return kind === 'boolean' ? false : 0;
    return m.unbox(value);
  };

const reference =
  (className: string | undefined): NativeMethod =>
  (m: Machine, self: ResultObject, column: number | string): Value =>
    read(m, self, column, className);

interface ClassObject {
  readonly native: RuntimeClass;
}

/** Moves, and says whether it stands at a row. */
function moveTo(self: ResultObject, at: number): boolean {
  const { native: s } = self;
  const count = s.rows.rows.length;
  s.at = Math.max(-1, Math.min(at, count));
  return s.at >= 0 && s.at < count;
}

export const resultSetNatives: NativeClass = {
  next: (_m: Machine, self: ResultObject): Value => moveTo(self, self.native.at + 1),
  close: (_m: Machine, self: ResultObject): void => void (self.native.closed = true),
  isClosed: (_m: Machine, self: ResultObject): Value => self.native.closed,
  wasNull: (_m: Machine, self: ResultObject): Value => self.native.wasNull,
  getBoolean: primitive('boolean'),
  getByte: primitive('byte'),
  getShort: primitive('short'),
  getInt: primitive('int'),
  getLong: primitive('long'),
  getFloat: primitive('float'),
  getDouble: primitive('double'),
  getBigDecimal: reference('java.math.BigDecimal'),
  getString: reference('java.lang.String'),
  getNString: reference('java.lang.String'),
  getBytes: reference('[B'),
  getDate: reference('java.sql.Date'),
  getTime: reference('java.sql.Time'),
  getTimestamp: reference('java.sql.Timestamp'),
  getObject: (m: Machine, self: ResultObject, column: number | string, type?: ClassObject): Value =>
    read(m, self, column, type?.native.name),
  getClob: (m: Machine, self: ResultObject, column: number | string): Value => lob(m, self, read(m, self, column, 'java.lang.String')),
  getBlob: (m: Machine, self: ResultObject, column: number | string): Value => read(m, self, column, undefined),
  findColumn: (m: Machine, self: ResultObject, column: string): Value =>
    asSqlException(m, self.native.driver, () => placeOf(self.native, column)) + 1,
  getMetaData: (m: Machine, self: ResultObject): Value => newResultMeta(m, self.native.driver, self.native.rows.columns),
  getRow: (_m: Machine, self: ResultObject): Value => (self.native.at < self.native.rows.rows.length ? self.native.at + 1 : 0),
  isBeforeFirst: (_m: Machine, self: ResultObject): Value => self.native.at < 0 && self.native.rows.rows.length > 0,
  isAfterLast: (_m: Machine, self: ResultObject): Value =>
    self.native.at >= self.native.rows.rows.length && self.native.rows.rows.length > 0,
  isFirst: (_m: Machine, self: ResultObject): Value => self.native.at === 0,
  isLast: (_m: Machine, self: ResultObject): Value => self.native.at === self.native.rows.rows.length - 1,
  first: (_m: Machine, self: ResultObject): Value => moveTo(self, 0),
  last: (_m: Machine, self: ResultObject): Value => moveTo(self, self.native.rows.rows.length - 1),
  beforeFirst: (_m: Machine, self: ResultObject): void => void moveTo(self, -1),
  afterLast: (_m: Machine, self: ResultObject): void => void moveTo(self, self.native.rows.rows.length),
  previous: (_m: Machine, self: ResultObject): Value => moveTo(self, self.native.at - 1),
  absolute: (_m: Machine, self: ResultObject, row: number): Value => moveTo(self, row < 0 ? self.native.rows.rows.length + row : row - 1),
  relative: (_m: Machine, self: ResultObject, rows: number): Value => moveTo(self, self.native.at + rows),
  getStatement: (_m: Machine, self: ResultObject): Value => self.native.statement,
  setFetchSize: (): void => undefined,
  getType: (): Value => 1003,
  getWarnings: (): Value => null,
  clearWarnings: (): void => undefined,
};

function lob(m: Machine, self: ResultObject, text: Reference): Value {
  if (text === null) return null;
  const made = m.newObject(self.native.driver('JdbcClob'), '<init>()', []);
  made.native = new TextLob(String(text));
  return made;
}

interface MetaState {
  readonly columns: readonly ResultColumn[];
  readonly driver: DriverClass;
}

interface MetaObject {
  readonly native: MetaState;
}

const column = (m: Machine, self: MetaObject, index: number): ResultColumn =>
  asSqlException(m, self.native.driver, () => {
    const found = self.native.columns[index - 1];
    if (!found) throw new SqlError(90008, 'data', `Invalid value "${index}" for parameter "columnIndex"`);
    return found;
  });

const DIGITS: Readonly<Record<string, number>> = {
  TINYINT: 8,
  SMALLINT: 16,
  INTEGER: 32,
  BIGINT: 64,
  BOOLEAN: 1,
  'DOUBLE PRECISION': 53,
  REAL: 24,
  DATE: 10,
  UUID: 16,
};

export const resultMetaNatives: NativeClass = {
  getColumnCount: (_m: Machine, self: MetaObject): Value => self.native.columns.length,
  getColumnLabel: (m: Machine, self: MetaObject, index: number): Value => column(m, self, index).label,
  getColumnName: (m: Machine, self: MetaObject, index: number): Value => {
    const c = column(m, self, index);
    return c.origin?.column ?? c.label;
  },
  getColumnTypeName: (m: Machine, self: MetaObject, index: number): Value => column(m, self, index).type.name,
  getColumnClassName: (m: Machine, self: MetaObject, index: number): Value => javaTypeOf(column(m, self, index).type).className,
  getColumnType: (m: Machine, self: MetaObject, index: number): Value => javaTypeOf(column(m, self, index).type).code,
  getPrecision: (m: Machine, self: MetaObject, index: number): Value => {
    const { type } = column(m, self, index);
    return DIGITS[type.name] ?? type.precision ?? 1_000_000_000;
  },
  getScale: (m: Machine, self: MetaObject, index: number): Value => column(m, self, index).type.scale ?? 0,
  isNullable: (m: Machine, self: MetaObject, index: number): Value => {
    const { origin } = column(m, self, index);
    return origin ? (origin.nullable ? 1 : 0) : 2;
  },
  getColumnDisplaySize: (m: Machine, self: MetaObject, index: number): Value => column(m, self, index).type.precision ?? 11,
  isAutoIncrement: (): Value => false,
  isSigned: (m: Machine, self: MetaObject, index: number): Value => sqlTypes.isNumber(column(m, self, index).type),
  isCaseSensitive: (): Value => true,
  getTableName: (m: Machine, self: MetaObject, index: number): Value => column(m, self, index).origin?.table ?? '',
  getSchemaName: (m: Machine, self: MetaObject, index: number): Value => (column(m, self, index).origin ? 'PUBLIC' : ''),
  getCatalogName: (): Value => '',
};

interface TextLobObject {
  readonly native: TextLob;
}
interface BytesLobObject {
  readonly native: BytesLob;
}

export const clobNatives: NativeClass = {
  length: (_m: Machine, self: TextLobObject): Value => self.native.content.length,
  getSubString: (_m: Machine, self: TextLobObject, from: number, length: number): Value => self.native.content.substr(from - 1, length),
  getCharacterStream: (m: Machine, self: TextLobObject): Value =>
    m.newObject(m.jdk('java.io.StringReader'), '<init>(java.lang.String)', [self.native.content]),
  free: (): void => undefined,
  toString: (_m: Machine, self: TextLobObject): Value => `clob0: '${self.native.content}'`,
};

export const blobNatives: NativeClass = {
  length: (_m: Machine, self: BytesLobObject): Value => self.native.content.length,
  getBytes: (m: Machine, self: BytesLobObject, from: number, length: number): Value =>
    bytesOf(m, self.native.content.slice(from - 1, from - 1 + length)),
  getBinaryStream: (m: Machine, self: BytesLobObject): Value =>
    m.newObject(m.jdk('java.io.ByteArrayInputStream'), '<init>(byte[])', [bytesOf(m, self.native.content)]),
  free: (): void => undefined,
};
