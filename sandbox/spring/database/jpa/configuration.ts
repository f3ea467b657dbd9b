import type { JavaObject, Value } from '../../../java/run/value.ts';
import type { ApplicationContext } from '../../boot/application-context.ts';
import { loadClass } from '../../reflect.ts';
import { beanOf, known, register } from '../configuration.ts';
import { runSql } from '../sql-session.ts';
import { entityManager } from './entity-manager.ts';
import { EntityModels } from './entity-model.ts';
import { Orm } from './orm.ts';
import { QueryRunner } from './query-runner.ts';
import { configureRepositories } from './repositories.ts';
import { dropsOf, schemaOf } from './schema.ts';

const P = 'jakarta.persistence';
const MANAGER = 'org.springframework.transaction.support.TransactionSynchronizationManager';

interface Jpa {
  readonly orm: Orm;
  readonly runner: QueryRunner;
}

const applications = new WeakMap<ApplicationContext, Jpa>();

/** Registers what Boot and Spring Data bring for entities; before the beans of plain JDBC, whose place some take. */
export function configureJpa(context: ApplicationContext): void {
  const factoryClass = known(context, 'org.springframework.orm.jpa.JpaTransactionManager') && known(context, `${P}.EntityManagerFactory`);
  const managerClass = known(context, `${P}.EntityManager`);
  const source = known(context, 'javax.sql.DataSource');
  if (!factoryClass || !managerClass || !source || !known(context, 'org.springframework.data.jpa.repository.JpaRepository')) return;
  const { machine } = context.jvm;
  const open = (): Jpa => {
    const found = applications.get(context);
    if (found) return found;
    context.factory.get('entityManagerFactory');
    return open();
  };
  register(context, 'entityManagerFactory', factoryClass, () => {
    const factory: JavaObject = machine.proxy(context.deployment.loader, [factoryClass], (method, args) => {
      switch (method.symbol.name) {
        case 'createEntityManager': {
          const { orm, runner } = open();
          return entityManager(orm, runner);
        }
        case 'isOpen':
          return true;
        case 'hashCode':
          return machine.identityHash(context);
        case 'equals':
          return args[0] === factory;
        case 'toString':
          return 'org.hibernate.internal.SessionFactoryImpl';
        default:
          return machine.throwNew(
            'java.lang.UnsupportedOperationException',
            `not supported: ${P}.EntityManagerFactory.${method.symbol.signature} (the trial does not simulate it; a real base does)`,
          );
      }
    });
    const orm = new Orm(context, new EntityModels(context), factory);
    applications.set(context, { orm, runner: new QueryRunner(orm) });
    factory.native = orm;
    createSchema(context, orm);
    return factory;
  });
  register(context, 'entityManager', managerClass, () => {
    const { orm, runner } = open();
    return entityManager(orm, runner);
  });
  const transactions = known(context, 'org.springframework.orm.jpa.JpaTransactionManager');
  const kind = known(context, 'org.springframework.transaction.TransactionManager');
  if (transactions && kind && context.factory.namesOf(kind).length === 0)
    register(context, 'transactionManager', transactions, () =>
      machine.newObject(transactions, `<init>(${P}.EntityManagerFactory,javax.sql.DataSource)`, [
        beanOf(context, `${P}.EntityManagerFactory`),
        beanOf(context, 'javax.sql.DataSource'),
      ]),
    );
  if (context.property('spring.jpa.open-in-view') === 'false')
    context.limit(
      'org.hibernate.LazyInitializationException with spring.jpa.open-in-view=false: the trial loads what an entity refers to at once',
    );
  configureRepositories(context, open);
}

/** `spring.jpa.hibernate.ddl-auto`, which is create-drop for a database in memory. */
function createSchema(context: ApplicationContext, orm: Orm): void {
  const how =
    context.property('spring.jpa.hibernate.ddl-auto') ?? context.property('spring.jpa.properties.hibernate.hbm2ddl.auto') ?? 'create-drop';
  if (how === 'none' || how === 'validate') return;
  const dataSource = beanOf(context, 'javax.sql.DataSource');
  const statements = [
    ...(how === 'update' ? [] : dropsOf(orm.models)),
    ...schemaOf(orm.models).map((s) => (how === 'update' ? s.replace(/^create (table|sequence) /, 'create $1 if not exists ') : s)),
  ];
  for (const sql of statements) runSql(context, dataSource, sql, []);
}

/** The context's persistence is ready before its first bean asks. */
export function prepareJpa(context: ApplicationContext): void {
  if (context.factory.definition('entityManagerFactory')) context.factory.get('entityManagerFactory');
}

/** Open Session in View: one persistence context serves a request. */
export function aroundRequest(context: ApplicationContext, body: () => void): void {
  const jpa = applications.get(context);
  if (!jpa || context.property('spring.jpa.open-in-view') === 'false') return body();
  const { machine } = context.jvm;
  const manager = loadClass(machine, MANAGER, context.primary);
  const call = (signature: string, args: readonly Value[]): void => void machine.invokeStatic(manager, signature, args);
  if (jpa.orm.bound()) return body();
  const holder = context.failures.construct('org.springframework.orm.jpa.EntityManagerHolder', '<init>()', []);
  call('bindResource(java.lang.Object,java.lang.Object)', [jpa.orm.factory, holder]);
  try {
    body();
  } finally {
    call('unbindResourceIfPossible(java.lang.Object)', [jpa.orm.factory]);
  }
}
