import { beforeAll, describe, expect, it, test } from 'vitest';
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
