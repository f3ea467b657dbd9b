import type { Sqlite, SqliteDatabase, SqliteValue } from 'sql.js/dist/sql-wasm-browser.js';
import type { Cell } from './ast.ts';
import { Catalogue, type Sequence } from './catalogue.ts';
import { store } from './convert.ts';
import type { Natives } from './natives.ts';
import { type Parsed, parseStatement } from './parse-statement.ts';
import { Session } from './session.ts';
import { SqlError } from './sql-error.ts';
import type { SqlType } from './sql-type.ts';
import type { StoreTarget } from './typed.ts';
import { registerFunctions } from './user-functions.ts';

/** Where time and chance come from. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** A number in [0, 1). */
  random(): number;
}

/** What a statement that has run was, so that it can be run again. */
export interface Ran {
  readonly sql: string;
  readonly binds: readonly SqliteValue[];
  /** Values that sequences gave it. */
  readonly drawn: readonly number[];
  readonly at: number;
}

const PARSED_KEPT = 500;

/** One database in memory: SQLite's, spoken to as if it were H2. Several sessions may be open. */
export class SqlDatabase {
  readonly catalogue = new Catalogue();
  readonly natives: Natives;
  private readonly sqlite: SqliteDatabase;
  private readonly surroundings: Surroundings;
  private readonly parsed = new Map<string, Parsed>();
  private readonly conversions: { readonly from: SqlType; readonly to: SqlType; readonly target: StoreTarget | undefined }[] = [];
  private readonly conversionKeys = new Map<string, number>();
  private readonly sessions = new Set<Session>();
  /** Whose changes SQLite's open transaction holds. */
  private owner: Session | undefined;
  private failure: unknown;
  private drawn: number[] = [];
  private again: number[] | undefined;
  private at = 0;
  /** Rows that the running statement has changed: `table/rowid`. */
  private touched: string[] = [];

  constructor(sqlite: Sqlite, surroundings: Surroundings) {
    this.surroundings = surroundings;
    this.sqlite = new sqlite.Database();
    this.sqlite.run('PRAGMA foreign_keys = ON');
    this.sqlite.run('PRAGMA legacy_alter_table = ON');
    this.sqlite.updateHook((operation, _database, table, row) => {
      if (operation !== 'insert') this.touched.push(`${table}/${row}`);
    });
    this.natives = {
      conversion: (from, to, target) => this.conversion(from, to, target),
      evaluate: (sql) => this.ask(`SELECT ${sql}`, [])[0]?.[0] ?? null,
    };
    const draw = (s: Sequence): number => {
      const replayed = this.again?.shift();
      if (replayed !== undefined) return replayed;
      const value = s.next;
      s.current = value;
      s.next += s.increment;
      this.drawn.push(value);
      return value;
    };
    registerFunctions(this.sqlite, {
      now: () => this.at,
      random: () => surroundings.random(),
      failed: (error) => (this.failure = error),
      convert: (number, value) => {
        const c = this.conversions[number];
        return c ? store(value, c.from, c.to, c.target) : value;
      },
      nextValue: (name) => draw(this.catalogue.sequence(name)),
      currentValue: (name) => {
        const { current } = this.catalogue.sequence(name);
        if (current === undefined)
          throw new SqlError(90149, 'general', `Current value of sequence "${name}" is not yet defined in this session`);
        return current;
      },
      restart: (name, start) => (this.catalogue.sequence(name).next = start),
      nextIdentity: (table) => {
        const sequence = this.catalogue.table(table).columns.find((c) => c.sequence)?.sequence;
        return sequence ? draw(sequence) : 0;
      },
    });
  }

  connect(): Session {
    const session = new Session(this);
    this.sessions.add(session);
    return session;
  }

  forget(session: Session): void {
    this.sessions.delete(session);
  }

  /** Ends the database; nobody may use it afterwards. */
  close(): void {
    this.sqlite.close();
  }

