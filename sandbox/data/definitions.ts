import type { Alteration, ColumnDefinition, Statement } from './ast.ts';
import { type Catalogue, type Column, type NamedConstraint, quoted, type Table } from './catalogue.ts';
import { nameConstraint, rowKey, tableSql } from './definition-sql.ts';
import { Compiler } from './compiler.ts';
import type { Natives } from './natives.ts';
import { SqlError, unsupported } from './sql-error.ts';
import { visibleTable } from './query.ts';

/** What a statement that defines something runs; foreign keys are off meanwhile. */
export interface Definer {
  readonly catalogue: Catalogue;
  readonly natives: Natives;
  run(sql: string): void;
}

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>;

const exists = (what: string, name: string, code: number): SqlError => new SqlError(code, 'syntax', `${what} "${name}" already exists`);

function columnOf(d: ColumnDefinition, inKey: boolean): Column {
  const sequence = d.identity ? { next: d.start, current: undefined, increment: d.increment } : undefined;
  return { name: d.name, type: d.type, nullable: d.nullable && !inKey, default: d.default, identity: d.identity, sequence };
}

/** The conditions of a table in SQLite's SQL. */
const checks =
  (d: Definer, table: Table) =>
  (c: Extract<NamedConstraint, { kind: 'check' }> | { readonly condition: Parameters<Compiler['condition']>[0] }): string => {
    // A name in front of the column is none of a table that is made only now.
    const bare = { ...visibleTable(table, ''), alias: '' };
    return new Compiler(d.catalogue, d.natives, []).condition(c.condition, { sources: [bare], outer: undefined }).sql;
  };

export function createTable(d: Definer, s: Of<'createTable'>): void {
  const { catalogue } = d;
  if (catalogue.tables.has(s.table) || catalogue.views.has(s.table)) {
    if (s.ifNotExists) return;
    throw exists('Table', s.table, 42101);
  }
  const made = s.as ? new Compiler(catalogue, d.natives, []).query(s.as, undefined) : undefined;
  const keys = s.constraints.flatMap((c) => (c.kind === 'primary' ? c.columns : []));
  const columns = s.columns.map((c) => columnOf(c, keys.includes(c.name)));
  const twice = columns.find((c, i) => columns.findIndex((o) => o.name === c.name) < i);
  if (twice) throw new SqlError(42121, 'syntax', `Duplicate column name "${twice.name}"`);
  if (made && columns.length === 0)
    columns.push(
      ...made.columns.map((c): Column => ({
        name: c.label,
        type: c.type,
        nullable: true,
        default: undefined,
        identity: undefined,
        sequence: undefined,
      })),
    );
  // The key is named first, as H2 makes it.
  const ordered = [...s.constraints.filter((c) => c.kind === 'primary'), ...s.constraints.filter((c) => c.kind !== 'primary')];
  const constraints = ordered.map((c) => nameConstraint(catalogue, { name: s.table, columns }, c));
  const table: Table = { name: s.table, columns, constraints, indexes: uniqueIndexes(catalogue, s.table, constraints) };
  d.run(tableSql(table, table.name, checks(d, table)));
  if (made) d.run(`INSERT INTO ${quoted(table.name)} ${made.sql}`);
  catalogue.tables.set(table.name, table);
}

/** Each unique constraint has an index, by whose name H2 reports what is there twice. */
const uniqueIndexes = (catalogue: Catalogue, table: string, constraints: readonly NamedConstraint[]): Table['indexes'] =>
  constraints.flatMap((c) =>
    c.kind === 'unique' ? [{ name: catalogue.freeName('CONSTRAINT_INDEX_', table), unique: true, columns: c.columns }] : [],
  );

export function createIndex(d: Definer, s: Of<'createIndex'>): void {
  const { catalogue } = d;
  const table = catalogue.table(s.table);
  const name = s.name ?? catalogue.freeName('INDEX_', s.table);
  if (s.name !== undefined && !catalogue.take(s.name)) {
    if (s.ifNotExists) return;
    throw exists('Index', s.name, 42111);
  }
  for (const c of s.columns) catalogue.column(table, c.name);
  d.run(
    `CREATE ${s.unique ? 'UNIQUE ' : ''}INDEX ${quoted(name)} ON ${quoted(s.table)} (${s.columns.map((c) => `${quoted(c.name)}${c.descending ? ' DESC' : ''}`).join(', ')})`,
  );
  catalogue.tables.set(s.table, {
    ...table,
    indexes: [...table.indexes, { name, unique: s.unique, columns: s.columns.map((c) => c.name) }],
  });
}

