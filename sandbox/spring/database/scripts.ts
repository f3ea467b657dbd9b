import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';

const INIT = 'org.springframework.jdbc.datasource.init';

interface Script {
  readonly path: string;
  readonly text: string;
}

/** `spring.sql.init.*`: schema scripts, then those with data. */
export function runScripts(context: ApplicationContext, dataSource: () => JavaObject): void {
  const setting = (key: string): string | undefined => context.property(`spring.sql.init.${key}`);
  const mode = (setting('mode') ?? 'embedded').toLowerCase();
  const scripts = mode === 'never' ? [] : [...scriptsOf(context, 'schema'), ...scriptsOf(context, 'data')];
  if (scripts.length === 0) return;
  const { machine } = context.jvm;
  const source = dataSource();
  const url = machine.invokeVirtual(source, 'getJdbcUrl()', []);
  if (mode === 'embedded' && typeof url === 'string' && !url.startsWith('jdbc:h2:mem:')) return;
  const populator = context.failures.construct(`${INIT}.ResourceDatabasePopulator`, '<init>()', []);
  machine.invokeVirtual(populator, 'setSeparator(java.lang.String)', [setting('separator') ?? ';']);
  machine.invokeVirtual(populator, 'setContinueOnError(boolean)', [setting('continue-on-error') === 'true']);
  const connection = machine.invokeVirtual(source, 'getConnection()', []);
  if (!(connection instanceof JavaObject)) return;
  try {
    for (const { path, text } of scripts)
      machine.invokeVirtual(populator, 'runText(java.sql.Connection,java.lang.String,java.lang.String)', [
        connection,
        text,
        described(context, path),
      ]);
  } catch (error) {
    if (!(error instanceof JavaThrow)) throw error;
    throw new JavaThrow(
      context.failures.make(
        'org.springframework.beans.factory.BeanCreationException',
        `Error creating bean with name 'dataSourceScriptDatabaseInitializer' defined in class path resource [org/springframework/boot/autoconfigure/sql/init/DataSourceInitializationConfiguration.class]: ${machine.messageOf(error.object) ?? ''}`,
        error.object,
      ),
    );
  } finally {
    machine.invokeVirtual(connection, 'close()', []);
  }
}

const described = (context: ApplicationContext, path: string): string =>
  context.deployment.whereOf('X').startsWith('URL')
    ? `URL [jar:nested:${context.deployment.location}/!BOOT-INF/classes/!/${path}]`
    : `file [${path}]`;

function scriptsOf(context: ApplicationContext, kind: 'schema' | 'data'): Script[] {
  const given = context.property(`spring.sql.init.${kind}-locations`);
  const platform = context.property('spring.sql.init.platform') ?? 'all';
  const locations = given?.split(/\s*,\s*/) ?? [`optional:classpath:${kind}-${platform}.sql`, `optional:classpath:${kind}.sql`];
  return locations.flatMap((location) => {
    const path = location.replace(/^optional:/, '').replace(/^classpath\*?:\/?/, '');
    const text = context.deployment.resource(path);
    if (text !== undefined) return [{ path, text }];
    if (location.startsWith('optional:')) return [];
    return context.jvm.machine.throwNew('java.lang.IllegalStateException', `No ${kind} scripts found at location '${location}'`);
  });
}
