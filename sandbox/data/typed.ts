import type { Cell } from './ast.ts';
import type { SqlType } from './sql-type.ts';

/** An expression in SQLite's SQL. */
export interface Typed {
  readonly sql: string;
  readonly type: SqlType;
  /** As H2 writes it, which is a column's name where it has no other. */
  readonly label: string;
  /** A value that can be turned into another type before it is sent. */
  readonly constant?: { readonly kind: 'literal'; readonly value: Cell } | { readonly kind: 'bind'; readonly place: number };
  /** The table's column that it is. */
  readonly origin?: { readonly table: string; readonly column: string; readonly nullable: boolean };
}

/** A value that is sent with a statement: which parameter, as which type. */
export interface Bind {
  readonly parameter: number;
  type: SqlType;
  /** Where it is written to. */
  target?: StoreTarget;
}

/** The column that a value is written to. */
export interface StoreTarget {
  readonly table: string;
  readonly column: string;
  readonly nullable: boolean;
}

/** A table or query that names are looked up in. */
export interface Visible {
  readonly alias: string;
  readonly columns: readonly { readonly name: string; readonly type: SqlType; readonly origin?: Typed['origin'] }[];
}

export interface Scope {
  readonly sources: readonly Visible[];
  readonly outer: Scope | undefined;
}

export const literalSql = (value: Cell): string => {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (value instanceof Uint8Array) return `X'${Array.from(value, (b) => b.toString(16).padStart(2, '0')).join('')}'`;
  return String(value);
};
