import type { Expression, Query, Statement } from './ast.ts';
import { Cursor } from './cursor.ts';
import { alterTable, createTable, sequenceOptions, tableName } from './parse-definition.ts';
import { parseQuery, readExpression, row } from './parse-query.ts';
import { call } from './parse-expression.ts';
import { unsupported } from './sql-error.ts';

export interface Parsed {
  readonly statement: Statement;
  readonly parameters: number;
}

/** @throws SqlError where it is no statement, or one that the trial does without */
export function parseStatement(sql: string): Parsed {
  const c = new Cursor(sql);
  const statement = read(c);
  c.take(';');
  if (!c.atEnd) throw c.error();
  return { statement, parameters: c.parameters };
}

function read(c: Cursor): Statement {
  if (c.seesOneOf('SELECT', 'WITH', 'VALUES', '(', 'TABLE')) return { kind: 'query', query: parseQuery(c) };
  if (c.take('INSERT')) return insert(c);
  if (c.take('UPDATE')) return update(c);
  if (c.take('DELETE')) return remove(c);
  if (c.take('MERGE')) return merge(c);
  if (c.take('CREATE')) return create(c);
  if (c.take('DROP')) return drop(c);
  if (c.take('ALTER')) return alter(c);
  if (c.take('TRUNCATE', 'TABLE')) {
    const table = tableName(c);
    const restart = c.take('RESTART', 'IDENTITY');
    if (!restart) c.take('CONTINUE', 'IDENTITY');
    return { kind: 'truncate', table, restart };
  }
  if (c.take('CALL')) return { kind: 'query', query: asQuery(readExpression(c)) };
  if (c.take('COMMIT')) return { kind: 'commit' };
  if (c.take('ROLLBACK')) {
    const to = c.take('TO') && (c.take('SAVEPOINT') || true) ? c.name() : undefined;
    return { kind: 'rollback', to };
  }
  if (c.take('SAVEPOINT')) return { kind: 'savepoint', name: c.name() };
  if (c.seesOneOf('SET', 'COMMENT', 'ANALYZE', 'CHECKPOINT')) {
    while (!c.atEnd) c.next();
    return { kind: 'nothing' };
  }
  const word = c.peek();
  if (word.kind === 'word' && OTHERS.has(word.text)) throw unsupported(`the statement ${word.text}`);
  throw c.error();
}

/** Statements of H2 that the trial does without. */
const OTHERS = new Set([
  'SHOW',
  'EXPLAIN',
  'SCRIPT',
  'RUNSCRIPT',
  'GRANT',
  'REVOKE',
  'BACKUP',
  'EXECUTE',
  'PREPARE',
  'HELP',
  'SHUTDOWN',
  'REPLACE',
  'REFRESH',
  'BEGIN',
  'USE',
]);

const asQuery = (expression: Expression): Query => ({
  with: [],
  recursive: false,
  body: {
    kind: 'select',
    distinct: false,
    selected: [{ kind: 'expression', expression, alias: undefined }],
    from: undefined,
    where: undefined,
    group: [],
    having: undefined,
  },
  order: [],
  limit: undefined,
  offset: undefined,
});

function rowsOrQuery(c: Cursor): readonly (readonly Expression[])[] | Query {
  return c.take('VALUES') ? c.list(() => row(c)) : parseQuery(c);
}

function insert(c: Cursor): Statement {
  if (c.sees('IGNORE')) throw unsupported('INSERT IGNORE');
  c.expect('INTO');
  const table = tableName(c);
  const alias = c.take('AS') ? c.name() : undefined;
  if (alias !== undefined) throw unsupported('an alias in INSERT');
  if (c.take('DEFAULT', 'VALUES')) return { kind: 'insert', table, columns: [], source: [[]] };
  if (c.take('SET')) {
    const set = assignments(c);
    return { kind: 'insert', table, columns: set.map((s) => s.column), source: [set.map((s) => s.value)] };
  }
  const columns = c.sees('(') && !['SELECT', 'WITH', 'VALUES'].includes(c.peek(1).text) ? c.enclosed(() => c.anyName()) : undefined;
  const source = rowsOrQuery(c);
  if (c.sees('ON', 'DUPLICATE')) throw unsupported('ON DUPLICATE KEY UPDATE');
  if (c.sees('ON', 'CONFLICT')) throw unsupported('ON CONFLICT');
  return { kind: 'insert', table, columns, source };
}

function assignments(c: Cursor): { column: string; value: Expression }[] {
  return c.list(() => {
    if (c.sees('(')) throw unsupported('SET of several columns at once');
    let column = c.anyName();
    if (c.take('.')) column = c.anyName();
    c.expect('=');
    return { column, value: readExpression(c) };
  });
}

