import type { Body, Expression, Ordering, Query, Select, Source } from './ast.ts';
import type { Compiler } from './compiler.ts';
import { quoted, type Table } from './catalogue.ts';
import { SqlError, unsupported } from './sql-error.ts';
import { BIGINT, higher, type SqlType } from './sql-type.ts';
import type { Scope, Typed, Visible } from './typed.ts';

export interface ResultColumn {
  readonly label: string;
  readonly type: SqlType;
  readonly origin?: Typed['origin'];
}

export interface CompiledQuery {
  readonly sql: string;
  readonly columns: readonly ResultColumn[];
}

export function compileQuery(c: Compiler, q: Query, outer: Scope | undefined): CompiledQuery {
  const before = new Map(c.named);
  const definitions = q.with.map((w) => {
    if (q.recursive) return recursive(c, w, outer);
    const made = c.query(w.query, outer);
    const columns = renamed(made.columns, w.columns);
    c.named.set(w.name, { sql: '', columns });
    return `${quoted(w.name)}(${columns.map((k) => quoted(k.label)).join(', ')}) AS (${made.sql})`;
  });
  const prefix = definitions.length > 0 ? `WITH ${q.recursive ? 'RECURSIVE ' : ''}${definitions.join(', ')} ` : '';
  const { sql, columns, scope } = bodyOf(c, q.body, outer);
  const order =
    q.order.length > 0
      ? ` ORDER BY ${q.order.map((o) => ordering(c, o, columns, scope, q.body.kind === 'select' ? q.body : undefined)).join(', ')}`
      : '';
  // H2 leaves rows that a window function looks at where they are.
  const first =
    q.body.kind === 'select' && order === '' && q.body.selected.some(hasWindow)
      ? scope.sources[0]?.columns[0]?.origin && scope.sources[0]
      : undefined;
  const kept = first ? ` ORDER BY ${quoted(first.alias)}.rowid` : order;
  const whole = (e: Expression): string => c.coerce(c.expression(e, { sources: [], outer }), BIGINT);
  const limit = q.limit || q.offset ? ` LIMIT ${q.limit ? whole(q.limit) : '-1'}${q.offset ? ` OFFSET ${whole(q.offset)}` : ''}` : '';
  c.named.clear();
  for (const [name, known] of before) c.named.set(name, known);
  return { sql: `${prefix}${sql}${kept}${limit}`, columns };
}

const hasWindow = (s: Select['selected'][number]): boolean =>
  s.kind === 'expression' && s.expression.kind === 'call' && s.expression.over !== undefined;

const renamed = (columns: readonly ResultColumn[], names: readonly string[] | undefined): ResultColumn[] =>
  columns.map(({ label, type }, i) => ({ label: names?.[i] ?? label, type }));

/** Its first part says what columns it has. */
function recursive(c: Compiler, w: Query['with'][number], outer: Scope | undefined): string {
  const { body } = w.query;
  if (body.kind === 'set') {
    const first = bodyOf(c, body.left, outer);
    // The parameters of that part are read again with the whole.
    c.named.set(w.name, { sql: '', columns: renamed(first.columns, w.columns) });
  }
  const made = c.query(w.query, outer);
  const columns = renamed(made.columns, w.columns);
  c.named.set(w.name, { sql: '', columns });
  return `${quoted(w.name)}(${columns.map((k) => quoted(k.label)).join(', ')}) AS (${made.sql})`;
}

interface CompiledBody extends CompiledQuery {
  /** What ORDER BY may name beside the columns. */
  readonly scope: Scope;
}

