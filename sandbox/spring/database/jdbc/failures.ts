import { SqlError, type SqlErrorKind, SqlStatementError } from '../../../data/index.ts';
import type { Machine } from '../../../java/run/machine.ts';
import { JavaThrow } from '../../../java/run/thrown.ts';
import type { DriverClass } from './java-values.ts';

const CLASSES: Readonly<Record<SqlErrorKind, string>> = {
  syntax: 'JdbcSQLSyntaxErrorException',
  constraint: 'JdbcSQLIntegrityConstraintViolationException',
  data: 'JdbcSQLDataException',
  unsupported: 'JdbcSQLFeatureNotSupportedException',
  timeout: 'JdbcSQLTimeoutException',
  general: 'JdbcSQLNonTransientException',
};

/** Runs what may meet an error of SQL; Java gets H2's exception for it. */
export function asSqlException<T>(machine: Machine, driver: DriverClass, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw sqlException(machine, driver, error);
  }
}

/** The error as it is when it is none of SQL. */
export function sqlException(machine: Machine, driver: DriverClass, error: unknown): unknown {
  const cause = error instanceof SqlStatementError ? error.error : error;
  if (!(cause instanceof SqlError)) return error;
  const message = error instanceof SqlStatementError ? error.message : `${cause.message} [${cause.code}-224]`;
  return new JavaThrow(
    machine.newObject(driver(CLASSES[cause.kind]), '<init>(java.lang.String,java.lang.String,int)', [message, cause.state, cause.code]),
  );
}