function aliasOf(c: Cursor, ...stops: readonly string[]): string | undefined {
  if (c.take('AS')) return c.name();
  return c.seesName && !c.seesOneOf(...stops) ? c.name() : undefined;
}

function update(c: Cursor): Statement {
  const table = tableName(c);
  const alias = aliasOf(c, 'SET');
  c.expect('SET');
  const set = assignments(c);
  const where = c.take('WHERE') ? readExpression(c) : undefined;
  return { kind: 'update', table, alias, set, where, limit: c.take('LIMIT') ? readExpression(c) : undefined };
}

function remove(c: Cursor): Statement {
  c.expect('FROM');
  const table = tableName(c);
  const alias = aliasOf(c, 'WHERE', 'LIMIT');
  const where = c.take('WHERE') ? readExpression(c) : undefined;
  return { kind: 'delete', table, alias, where, limit: c.take('LIMIT') ? readExpression(c) : undefined };
}

function merge(c: Cursor): Statement {
  c.expect('INTO');
  const table = tableName(c);
  if (c.sees('USING') || (c.seesName && c.peek(1).text === 'USING') || c.sees('AS')) throw unsupported('MERGE … USING');
  const columns = c.sees('(') ? c.enclosed(() => c.anyName()) : undefined;
  const key = c.take('KEY') ? c.enclosed(() => c.anyName()) : [];
  return { kind: 'merge', table, columns, key, source: rowsOrQuery(c) };
}

function create(c: Cursor): Statement {
  const replace = c.take('OR', 'REPLACE');
  for (const word of ['MEMORY', 'CACHED', 'GLOBAL', 'LOCAL', 'TEMPORARY', 'TEMP']) c.take(word);
  if (c.take('TABLE')) return createTable(c);
  if (c.take('SEQUENCE')) {
    const ifNotExists = c.take('IF', 'NOT', 'EXISTS');
    const name = tableName(c);
    return { kind: 'createSequence', name, ifNotExists, ...sequenceOptions(c) };
  }
  if (c.take('VIEW') || c.take('FORCE', 'VIEW')) {
    const name = tableName(c);
    const columns = c.sees('(') ? c.enclosed(() => c.name()) : undefined;
    c.expect('AS');
    return { kind: 'createView', name, replace, query: parseQuery(c), columns };
  }
  if (c.take('SCHEMA')) {
    while (!c.atEnd) c.next();
    return { kind: 'nothing' };
  }
  const unique = c.take('UNIQUE');
  c.take('HASH');
  if (c.take('INDEX')) {
    const ifNotExists = c.take('IF', 'NOT', 'EXISTS');
    const name = c.sees('ON') ? undefined : c.name();
    c.expect('ON');
    const table = tableName(c);
    const columns = c.enclosed(() => {
      const column = c.anyName();
      const descending = c.take('DESC');
      if (!descending) c.take('ASC');
      return { name: column, descending };
    });
    return { kind: 'createIndex', name, ifNotExists, unique, table, columns };
  }
  const word = c.peek();
  if (word.kind === 'word' && /^(?:ALIAS|TRIGGER|USER|ROLE|DOMAIN|TYPE|AGGREGATE|CONSTANT|LINKED|PROCEDURE|FUNCTION)$/.test(word.text))
    throw unsupported(`CREATE ${word.text}`);
  throw c.error();
}

function drop(c: Cursor): Statement {
  const what = (['TABLE', 'VIEW', 'SEQUENCE', 'INDEX'] as const).find((w) => c.take(w));
  if (!what) {
    if (c.seesOneOf('SCHEMA', 'ALL')) throw unsupported(`DROP ${c.peek().text}`);
    throw c.error();
  }
  const before = c.take('IF', 'EXISTS');
  const names = c.list(() => tableName(c));
  const ifExists = c.take('IF', 'EXISTS') || before;
  const cascade = c.take('CASCADE');
  if (cascade) c.take('CONSTRAINTS');
  else c.take('RESTRICT');
  return { kind: 'drop', what, names, ifExists, cascade };
}

function alter(c: Cursor): Statement {
  if (c.take('TABLE')) return alterTable(c);
  if (c.take('SEQUENCE')) {
    const name = tableName(c);
    c.expect('RESTART');
    const start = c.take('WITH') ? c.integer() : 1;
    return { kind: 'query', query: asQuery(call('RESTART SEQUENCE', [literalText(name), literalText(String(start))])) };
  }
  throw unsupported(`ALTER ${c.peek().text}`);
}

const literalText = (value: string): Expression => ({ kind: 'literal', type: { name: 'CHARACTER VARYING' }, value });
