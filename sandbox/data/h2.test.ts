import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { springCaseSchema } from '../conformance/spring-case.ts';
import { readSqlEngineWasm } from '../host/node/sql-engine-wasm.ts';
import { type Cell, cellText, loadSqlite, type ResultColumn, type Session, SqlDatabase, SqlStatementError, type Sqlite } from './index.ts';

let sqlite: Sqlite;

beforeAll(async () => {
  sqlite = await loadSqlite(await readSqlEngineWasm());
});

const open = (): SqlDatabase => new SqlDatabase(sqlite, { now: () => Date.UTC(2024, 1, 29, 10, 11, 12), random: () => 0.5 });

const text = (row: readonly Cell[], columns: readonly ResultColumn[]): Record<string, string | null> =>
  Object.fromEntries(columns.map((c, i) => [c.label, cellText(row[i] ?? null, c.type)]));

/** Rows by the columns' names, a count, or the error's message. */
function answer(session: Session, sql: string): unknown {
  try {
    const result = session.execute(sql);
    return result.kind === 'count' ? result.count : result.rows.map((row) => text(row, result.columns));
  } catch (error) {
    if (error instanceof SqlStatementError) return error.message;
    throw error;
  }
}

const recorded = springCaseSchema.parse(JSON.parse(readFileSync(new URL('../conformance/spring/data-sql.json', import.meta.url), 'utf8')));
const rowsSchema = z.array(z.record(z.string(), z.string().nullable()));
const answersSchema = z.array(z.union([z.string(), z.number(), rowsSchema]));

/** As recorded, `Integer 7` for a cell: the class is JDBC's business. */
const withoutClasses = (value: z.infer<typeof answersSchema>[number]): unknown =>
  Array.isArray(value)
    ? value.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === null ? null : v.slice(v.indexOf(' ') + 1)])))
    : value;

const exchanges = recorded.exchanges.map((e) => ({
  statements: e.request.body.split(/;\s*\n/),
  answers: answersSchema.parse(JSON.parse(e.answer.body)),
}));

describe('statements that a real H2 was asked', () => {
  // One application was asked all of them.
  let session: Session;
  beforeAll(() => {
    session = open().connect();
  });

  it.each(exchanges)('are answered alike', ({ statements, answers }) => {
    statements.forEach((sql, i) => {
      const real = withoutClasses(answers[i] ?? '');
      const got = answer(session, sql);
      if (typeof real === 'string') expect(real).toContain(String(got));
      // Bytes are shown by the driver.
      else if (!JSON.stringify(real).includes('\\u0001')) expect({ sql, got }).toEqual({ sql, got: real });
    });
  });
});

describe('sessions', () => {
  const setUp = (): [Session, Session] => {
    const database = open();
    const [one, other] = [database.connect(), database.connect()];
    one.execute('create table t(id int auto_increment primary key, name varchar(10))');
    one.autoCommit = false;
    return [one, other];
  };
  const names = (s: Session): unknown => answer(s, 'select id, name from t order by id');

  test('do not see what another has not committed', () => {
    const [one, other] = setUp();
    one.execute("insert into t(name) values ('a')");
    expect(names(other)).toEqual([]);
    other.execute("insert into t(name) values ('b')");
    expect(names(one)).toEqual([
      { ID: '1', NAME: 'a' },
      { ID: '2', NAME: 'b' },
    ]);
    one.rollback();
    expect(names(one)).toEqual([{ ID: '2', NAME: 'b' }]);
  });

  test('go back to a savepoint', () => {
    const [one] = setUp();
    one.execute("insert into t(name) values ('a')");
    one.savepoint('s');
    one.execute("insert into t(name) values ('b')");
    one.rollbackTo('s');
    one.commit();
    expect(names(one)).toEqual([{ ID: '1', NAME: 'a' }]);
  });

  test('wait in vain for a row that another has changed', () => {
    const [one, other] = setUp();
    one.execute("insert into t(name) values ('a')");
    one.commit();
    one.execute("update t set name = 'b'");
    expect(answer(other, "update t set name = 'c'")).toContain('Timeout trying to lock table "T"');
    one.commit();
    expect(names(other)).toEqual([{ ID: '1', NAME: 'b' }]);
  });

  test('are told which columns a statement has generated', () => {
    const [one] = setUp();
    const result = one.execute("insert into t(name) values ('a'), ('b')", [], 'generated');
    expect(result.kind === 'count' && result.keys?.rows).toEqual([[1n], [2n]]);
  });
});

describe('what the trial does without', () => {
  it.each(['select json_object() ', 'create table t(j json)', 'select * from information_schema.tables', 'explain select 1'])(
    '%s',
    (sql) => {
      expect(answer(open().connect(), sql)).toContain('not supported: ');
    },
  );
});
