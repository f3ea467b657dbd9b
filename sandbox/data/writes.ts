import type { Expression, Query, Statement } from './ast.ts';
import { type Column, primaryKey, quoted, type Table } from './catalogue.ts';
import type { Compiler } from './compiler.ts';
import { nullNotAllowed } from './convert.ts';
import { visibleTable } from './query.ts';
import { SqlError, unsupported } from './sql-error.ts';
import { BIGINT } from './sql-type.ts';
import type { Scope, StoreTarget, Typed } from './typed.ts';

/** A statement that changes rows. */
export interface CompiledWrite {
  readonly sql: string;
  readonly table: Table;
  /** Gives the rows as they were to be, with the columns of the table: asked when a constraint refuses them. */
  readonly candidates: string;
  /** Gives the rows that it changes, as they are. */
  readonly affected: string;
}

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>;

const targetOf = (table: Table, c: Column): StoreTarget => ({ table: table.name, column: c.name, nullable: c.nullable });

function defaultOf(c: Compiler, table: Table, column: Column): string {
  if (column.sequence) return `CAST(h2_identity('${table.name.replaceAll("'", "''")}') AS INTEGER)`;
  if (!column.default) {
    if (!column.nullable) throw nullNotAllowed(column.name);
    return 'NULL';
  }
  return c.coerce(c.expression(column.default, { sources: [], outer: undefined }), column.type, targetOf(table, column));
}

function chosen(c: Compiler, table: Table, names: readonly string[] | undefined): readonly Column[] {
  if (!names) return table.columns;
  const columns = names.map((n) => c.catalogue.column(table, n));
  const twice = columns.find((k, i) => columns.indexOf(k) < i);
  if (twice) throw new SqlError(42121, 'syntax', `Duplicate column name "${twice.name}"`);
  return columns;
}

function written(c: Compiler, table: Table, column: Column, value: Expression, scope: Scope): string {
  if (value.kind === 'default') return defaultOf(c, table, column);
  if (column.identity === 'always')
    throw new SqlError(90154, 'syntax', `Generated column "PUBLIC.${table.name}.${column.name}" cannot be assigned`);
  return storeSql(c, table, column, c.expression(value, scope));
}

const storeSql = (c: Compiler, table: Table, column: Column, value: Typed): string => c.coerce(value, column.type, targetOf(table, column));

export function compileInsert(c: Compiler, s: Pick<Of<'insert'>, 'table' | 'columns' | 'source'>): CompiledWrite {
  const table = c.catalogue.table(s.table);
  const columns = chosen(c, table, s.columns);
  const rows = rowsSql(c, table, columns, s.source);
  const names = table.columns.map((k) => quoted(k.name)).join(', ');
  const sql = `INSERT INTO ${quoted(table.name)} (${names}) ${rows}`;
  return { sql, table, candidates: rows, affected: '' };
}

/** The rows to insert, with all columns of the table. */
function rowsSql(c: Compiler, table: Table, columns: readonly Column[], source: readonly (readonly Expression[])[] | Query): string {
  const scope: Scope = { sources: [], outer: undefined };
  if ('body' in source) {
    const q = c.query(source, undefined);
    if (q.columns.length !== columns.length) throw new SqlError(21002, 'syntax', 'Column count does not match');
    const cells = table.columns.map((k) => {
      const place = columns.indexOf(k);
      const given = q.columns[place];
      if (!given) return defaultOf(c, table, k);
      if (k.identity === 'always')
        throw new SqlError(90154, 'syntax', `Generated column "PUBLIC.${table.name}.${k.name}" cannot be assigned`);
      return storeSql(c, table, k, { sql: `_q.c${place}`, type: given.type, label: given.label });
    });
    return `SELECT ${cells.join(', ')} FROM (WITH _s(${q.columns.map((_k, i) => `c${i}`).join(', ')}) AS (${q.sql}) SELECT * FROM _s) AS _q WHERE true`;
  }
  const rows = source.map((row) => {
    if (row.length !== columns.length) throw new SqlError(21002, 'syntax', 'Column count does not match');
    const cells = table.columns.map((k) => {
      const value = row[columns.indexOf(k)];
      return value === undefined ? defaultOf(c, table, k) : written(c, table, k, value, scope);
    });
    return `(${cells.join(', ')})`;
  });
  return `VALUES ${rows.join(', ')}`;
}

