import type { Parameter, Result, Rows, Wanted } from '../../../data/index.ts';
import { SqlError, SqlStatementError } from '../../../data/index.ts';
import { JavaThrow } from '../../../java/run/thrown.ts';
import { JavaObject, type Reference } from '../../../java/run/value.ts';
import { erasedName } from '../../../java/types/types.ts';
import type { ApplicationContext } from '../../boot/application-context.ts';
import { isA, loadClass } from '../../reflect.ts';
import { beanOf } from '../configuration.ts';
import { runParameters } from '../sql-session.ts';
import type { BasicAttribute, EntityModel, EntityModels } from './entity-model.ts';
import { PersistenceContext } from './persistence-context.ts';

const MANAGER = 'org.springframework.transaction.support.TransactionSynchronizationManager';
const BLOCK = 50;

/** Hibernate in one application: its entities, and the persistence context of each thread. */
export class Orm {
  readonly context: ApplicationContext;
  readonly models: EntityModels;
  /** The `EntityManagerFactory` by which a thread's context is bound. */
  readonly factory: JavaObject;
  private readonly blocks = new Map<string, { next: number; end: number }>();
  private readonly showSql: boolean;

  constructor(context: ApplicationContext, models: EntityModels, factory: JavaObject) {
    this.context = context;
    this.models = models;
    this.factory = factory;
    this.showSql = context.property('spring.jpa.show-sql') === 'true';
  }

  // ---- SQL ----

  private run(sql: string, parameters: readonly Parameter[], wanted?: Wanted): Result {
    if (this.showSql) this.context.jvm.out(`Hibernate: ${sql}\n`);
    try {
      return runParameters(this.context, beanOf(this.context, 'javax.sql.DataSource'), sql, parameters, wanted);
    } catch (error) {
      throw this.translated(sql, error);
    }
  }

  query(sql: string, parameters: readonly Parameter[]): Rows {
    const result = this.run(sql, parameters);
    return result.kind === 'rows' ? result : { columns: [], rows: [] };
  }

  update(sql: string, parameters: readonly Parameter[], wanted?: Wanted): Extract<Result, { kind: 'count' }> {
    const result = this.run(sql, parameters, wanted);
    return result.kind === 'count' ? result : { kind: 'count', count: result.rows.length, keys: undefined };
  }

  /** Hibernate's exceptions as Spring's dialect for it turns them. */
  private translated(sql: string, error: unknown): unknown {
    const { machine } = this.context.jvm;
    if (error instanceof SqlError || error instanceof SqlStatementError) return error;
    if (!(error instanceof JavaThrow) || !isA(error.object, 'java.sql.SQLException')) return error;
    const message = machine.messageOf(error.object) ?? '';
    const action = /^\s*(?:select|with|values)/i.test(sql) ? 'could not prepare statement' : 'could not execute statement';
    const text = `${action} [${message}] [${sql}]; SQL [${sql}]`;
    const of = (name: string): boolean => isA(error.object, `java.sql.${name}`);
    if (of('SQLIntegrityConstraintViolationException'))
      return this.made(
        'org.springframework.dao.DataIntegrityViolationException',
        `${text}; constraint [${constraintIn(message)}]`,
        error.object,
      );
    if (of('SQLDataException')) return this.made('org.springframework.dao.DataIntegrityViolationException', text, error.object);
    if (of('SQLSyntaxErrorException'))
      return this.made('org.springframework.dao.InvalidDataAccessResourceUsageException', text, error.object);
    if (of('SQLTimeoutException')) return this.made('org.springframework.dao.PessimisticLockingFailureException', text, error.object);
    return this.made('org.springframework.orm.jpa.JpaSystemException', text, error.object);
  }

  private made(className: string, message: string, cause: JavaObject): JavaThrow {
    return new JavaThrow(this.context.failures.make(className, message, cause));
  }

  invalid(message: string): never {
    return this.context.failures.raise('org.springframework.dao.InvalidDataAccessApiUsageException', message);
  }

  stale(model: EntityModel, id: Reference): never {
    return this.context.failures.raise(
      'org.springframework.orm.ObjectOptimisticLockingFailureException',
      `Row was updated or deleted by another transaction (or unsaved-value mapping was incorrect) : [${model.javaClass.name}#${this.context.jvm.machine.toJavaString(id)}]`,
    );
  }

  // ---- ids ----

  /** From a block of numbers that a sequence has given. */
  nextId(model: EntityModel): number {
    const block = this.blocks.get(model.sequence) ?? { next: 1, end: 0 };
    if (block.next > block.end) {
      const [row] = this.query(`select next value for ${model.sequence}`, []).rows;
      block.next = Number(row?.[0] ?? 1);
      block.end = block.next + BLOCK - 1;
    }
    this.blocks.set(model.sequence, block);
    return block.next++;
  }

  newUuid(id: BasicAttribute): Reference {
    const { machine } = this.context.jvm;
    const made = machine.invokeStatic(machine.jdk('java.util.UUID'), 'randomUUID()', []);
    if (!(made instanceof JavaObject)) return null;
    return erasedName(id.javaType) === 'java.lang.String' ? machine.toJavaString(made) : made;
  }

  // ---- contexts ----

  /** The thread's, as a transaction or a request has bound it. */
  bound(): PersistenceContext | undefined {
    const { machine } = this.context.jvm;
    const holder = machine.invokeStatic(loadClass(machine, MANAGER, this.context.primary), 'getResource(java.lang.Object)', [this.factory]);
    if (!(holder instanceof JavaObject)) return undefined;
    if (holder.native instanceof PersistenceContext) return holder.native;
    const made = new PersistenceContext(this);
    holder.native = made;
    return made;
  }

  /** The thread's, or one for this call alone. */
  current(): PersistenceContext {
    return this.bound() ?? new PersistenceContext(this);
  }

  get inTransaction(): boolean {
    const { machine } = this.context.jvm;
    return machine.invokeStatic(loadClass(machine, MANAGER, this.context.primary), 'isActualTransactionActive()', []) === true;
  }

  /** Queries see what the transaction has changed. */
  flushed(): PersistenceContext {
    const context = this.current();
    if (this.inTransaction) context.flush();
    return context;
  }

  needTransaction(what: string): void {
    if (!this.inTransaction) this.context.failures.raise('org.springframework.dao.InvalidDataAccessApiUsageException', what);
  }
}

const constraintIn = (message: string): string => /"((?:PUBLIC\.)?[\w.]+)[ :]/.exec(message)?.[1] ?? 'null';
