import { type Parameter, type Result, type Rows, SqlError, SqlStatementError, type Wanted } from '../../../data/index.ts';
import type { Machine } from '../../../java/run/machine.ts';
import type { NativeClass, NativeMethod } from '../../../java/run/native.ts';
import { JavaThrow } from '../../../java/run/thrown.ts';
import type { JavaObject } from '../../../java/run/value.ts';
import { type Reference, type Value } from '../../../java/run/value.ts';
import { asReference } from '../../json/json-writer.ts';
import type { ConnectionObject, ConnectionState } from './connection.ts';
import { wantedOf } from './connection.ts';
import { asSqlException, sqlException } from './failures.ts';
import { parameterOf } from './java-values.ts';
import { newResultMeta, newResultSet } from './result-set.ts';

/** `native` of a JdbcStatement or JdbcPreparedStatement. */
export interface StatementState {
  readonly connection: ConnectionObject;
  /** Of a prepared one. */
  readonly sql: string | undefined;
  readonly wanted: Wanted;
  parameters: (Parameter | undefined)[];
  readonly batch: (string | readonly (Parameter | undefined)[])[];
  result: JavaObject | null;
  count: number;
  keys: Rows | undefined;
  maxRows: number;
  fetchSize: number;
  timeout: number;
  closed: boolean;
}

export interface StatementObject extends JavaObject {
  readonly native: StatementState;
}

export function newStatement(machine: Machine, connection: ConnectionObject, sql: string | undefined, wanted: Wanted): JavaObject {
  const { driver, session } = connection.native;
  // H2 looks at a statement when it is prepared.
  const parameters = sql === undefined ? 0 : asSqlException(machine, driver, () => session.describe(sql)).parameters;
  const made = machine.newObject(driver(sql === undefined ? 'JdbcStatement' : 'JdbcPreparedStatement'), '<init>()', []);
  const state: StatementState = {
    connection,
    sql,
    wanted,
    parameters: Array.from<undefined>({ length: parameters }),
    batch: [],
    result: null,
    count: -1,
    keys: undefined,
    maxRows: 0,
    fetchSize: 0,
    timeout: 0,
    closed: false,
  };
  made.native = state;
  return made;
}

const connectionOf = (self: StatementObject): ConnectionState => self.native.connection.native;

function given(parameters: readonly (Parameter | undefined)[], sql: string): Parameter[] {
  return parameters.map((p, i) => {
    if (!p) throw new SqlStatementError(new SqlError(90012, 'data', `Parameter "#${i + 1}" is not set`), sql);
    return p;
  });
}

function run(m: Machine, self: StatementObject, sql: string, parameters: readonly (Parameter | undefined)[], wanted: Wanted): Result {
  const { driver, session } = connectionOf(self);
  return asSqlException(m, driver, () => {
    if (self.native.closed || session.isClosed) throw new SqlError(90007, 'general', 'The object is already closed');
    const result = session.execute(sql, given(parameters, sql), wanted);
    const state = self.native;
    state.result = null;
    state.keys = undefined;
    state.count = -1;
    if (result.kind === 'count') {
      state.count = result.count;
      state.keys = result.keys;
    } else {
      const { maxRows } = state;
      state.result = newResultSet(m, driver, maxRows > 0 ? { ...result, rows: result.rows.slice(0, maxRows) } : result, self);
    }
    return result;
  });
}

const refuse = (m: Machine, self: StatementObject, code: number, message: string): never =>
  asSqlException(m, connectionOf(self).driver, () => {
    throw new SqlError(code, 'general', message);
  });

function sqlOf(self: StatementObject, sql: string | undefined): string {
  return sql ?? self.native.sql ?? '';
}

function query(m: Machine, self: StatementObject, sql?: string): Value {
  run(m, self, sqlOf(self, sql), self.native.parameters, undefined);
  return (
    self.native.result ?? refuse(m, self, 90002, 'Method is only allowed for a query. Use execute or executeUpdate instead of executeQuery')
  );
}

function update(m: Machine, self: StatementObject, sql?: string, wanted?: Value): number {
  const result = run(m, self, sqlOf(self, sql), self.native.parameters, sql === undefined ? self.native.wanted : wantedOf(wanted));
  if (result.kind === 'rows')
    return refuse(m, self, 90001, 'Method is not allowed for a query. Use execute or executeQuery instead of executeUpdate');
  return result.count;
}

const isSql = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

