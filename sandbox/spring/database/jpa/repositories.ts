import type { RuntimeClass, RuntimeMethod } from '../../../java/run/runtime-class.ts';
import { JavaThrow } from '../../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../../java/run/value.ts';
import type { Type } from '../../../java/types/type.ts';
import { erasedName } from '../../../java/types/types.ts';
import { beanNameOf } from '../../beans/bean-definition.ts';
import type { ApplicationContext } from '../../boot/application-context.ts';
import type { MethodCall } from '../../features/bean-proxies.ts';
import { asReference, implementsName } from '../../json/json-writer.ts';
import { classOfType, enumName, findAnnotation, isRuntimeClass, text } from '../../reflect.ts';
import { known, register } from '../configuration.ts';
import { countAs, elementsOf, getProperty, listOf, optionalOf } from '../java-access.ts';
import { objectOf, parameterOf } from '../jdbc/java-values.ts';
import { inTransaction } from '../transactions.ts';
import { derive, type DerivedQuery } from './derived-query.ts';
import type { EntityModel } from './entity-model.ts';
import { JpqlError } from './jpql-tokens.ts';
import type { Orm } from './orm.ts';
import type { ParameterValues } from './query-values.ts';
import { EVERYTHING, type QueryResult, type QueryRunner, type Window, windowSql } from './query-runner.ts';
import { standardMethods } from './standard-methods.ts';
import { elementTypeOf, isPaging, isRow, type Paging, single, unwrapLikes } from './paging.ts';

const REPOSITORY = 'org.springframework.data.repository.Repository';

const JPA = 'org.springframework.data.jpa.repository';

export const DOMAIN = 'org.springframework.data.domain';

/** Registers a bean for each repository interface. */
export function configureRepositories(context: ApplicationContext, orm: () => { readonly orm: Orm; readonly runner: QueryRunner }): void {
  const { machine } = context.jvm;
  for (const name of context.deployment.scannable) {
    const found = context.deployment.loader.load(name);
    if (!isRuntimeClass(found)) continue;
    for (const type of [found, ...nestedInterfaces(context, found)]) {
      if (
        type.symbol?.typeKind !== 'interface' ||
        !implementsName(type, REPOSITORY) ||
        machine.annotation(type, 'org.springframework.data.repository.NoRepositoryBean')
      )
        continue;
      const entity = entityOf(context, type);
      if (!entity) continue;
      register(context, beanNameOf(type.name.slice(type.name.lastIndexOf('.') + 1)), type, () => {
        const { orm: own, runner } = orm();
        const model = own.models.of(entity);
        if (!model)
          return context.failures.raise(
            'org.springframework.beans.factory.BeanCreationException',
            `Error creating bean with name '${beanNameOf(type.name.slice(type.name.lastIndexOf('.') + 1))}': Not a managed type: class ${entity.name}`,
          );
        return new RepositoryProxy(own, runner, type, model).object;
      });
    }
  }
}

function nestedInterfaces(context: ApplicationContext, javaClass: RuntimeClass): RuntimeClass[] {
  return [...(javaClass.symbol?.memberClasses.values() ?? [])].flatMap((m) => {
    const found = context.deployment.loader.load(m.binaryName);
    return isRuntimeClass(found) ? [found] : [];
  });
}

/** The first type argument, by which a repository says what it is of. */
function entityOf(context: ApplicationContext, type: RuntimeClass): RuntimeClass | undefined {
  for (const i of type.symbol?.interfaces ?? []) {
    const [first] = i.args;
    if (first && first.kind === 'class') return classOfType(first, type, context.jvm.machine);
    const parent = type.interfaces.find((c) => c.name === i.symbol.binaryName);
    const found = parent && entityOf(context, parent);
    if (found) return found;
  }
  return undefined;
}

export class RepositoryProxy {
  readonly object: JavaObject;
  readonly orm: Orm;
  readonly runner: QueryRunner;
  readonly model: EntityModel;
  private readonly type: RuntimeClass;
  private readonly derived = new Map<RuntimeMethod, DerivedQuery | undefined>();
  private readonly standard: ReturnType<typeof standardMethods>;

  constructor(orm: Orm, runner: QueryRunner, type: RuntimeClass, model: EntityModel) {
    this.orm = orm;
    this.runner = runner;
    this.model = model;
    this.type = type;
    this.standard = standardMethods(this);
    const { machine } = orm.context.jvm;
    this.object = machine.proxy(type.loader ?? orm.context.deployment.loader, [type], (method, args) => this.call(method, args));
    // A query that cannot be read is known when the application starts.
    for (const method of type.declaredMethods)
      if (method.symbol.flags.abstract && !this.standard.has(method.symbol.name)) this.derivedOf(method);
  }