export function createSequence({ catalogue }: Definer, s: Of<'createSequence'>): void {
  if (!catalogue.sequences.has(s.name)) catalogue.sequences.set(s.name, { next: s.start, current: undefined, increment: s.increment });
  else if (!s.ifNotExists) throw exists('Sequence', s.name, 90035);
}

export function createView(d: Definer, s: Of<'createView'>): void {
  const { catalogue } = d;
  if (catalogue.tables.has(s.name) || (catalogue.views.has(s.name) && !s.replace)) throw exists('View', s.name, 90038);
  new Compiler(catalogue, d.natives, []).query(s.query, undefined);
  catalogue.views.set(s.name, { name: s.name, query: s.query, columns: s.columns });
}

export function drop(d: Definer, s: Of<'drop'>): void {
  for (const name of s.names) dropOne(d, s, name);
}

function dropOne(d: Definer, s: Of<'drop'>, name: string): void {
  const { catalogue } = d;
  switch (s.what) {
    case 'TABLE': {
      if (!catalogue.tables.has(name)) {
        if (s.ifExists) return;
        catalogue.table(name);
      }
      const users = [...catalogue.tables.values()].filter(
        (t) => t.name !== name && t.constraints.some((c) => c.kind === 'foreign' && c.table === name),
      );
      const [user] = users;
      // H2 drops the foreign keys of others with CASCADE, which is what it does unless told otherwise.
      const constraint = user?.constraints.find((c) => c.kind === 'foreign' && c.table === name);
      if (user && constraint && !s.cascade && !s.names.includes(user.name))
        throw new SqlError(90107, 'general', `Cannot drop "${name}" because "${constraint.name}" depends on it`);
      for (const other of users)
        rebuild(d, other, { ...other, constraints: other.constraints.filter((c) => c.kind !== 'foreign' || c.table !== name) });
      const table = catalogue.table(name);
      d.run(`DROP TABLE ${quoted(name)}`);
      for (const c of [...table.constraints, ...table.indexes]) catalogue.free(c.name);
      catalogue.tables.delete(name);
      return;
    }
    case 'VIEW':
      if (!catalogue.views.delete(name) && !s.ifExists) throw new SqlError(90037, 'syntax', `View "${name}" not found`);
      return;
    case 'SEQUENCE':
      if (!s.ifExists) catalogue.sequence(name);
      catalogue.sequences.delete(name);
      return;
    case 'INDEX': {
      const table = [...catalogue.tables.values()].find((t) => t.indexes.some((i) => i.name === name));
      if (!table) {
        if (s.ifExists) return;
        throw new SqlError(42112, 'syntax', `Index "${name}" not found`);
      }
      d.run(`DROP INDEX IF EXISTS ${quoted(name)}`);
      catalogue.free(name);
      catalogue.tables.set(table.name, { ...table, indexes: table.indexes.filter((i) => i.name !== name) });
    }
  }
}

export function alter(d: Definer, s: Of<'alter'>): void {
  if (s.ifExists && !d.catalogue.tables.has(s.table)) return;
  for (const alteration of s.alterations) alterOne(d, d.catalogue.table(s.table), alteration);
}

