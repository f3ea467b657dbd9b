import type { Constraint } from './ast.ts';
import { type Catalogue, type Column, type NamedConstraint, primaryKey, quoted, type Table } from './catalogue.ts';
import { SqlError } from './sql-error.ts';
import { isInteger, type SqlType } from './sql-type.ts';

/** What SQLite keeps cells of a type by. */
function affinity(t: SqlType): string {
  if (isInteger(t) || t.name === 'BOOLEAN') return 'INTEGER';
  switch (t.name) {
    case 'NUMERIC':
    case 'DECFLOAT':
    case 'REAL':
    case 'DOUBLE PRECISION':
      return 'REAL';
    case 'BINARY':
    case 'BINARY VARYING':
    case 'BINARY LARGE OBJECT':
      return 'BLOB';
    case 'VARCHAR_IGNORECASE':
      return 'TEXT COLLATE NOCASE';
    default:
      return 'TEXT';
  }
}

const list = (names: readonly string[]): string => names.map(quoted).join(', ');

/** The key that is the row's number, by which a table without an order is read: as in H2. */
export function rowKey(table: Table): string | undefined {
  const key = primaryKey(table);
  const [only] = key?.kind === 'primary' && key.columns.length === 1 ? key.columns : [];
  const column = table.columns.find((c) => c.name === only);
  return column && isInteger(column.type) ? column.name : undefined;
}

/** @param check a condition in SQLite's SQL */
export function tableSql(table: Table, name: string, check: (c: Extract<Constraint, { kind: 'check' }>) => string): string {
  const key = rowKey(table);
  const columns = table.columns.map((c) =>
    c.name === key ? `${quoted(c.name)} INTEGER PRIMARY KEY` : `${quoted(c.name)} ${affinity(c.type)}${c.nullable ? '' : ' NOT NULL'}`,
  );
  const constraints = table.constraints.flatMap((c) => {
    const head = `CONSTRAINT ${quoted(c.name)} `;
    switch (c.kind) {
      case 'primary':
        return key === undefined ? [`${head}PRIMARY KEY (${list(c.columns)})`] : [];
      case 'unique':
        return [`${head}UNIQUE (${list(c.columns)})`];
      case 'check':
        return [`${head}CHECK (${check(c)})`];
      case 'foreign':
        return [
          `${head}FOREIGN KEY (${list(c.columns)}) REFERENCES ${quoted(c.table)} (${list(c.references)}) ON DELETE ${c.onDelete} ON UPDATE ${c.onUpdate}`,
        ];
    }
  });
  return `CREATE TABLE ${quoted(name)} (${[...columns, ...constraints].join(', ')})`;
}

/** Gives a constraint its name, and checks what it names. @throws SqlError */
export function nameConstraint(
  catalogue: Catalogue,
  table: { readonly name: string; readonly columns: readonly Column[] },
  c: Constraint,
): NamedConstraint {
  if (c.name !== undefined && !catalogue.take(c.name)) throw new SqlError(90045, 'syntax', `Constraint "${c.name}" already exists`);
  const name = c.name ?? catalogue.freeName('CONSTRAINT_', table.name);
  if (c.kind === 'check') return { ...c, name };
  for (const column of c.columns)
    if (!table.columns.some((k) => k.name === column)) throw new SqlError(42122, 'syntax', `Column "${column}" not found`);
  if (c.kind !== 'foreign') return { ...c, name };
  const own = c.table === table.name ? undefined : catalogue.table(c.table);
  const key = own ? primaryKey(own) : undefined;
  const references = c.references.length > 0 ? c.references : key?.kind === 'primary' ? key.columns : ['ID'];
  return { ...c, name, references };
}