  private get machine(): ApplicationContext['jvm']['machine'] {
    return this.orm.context.jvm.machine;
  }

  private derivedOf(method: RuntimeMethod): DerivedQuery | undefined {
    if (this.machine.annotation(method, `${JPA}.Query`)) return undefined;
    if (!this.derived.has(method)) {
      try {
        this.derived.set(method, derive(this.orm.models, this.model, method));
      } catch (error) {
        if (!(error instanceof JpqlError)) throw error;
        const parameters = method.symbol.parameters.map((p) => erasedName(p.type)).join(',');
        const signature = `public abstract ${erasedName(method.symbol.returnType)} ${method.owner.name}.${method.symbol.name}(${parameters})`;
        return this.orm.context.failures.raise(
          'org.springframework.beans.factory.BeanCreationException',
          `Error creating bean with name '${beanNameOf(this.type.name.slice(this.type.name.lastIndexOf('.') + 1))}' defined in ${this.type.name} defined in @EnableJpaRepositories declared on JpaRepositoriesRegistrar.EnableJpaRepositoriesConfiguration: Could not create query for ${signature}; Reason: Failed to create query for method ${signature}; ${error.message}`,
        );
      }
    }
    return this.derived.get(method);
  }

  private call(method: RuntimeMethod, args: readonly Value[]): Value | undefined {
    const { symbol } = method;
    switch (symbol.signature) {
      case 'toString()':
        return `org.springframework.data.jpa.repository.support.SimpleJpaRepository@${this.machine.identityHash(this).toString(16)}`;
      case 'hashCode()':
        return this.machine.identityHash(this);
      case 'equals(java.lang.Object)':
        return args[0] === this.object;
      default:
    }
    const given = args.map((a, i) => asReference(this.machine, a, symbol.parameters[i]?.type ?? { kind: 'unknown' }));
    if (symbol.flags.default) return this.transactional(method, undefined, () => method.invoke([this.object, ...args]));
    const own = this.machine.annotation(method, `${JPA}.Query`) ? undefined : this.standard.get(symbol.name);
    if (own && !this.isDeclared(method)) return this.transactional(method, own.writes, () => own.run(given, method) ?? undefined);
    return this.transactional(method, undefined, () => this.query(method, given));
  }

  private isDeclared(method: RuntimeMethod): boolean {
    return method.owner === this.type && this.standard.get(method.symbol.name)?.parameters !== method.symbol.parameters.length;
  }

  /** What the methods of SimpleJpaRepository say of transactions, and what the interface says otherwise. */
  private transactional(method: RuntimeMethod, writes: boolean | undefined, body: () => Value | undefined): Value | undefined {
    const { context } = this.orm;
    const own =
      findAnnotation(this.machine, method, 'org.springframework.transaction.annotation.Transactional') ??
      findAnnotation(this.machine, this.type, 'org.springframework.transaction.annotation.Transactional');
    const managers = known(context, 'org.springframework.transaction.TransactionManager');
    const values = own ?? (writes === undefined ? undefined : { readOnly: !writes });
    if (!values || !managers) return body();
    const call: MethodCall = { target: this.object, proxy: this.object, method, args: [], proceed: body };
    return inTransaction(
      context,
      managers,
      `org.springframework.data.jpa.repository.support.SimpleJpaRepository.${method.symbol.name}`,
      values,
    )(call);
  }

  // ---- queries ----

  private query(method: RuntimeMethod, args: readonly Reference[]): Value | undefined {
    const { symbol } = method;
    const values = this.machine.annotation(method, `${JPA}.Query`);
    const paging = this.pagingOf(
      args,
      symbol.parameters.map((p) => p.type),
    );
    const plain = args.filter((_a, i) => !isPaging(symbol.parameters[i]?.type));
    const names = symbol.parameters.flatMap((p, parameter) => {
      if (isPaging(p.type)) return [];
      const named = this.machine.annotation({ method, parameter }, 'org.springframework.data.repository.query.Param');
      return [named ? text(named['value']) : p.name];
    });
    const byKey: ParameterValues = (key) => (/^\d+$/.test(key) ? (plain[Number(key) - 1] ?? null) : (plain[names.indexOf(key)] ?? null));
    if (values)
      return this.annotated(
        method,
        text(values['value']),
        values['nativeQuery'] === true,
        text(values['countQuery']),
        byKey,
        plain,
        names,
        paging,
      );
    const derived = this.derivedOf(method);
    if (!derived)
      return this.machine.throwNew(
        'java.lang.UnsupportedOperationException',
        `not supported: the repository method ${this.type.name}.${symbol.name} (the trial does not simulate it; a real base does)`,
      );
    return this.runDerived(method, derived, plain, paging);
  }

