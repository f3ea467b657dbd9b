import type { Body, Expression, Ordering, Query, Select, Selected, Source } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { ExpressionParser } from './parse-expression.ts';
import { unsupported } from './sql-error.ts';
import { INTEGER } from './sql-type.ts';

export const readExpression = (c: Cursor): Expression => new ExpressionParser(c, parseQuery).read();
const readOrderings = (c: Cursor): Ordering[] => new ExpressionParser(c, parseQuery).orderings();

/** @throws SqlError where it is none */
export function parseQuery(c: Cursor): Query {
  const named: Query['with'][number][] = [];
  let recursive = false;
  if (c.take('WITH')) {
    recursive = c.take('RECURSIVE');
    named.push(
      ...c.list(() => {
        const name = c.name();
        const columns = c.sees('(') ? c.enclosed(() => c.name()) : undefined;
        c.expect('AS', '(');
        const query = parseQuery(c);
        c.expect(')');
        return { name, columns, query };
      }),
    );
  }
  const body = setBody(c);
  const order = c.take('ORDER', 'BY') ? readOrderings(c) : [];
  let limit: Expression | undefined;
  let offset: Expression | undefined;
  for (;;) {
    if (c.take('LIMIT')) {
      limit = readExpression(c);
      if (c.take(',')) {
        offset = limit;
        limit = readExpression(c);
      }
    } else if (c.take('OFFSET')) {
      offset = readExpression(c);
      if (!c.take('ROWS')) c.take('ROW');
    } else if (c.take('FETCH')) {
      if (!c.take('FIRST')) c.expect('NEXT');
      limit = c.seesOneOf('ROW', 'ROWS') ? { kind: 'literal', type: INTEGER, value: 1 } : readExpression(c);
      if (c.sees('PERCENT') || c.sees('WITH')) throw unsupported(`FETCH … ${c.peek().text}`);
      if (!c.take('ROWS')) c.take('ROW');
      if (c.sees('WITH')) throw unsupported('FETCH … WITH TIES');
      c.expect('ONLY');
    } else if (c.take('FOR', 'UPDATE')) {
      if (c.take('SKIP', 'LOCKED') || c.take('NOWAIT')) continue;
      if (c.take('WAIT')) c.integer();
    } else break;
  }
  return { with: named, recursive, body, order, limit, offset };
}

function setBody(c: Cursor): Body {
  let left = intersection(c);
  for (;;) {
    const operator = c.take('UNION') ? (c.take('ALL') ? 'UNION ALL' : 'UNION') : c.take('EXCEPT') || c.take('MINUS') ? 'EXCEPT' : undefined;
    if (operator === undefined) return left;
    c.take('DISTINCT');
    left = { kind: 'set', operator, left, right: intersection(c) };
  }
}

function intersection(c: Cursor): Body {
  let left = single(c);
  while (c.take('INTERSECT')) left = { kind: 'set', operator: 'INTERSECT', left, right: single(c) };
  return left;
}

function single(c: Cursor): Body {
  if (c.take('(')) {
    const query = parseQuery(c);
    c.expect(')');
    return { kind: 'nested', query };
  }
  if (c.take('VALUES')) return { kind: 'values', rows: c.list(() => row(c)) };
  if (c.take('TABLE')) {
    const source: Source = { kind: 'table', schema: undefined, name: c.name(), alias: undefined };
    return {
      kind: 'select',
      distinct: false,
      selected: [{ kind: 'all', table: undefined }],
      from: source,
      where: undefined,
      group: [],
      having: undefined,
    };
  }
  return select(c);
}

/** `(1, 'a')`, or one value. */
export function row(c: Cursor): Expression[] {
  c.take('ROW');
  if (!c.take('(')) return [readExpression(c)];
  if (c.take(')')) return [];
  const all = c.list(() => readExpression(c));
  c.expect(')');
  return all;
}

function select(c: Cursor): Select {
  c.expect('SELECT');
  if (c.sees('TOP')) throw unsupported('SELECT TOP');
  const distinct = c.take('DISTINCT');
  if (distinct && c.sees('ON')) throw unsupported('DISTINCT ON');
  if (!distinct) c.take('ALL');
  const selected = c.list(() => selectedOf(c));
  const from = c.take('FROM') ? sources(c) : undefined;
  const where = c.take('WHERE') ? readExpression(c) : undefined;
  const group = c.take('GROUP', 'BY') ? c.list(() => readExpression(c)) : [];
  const having = c.take('HAVING') ? readExpression(c) : undefined;
  if (c.seesOneOf('QUALIFY', 'WINDOW')) throw unsupported(c.peek().text);
  return { kind: 'select', distinct, selected, from, where, group, having };
}

function selectedOf(c: Cursor): Selected {
  if (c.take('*')) return { kind: 'all', table: undefined };
  if (c.seesName && c.peek(1).text === '.' && c.peek(2).text === '*') {
    const table = c.name();
    c.next();
    c.next();
    return { kind: 'all', table };
  }
  const expression = readExpression(c);
  const alias = c.take('AS') ? c.anyName() : c.seesName ? c.name() : undefined;
  return { kind: 'expression', expression, alias };
}

function sources(c: Cursor): Source {
  let left = joined(c);
  while (c.take(',')) left = { kind: 'join', join: 'CROSS', left, right: joined(c), on: undefined, using: undefined, natural: false };
  return left;
}

function joined(c: Cursor): Source {
  let left = source(c);
  for (;;) {
    const natural = c.take('NATURAL');
    const join = c.take('JOIN') || c.take('INNER', 'JOIN') ? 'INNER' : c.take('CROSS', 'JOIN') ? 'CROSS' : outer(c);
    if (join === undefined) return left;
    const right = source(c);
    const on = c.take('ON') ? readExpression(c) : undefined;
    const using = c.take('USING') ? c.enclosed(() => c.name()) : undefined;
    left = { kind: 'join', join, left, right, on, using, natural };
  }
}

function outer(c: Cursor): 'LEFT' | 'RIGHT' | 'FULL' | undefined {
  for (const side of ['LEFT', 'RIGHT', 'FULL'] as const) if (c.take(side, 'OUTER', 'JOIN') || c.take(side, 'JOIN')) return side;
  return undefined;
}

function source(c: Cursor): Source {
  if (c.take('(')) {
    if (c.seesOneOf('SELECT', 'WITH', 'VALUES', '(')) {
      const place = c.place;
      if (!c.sees('(')) {
        const query = parseQuery(c);
        c.expect(')');
        return derived(c, query);
      }
      c.place = place;
    }
    const inner = sources(c);
    c.expect(')');
    return inner;
  }
  if (c.sees('VALUES')) return derived(c, parseQuery(c));
  const first = c.anyName();
  const name = c.take('.') ? c.anyName() : undefined;
  if (c.sees('(')) throw unsupported(`the table function ${first}`);
  const alias = c.take('AS') ? c.name() : c.seesName ? c.name() : undefined;
  return { kind: 'table', schema: name === undefined ? undefined : first, name: name ?? first, alias };
}

function derived(c: Cursor, query: Query): Source {
  c.take('AS');
  const alias = c.seesName ? c.name() : '';
  const columns = alias !== '' && c.sees('(') ? c.enclosed(() => c.name()) : undefined;
  return { kind: 'query', query, alias, columns };
}
