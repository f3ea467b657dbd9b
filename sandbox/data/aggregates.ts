import type { Call } from './ast.ts';
import type { Compiler } from './compiler.ts';
import { orderingsSql } from './functions.ts';
import { BIGINT, BOOLEAN, DOUBLE, isInteger, type SqlType, type, VARCHAR } from './sql-type.ts';
import type { Scope, Typed } from './typed.ts';

const NAMES = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'LISTAGG', 'GROUP_CONCAT', 'STRING_AGG', 'BOOL_AND', 'EVERY', 'BOOL_OR'];

export const isAggregate = (name: string): boolean => NAMES.includes(name);

/** A sum of NUMERIC has ten more digits, and so has a mean behind its point. */
function sumType(t: SqlType): SqlType {
  if (t.name === 'BIGINT') return type('NUMERIC', 29, 0);
  if (isInteger(t) || t.name === 'BOOLEAN') return BIGINT;
  if (t.name === 'NUMERIC') return type('NUMERIC', (t.precision ?? 0) + 10, t.scale ?? 0);
  return t.name === 'REAL' ? DOUBLE : type('DECFLOAT');
}

function meanType(t: SqlType): SqlType {
  if (t.name === 'BIGINT') return type('NUMERIC', 29, 10);
  if (t.name === 'NUMERIC') return type('NUMERIC', (t.precision ?? 0) + 10, (t.scale ?? 0) + 10);
  return isInteger(t) || t.name === 'REAL' ? DOUBLE : type('DECFLOAT');
}

export function aggregate(c: Compiler, e: Call, args: readonly Typed[], scope: Scope): Typed {
  const [a] = args;
  const distinct = e.distinct ? 'DISTINCT ' : '';
  const filter = e.filter ? ` FILTER (WHERE ${c.condition(e.filter, scope).sql})` : '';
  const shown = `${e.name}(${e.star ? '*' : `${distinct}${args.map((x) => x.label).join(', ')}`})`;
  if (e.star || !a) return { sql: `count(*)${filter}`, type: BIGINT, label: shown };
  const digits = (t: SqlType): string => (t.scale === undefined ? '' : `, ${Math.min(t.scale, 15)}`);
  switch (e.name) {
    case 'COUNT':
      return { sql: `count(${distinct}${a.sql})${filter}`, type: BIGINT, label: shown };
    case 'SUM': {
      const t = sumType(a.type);
      const sql = `sum(${distinct}${a.sql})${filter}`;
      return {
        sql: t.name === 'NUMERIC' && a.type.name === 'NUMERIC' && !e.over ? `round(${sql}${digits(t)})` : sql,
        type: t,
        label: shown,
      };
    }
    case 'AVG': {
      const t = meanType(a.type);
      const sql = `avg(${distinct}${a.sql})${filter}`;
      return { sql: t.name === 'NUMERIC' && !e.over ? `round(${sql}${digits(t)})` : sql, type: t, label: shown };
    }
    case 'MIN':
    case 'MAX':
      return { sql: `${e.name.toLowerCase()}(${a.sql})${filter}`, type: a.type, label: shown };
    case 'BOOL_AND':
    case 'EVERY':
    case 'BOOL_OR':
      return { sql: `${e.name === 'BOOL_OR' ? 'max' : 'min'}(${c.coerce(a, BOOLEAN)})${filter}`, type: BOOLEAN, label: shown };
    default: {
      const separator = args[1] ? c.coerce(args[1], VARCHAR) : "','";
      const order = e.order.length > 0 ? ` ORDER BY ${orderingsSql(c, e.order, scope)}` : '';
      const text = c.coerce(a, VARCHAR);
      // SQLite takes no separator with DISTINCT.
      const sql = e.distinct
        ? `replace(group_concat(DISTINCT ${text}${order}), ',', ${separator})`
        : `group_concat(${text}, ${separator}${order})`;
      return { sql: `${sql}${filter}`, type: VARCHAR, label: `LISTAGG(${distinct}${a.label})` };
    }
  }
}