  private runDerived(method: RuntimeMethod, derived: DerivedQuery, plain: readonly Reference[], paging: Paging): Value | undefined {
    const query = this.runner.compile(derived.jpql);
    const values: ParameterValues = (key) => {
      const value = plain[Number(key) - 1] ?? null;
      const wrap = derived.wraps[Number(key) - 1];
      return typeof value === 'string' && wrap ? wrap(value) : value;
    };
    const window: Window = derived.limit === undefined ? paging.window : { limit: derived.limit, offset: paging.window.offset };
    switch (derived.kind) {
      case 'count':
        return countAs(this.machine, Number(this.machine.unbox(single(this.runner.list(query, values)[0]))), method.symbol.returnType);
      case 'exists':
        return this.runner.list(query, values, { limit: 1, offset: 0 }).length > 0;
      case 'delete': {
        this.orm.needTransaction(
          "No EntityManager with actual transaction available for current thread - cannot reliably process 'remove' call",
        );
        const context = this.orm.current();
        const found = this.runner.list(query, values).map(single);
        for (const e of found) if (e instanceof JavaObject) context.remove(e);
        const many = elementTypeOf(method.symbol.returnType) !== undefined;
        return many ? listOf(this.machine, found) : countAs(this.machine, found.length, method.symbol.returnType);
      }
      case 'find':
        return this.shaped(method, this.runner.list(query, values, window, this.orderSql(paging.sort)), paging, () =>
          this.runner.count(query, values),
        );
    }
  }

