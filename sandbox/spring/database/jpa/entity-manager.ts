import type { RuntimeClass } from '../../../java/run/runtime-class.ts';
import { JavaThrow } from '../../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../../java/run/value.ts';
import { asReference } from '../../json/json-writer.ts';
import { loadClass } from '../../reflect.ts';
import { listOf } from '../java-access.ts';
import { objectOf, parameterOf } from '../jdbc/java-values.ts';
import type { Orm } from './orm.ts';
import { EVERYTHING, type QueryResult, type QueryRunner, windowSql } from './query-runner.ts';

const P = 'jakarta.persistence';

/** The EntityManager that is injected: each call goes to the thread's own. */
export function entityManager(orm: Orm, runner: QueryRunner): JavaObject {
  const { machine } = orm.context.jvm;
  const { loader } = orm.context.deployment;
  const object: JavaObject = machine.proxy(loader, [loadClass(machine, `${P}.EntityManager`, orm.context.primary)], (method, args) => {
    const { name, signature } = method.symbol;
    const [given = null] = args.map((a) => asReference(machine, a, { kind: 'unknown' }));
    const entity = (): JavaObject => (given instanceof JavaObject ? given : orm.invalid('Entity must not be null'));
    const writing = (): void =>
      orm.needTransaction(`No EntityManager with actual transaction available for current thread - cannot reliably process '${name}' call`);
    switch (name) {
      case 'persist':
        writing();
        return void orm.current().persist(entity());
      case 'merge':
        writing();
        return orm.current().merge(entity());
      case 'remove':
        writing();
        return void orm.current().remove(entity());
      case 'flush':
        writing();
        return void orm.current().flush();
      case 'refresh':
        writing();
        return void orm.current().refresh(entity());
      case 'clear':
        return void orm.current().clear();
      case 'detach':
        return void orm.current().detach(entity());
      case 'contains':
        return orm.current().contains(entity());
      case 'find':
      case 'getReference': {
        const model = orm.models.of(classIn(given) ?? machine.jdk('java.lang.Object'));
        if (!model) return orm.invalid('Unable to locate persister');
        return orm.flushed().find(model, asReference(machine, args[1] ?? null, { kind: 'unknown' })) ?? null;
      }
      case 'createQuery':
        if (typeof given === 'string') return queryObject(orm, runner, { source: given, native: false, resultClass: undefined });
        break;
      case 'createNativeQuery':
        if (typeof given === 'string')
          return queryObject(orm, runner, {
            source: given,
            native: true,
            resultClass: classIn(asReference(machine, args[1] ?? null, { kind: 'unknown' })),
          });
        break;
      case 'isOpen':
        return true;
      case 'close':
        return undefined;
      case 'hashCode':
        return machine.identityHash(orm);
      case 'equals':
        return given === object;
      case 'toString':
        return 'Shared EntityManager proxy for target factory [org.hibernate.internal.SessionFactoryImpl]';
      default:
    }
    return machine.throwNew(
      'java.lang.UnsupportedOperationException',
      `not supported: ${P}.EntityManager.${signature} (the trial does not simulate it; a real base does)`,
    );
  });
  return object;
}

const classIn = (value: Reference): RuntimeClass | undefined =>
  value instanceof JavaObject && isClass(value.native) ? value.native : undefined;
const isClass = (native: unknown): native is RuntimeClass => typeof native === 'object' && native !== null && 'declaredMethods' in native;

interface Asked {
  readonly source: string;
  readonly native: boolean;
  readonly resultClass: RuntimeClass | undefined;
}

function queryObject(orm: Orm, runner: QueryRunner, asked: Asked): JavaObject {
  const { machine } = orm.context.jvm;
  const given = new Map<string, Reference>();
  let window = EVERYTHING;
  const value = (key: string): Reference => {
    if (given.has(key)) return given.get(key) ?? null;
    return orm.invalid(`Named parameter [${key}] not set`);
  };
  if (!asked.native) runner.compile(asked.source);
  const results = (): Reference[] =>
    (asked.native ? nativeResults(orm, runner, asked, value, window) : runner.list(runner.compile(asked.source), value, window)).map((r) =>
      isRow(r) ? machine.newArray(machine.jdk('java.lang.Object'), r) : r,
    );
  const object: JavaObject = machine.proxy(
    orm.context.deployment.loader,
    [loadClass(machine, `${P}.TypedQuery`, orm.context.primary)],
    (method, args) => {
      const { name, signature } = method.symbol;
      const [first = null, second = null] = args;
      switch (name) {
        case 'setParameter':
          given.set(String(first), asReference(machine, second, { kind: 'unknown' }));
          return object;
        case 'setMaxResults':
          window = { ...window, limit: Number(first) };
          return object;
        case 'setFirstResult':
          window = { ...window, offset: Number(first) };
          return object;
        case 'setHint':
        case 'setLockMode':
        case 'setFlushMode':
          return object;
        case 'getResultList':
          return listOf(machine, results());
        case 'getResultStream':
          return machine.invokeVirtual(listOf(machine, results()), 'stream()', []) ?? null;
        case 'getSingleResult': {
          const found = results();
          if (found.length === 1) return found[0] ?? null;
          const kind = found.length === 0 ? 'NoResultException' : 'NonUniqueResultException';
          const message =
            found.length === 0
              ? `No result found for query [${asked.source}]`
              : `Query did not return a unique result: ${found.length} results were returned`;
          throw new JavaThrow(orm.context.failures.make(`${P}.${kind}`, message));
        }
        case 'executeUpdate':
          return asked.native ? nativeUpdate(orm, asked, value) : runner.update(runner.compile(asked.source), value);
        case 'hashCode':
          return machine.identityHash(asked);
        case 'equals':
          return first === object;
        default:
          return machine.throwNew(
            'java.lang.UnsupportedOperationException',
            `not supported: ${P}.Query.${signature} (the trial does not simulate it; a real base does)`,
          );
      }
    },
  );
  return object;
}

const isRow = (result: QueryResult): result is readonly Reference[] => Array.isArray(result);

function nativeSql(source: string): { readonly sql: string; readonly keys: readonly string[] } {
  const keys: string[] = [];
  const sql = source.replaceAll(/'(?:[^']|'')*'|::|[:?](\w+)|\?/g, (whole, key: string | undefined) => {
    if (whole.startsWith("'") || whole === '::') return whole;
    keys.push(key ?? String(keys.length + 1));
    return '?';
  });
  return { sql, keys };
}

function nativeResults(
  orm: Orm,
  runner: QueryRunner,
  { source, resultClass }: Asked,
  value: (key: string) => Reference,
  window: typeof EVERYTHING,
): QueryResult[] {
  const { machine } = orm.context.jvm;
  const { sql, keys } = nativeSql(source);
  const context = orm.flushed();
  const rows = orm.query(
    `${sql}${windowSql(window)}`,
    keys.map((k) => parameterOf(machine, value(k))),
  );
  const model = resultClass && orm.models.of(resultClass);
  if (model) return context.entities(model, rows);
  return rows.rows.map((row) => {
    const cells = rows.columns.map((c, i) => objectOf(machine, (n) => runner.driverClass(n), row[i] ?? null, c.type));
    return cells.length === 1 ? (cells[0] ?? null) : cells;
  });
}

function nativeUpdate(orm: Orm, { source }: Asked, value: (key: string) => Reference): Value {
  orm.needTransaction('Executing an update/delete query');
  orm.flushed();
  const { sql, keys } = nativeSql(source);
  return orm.update(
    sql,
    keys.map((k) => parameterOf(orm.context.jvm.machine, value(k))),
  ).count;
}
