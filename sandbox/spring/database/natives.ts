import type { NativeClass, Natives } from '../../java/run/native.ts';
import type { SpringJvm } from '../boot/spring-jvm.ts';
import { data } from '../parts.ts';

const CLASSES = [
  'org.h2.Driver',
  'org.springframework.orm.jpa.JpaTransactionManager',
  ...[
    'Connection',
    'Savepoint',
    'DatabaseMetaData',
    'Statement',
    'PreparedStatement',
    'ParameterMetaData',
    'ResultSet',
    'ResultSetMetaData',
    'Clob',
    'Blob',
  ].map((name) => `org.h2.jdbc.Jdbc${name}`),
];

/** The natives of H2's driver: they come with the SQL engine, when a class of the driver is first asked for its own. */
export function dataNatives(jvmOf: () => SpringJvm): Natives {
  let made: Natives | undefined;
  const entries = CLASSES.map((name): [string, PropertyDescriptor] => [
    name,
    {
      enumerable: true,
      get: (): NativeClass | undefined => {
        if (!data.isLoaded) return undefined;
        made ??= data.loaded.jdbcNatives(jvmOf);
        return made[name];
      },
    },
  ]);
  return Object.defineProperties<Natives>({}, Object.fromEntries(entries));
}