  private annotated(
    method: RuntimeMethod,
    source: string,
    isNative: boolean,
    countQuery: string,
    values: ParameterValues,
    plain: readonly Reference[],
    names: readonly string[],
    paging: Paging,
  ): Value | undefined {
    const modifying = this.machine.annotation(method, `${JPA}.Modifying`);
    if (source.includes('#{')) source = source.replaceAll(/#\{\s*#entityName\s*\}/g, this.model.name);
    if (source.includes('#{'))
      return this.machine.throwNew(
        'java.lang.UnsupportedOperationException',
        `not supported: an expression in @Query at ${this.type.name}.${method.symbol.name} (the trial does not simulate it; a real base does)`,
      );
    if (isNative) return this.native(method, source, values, plain, names, paging, modifying !== undefined);
    const { source: own, values: wrapped } = unwrapLikes(source, values);
    const query = this.runner.compile(own);
    if (modifying) {
      const count = this.runner.update(query, wrapped);
      if (modifying['clearAutomatically'] === true) this.orm.current().clear();
      return countAs(this.machine, count, method.symbol.returnType);
    }
    if (query.kind !== 'select')
      return this.orm.invalid(`org.hibernate.query.IllegalSelectQueryException: Expecting a SELECT Query [${source}]`);
    const total = (): number =>
      countQuery === ''
        ? this.runner.count(query, wrapped)
        : Number(this.machine.unbox(single(this.runner.list(this.runner.compile(countQuery), wrapped)[0])));
    return this.shaped(method, this.runner.list(query, wrapped, paging.window, this.orderSql(paging.sort, query.sql)), paging, total);
  }

  private native(
    method: RuntimeMethod,
    source: string,
    values: ParameterValues,
    _plain: readonly Reference[],
    _names: readonly string[],
    paging: Paging,
    modifying: boolean,
  ): Value | undefined {
    const keys: string[] = [];
    let n = 0;
    const sql = source.replaceAll(/'(?:[^']|'')*'|::|[:?](\w+)|\?/g, (whole, key: string | undefined) => {
      if (whole.startsWith("'") || whole === '::') return whole;
      const elements = elementsOf(this.machine, values(key ?? String(++n)));
      keys.push(...(elements ? elements.map(() => '') : [key ?? String(n)]));
      if (!elements) return '?';
      keys.splice(keys.length - elements.length, elements.length, ...elements.map((_e, i) => `${key ?? String(n)}#${i}`));
      return elements.map(() => '?').join(',');
    });
    const parameters = keys.map((key) => {
      const [name = '', place] = key.split('#');
      const value = values(name);
      return parameterOf(this.machine, place === undefined ? value : (elementsOf(this.machine, value)?.[Number(place)] ?? null));
    });
    const context = this.orm.flushed();
    if (modifying) {
      this.orm.needTransaction('Executing an update/delete query');
      return countAs(this.machine, this.orm.update(sql, parameters).count, method.symbol.returnType);
    }
    const rows = this.orm.query(`${sql}${windowSql(paging.window)}`, parameters);
    const element = elementTypeOf(method.symbol.returnType) ?? method.symbol.returnType;
    const wanted = classOfType(element, method.owner, this.machine);
    const results: QueryResult[] =
      wanted && this.orm.models.of(wanted)
        ? context.entities(this.model, rows)
        : rows.rows.map((row) => {
            const cells = rows.columns.map((c, i) => objectOf(this.machine, (d) => this.runner.driverClass(d), row[i] ?? null, c.type));
            return cells.length === 1 && wanted?.symbol?.typeKind !== 'interface' ? (cells[0] ?? null) : cells;
          });
    const total = (): number => Number(this.orm.query(`select count(*) from (${sql}) c`, parameters).rows[0]?.[0] ?? 0);
    return this.shaped(
      method,
      results,
      paging,
      total,
      rows.columns.map((c) => c.label.toLowerCase()),
    );
  }

  // ---- paging ----

  pagingOf(args: readonly Reference[], types: readonly Type[]): Paging {
    const at = (name: string): JavaObject | undefined => {
      const found = args[types.findIndex((t) => erasedName(t) === name)];
      return found instanceof JavaObject ? found : undefined;
    };
    const pageable = at(`${DOMAIN}.Pageable`) ?? at(`${DOMAIN}.PageRequest`);
    const own = at(`${DOMAIN}.Sort`);
    const read = (method: string): Value => (pageable ? (this.machine.invokeVirtual(pageable, method, []) ?? null) : null);
    const paged = read('isPaged()') === true;
    const sorted = pageable ? read('getSort()') : (own ?? null);
    const sort = elementsOf(this.machine, sorted instanceof JavaObject ? sorted : null) ?? [];
    return {
      pageable,
      window: paged ? { limit: Number(read('getPageSize()')), offset: Number(read('getOffset()')) } : EVERYTHING,
      sort: sort.map((o) => ({
        property: String(getProperty(this.machine, o, 'property')),
        descending: this.isDescending(o),
        ignoreCase: getProperty(this.machine, o, 'ignoreCase') === true,
      })),
    };
  }

  private isDescending(order: Reference): boolean {
    const direction = getProperty(this.machine, order, 'direction');
    return direction instanceof JavaObject && enumName(direction) === 'DESC';
  }

  /** SQL behind `order by` for a sort, by the root of the compiled query. */
  orderSql(sort: Paging['sort'], sql = ''): string {
    const root = / from \w+ (\w+)/.exec(sql)?.[1] ?? `${this.model.table.charAt(0)}1_0`;
    return sort
      .map(({ property, descending, ignoreCase }) => {
        const a = this.model.attributes.find((x) => x.name === property || (x.kind === 'reference' && property === `${x.name}.id`));
        if (!a || a.kind === 'collection')
          return this.orm.context.failures.raise(
            'org.springframework.data.mapping.PropertyReferenceException',
            `No property '${property}' found for type '${this.model.javaClass.name.slice(this.model.javaClass.name.lastIndexOf('.') + 1)}'`,
          );
        const column = `${root}.${a.column}`;
        return `${ignoreCase ? `lower(${column})` : column}${descending ? ' desc' : ''}`;
      })
      .join(', ');
  }

  // ---- results ----

  shaped(
    method: RuntimeMethod,
    found: readonly QueryResult[],
    paging: Paging,
    total: () => number,
    labels?: readonly string[],
  ): Value | undefined {
    const { returnType } = method.symbol;
    const name = erasedName(returnType);
    const element = elementTypeOf(returnType);
    const results = found.map((r) => this.projected(r, element ?? returnType, method, labels));
    switch (name) {
      case `${DOMAIN}.Page`: {
        const full =
          paging.window.limit === undefined || (results.length < paging.window.limit && (paging.window.offset === 0 || results.length > 0));
        return this.page(results, paging, full ? paging.window.offset + results.length : total());
      }
      case `${DOMAIN}.Slice`: {
        const more =
          paging.window.limit !== undefined && results.length === paging.window.limit && total() > paging.window.offset + results.length;
        return this.orm.context.failures.construct(`${DOMAIN}.SliceImpl`, `<init>(java.util.List,${DOMAIN}.Pageable,boolean)`, [
          listOf(this.machine, results),
          this.pageableOf(paging),
          more,
        ]);
      }
      case 'java.util.List':
      case 'java.util.Collection':
      case 'java.lang.Iterable':
        return listOf(this.machine, results);
      case 'java.util.Set':
        return listOf(this.machine, results, 'java.util.LinkedHashSet');
      case 'org.springframework.data.util.Streamable':
        return this.machine.proxy(this.orm.context.deployment.loader, [this.class(name)], (m, args) =>
          m.symbol.flags.default
            ? m.invoke([listOf(this.machine, results), ...args])
            : (this.machine.invokeVirtual(listOf(this.machine, results), 'iterator()', []) ?? null),
        );
      case 'java.util.stream.Stream':
        return this.machine.invokeVirtual(listOf(this.machine, results), 'stream()', []) ?? null;
      default:
    }
    if (results.length > 1) return this.tooMany(results.length);
    const [one = null] = results;
    if (name === 'java.util.Optional') return optionalOf(this.machine, one);
    return returnType.kind === 'primitive' && one !== null ? this.machine.unbox(one) : one;
  }

  private tooMany(count: number): never {
    const made = this.orm.context.failures.construct(
      'org.springframework.dao.IncorrectResultSizeDataAccessException',
      '<init>(java.lang.String,int)',
      [`Query did not return a unique result: ${count} results were returned`, 1],
    );
    throw new JavaThrow(made);
  }

  private class(name: string): RuntimeClass {
    const found = this.orm.context.deployment.loader.load(name);
    if (isRuntimeClass(found)) return found;
    throw new Error(`${name} is missing`);
  }

  private pageableOf({ pageable }: Paging): Value {
    return pageable ?? this.orm.context.failures.invokeStatic(`${DOMAIN}.Pageable`, 'unpaged()', []);
  }

  page(results: readonly Reference[], paging: Paging, total: number): Value {
    return this.orm.context.failures.construct(`${DOMAIN}.PageImpl`, `<init>(java.util.List,${DOMAIN}.Pageable,long)`, [
      listOf(this.machine, results),
      this.pageableOf(paging),
      total,
    ]);
  }

  /** An interface of getters over an entity or a row, an array for a row, or the thing itself. */
  private projected(result: QueryResult, element: Type, method: RuntimeMethod, labels: readonly string[] | undefined): Reference {
    const javaClass = classOfType(element, method.owner, this.machine);
    const row = isRow(result);
    const wraps =
      javaClass?.symbol?.typeKind === 'interface' &&
      javaClass.loader !== undefined &&
      (row || (result instanceof JavaObject && !result.javaClass.isSubclassOf(javaClass)));
    if (wraps && javaClass) {
      const proxy: JavaObject = this.machine.proxy(javaClass.loader ?? this.orm.context.deployment.loader, [javaClass], (m, args) =>
        m.symbol.flags.default ? m.invoke([proxy, ...args]) : this.projection(result, m, labels),
      );
      return proxy;
    }
    if (row) {
      if (javaClass?.symbol?.typeKind === 'record') return this.runner.construct(javaClass.name, result);
      const made = this.machine.newArray(this.machine.jdk('java.lang.Object'), result);
      return made;
    }
    if (javaClass?.symbol?.typeKind === 'record' && result instanceof JavaObject && result.javaClass !== javaClass)
      return this.runner.construct(
        javaClass.name,
        javaClass.symbol.recordComponents.map((c) => getProperty(this.machine, result, c.name)),
      );
    return result;
  }

  private projection(result: QueryResult, method: RuntimeMethod, labels: readonly string[] | undefined): Value {
    const [, capital = ''] = /^(?:get|is)(.+)$/.exec(method.symbol.name) ?? [];
    const property = capital.charAt(0).toLowerCase() + capital.slice(1);
    const value = isRow(result)
      ? (result[(labels ?? []).findIndex((l) => l.replaceAll('_', '') === property.toLowerCase())] ?? null)
      : getProperty(this.machine, result, property);
    return method.symbol.returnType.kind === 'primitive' && value !== null ? this.machine.unbox(value) : value;
  }
}
