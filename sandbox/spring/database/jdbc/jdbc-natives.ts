import type { JavaLoader } from '../../../java/run/loader.ts';
import type { Machine } from '../../../java/run/machine.ts';
import type { Natives } from '../../../java/run/native.ts';
import type { Value } from '../../../java/run/value.ts';
import type { SpringJvm } from '../../boot/spring-jvm.ts';
import { isRuntimeClass } from '../../reflect.ts';
import { jpaTransactionNatives } from '../jpa/transaction-natives.ts';
import { connectionNatives, databaseMetaNatives, newConnection, savepointNatives } from './connection.ts';
import { Databases } from './databases.ts';
import type { DriverClass } from './java-values.ts';
import { blobNatives, clobNatives, resultMetaNatives, resultSetNatives } from './result-set.ts';
import { parameterMetaNatives, preparedStatementNatives, statementNatives } from './statement.ts';

/** The driver's classes as a loader sees them. */
function driverOf(machine: Machine, loader: JavaLoader): DriverClass {
  return (name) => {
    const found = loader.load(`org.h2.jdbc.${name}`);
    if (isRuntimeClass(found)) return found;
    return machine.throwNew('java.lang.NoClassDefFoundError', `org/h2/jdbc/${name}`);
  };
}

/** H2's driver in one JVM, whose databases it holds. */
export function jdbcNatives(jvmOf: () => SpringJvm): Natives {
  const databases = new Databases(() => jvmOf().now());
  let connections = 0;
  return {
    'org.h2.Driver': {
      open: (machine: Machine, _self: null, url: string, user: string | null): Value => {
        if (!url.startsWith('jdbc:h2:mem:'))
          jvmOf().logback.log(
            'WARN',
            'trial',
            `not supported: ${url.split(';')[0] ?? url} as a file (the trial keeps it in memory; a real base does write it)`,
          );
        return newConnection(machine, driverOf(machine, machine.callerLoader()), databases, url, user ?? '', connections++);
      },
    },
    'org.h2.jdbc.JdbcConnection': connectionNatives,
    'org.h2.jdbc.JdbcSavepoint': savepointNatives,
    'org.h2.jdbc.JdbcDatabaseMetaData': databaseMetaNatives,
    'org.h2.jdbc.JdbcStatement': statementNatives,
    'org.h2.jdbc.JdbcPreparedStatement': preparedStatementNatives,
    'org.h2.jdbc.JdbcParameterMetaData': parameterMetaNatives,
    'org.h2.jdbc.JdbcResultSet': resultSetNatives,
    'org.h2.jdbc.JdbcResultSetMetaData': resultMetaNatives,
    'org.h2.jdbc.JdbcClob': clobNatives,
    'org.h2.jdbc.JdbcBlob': blobNatives,
    'org.springframework.orm.jpa.JpaTransactionManager': jpaTransactionNatives,
  };
}