function alterOne(d: Definer, table: Table, a: Alteration): void {
  const { catalogue } = d;
  const changed = (name: string, change: (c: Column) => Column): Table => {
    catalogue.column(table, name);
    return { ...table, columns: table.columns.map((c) => (c.name === name ? change(c) : c)) };
  };
  switch (a.kind) {
    case 'addColumn': {
      if (table.columns.some((c) => c.name === a.column.name)) {
        if (a.ifNotExists) return;
        throw new SqlError(42121, 'syntax', `Duplicate column name "${a.column.name}"`);
      }
      const columns = [...table.columns, columnOf(a.column, false)];
      const added = a.constraints.map((c) => nameConstraint(catalogue, { name: table.name, columns }, c));
      rebuild(d, table, {
        ...table,
        columns,
        constraints: [...table.constraints, ...added],
        indexes: [...table.indexes, ...uniqueIndexes(catalogue, table.name, added)],
      });
      return;
    }
    case 'dropColumn': {
      if (a.ifExists && !table.columns.some((c) => c.name === a.column)) return;
      catalogue.column(table, a.column);
      const keeps = (c: NamedConstraint): boolean => c.kind === 'check' || !c.columns.includes(a.column);
      rebuild(d, table, {
        ...table,
        columns: table.columns.filter((c) => c.name !== a.column),
        constraints: table.constraints.filter(keeps),
        indexes: table.indexes.filter((i) => !i.columns.includes(a.column)),
      });
      return;
    }
    case 'renameColumn': {
      const named = (n: string): string => (n === a.column ? a.to : n);
      if (table.constraints.some((c) => c.kind === 'check')) throw unsupported('renaming a column of a table with CHECK');
      const next: Table = {
        ...changed(a.column, (c) => ({ ...c, name: a.to })),
        constraints: table.constraints.map((c) => (c.kind === 'check' ? c : { ...c, columns: c.columns.map(named) })),
        indexes: table.indexes.map((i) => ({ ...i, columns: i.columns.map(named) })),
      };
      rebuild(d, table, next, new Map([[a.to, a.column]]));
      return;
    }
    case 'changeColumn':
      rebuild(
        d,
        table,
        changed(a.column, (c) => ({ ...c, type: a.type })),
      );
      return;
    case 'setNullable':
      rebuild(
        d,
        table,
        changed(a.column, (c) => ({ ...c, nullable: a.nullable })),
      );
      return;
    case 'setDefault':
      catalogue.tables.set(
        table.name,
        changed(a.column, (c) => ({ ...c, default: a.default })),
      );
      return;
    case 'restart': {
      const { sequence } = catalogue.column(table, a.column);
      if (!sequence) throw new SqlError(90054, 'syntax', `Sequence of "${a.column}" not found`);
      sequence.next = a.with;
      return;
    }
    case 'rename':
      if (catalogue.tables.has(a.to)) throw exists('Table', a.to, 42101);
      rebuild(d, table, { ...table, name: a.to });
      return;
    case 'addConstraint': {
      if (a.ifNotExists && table.constraints.some((c) => c.name === a.constraint.name)) return;
      const added = nameConstraint(catalogue, table, a.constraint);
      const keyed =
        a.constraint.kind === 'primary'
          ? {
              ...table,
              columns: table.columns.map((c) =>
                a.constraint.kind === 'primary' && a.constraint.columns.includes(c.name) ? { ...c, nullable: false } : c,
              ),
            }
          : table;
      rebuild(d, table, {
        ...keyed,
        constraints: [...table.constraints, added],
        indexes: [...table.indexes, ...uniqueIndexes(catalogue, table.name, [added])],
      });
      return;
    }
    case 'dropConstraint': {
      if (!table.constraints.some((c) => c.name === a.name)) {
        if (a.ifExists) return;
        throw new SqlError(90057, 'syntax', `Constraint "${a.name}" not found`);
      }
      catalogue.free(a.name);
      rebuild(d, table, { ...table, constraints: table.constraints.filter((c) => c.name !== a.name) });
    }
  }
}

/** Copies a table into one of the new form, which takes its place. */
function rebuild(d: Definer, before: Table, after: Table, oldNames: ReadonlyMap<string, string> = new Map()): void {
  const copy = `_new_${after.name}`;
  d.run(tableSql(after, copy, checks(d, after)));
  const values = after.columns.map((c) => {
    const old = before.columns.find((o) => o.name === (oldNames.get(c.name) ?? c.name));
    const compiler = new Compiler(d.catalogue, d.natives, []);
    const scope = { sources: [], outer: undefined };
    if (old) return compiler.coerce({ sql: quoted(old.name), type: old.type, label: '' }, c.type);
    if (c.sequence) return `h2_identity(${`'${after.name}'`})`;
    return c.default ? compiler.coerce(compiler.expression(c.default, scope), c.type) : 'NULL';
  });
  const order = rowKey(before) === undefined ? ' ORDER BY rowid' : '';
  d.catalogue.tables.set(after.name, after);
  d.run(`INSERT INTO ${quoted(copy)} SELECT ${values.join(', ')} FROM ${quoted(before.name)}${order}`);
  d.run(`DROP TABLE ${quoted(before.name)}`);
  d.run(`ALTER TABLE ${quoted(copy)} RENAME TO ${quoted(after.name)}`);
  if (before.name !== after.name) d.catalogue.tables.delete(before.name);
  for (const index of after.indexes) {
    if (after.constraints.some((c) => c.kind === 'unique' && c.columns.join() === index.columns.join())) continue;
    d.run(
      `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${quoted(index.name)} ON ${quoted(after.name)} (${index.columns.map(quoted).join(', ')})`,
    );
  }
}