function bodyOf(c: Compiler, body: Body, outer: Scope | undefined): CompiledBody {
  const none: Scope = { sources: [], outer };
  switch (body.kind) {
    case 'select':
      return select(c, body, outer);
    case 'nested': {
      const inner = c.query(body.query, outer);
      return { ...inner, sql: body.query.order.length > 0 || body.query.limit ? `SELECT * FROM (${inner.sql})` : inner.sql, scope: none };
    }
    case 'values': {
      const rows = body.rows.map((row) => row.map((e) => c.expression(e, none)));
      const [first = []] = rows;
      const types = first.map((_e, i) => rows.reduce((t, row) => higher(t, row[i]?.type ?? t), first[i]?.type ?? BIGINT));
      const sql = `VALUES ${rows.map((row) => `(${row.map((e, i) => c.coerce(e, types[i] ?? e.type)).join(', ')})`).join(', ')}`;
      return { sql, columns: types.map((type, i) => ({ label: `C${i + 1}`, type })), scope: none };
    }
    case 'set': {
      const [left, right] = [bodyOf(c, body.left, outer), bodyOf(c, body.right, outer)];
      if (left.columns.length !== right.columns.length) throw new SqlError(21002, 'syntax', 'Column count does not match');
      const columns = left.columns.map(({ label, type }, i) => ({ label, type: higher(type, right.columns[i]?.type ?? type) }));
      const wrapped = body.right.kind === 'set' ? `SELECT * FROM (${right.sql})` : right.sql;
      return { sql: `${left.sql} ${body.operator} ${wrapped}`, columns, scope: none };
    }
  }
}

function select(c: Compiler, s: Select, outer: Scope | undefined): CompiledBody {
  const sources: Visible[] = [];
  const scope: Scope = { sources, outer };
  const from = s.from ? source(c, s.from, scope, sources, outer) : undefined;
  const columns: ResultColumn[] = [];
  const aliases = new Map<string, Expression>();
  const parts = s.selected.flatMap((item) => {
    if (item.kind === 'expression') {
      const made = c.expression(item.expression, scope);
      const own = item.expression.kind === 'column' ? item.expression.name : made.label;
      const label = item.alias ?? own;
      if (item.alias !== undefined) aliases.set(item.alias, item.expression);
      columns.push({ label, type: made.type, ...(made.origin ? { origin: made.origin } : {}) });
      return [`${made.sql} AS ${quoted(label)}`];
    }
    const wanted = item.table === undefined ? sources : sources.filter((v) => v.alias === item.table);
    if (wanted.length === 0)
      throw item.table === undefined
        ? new SqlError(42000, 'syntax', 'Syntax error')
        : new SqlError(42102, 'syntax', `Table "${item.table}" not found`);
    return wanted.flatMap((v) =>
      v.columns.map((k) => {
        columns.push({ label: k.name, type: k.type, ...(k.origin ? { origin: k.origin } : {}) });
        return `${v.alias === '' ? '' : `${quoted(v.alias)}.`}${quoted(k.name)}`;
      }),
    );
  });
  const where = s.where ? ` WHERE ${c.condition(s.where, scope).sql}` : '';
  /** GROUP BY and HAVING may name what the select list calls so, and GROUP BY its places. */
  const named = (e: Expression): Expression => {
    if (e.kind !== 'column' || e.table !== undefined || sources.some((v) => v.columns.some((k) => k.name === e.name))) return e;
    return aliases.get(e.name) ?? e;
  };
  const group =
    s.group.length > 0
      ? ` GROUP BY ${s.group.map((e) => (e.kind === 'literal' && typeof e.value === 'number' ? String(e.value) : c.expression(named(e), scope).sql)).join(', ')}`
      : '';
  const having = s.having
    ? ` HAVING ${c.condition(s.having, { sources: [...sources, { alias: '', columns: aliasColumns(columns, aliases) }], outer }).sql}`
    : '';
  const sql = `SELECT ${s.distinct ? 'DISTINCT ' : ''}${parts.join(', ')}${from === undefined ? '' : ` FROM ${from}`}${where}${group}${having}`;
  return { sql, columns, scope };
}

const aliasColumns = (columns: readonly ResultColumn[], aliases: ReadonlyMap<string, Expression>): Visible['columns'] =>
  columns.filter((k) => aliases.has(k.label)).map((k) => ({ name: k.label, type: k.type }));

