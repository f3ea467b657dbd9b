import type { Rows } from '../../../data/index.ts';
import type { RuntimeClass } from '../../../java/run/runtime-class.ts';
import type { JavaObject, Reference } from '../../../java/run/value.ts';
import { enumConstants } from '../../beans/convert.ts';
import { enumName, isRuntimeClass } from '../../reflect.ts';
import { cellAs } from '../java-access.ts';
import { objectOf } from '../jdbc/java-values.ts';
import { type CompiledJpql, JpqlCompiler } from './jpql.ts';
import { JpqlError } from './jpql-tokens.ts';
import type { Orm } from './orm.ts';
import type { PersistenceContext } from './persistence-context.ts';
import { bind, type ParameterValues } from './query-values.ts';

/** One result: an entity, a value, or a row of several. */
export type QueryResult = Reference | readonly Reference[];

export interface Window {
  readonly limit: number | undefined;
  readonly offset: number;
}

export const EVERYTHING: Window = { limit: undefined, offset: 0 };

/** Compiles and runs queries of one application. */
export class QueryRunner {
  private readonly orm: Orm;
  private readonly compiled = new Map<string, CompiledJpql>();

  constructor(orm: Orm) {
    this.orm = orm;
  }

  compile(source: string): CompiledJpql {
    const known = this.compiled.get(source);
    if (known) return known;
    try {
      const made = new JpqlCompiler(this.orm.models, source, (path, attribute) =>
        this.constant(path, attribute?.enumText ?? true),
      ).compile();
      this.compiled.set(source, made);
      return made;
    } catch (error) {
      if (!(error instanceof JpqlError)) throw error;
      if (error.message.startsWith('not supported'))
        return this.orm.context.jvm.machine.throwNew('java.lang.UnsupportedOperationException', error.message);
      return this.orm.invalid(`org.hibernate.query.sqm.UnknownPathException: ${error.message} [${source}]`);
    }
  }

  /** `com.acme.Kind.NOVEL` as it is kept. */
  private constant(path: string, asText: boolean): string | undefined {
    const dot = path.lastIndexOf('.');
    const { loader } = this.orm.context.deployment;
    const parts = path.slice(0, dot).split('.');
    for (let nested = 0; nested < 3; nested++) {
      const name = `${parts.slice(0, parts.length - nested).join('.')}${parts
        .slice(parts.length - nested)
        .map((p) => `$${p}`)
        .join('')}`;
      const found = loader.load(name);
      if (!isRuntimeClass(found) || found.symbol?.typeKind !== 'enum') continue;
      const constants = enumConstants(found).map(enumName);
      const place = constants.indexOf(path.slice(dot + 1));
      if (place >= 0) return asText ? `'${path.slice(dot + 1)}'` : String(place);
    }
    return undefined;
  }

  /** @param order SQL behind `order by`, which takes the place of the query's own */
  list(query: CompiledJpql, values: ParameterValues, window: Window = EVERYTHING, order = ''): QueryResult[] {
    const context = this.orm.flushed();
    const { sql, values: bound } = bind(this.orm, context, query.sql, query.parameters, values);
    const ordered = order === '' ? sql : `${sql}${/ order by [^)]*$/.test(sql) ? ', ' : ' order by '}${order}`;
    const rows = this.orm.query(`${ordered}${windowSql(window)}`, bound);
    const results = rows.rows.map((row) => this.result(context, query, rows, row));
    return query.once ? [...new Set(results)] : results;
  }

  count(query: CompiledJpql, values: ParameterValues): number {
    const context = this.orm.flushed();
    const { sql, values: bound } = bind(this.orm, context, query.countSql, query.countParameters, values);
    return Number(this.orm.query(sql, bound).rows[0]?.[0] ?? 0);
  }

  update(query: CompiledJpql, values: ParameterValues): number {
    this.orm.needTransaction('Executing an update/delete query');
    const context = this.orm.flushed();
    const { sql, values: bound } = bind(this.orm, context, query.sql, query.parameters, values);
    return this.orm.update(sql, bound).count;
  }

  private result(context: PersistenceContext, query: CompiledJpql, { columns }: Rows, row: Rows['rows'][number]): QueryResult {
    const { machine } = this.orm.context.jvm;
    const parts = query.items.map((item): Reference => {
      if (item.kind === 'entity') return context.entityOf(item.model, columns, row, item.prefix) ?? null;
      const at = columns.findIndex((c) => c.label === item.label);
      const column = columns[at];
      if (!column) return null;
      const cell = row[at] ?? null;
      const { attribute } = item;
      return attribute
        ? cellAs(machine, cell, column.type, attribute.javaType, attribute.owner)
        : objectOf(machine, (n) => this.driverClass(n), cell, column.type);
    });
    if (query.constructs !== undefined) return this.construct(query.constructs, parts);
    return parts.length === 1 ? (parts[0] ?? null) : parts;
  }

  driverClass(name: string): RuntimeClass {
    const found = this.orm.context.deployment.loader.load(`org.h2.jdbc.${name}`);
    if (isRuntimeClass(found)) return found;
    throw new Error('H2 is not on the class path');
  }

  construct(className: string, parts: readonly Reference[]): JavaObject {
    const { machine } = this.orm.context.jvm;
    const found = this.orm.context.deployment.loader.load(className);
    const constructor = isRuntimeClass(found)
      ? found.declaredMethods.find((m) => m.symbol.name === '<init>' && m.symbol.parameters.length === parts.length)
      : undefined;
    if (!isRuntimeClass(found) || !constructor)
      return this.orm.invalid(`org.hibernate.query.SemanticException: Missing constructor for type '${className}'`);
    const args = constructor.symbol.parameters.map((p, i) =>
      p.type.kind === 'primitive' ? machine.unbox(parts[i] ?? null) : (parts[i] ?? null),
    );
    return machine.newObject(found, constructor.symbol.signature, args);
  }
}

export const windowSql = ({ limit, offset }: Window): string =>
  `${offset > 0 ? ` offset ${offset} rows` : ''}${limit === undefined ? '' : ` fetch ${offset > 0 ? 'next' : 'first'} ${limit} rows only`}`;
