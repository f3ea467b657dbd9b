import type { SqliteValue } from 'sql.js/dist/sql-wasm-browser.js';
import type { Cell, Statement } from './ast.ts';
import { primaryKey, quoted, type Table } from './catalogue.ts';
import { Compiler } from './compiler.ts';
import { store } from './convert.ts';
import type { Ran, SqlDatabase } from './database.ts';
import { alter, createIndex, createSequence, createTable, createView, type Definer, drop } from './definitions.ts';
import type { ResultColumn } from './query.ts';
import { SqlError } from './sql-error.ts';
import { NULL, type SqlType } from './sql-type.ts';
import type { Bind } from './typed.ts';
import { violation } from './violations.ts';
import { compileDelete, compileInsert, compileMerge, compileUpdate, type CompiledWrite } from './writes.ts';

/** A value for a `?`. */
export interface Parameter {
  readonly value: Cell;
  readonly type: SqlType;
}

export interface Rows {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Result =
  ({ readonly kind: 'rows' } & Rows) | { readonly kind: 'count'; readonly count: number; readonly keys: Rows | undefined };

/** Which columns of the rows that a statement writes are asked for: those that are generated, or these. */
export type Wanted = 'generated' | readonly string[] | undefined;

const BEGINNING: Result = { kind: 'count', count: 0, keys: undefined };

/** A connection: a transaction of its own. */
export class Session {
  autoCommit = true;
  readonly changes: Ran[] = [];
  private readonly database: SqlDatabase;
  private readonly touched = new Set<string>();
  private closed = false;

  constructor(database: SqlDatabase) {
    this.database = database;
  }

  get hasChanges(): boolean {
    return this.changes.length > 0;
  }

  hasTouched(row: string): boolean {
    return this.touched.has(row);
  }

  /** How many parameters a statement has, and what columns it gives. @throws SqlError */
  describe(sql: string): { readonly parameters: number; readonly columns: readonly ResultColumn[] | undefined } {
    return this.saying(sql, () => {
      const { statement, parameters } = this.database.parse(sql);
      const compiler = this.compiler([]);
      switch (statement.kind) {
        case 'query':
          return { parameters, columns: compiler.query(statement.query, undefined).columns };
        case 'update':
          compileUpdate(compiler, statement);
          break;
        case 'delete':
          compileDelete(compiler, statement);
          break;
        case 'insert':
          this.database.catalogue.table(statement.table);
          for (const c of statement.columns ?? []) this.database.catalogue.column(this.database.catalogue.table(statement.table), c);
          break;
        default:
      }
      return { parameters, columns: undefined };
    });
  }

  /** @throws SqlError */
  execute(sql: string, parameters: readonly Parameter[] = [], wanted?: Wanted): Result {
    return this.saying(sql, () => {
      const { statement } = this.database.parse(sql);
      return this.perform(statement, parameters, wanted);
    });
  }

  /** Whoever hears of an error hears of the statement, too. */
  private saying<T>(sql: string, body: () => T): T {
    try {
      return body();
    } catch (error) {
      if (error instanceof SqlError) throw new SqlStatementError(error, sql);
      throw error;
    }
  }

  private compiler(parameters: readonly Parameter[]): Compiler {
    return new Compiler(
      this.database.catalogue,
      this.database.natives,
      parameters.map((p) => p.type),
    );
  }

  private perform(s: Statement, parameters: readonly Parameter[], wanted: Wanted): Result {
    const compiler = this.compiler(parameters);
    switch (s.kind) {
      case 'query': {
        this.database.activate(this);
        const { sql, columns } = compiler.query(s.query, undefined);
        const { rows } = this.database.run(this, { sql, binds: bindsOf(sql, compiler.binds, parameters), at: this.database.now() });
        return { kind: 'rows', columns, rows };
      }
      case 'insert':
        try {
          return this.write(compileInsert(compiler, s), compiler.binds, parameters, wanted);
        } catch (error) {
          const refused = error instanceof SqlError && (error.kind === 'data' || error.code === 23502);
          if (refused && this.database.lastDrawn.length === 0) this.database.drawFor(s.table);
          throw error;
        }
      case 'update':
        return this.write(compileUpdate(compiler, s), compiler.binds, parameters, wanted);
      case 'delete':
        return this.write(compileDelete(compiler, s), compiler.binds, parameters, undefined);
      case 'merge':
        return this.write(compileMerge(compiler, s), compiler.binds, parameters, wanted);
      case 'truncate': {
        const table = this.database.catalogue.table(s.table);
        const result = this.write(
          { sql: `DELETE FROM ${quoted(s.table)}`, table, candidates: '', affected: `SELECT * FROM ${quoted(s.table)}` },
          [],
          [],
          undefined,
        );
        if (s.restart) for (const { sequence } of table.columns) if (sequence) sequence.next = 1;
        return result;
      }
      case 'commit':
        this.commit();
        return BEGINNING;
      case 'rollback':
        if (s.to === undefined) this.rollback();
        else this.rollbackTo(s.to);
        return BEGINNING;
      case 'savepoint':
        this.savepoint(s.name);
        return BEGINNING;
      case 'nothing':
        return BEGINNING;
      default:
        return this.define(s);
    }
  }