function ordering(c: Compiler, o: Ordering, columns: readonly ResultColumn[], scope: Scope, s: Select | undefined): string {
  const suffix = `${o.descending ? ' DESC' : ''}${o.nulls ? ` NULLS ${o.nulls}` : ''}`;
  const { by } = o;
  if (by.kind === 'literal' && typeof by.value === 'number') {
    if (by.value < 1 || by.value > columns.length)
      throw new SqlError(90068, 'syntax', `Order by expression "${by.value}" must be in the result list in this case`);
    return `${by.value}${suffix}`;
  }
  if (by.kind === 'column' && by.table === undefined) {
    const place = columns.findIndex((k) => k.label === by.name);
    if (place >= 0) return `${place + 1}${suffix}`;
  }
  if (s?.distinct) {
    const { label } = c.expression(by, scope);
    const place = columns.findIndex((k) => k.label === label || k.label === label.replace(/^\w+\./, ''));
    if (place < 0) throw new SqlError(90068, 'syntax', `Order by expression "${label}" must be in the result list in this case`);
    return `${place + 1}${suffix}`;
  }
  const visible: Scope = {
    sources: [...scope.sources, { alias: '', columns: columns.map((k) => ({ name: k.label, type: k.type })) }],
    outer: scope.outer,
  };
  const direct = by.kind === 'column' ? scope : visible;
  return `${c.expression(by, direct).sql}${suffix}`;
}

function source(c: Compiler, s: Source, scope: Scope, sources: Visible[], outer: Scope | undefined): string {
  switch (s.kind) {
    case 'table': {
      if (s.schema === 'INFORMATION_SCHEMA') throw unsupported(`INFORMATION_SCHEMA.${s.name}`);
      const alias = s.alias ?? s.name;
      const known = c.named.get(s.name);
      if (known) {
        sources.push({ alias, columns: known.columns.map(({ label, type }) => ({ name: label, type })) });
        return `${quoted(s.name)} AS ${quoted(alias)}`;
      }
      const view = c.catalogue.views.get(s.name);
      if (view) {
        const made = c.query(view.query, undefined);
        return derivedFrom(made, alias, view.columns, sources);
      }
      if (s.name === 'DUAL' && !c.catalogue.tables.has('DUAL')) return '(SELECT 1)';
      const table = c.catalogue.table(s.name);
      sources.push(visibleTable(table, alias));
      return `${quoted(table.name)} AS ${quoted(alias)}`;
    }
    case 'query':
      return derivedFrom(c.query(s.query, outer), s.alias, s.columns, sources);
    case 'join': {
      const before = sources.length;
      const left = source(c, s.left, scope, sources, outer);
      const middle = sources.length;
      const right = source(c, s.right, scope, sources, outer);
      if (s.natural) throw unsupported('NATURAL JOIN');
      if (s.using) {
        const equal = s.using.map((name) => {
          const of = (list: readonly Visible[]): string => quoted(list.find((v) => v.columns.some((k) => k.name === name))?.alias ?? '');
          return `${of(sources.slice(before, middle))}.${quoted(name)} = ${of(sources.slice(middle))}.${quoted(name)}`;
        });
        return `${left} ${s.join} JOIN ${right} ON ${equal.join(' AND ')}`;
      }
      const on = s.on ? ` ON ${c.condition(s.on, scope).sql}` : '';
      return `${left} ${s.join} JOIN ${s.right.kind === 'join' ? `(${right})` : right}${on}`;
    }
  }
}

function derivedFrom(made: CompiledQuery, alias: string, names: readonly string[] | undefined, sources: Visible[]): string {
  const columns = renamed(made.columns, names);
  const own = alias === '' ? `_${sources.length}` : alias;
  sources.push({ alias: own, columns: columns.map(({ label, type }) => ({ name: label, type })) });
  const given = made.sql.startsWith('VALUES') || names;
  if (!given) return `(${made.sql}) AS ${quoted(own)}`;
  // SQLite has no names behind the alias: a common table expression has.
  return `(WITH _v(${columns.map((k) => quoted(k.label)).join(', ')}) AS (${made.sql}) SELECT * FROM _v) AS ${quoted(own)}`;
}

export const visibleTable = (table: Table, alias: string): Visible => ({
  alias,
  columns: table.columns.map((k) => ({ name: k.name, type: k.type, origin: { table: table.name, column: k.name, nullable: k.nullable } })),
});
