import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { findAnnotation, isRuntimeClass, classes, texts } from '../reflect.ts';
import { prepareJpa } from './jpa/configuration.ts';
import { runScripts } from './scripts.ts';

const DATA_SOURCE = 'javax.sql.DataSource';
const JDBC = 'org.springframework.jdbc';

/** The class of that name, where the application's class path has it. */
export function known(context: ApplicationContext, name: string): RuntimeClass | undefined {
  const found = context.deployment.loader.load(name);
  return isRuntimeClass(found) ? found : undefined;
}

function isExcluded(context: ApplicationContext, autoConfiguration: string): boolean {
  const { machine } = context.jvm;
  const boot = findAnnotation(machine, context.primary, 'org.springframework.boot.autoconfigure.SpringBootApplication');
  const enabled = findAnnotation(machine, context.primary, 'org.springframework.boot.autoconfigure.EnableAutoConfiguration');
  const names = [boot, enabled].flatMap((values) => [
    ...classes(values?.['exclude']).map((c) => c.name),
    ...texts(values?.['excludeName']),
  ]);
  return [...names, ...(context.property('spring.autoconfigure.exclude') ?? '').split(/\s*,\s*/)].some((n) =>
    n.endsWith(`.${autoConfiguration}`),
  );
}

/** Registers a bean that is made when it is first asked for. */
export function register(context: ApplicationContext, name: string, type: RuntimeClass, make: () => JavaObject, destroyMethod = ''): void {
  context.factory.register({
    name,
    type,
    genericType: undefined,
    origin: { kind: 'supplied', make },
    where: '',
    primary: false,
    lazy: true,
    prototype: false,
    aliases: [],
    product: undefined,
    qualifiers: [],
    dependsOn: [],
    order: 0,
    scope: undefined,
    priority: undefined,
    initMethod: '',
    destroyMethod,
  });
}

/** Registers a bean of Boot's, unless the application has one of that kind. */
function offer(
  context: ApplicationContext,
  name: string,
  kind: string,
  type: RuntimeClass | undefined,
  make: () => JavaObject,
  destroyMethod = '',
): void {
  const wanted = known(context, kind);
  if (!wanted || !type || context.factory.namesOf(wanted).length > 0) return;
  register(context, name, type, make, destroyMethod);
}

/** The one bean of a kind. */
export function beanOf(context: ApplicationContext, kind: string): JavaObject {
  const type = known(context, kind);
  const bean = type && context.factory.getByType(type);
  if (bean instanceof JavaObject) return bean;
  throw new Error(`There is no bean of ${kind}.`);
}

