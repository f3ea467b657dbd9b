import type { SqliteValue } from 'sql.js/dist/sql-wasm-browser.js';
import { type Catalogue, type NamedConstraint, quoted, type Table } from './catalogue.ts';
import { cellLiteral, cellText } from './cell.ts';
import { nullNotAllowed } from './convert.ts';
import { rowKey } from './definition-sql.ts';
import { SqlError } from './sql-error.ts';
import { NULL } from './sql-type.ts';
import type { CompiledWrite } from './writes.ts';

/** Runs a query of SQLite's. */
export type Ask = (sql: string, binds?: readonly SqliteValue[]) => SqliteValue[][];

const constraint = (code: number, message: string): SqlError => new SqlError(code, 'constraint', message);

/**
 * H2's words for what SQLite refused. `rows` gives what the statement was to write.
 *
 * @param message SQLite's: `UNIQUE constraint failed: CITY.NAME`
 */
export function violation(
  message: string,
  write: CompiledWrite | undefined,
  catalogue: Catalogue,
  rows: (sql: string) => SqliteValue[][],
  ask: Ask,
): SqlError {
  const [, kind, what = ''] = /^(NOT NULL|UNIQUE|CHECK|FOREIGN KEY) constraint failed(?:: (.*))?$/.exec(message) ?? [];
  switch (kind) {
    case 'NOT NULL':
      return nullNotAllowed(what.slice(what.indexOf('.') + 1));
    case 'CHECK':
      return constraint(23513, `Check constraint violation: "${what}: "`);
    case 'UNIQUE':
      return write
        ? twice(what, write.table, rows(write.candidates), ask)
        : constraint(23505, `Unique index or primary key violation: "${what}"`);
    case 'FOREIGN KEY':
      return write ? dangling(write, catalogue, rows, ask) : constraint(23506, 'Referential integrity constraint violation');
    default:
      return new SqlError(50000, 'general', `General error: "${message}"`);
  }
}

const cellsSql = (columns: readonly string[]): string => columns.map((c) => `${quoted(c)} = ?`).join(' AND ');

/** @param what `CITY.NAME`, `CITY.A, CITY.B` or `index 'UX'` */
function twice(what: string, table: Table, rows: readonly SqliteValue[][], ask: Ask): SqlError {
  const named = /^index '(.*)'$/.exec(what)?.[1];
  const columns = table.indexes.find((i) => i.name === named)?.columns ?? what.split(', ').map((c) => c.slice(table.name.length + 1));
  const places = columns.map((c) => table.columns.findIndex((k) => k.name === c));
  const typeOf = (place: number): typeof NULL => table.columns[place]?.type ?? NULL;
  const found = rows
    .map(
      (row) =>
        ask(
          `SELECT rowid, * FROM ${quoted(table.name)} WHERE ${cellsSql(columns)} LIMIT 1`,
          places.map((p) => row[p] ?? null),
        )[0],
    )
    .find((r) => r !== undefined);
  // What is twice among the new rows themselves.
  const values = found?.slice(1) ?? rows[0] ?? [];
  if (columns.join() === rowKey(table)) {
    const cells = table.columns.map((k, i) => cellLiteral(values[i] ?? null, k.type));
    return constraint(
      23505,
      `Unique index or primary key violation: "PRIMARY KEY ON PUBLIC.${table.name}(${columns.join()}) ( /* key:${String(found?.[0] ?? values[places[0] ?? 0])} */ ${cells.join(', ')})"`,
    );
  }
  const key = table.constraints.find((c) => (c.kind === 'primary' || c.kind === 'unique') && c.columns.join() === columns.join());
  const index =
    named ??
    table.indexes.find((i) => i.unique && i.columns.join() === columns.join())?.name ??
    key?.name.replace('CONSTRAINT_', 'PRIMARY_KEY_') ??
    '';
  const shown = columns.map((c) => `${c} NULLS FIRST`).join(', ');
  const cells = places.map((p) => cellLiteral(values[p] ?? null, typeOf(p))).join(', ');
  return constraint(
    23505,
    `Unique index or primary key violation: "PUBLIC.${index} ON PUBLIC.${table.name}(${shown}) VALUES ( /* ${String(found?.[0] ?? 1)} */ ${cells} )"`,
  );
}

type Foreign = Extract<NamedConstraint, { kind: 'foreign' }>;

function integrity(code: number, c: Foreign, table: string, values: readonly string[]): SqlError {
  return constraint(
    code,
    `Referential integrity constraint violation: "${c.name}: PUBLIC.${table} FOREIGN KEY(${c.columns.join(', ')}) REFERENCES PUBLIC.${c.table}(${c.references.join(', ')}) (${values.join(', ')})"`,
  );
}

/** The key that has no parent, or the child that would lose its own. */
function dangling(write: CompiledWrite, catalogue: Catalogue, rows: (sql: string) => SqliteValue[][], ask: Ask): SqlError {
  const { table } = write;
  const shown = (value: SqliteValue, t: typeof NULL): string =>
    typeof value === 'string' ? cellLiteral(value, t) : (cellText(value, t) ?? 'NULL');
  if (write.candidates !== '') {
    const written = rows(write.candidates);
    for (const c of table.constraints) {
      if (c.kind !== 'foreign') continue;
      const places = c.columns.map((n) => table.columns.findIndex((k) => k.name === n));
      for (const row of written) {
        const key = places.map((p) => row[p] ?? null);
        if (key.includes(null) || ask(`SELECT 1 FROM ${quoted(c.table)} WHERE ${cellsSql(c.references)}`, key).length > 0) continue;
        return integrity(
          23506,
          c,
          table.name,
          key.map((v, i) => shown(v, table.columns[places[i] ?? 0]?.type ?? NULL)),
        );
      }
    }
  }
  if (write.affected !== '') {
    const leaving = rows(write.affected);
    for (const child of catalogue.tables.values())
      for (const c of child.constraints) {
        if (c.kind !== 'foreign' || c.table !== table.name || c.onDelete !== 'RESTRICT') continue;
        const places = c.references.map((n) => table.columns.findIndex((k) => k.name === n));
        for (const row of leaving) {
          const key = places.map((p) => row[p] ?? null);
          if (ask(`SELECT 1 FROM ${quoted(child.name)} WHERE ${cellsSql(c.columns)}`, key).length === 0) continue;
          return integrity(
            23503,
            c,
            child.name,
            key.map((v, i) => shown(v, table.columns[places[i] ?? 0]?.type ?? NULL)),
          );
        }
      }
  }
  return constraint(23503, 'Referential integrity constraint violation');
}
