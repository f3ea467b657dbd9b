import type { Constraint, Expression, Query } from './ast.ts';
import { SqlError } from './sql-error.ts';
import type { SqlType } from './sql-type.ts';

export interface Sequence {
  next: number;
  current: number | undefined;
  readonly increment: number;
}

export interface Column {
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly default: Expression | undefined;
  readonly identity: 'always' | 'default' | undefined;
  /** Of an identity. */
  readonly sequence: Sequence | undefined;
}

export type NamedConstraint = Constraint & { readonly name: string };

export interface Index {
  readonly name: string;
  readonly unique: boolean;
  readonly columns: readonly string[];
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly constraints: readonly NamedConstraint[];
  readonly indexes: readonly Index[];
}

export interface View {
  readonly name: string;
  readonly query: Query;
  readonly columns: readonly string[] | undefined;
}

/** What a database has, by name. */
export class Catalogue {
  readonly tables = new Map<string, Table>();
  readonly views = new Map<string, View>();
  readonly sequences = new Map<string, Sequence>();
  private readonly taken = new Set<string>();

  /** @throws SqlError */
  table(name: string): Table {
    const found = this.tables.get(name);
    if (found) return found;
    const similar = [...this.tables.keys()].filter((k) => k.toUpperCase() === name.toUpperCase());
    if (similar.length > 0) throw new SqlError(42103, 'syntax', `Table "${name}" not found (candidates are: "${similar.join(', ')}")`);
    if (this.tables.size === 0) throw new SqlError(42104, 'syntax', `Table "${name}" not found (this database is empty)`);
    throw new SqlError(42102, 'syntax', `Table "${name}" not found`);
  }

  /** @throws SqlError */
  column(table: Table, name: string): Column {
    const found = table.columns.find((c) => c.name === name);
    if (!found) throw columnNotFound(name);
    return found;
  }

  /** @throws SqlError */
  sequence(name: string): Sequence {
    const found = this.sequences.get(name);
    if (!found) throw new SqlError(90036, 'syntax', `Sequence "${name}" not found`);
    return found;
  }

  /** A name that nothing has, as H2 makes it: the beginning of the hash of the table's name. */
  freeName(prefix: string, table: string): string {
    const hash = hashCode(table).toString(16).toUpperCase();
    for (let length = 1; length <= hash.length; length++) {
      const name = prefix + hash.slice(0, length);
      if (this.take(name)) return name;
    }
    for (let n = 0; ; n++) if (this.take(`${prefix}${hash}_${n}`)) return `${prefix}${hash}_${n}`;
  }

  take(name: string): boolean {
    if (this.taken.has(name)) return false;
    this.taken.add(name);
    return true;
  }

  free(name: string): void {
    this.taken.delete(name);
  }
}

export const columnNotFound = (name: string): SqlError => new SqlError(42122, 'syntax', `Column "${name}" not found`);

/** String.hashCode(), without its sign. */
function hashCode(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  return hash >>> 0;
}

export const primaryKey = (table: Table): NamedConstraint | undefined => table.constraints.find((c) => c.kind === 'primary');

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