  /** @throws SqlError */
  parse(sql: string): Parsed {
    const known = this.parsed.get(sql);
    if (known) return known;
    const made = parseStatement(sql);
    if (this.parsed.size >= PARSED_KEPT) this.parsed.clear();
    this.parsed.set(sql, made);
    return made;
  }

  now(): number {
    return this.surroundings.now();
  }

  private conversion(from: SqlType, to: SqlType, target: StoreTarget | undefined): number {
    const key = JSON.stringify([from, to, target]);
    const known = this.conversionKeys.get(key) ?? this.conversions.push({ from, to, target }) - 1;
    this.conversionKeys.set(key, known);
    return known;
  }

  /** Runs SQLite's SQL as it is. @throws SqlError, or what a function of the trial's threw */
  ask(sql: string, binds: readonly SqliteValue[]): Cell[][] {
    this.failure = undefined;
    const rows: Cell[][] = [];
    try {
      const statement = this.sqlite.prepare(sql);
      try {
        if (binds.length > 0) statement.bind(binds);
        while (statement.step()) rows.push(statement.get(null, { useBigInt: true }));
      } finally {
        statement.free();
      }
    } catch (error) {
      if (this.failure !== undefined) throw this.failure;
      throw error;
    }
    return rows;
  }

  /** Runs a statement of a session: when, with which values of sequences before, and what it has changed. */
  run(
    session: Session,
    ran: Omit<Ran, 'drawn'>,
    drawn?: readonly number[],
  ): { rows: Cell[][]; count: number; ran: Ran; touched: readonly string[] } {
    this.drawn = [];
    this.again = drawn ? [...drawn] : undefined;
    this.touched = [];
    this.at = ran.at;
    try {
      const rows = this.ask(ran.sql, ran.binds);
      const others = [...this.sessions].filter((s) => s !== session && s.hasChanges);
      const clash = this.touched.find((t) => others.some((o) => o.hasTouched(t)));
      if (clash !== undefined)
        throw new SqlError(50200, 'timeout', `Timeout trying to lock table "${clash.slice(0, clash.lastIndexOf('/'))}"`);
      return { rows, count: this.sqlite.getRowsModified(), ran: { ...ran, drawn: drawn ?? this.drawn }, touched: this.touched };
    } finally {
      this.again = undefined;
    }
  }

  /** A row that is refused has drawn its number nevertheless. */
  drawFor(table: string): void {
    const sequence = this.catalogue.table(table).columns.find((c) => c.sequence)?.sequence;
    if (sequence) sequence.next += sequence.increment;
  }

  get lastDrawn(): readonly number[] {
    return this.drawn;
  }

  /** Makes SQLite's state the one that a session sees: what is committed, and its own changes. */
  activate(session: Session): void {
    if (this.owner === session) return;
    if (this.owner) this.sqlite.run('ROLLBACK');
    this.owner = undefined;
    if (session.changes.length > 0) {
      this.begin(session);
      for (const ran of session.changes) this.run(session, ran, ran.drawn);
    }
  }

  begin(session: Session): void {
    if (this.owner === session) return;
    this.sqlite.run('BEGIN');
    this.owner = session;
  }

  commit(session: Session): void {
    if (session.changes.length > 0) this.activate(session);
    this.end(session, 'COMMIT');
  }

  rollback(session: Session): void {
    this.end(session, 'ROLLBACK');
  }

  private end(session: Session, how: 'COMMIT' | 'ROLLBACK'): void {
    if (this.owner !== session) return;
    this.owner = undefined;
    this.sqlite.run(how);
  }

  /** What changes the form of tables runs alone, and without looking at keys. */
  define(session: Session, body: (run: (sql: string) => void) => void): void {
    this.activate(session);
    this.at = this.now();
    this.sqlite.run('PRAGMA foreign_keys = OFF');
    this.sqlite.run('BEGIN');
    try {
      body((sql) => void this.ask(sql, []));
      this.sqlite.run('COMMIT');
    } catch (error) {
      this.sqlite.run('ROLLBACK');
      throw error;
    } finally {
      this.sqlite.run('PRAGMA foreign_keys = ON');
    }
  }
}