  private define(
    s: Exclude<
      Statement,
      { kind: 'query' | 'insert' | 'update' | 'delete' | 'merge' | 'truncate' | 'commit' | 'rollback' | 'savepoint' | 'nothing' }
    >,
  ): Result {
    // H2 commits before it defines something.
    this.commit();
    this.database.define(this, (run) => {
      const definer: Definer = { catalogue: this.database.catalogue, natives: this.database.natives, run };
      switch (s.kind) {
        case 'createTable':
          return createTable(definer, s);
        case 'createIndex':
          return createIndex(definer, s);
        case 'createSequence':
          return createSequence(definer, s);
        case 'createView':
          return createView(definer, s);
        case 'drop':
          return drop(definer, s);
        case 'alter':
          return alter(definer, s);
      }
    });
    return BEGINNING;
  }

  private write(write: CompiledWrite, binds: readonly Bind[], parameters: readonly Parameter[], wanted: Wanted): Result {
    this.database.activate(this);
    const columns = keysOf(write.table, wanted);
    const sql = columns.length === 0 ? write.sql : `${write.sql} RETURNING ${columns.map((c) => quoted(c.label)).join(', ')}`;
    const values = bindsOf(sql, binds, parameters);
    if (!this.autoCommit) this.database.begin(this);
    const at = this.database.now();
    try {
      this.control('SAVEPOINT _statement');
      const { rows, count, ran, touched } = this.database.run(this, { sql, binds: values, at });
      this.control('RELEASE _statement');
      if (!this.autoCommit) {
        this.changes.push(ran);
        for (const row of touched) this.touched.add(row);
      }
      return { kind: 'count', count, keys: columns.length > 0 ? { columns, rows } : undefined };
    } catch (error) {
      const drawn = [...this.database.lastDrawn];
      this.control('ROLLBACK TO _statement');
      this.control('RELEASE _statement');
      if (error instanceof SqlError || !(error instanceof Error)) throw error;
      const rows = (query: string): SqliteValue[][] =>
        this.database.run(this, { sql: query, binds: bindsOf(query, binds, parameters), at }, drawn).rows;
      throw violation(error.message, write, this.database.catalogue, rows, (query, given = []) => this.database.ask(query, given));
    }
  }

  private control(sql: string): void {
    this.database.ask(sql, []);
  }

  commit(): void {
    this.database.commit(this);
    this.forgetChanges();
  }

  rollback(): void {
    this.database.rollback(this);
    this.forgetChanges();
  }

  savepoint(name: string): void {
    this.note(`SAVEPOINT ${quoted(name)}`);
  }

  rollbackTo(name: string): void {
    if (!this.changes.some((c) => c.sql === `SAVEPOINT ${quoted(name)}`))
      throw new SqlError(90063, 'general', `Savepoint is invalid: "${name}"`);
    this.note(`ROLLBACK TO ${quoted(name)}`);
  }

  release(name: string): void {
    this.note(`RELEASE ${quoted(name)}`);
  }

  private note(sql: string): void {
    this.database.activate(this);
    this.database.begin(this);
    this.control(sql);
    this.changes.push({ sql, binds: [], drawn: [], at: 0 });
  }

  private forgetChanges(): void {
    this.changes.length = 0;
    this.touched.clear();
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /** What is not committed is lost. */
  close(): void {
    if (this.closed) return;
    this.rollback();
    this.closed = true;
    this.database.forget(this);
  }
}

/** An error and the statement that met it. */
export class SqlStatementError extends Error {
  readonly error: SqlError;
  readonly sql: string;

  constructor(error: SqlError, sql: string) {
    super(error.text(sql));
    this.error = error;
    this.sql = sql;
  }
}

/** The values that SQLite is sent, each as the type that it is used as. */
function bindsOf(sql: string, binds: readonly Bind[], parameters: readonly Parameter[]): SqliteValue[] {
  const used = Math.max(0, ...Array.from(sql.matchAll(/\?(\d+)/g), (m) => Number(m[1])));
  return binds.slice(0, used).map((b) => {
    const given = parameters[b.parameter];
    if (!given) throw new SqlError(90012, 'general', `Parameter "#${b.parameter + 1}" is not set`);
    return store(given.value, given.type, b.type.name === 'NULL' ? given.type : b.type, b.target);
  });
}

/** Those that H2 gives: identities, keys and what is computed. */
function keysOf(table: Table, wanted: Wanted): ResultColumn[] {
  if (wanted === undefined) return [];
  const key = primaryKey(table);
  const inKey = key?.kind === 'primary' ? key.columns : [];
  const chosen =
    wanted === 'generated'
      ? table.columns.filter((c) => c.identity || inKey.includes(c.name) || (c.default && c.default.kind !== 'literal'))
      : wanted.map((name) => {
          const found = table.columns.find((c) => c.name === name) ?? table.columns.find((c) => c.name === name.toUpperCase());
          if (!found) throw new SqlError(42122, 'syntax', `Column "${name}" not found`);
          return found;
        });
  return chosen.map((c) => ({ label: c.name, type: c.type ?? NULL, origin: { table: table.name, column: c.name, nullable: c.nullable } }));
}
