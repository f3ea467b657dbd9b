import type { Session } from '../../../data/index.ts';
import { SqlError } from '../../../data/index.ts';
import type { Machine } from '../../../java/run/machine.ts';
import type { NativeClass } from '../../../java/run/native.ts';
import type { JavaObject } from '../../../java/run/value.ts';
import { JavaArray, type Reference, type Value } from '../../../java/run/value.ts';
import type { Databases, OpenDatabase } from './databases.ts';
import { asSqlException } from './failures.ts';
import type { DriverClass } from './java-values.ts';
import { newStatement, type StatementState } from './statement.ts';

/** `native` of a JdbcConnection. */
export interface ConnectionState {
  readonly session: Session;
  readonly open: OpenDatabase;
  readonly databases: Databases;
  readonly driver: DriverClass;
  readonly url: string;
  readonly user: string;
  readonly number: number;
  readOnly: boolean;
  isolation: number;
  savepoints: number;
}

interface SavepointState {
  readonly name: string;
  readonly id: number;
  readonly named: boolean;
}

export interface ConnectionObject extends JavaObject {
  readonly native: ConnectionState;
}

const READ_COMMITTED = 2;
const RETURN_KEYS = 1;

export function newConnection(
  machine: Machine,
  driver: DriverClass,
  databases: Databases,
  url: string,
  user: string,
  number: number,
): JavaObject {
  const open = databases.open(url);
  const state: ConnectionState = {
    session: open.database.connect(),
    open,
    databases,
    driver,
    url: url.split(';')[0] ?? url,
    user: user.toUpperCase(),
    number,
    readOnly: false,
    isolation: READ_COMMITTED,
    savepoints: 0,
  };
  const made = machine.newObject(driver('JdbcConnection'), '<init>()', []);
  made.native = state;
  return made;
}

/** Which columns of written rows are asked for, by the arguments behind the SQL. */
export function wantedOf(given: Value | undefined): StatementState['wanted'] {
  if (given === RETURN_KEYS) return 'generated';
  if (given instanceof JavaArray)
    return Array.from<Value>(given.store).every((n) => typeof n === 'string') ? Array.from<Value>(given.store).map(String) : 'generated';
  return undefined;
}

function savepoint(machine: Machine, c: ConnectionState, name: string | null): JavaObject {
  const id = ++c.savepoints;
  const state: SavepointState = { name: name ?? `SYSTEM_SAVEPOINT_${id}`, id, named: name !== null };
  asSqlException(machine, c.driver, () => c.session.savepoint(state.name));
  const made = machine.newObject(c.driver('JdbcSavepoint'), '<init>()', []);
  made.native = state;
  return made;
}

interface SavepointObject {
  readonly native: SavepointState;
}

const alive = (machine: Machine, c: ConnectionState): Session =>
  asSqlException(machine, c.driver, () => {
    if (c.session.isClosed) throw new SqlError(90007, 'general', 'The object is already closed');
    return c.session;
  });

