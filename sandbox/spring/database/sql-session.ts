import type { Parameter, Result, Wanted } from '../../data/index.ts';
import { JavaObject, type Reference } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import type { ConnectionState } from './jdbc/connection.ts';
import { asSqlException } from './jdbc/failures.ts';
import { parameterOf } from './jdbc/java-values.ts';

const UTILS = 'org.springframework.jdbc.datasource.DataSourceUtils';
const SOURCE = 'javax.sql.DataSource';

/**
 * Runs a statement on the connection of the thread's transaction, or on one of its own.
 *
 * @throws JavaThrow of an SQLException
 */
export function runSql(
  context: ApplicationContext,
  dataSource: JavaObject,
  sql: string,
  values: readonly Reference[],
  wanted?: Wanted,
): Result {
  return onConnection(context, dataSource, ({ session }) =>
    session.execute(
      sql,
      values.map((v) => parameterOf(context.jvm.machine, v)),
      wanted,
    ),
  );
}

/** The same with values that are no longer Java's. */
export function runParameters(
  context: ApplicationContext,
  dataSource: JavaObject,
  sql: string,
  parameters: readonly Parameter[],
  wanted?: Wanted,
): Result {
  return onConnection(context, dataSource, ({ session }) => session.execute(sql, parameters, wanted));
}

function onConnection(context: ApplicationContext, dataSource: JavaObject, body: (connection: ConnectionState) => Result): Result {
  const { machine } = context.jvm;
  const connection = context.failures.invokeStatic(UTILS, `getConnection(${SOURCE})`, [dataSource]);
  if (!(connection instanceof JavaObject) || !isConnection(connection.native))
    return machine.throwNew(
      'java.lang.UnsupportedOperationException',
      'not supported: a connection that is not H2’s own (the trial does not simulate it; a real base does)',
    );
  const { native } = connection;
  try {
    return asSqlException(machine, native.driver, () => body(native));
  } finally {
    context.failures.invokeStatic(UTILS, `releaseConnection(java.sql.Connection,${SOURCE})`, [connection, dataSource]);
  }
}

function isConnection(native: unknown): native is ConnectionState {
  return typeof native === 'object' && native !== null && 'session' in native && 'driver' in native;
}