export const statementNatives: NativeClass = {
  executeQuery: (m: Machine, self: StatementObject, sql?: Value): Value => query(m, self, isSql(sql)),
  executeUpdate: (m: Machine, self: StatementObject, sql?: Value, wanted?: Value): Value => update(m, self, isSql(sql), wanted),
  executeLargeUpdate: (m: Machine, self: StatementObject, sql?: Value): Value => update(m, self, isSql(sql)),
  execute: (m: Machine, self: StatementObject, sql?: Value, wanted?: Value): Value =>
    run(m, self, sqlOf(self, isSql(sql)), self.native.parameters, isSql(sql) === undefined ? self.native.wanted : wantedOf(wanted)).kind ===
    'rows',
  getResultSet: (_m: Machine, self: StatementObject): Value => self.native.result,
  getUpdateCount: (_m: Machine, self: StatementObject): Value => self.native.count,
  getLargeUpdateCount: (_m: Machine, self: StatementObject): Value => self.native.count,
  getMoreResults: (_m: Machine, self: StatementObject): Value => {
    self.native.result = null;
    self.native.count = -1;
    return false;
  },
  getGeneratedKeys: (m: Machine, self: StatementObject): Value =>
    newResultSet(m, connectionOf(self).driver, self.native.keys ?? { columns: [], rows: [] }, self),
  addBatch: (_m: Machine, self: StatementObject, sql?: Value): void =>
    void self.native.batch.push(isSql(sql) ?? [...self.native.parameters]),
  clearBatch: (_m: Machine, self: StatementObject): void => void (self.native.batch.length = 0),
  executeBatch: (m: Machine, self: StatementObject): Value => batch(m, self),
  getConnection: (_m: Machine, self: StatementObject): Reference => self.native.connection,
  close: (_m: Machine, self: StatementObject): void => void (self.native.closed = true),
  isClosed: (_m: Machine, self: StatementObject): Value => self.native.closed,
  setMaxRows: (_m: Machine, self: StatementObject, max: number): void => void (self.native.maxRows = max),
  getMaxRows: (_m: Machine, self: StatementObject): Value => self.native.maxRows,
  setFetchSize: (_m: Machine, self: StatementObject, rows: number): void => void (self.native.fetchSize = rows),
  getFetchSize: (_m: Machine, self: StatementObject): Value => self.native.fetchSize,
  setQueryTimeout: (_m: Machine, self: StatementObject, seconds: number): void => void (self.native.timeout = seconds),
  getQueryTimeout: (_m: Machine, self: StatementObject): Value => self.native.timeout,
  setFetchDirection: (): void => undefined,
  setEscapeProcessing: (): void => undefined,
  closeOnCompletion: (): void => undefined,
  setPoolable: (): void => undefined,
  cancel: (): void => undefined,
  getWarnings: (): Value => null,
  clearWarnings: (): void => undefined,
};

/** Each runs; the first that fails is told of when all have run. */
function batch(m: Machine, self: StatementObject): Value {
  const { native: state } = self;
  const counts: number[] = [];
  let failure: unknown;
  for (const item of state.batch) {
    try {
      const sql = typeof item === 'string' ? item : sqlOf(self, undefined);
      const result = run(m, self, sql, typeof item === 'string' ? [] : item, state.wanted);
      counts.push(result.kind === 'count' ? result.count : -2);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      failure ??= error;
      counts.push(-3);
    }
  }
  state.batch.length = 0;
  if (failure instanceof JavaThrow) {
    const { object } = failure;
    const state_ = m.invokeVirtual(object, 'getSQLState()', []) ?? null;
    const code = m.invokeVirtual(object, 'getErrorCode()', []) ?? 0;
    const made = m.newObject(connectionOf(self).driver('JdbcBatchUpdateException'), '<init>(java.lang.String,java.lang.String,int,int[])', [
      m.messageOf(object),
      state_,
      code,
      m.newArray(m.jdk('int'), counts),
    ]);
    m.invokeVirtual(made, 'setNextException(java.sql.SQLException)', [object]);
    throw new JavaThrow(made);
  }
  return m.newArray(m.jdk('int'), counts);
}

function setParameter(m: Machine, self: StatementObject, index: number, value: Reference): void {
  const { parameters } = self.native;
  const { driver } = connectionOf(self);
  try {
    if (index < 1 || index > parameters.length)
      throw new SqlError(90008, 'data', `Invalid value "${index}" for parameter "parameterIndex"`);
    parameters[index - 1] = parameterOf(m, value);
  } catch (error) {
    throw sqlException(m, driver, error);
  }
}

const setter =
  (kind: 'byte' | 'short' | 'int' | 'long' | 'float' | 'double' | undefined): NativeMethod =>
  (m: Machine, self: StatementObject, index: number, value: Value): void =>
    setParameter(m, self, index, kind ? m.box(kind, value) : asReference(m, value, { kind: 'unknown' }));

export const preparedStatementNatives: NativeClass = {
  ...statementNatives,
  setNull: (m: Machine, self: StatementObject, index: number): void => setParameter(m, self, index, null),
  setBoolean: setter(undefined),
  setByte: setter('byte'),
  setShort: setter('short'),
  setInt: setter('int'),
  setLong: setter('long'),
  setFloat: setter('float'),
  setDouble: setter('double'),
  setBigDecimal: setter(undefined),
  setString: setter(undefined),
  setNString: setter(undefined),
  setBytes: setter(undefined),
  setDate: setter(undefined),
  setTime: setter(undefined),
  setTimestamp: setter(undefined),
  setObject: setter(undefined),
  clearParameters: (_m: Machine, self: StatementObject): void => void self.native.parameters.fill(undefined),
  getMetaData: (m: Machine, self: StatementObject): Value => {
    const { driver, session } = connectionOf(self);
    const { columns } = asSqlException(m, driver, () => session.describe(sqlOf(self, undefined)));
    return columns ? newResultMeta(m, driver, columns) : null;
  },
  getParameterMetaData: (m: Machine, self: StatementObject): Value => {
    const made = m.newObject(connectionOf(self).driver('JdbcParameterMetaData'), '<init>()', []);
    made.native = self.native.parameters.length;
    return made;
  },
};

export const parameterMetaNatives: NativeClass = {
  getParameterCount: (_m: Machine, self: { readonly native: number }): Value => self.native,
};