export const connectionNatives: NativeClass = {
  createStatement: (m: Machine, self: ConnectionObject): Value => {
    alive(m, self.native);
    return newStatement(m, self, undefined, undefined);
  },
  prepareStatement: (m: Machine, self: ConnectionObject, sql: string, given?: Value): Value => {
    alive(m, self.native);
    return newStatement(m, self, sql, wantedOf(given));
  },
  nativeSQL: (_m: Machine, _self: ConnectionObject, sql: string): Value => sql,
  setAutoCommit: (m: Machine, self: ConnectionObject, autoCommit: boolean): void => {
    const session = alive(m, self.native);
    if (autoCommit && !session.autoCommit) asSqlException(m, self.native.driver, () => session.commit());
    session.autoCommit = autoCommit;
  },
  getAutoCommit: (_m: Machine, self: ConnectionObject): Value => self.native.session.autoCommit,
  commit: (m: Machine, self: ConnectionObject): void => asSqlException(m, self.native.driver, () => alive(m, self.native).commit()),
  'rollback()': (m: Machine, self: ConnectionObject): void => asSqlException(m, self.native.driver, () => alive(m, self.native).rollback()),
  'rollback(java.sql.Savepoint)': (m: Machine, self: ConnectionObject, point: SavepointObject): void =>
    asSqlException(m, self.native.driver, () => alive(m, self.native).rollbackTo(point.native.name)),
  'setSavepoint()': (m: Machine, self: ConnectionObject): Value => savepoint(m, self.native, null),
  'setSavepoint(java.lang.String)': (m: Machine, self: ConnectionObject, name: string): Value => savepoint(m, self.native, name),
  releaseSavepoint: (m: Machine, self: ConnectionObject, point: SavepointObject): void =>
    asSqlException(m, self.native.driver, () => alive(m, self.native).release(point.native.name)),
  close: (_m: Machine, self: ConnectionObject): void => {
    const { session, databases, open } = self.native;
    if (session.isClosed) return;
    session.close();
    databases.release(open);
  },
  isClosed: (_m: Machine, self: ConnectionObject): Value => self.native.session.isClosed,
  isValid: (_m: Machine, self: ConnectionObject): Value => !self.native.session.isClosed,
  getMetaData: (m: Machine, self: ConnectionObject): Value => {
    const made = m.newObject(self.native.driver('JdbcDatabaseMetaData'), '<init>()', []);
    made.native = self;
    return made;
  },
  setReadOnly: (_m: Machine, self: ConnectionObject, readOnly: boolean): void => void (self.native.readOnly = readOnly),
  // H2 takes it for a hint and says that it is not.
  isReadOnly: (): Value => false,
  setTransactionIsolation: (_m: Machine, self: ConnectionObject, level: number): void => void (self.native.isolation = level),
  getTransactionIsolation: (_m: Machine, self: ConnectionObject): Value => self.native.isolation,
  setCatalog: (): void => undefined,
  getCatalog: (_m: Machine, self: ConnectionObject): Value => databaseName(self.native),
  setSchema: (m: Machine, self: ConnectionObject, schema: string): void => {
    if (schema.toUpperCase() !== 'PUBLIC')
      asSqlException(m, self.native.driver, () => {
        throw new SqlError(90079, 'syntax', `Schema "${schema}" not found`);
      });
  },
  getSchema: (): Value => 'PUBLIC',
  setHoldability: (): void => undefined,
  getHoldability: (): Value => 1,
  getWarnings: (): Value => null,
  clearWarnings: (): void => undefined,
  setClientInfo: (): void => undefined,
  setNetworkTimeout: (): void => undefined,
  getNetworkTimeout: (): Value => 0,
  abort: (_m: Machine, self: ConnectionObject): void => self.native.session.close(),
  toString: (_m: Machine, self: ConnectionObject): Value => `conn${self.native.number}: url=${self.native.url} user=${self.native.user}`,
};

const databaseName = ({ open }: ConnectionState): string => open.name.replace(/^mem:/, '').toUpperCase();

export const savepointNatives: NativeClass = {
  getSavepointId: (_m: Machine, self: SavepointObject): Value => self.native.id,
  getSavepointName: (_m: Machine, self: SavepointObject): Value => self.native.name,
};

interface MetaObject {
  readonly native: ConnectionObject;
}

export const databaseMetaNatives: NativeClass = {
  getDatabaseProductName: (): Value => 'H2',
  getDatabaseProductVersion: (): Value => '2.2.224 (2023-09-17)',
  getDatabaseMajorVersion: (): Value => 2,
  getDatabaseMinorVersion: (): Value => 2,
  getDriverName: (): Value => 'H2 JDBC Driver',
  getDriverVersion: (): Value => '2.2.224 (2023-09-17)',
  getDriverMajorVersion: (): Value => 2,
  getDriverMinorVersion: (): Value => 2,
  getJDBCMajorVersion: (): Value => 4,
  getJDBCMinorVersion: (): Value => 3,
  getURL: (_m: Machine, self: MetaObject): Value => self.native.native.url,
  getUserName: (_m: Machine, self: MetaObject): Value => self.native.native.user,
  getConnection: (_m: Machine, self: MetaObject): Reference => self.native,
  supportsBatchUpdates: (): Value => true,
  supportsTransactions: (): Value => true,
  supportsSavepoints: (): Value => true,
  supportsGetGeneratedKeys: (): Value => true,
  supportsNamedParameters: (): Value => false,
  storesUpperCaseIdentifiers: (): Value => true,
  storesLowerCaseIdentifiers: (): Value => false,
  isReadOnly: (): Value => false,
  getIdentifierQuoteString: (): Value => '"',
  getDefaultTransactionIsolation: (): Value => READ_COMMITTED,
};