function filtered(
  c: Compiler,
  table: Table,
  s: Pick<Of<'update'>, 'alias' | 'where' | 'limit'>,
): { readonly scope: Scope; readonly where: string; readonly from: string } {
  const alias = s.alias ?? table.name;
  const scope: Scope = { sources: [visibleTable(table, alias)], outer: undefined };
  const from = `${quoted(table.name)} AS ${quoted(alias)}`;
  const condition = s.where ? ` WHERE ${c.condition(s.where, scope).sql}` : '';
  if (!s.limit) return { scope, from, where: condition };
  const limit = c.coerce(c.expression(s.limit, scope), BIGINT);
  return { scope, from, where: ` WHERE ${quoted(alias)}.rowid IN (SELECT ${quoted(alias)}.rowid FROM ${from}${condition} LIMIT ${limit})` };
}

export function compileUpdate(c: Compiler, s: Of<'update'>): CompiledWrite {
  const table = c.catalogue.table(s.table);
  const scope: Scope = { sources: [visibleTable(table, s.alias ?? table.name)], outer: undefined };
  const set = s.set.map(({ column, value }) => {
    const target = c.catalogue.column(table, column);
    return { target, sql: written(c, table, target, value, scope) };
  });
  const { from, where } = filtered(c, table, s);
  const values = table.columns.map((k) => set.find((v) => v.target === k)?.sql ?? quoted(k.name));
  return {
    sql: `UPDATE ${from} SET ${set.map((v) => `${quoted(v.target.name)} = ${v.sql}`).join(', ')}${where}`,
    table,
    candidates: `SELECT ${values.join(', ')} FROM ${from}${where}`,
    affected: `SELECT * FROM ${from}${where}`,
  };
}

export function compileDelete(c: Compiler, s: Of<'delete'>): CompiledWrite {
  const table = c.catalogue.table(s.table);
  const { from, where } = filtered(c, table, s);
  return { sql: `DELETE FROM ${from}${where}`, table, candidates: '', affected: `SELECT * FROM ${from}${where}` };
}

/** `MERGE INTO … KEY`: a row that is there is changed, another is inserted. */
export function compileMerge(c: Compiler, s: Of<'merge'>): CompiledWrite {
  const table = c.catalogue.table(s.table);
  const columns = chosen(c, table, s.columns);
  const key = primaryKey(table);
  const by = s.key.length > 0 ? s.key : key?.kind === 'primary' ? key.columns : [];
  if (by.length === 0) throw new SqlError(90057, 'syntax', 'Constraint "PRIMARY KEY" not found');
  const rows = rowsSql(c, table, columns, s.source);
  const names = table.columns.map((k) => quoted(k.name)).join(', ');
  const set = columns.filter((k) => !by.includes(k.name)).map((k) => `${quoted(k.name)} = excluded.${quoted(k.name)}`);
  const unique = [...table.constraints, ...table.indexes.filter((i) => i.unique).map((i) => ({ kind: 'unique' as const, ...i }))].some(
    (k) => (k.kind === 'primary' || k.kind === 'unique') && k.columns.length === by.length && k.columns.every((n) => by.includes(n)),
  );
  if (!unique) throw unsupported('MERGE by a key that is not unique');
  const sql = `INSERT INTO ${quoted(table.name)} (${names}) ${rows} ON CONFLICT (${by.map(quoted).join(', ')}) DO ${set.length > 0 ? `UPDATE SET ${set.join(', ')}` : 'NOTHING'}`;
  return { sql, table, candidates: rows, affected: '' };
}