/** What Boot configures where spring-jdbc is on the class path; called when the application's own definitions are known. */
export function configureData(context: ApplicationContext): void {
  const { machine } = context.jvm;
  if (!known(context, `${JDBC}.core.JdbcTemplate`) || isExcluded(context, 'DataSourceAutoConfiguration')) return;
  const make = (type: RuntimeClass | undefined, signature: string, args: () => readonly Value[]) => (): JavaObject => {
    if (!type) throw new Error('a class of spring-jdbc is missing');
    return machine.newObject(type, signature, args());
  };
  const hikari = known(context, 'com.zaxxer.hikari.HikariDataSource');
  offer(context, 'dataSource', DATA_SOURCE, hikari, () => makeDataSource(context, hikari), 'close');
  const dataSource = (): JavaObject => beanOf(context, DATA_SOURCE);
  const managers = `${JDBC}.support.JdbcTransactionManager`;
  const manager = known(context, managers);
  const template = known(context, `${JDBC}.core.JdbcTemplate`);
  const ofDataSource = `<init>(${DATA_SOURCE})`;
  offer(
    context,
    'transactionManager',
    'org.springframework.transaction.TransactionManager',
    manager,
    make(manager, ofDataSource, () => [dataSource()]),
  );
  const tx = known(context, 'org.springframework.transaction.support.TransactionTemplate');
  const platform = 'org.springframework.transaction.PlatformTransactionManager';
  offer(
    context,
    'transactionTemplate',
    'org.springframework.transaction.support.TransactionOperations',
    tx,
    make(tx, `<init>(${platform})`, () => [beanOf(context, platform)]),
  );
  if (isExcluded(context, 'JdbcTemplateAutoConfiguration')) return;
  offer(
    context,
    'jdbcTemplate',
    `${JDBC}.core.JdbcOperations`,
    template,
    make(template, ofDataSource, () => [dataSource()]),
  );
  const named = known(context, `${JDBC}.core.namedparam.NamedParameterJdbcTemplate`);
  const operations = `${JDBC}.core.JdbcOperations`;
  offer(
    context,
    'namedParameterJdbcTemplate',
    `${JDBC}.core.namedparam.NamedParameterJdbcOperations`,
    named,
    make(named, `<init>(${operations})`, () => [beanOf(context, operations)]),
  );
  const client = known(context, `${JDBC}.core.simple.JdbcClient`);
  const through = `${JDBC}.core.namedparam.NamedParameterJdbcOperations`;
  offer(context, 'jdbcClient', `${JDBC}.core.simple.JdbcClient`, client, () => {
    const made = client && machine.invokeStatic(client, `create(${through})`, [beanOf(context, through)]);
    if (made instanceof JavaObject) return made;
    throw new Error('a JdbcClient could not be made');
  });
}

/** `spring.datasource.*`, or a database in memory of a name that nobody else has. */
function makeDataSource(context: ApplicationContext, hikari: RuntimeClass | undefined): JavaObject {
  const { machine } = context.jvm;
  const setting = (key: string): string | undefined => context.property(`spring.datasource.${key}`);
  const embedded = known(context, 'org.h2.Driver') !== undefined;
  const url = setting('url') ?? setting('hikari.jdbc-url') ?? (embedded ? embeddedUrl(setting) : undefined);
  if (!hikari || url === undefined)
    return context.failures.raise(
      'org.springframework.beans.factory.BeanCreationException',
      "Error creating bean with name 'dataSource': Failed to determine a suitable driver class",
    );
  if (!url.startsWith('jdbc:h2:'))
    return machine.throwNew(
      'java.lang.UnsupportedOperationException',
      `not supported: the data source ${url} (the trial does not simulate it; a real base does. It has H2 in memory: jdbc:h2:mem:test)`,
    );
  const made = machine.newObject(hikari, '<init>()', []);
  const set = (method: string, value: string | undefined): void => {
    if (value !== undefined) machine.invokeVirtual(made, `${method}(java.lang.String)`, [value]);
  };
  set('setJdbcUrl', url);
  set('setUsername', setting('username') ?? (embedded ? 'sa' : undefined));
  set('setPassword', setting('password') ?? '');
  set('setDriverClassName', setting('driver-class-name') ?? 'org.h2.Driver');
  set('setPoolName', setting('hikari.pool-name'));
  const size = Number(setting('hikari.maximum-pool-size'));
  if (Number.isInteger(size)) machine.invokeVirtual(made, 'setMaximumPoolSize(int)', [size]);
  return made;
}

function embeddedUrl(setting: (key: string) => string | undefined): string {
  const name = setting('generate-unique-name') === 'false' ? (setting('name') ?? 'testdb') : crypto.randomUUID();
  return `jdbc:h2:mem:${name};DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE`;
}

/** Runs schema.sql and data.sql, before a bean may ask. */
export function prepareData(context: ApplicationContext): void {
  const type = known(context, DATA_SOURCE);
  if (!type || !known(context, `${JDBC}.core.JdbcTemplate`) || context.factory.namesOf(type).length !== 1) return;
  const after = context.property('spring.jpa.defer-datasource-initialization') === 'true';
  if (after) prepareJpa(context);
  runScripts(context, () => beanOf(context, DATA_SOURCE));
  if (!after) prepareJpa(context);
}
