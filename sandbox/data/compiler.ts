import type { Cell, Expression, Query } from './ast.ts';
import { cellLiteral, constantLabel } from './cell.ts';
import { type Catalogue, columnNotFound, quoted } from './catalogue.ts';
import { convert, keepsForm, store } from './convert.ts';
import { callFunction } from './functions.ts';
import type { Natives } from './natives.ts';
import { compileQuery, type CompiledQuery } from './query.ts';
import { SqlError, unsupported } from './sql-error.ts';
import {
  asNumeric,
  BOOLEAN,
  DOUBLE,
  higher,
  isInteger,
  isMoment,
  isNumber,
  isText,
  NULL,
  type SqlType,
  type,
  typeText,
  VARCHAR,
} from './sql-type.ts';
import { type Bind, literalSql, type Scope, type StoreTarget, type Typed } from './typed.ts';

/** Turns one statement of H2 into SQLite's SQL, with the types of what it gives. */
export class Compiler {
  readonly catalogue: Catalogue;
  readonly natives: Natives;
  readonly binds: Bind[] = [];
  /** Common table expressions by name. */
  readonly named = new Map<string, CompiledQuery>();
  private readonly parameterTypes: readonly SqlType[];

  constructor(catalogue: Catalogue, natives: Natives, parameterTypes: readonly SqlType[]) {
    this.catalogue = catalogue;
    this.natives = natives;
    this.parameterTypes = parameterTypes;
  }

  query(query: Query, outer: Scope | undefined): CompiledQuery {
    return compileQuery(this, query, outer);
  }

  expression(e: Expression, scope: Scope): Typed {
    switch (e.kind) {
      case 'literal':
        return {
          sql: literalSql(e.value),
          type: e.type,
          label: constantLabel(e.value, e.type),
          constant: { kind: 'literal', value: e.value },
        };
      case 'parameter': {
        const known = this.parameterTypes[e.index] ?? NULL;
        const place = this.binds.push({ parameter: e.index, type: known });
        return { sql: bindSql(place, known), type: known, label: `?${e.index + 1}`, constant: { kind: 'bind', place } };
      }
      case 'column':
        return this.column(e.table, e.name, scope);
      case 'binary':
        return this.binary(e.operator, e.left, e.right, scope);
      case 'not': {
        const o = this.condition(e.operand, scope);
        return { sql: `(NOT ${o.sql})`, type: BOOLEAN, label: `NOT ${o.label}` };
      }
      case 'negative': {
        const o = this.expression(e.operand, scope);
        const made = isNumber(o.type) ? o : { ...o, sql: this.coerce(o, type('DECFLOAT')), type: type('DECFLOAT') };
        return { sql: `(- ${made.sql})`, type: made.type, label: `- ${o.label}` };
      }
      case 'isNull': {
        const o = this.expression(e.operand, scope);
        return { sql: `(${o.sql} IS ${e.not ? 'NOT ' : ''}NULL)`, type: BOOLEAN, label: `${o.label} IS ${e.not ? 'NOT ' : ''}NULL` };
      }
      case 'isBoolean': {
        const o = this.condition(e.operand, scope);
        const is = `${e.not ? 'IS NOT' : 'IS'}`;
        return { sql: `(${o.sql} ${is} ${e.value ? 1 : 0})`, type: BOOLEAN, label: `${o.label} ${is} ${e.value ? 'TRUE' : 'FALSE'}` };
      }
      case 'in':
        return this.inList(e, scope);
      case 'between': {
        const { left: o, right: low, sql: from } = this.compared('>=', this.expression(e.operand, scope), this.expression(e.low, scope));
        const { right: high, sql: to } = this.compared('<=', this.expression(e.operand, scope), this.expression(e.high, scope));
        return {
          sql: `(${e.not ? 'NOT ' : ''}(${from} AND ${to}))`,
          type: BOOLEAN,
          label: `${o.label} ${e.not ? 'NOT ' : ''}BETWEEN ${low.label} AND ${high.label}`,
        };
      }
      case 'like':
        return this.like(e, scope);
      case 'exists': {
        const q = this.query(e.query, scope);
        return { sql: `EXISTS (${q.sql})`, type: BOOLEAN, label: 'EXISTS(…)' };
      }
      case 'scalar': {
        const q = this.query(e.query, scope);
        const [first] = q.columns;
        if (!first || q.columns.length > 1) throw new SqlError(21002, 'syntax', 'Column count does not match');
        return { sql: `(${q.sql})`, type: first.type, label: `(${first.label})` };
      }
      case 'tuple': {
        const items = e.items.map((i) => this.expression(i, scope));
        return { sql: `(${items.map((i) => i.sql).join(', ')})`, type: NULL, label: `ROW (${items.map((i) => i.label).join(', ')})` };
      }
      case 'case':
        return this.caseOf(e, scope);
      case 'cast': {
        const o = this.expression(e.operand, scope);
        if (o.constant?.kind === 'literal') {
          const value = convert(o.constant.value, o.type, e.type);
          return { sql: literalSql(value), type: e.type, label: castLabel(value, e.type), constant: { kind: 'literal', value } };
        }
        return { sql: this.coerce(o, e.type), type: e.type, label: `CAST(${o.label} AS ${typeText(e.type)})` };
      }
      case 'default':
        throw new SqlError(42000, 'syntax', 'Syntax error in SQL statement "DEFAULT"');
      case 'call':
        return callFunction(this, e, scope);
    }
  }

  /** What only constants are in is worked out at once, as H2 does, which names a column by the result. */
  folded(made: Typed, ...parts: readonly Typed[]): Typed {
    if (!parts.every((p) => p.constant?.kind === 'literal')) return made;
    const value = this.natives.evaluate(made.sql);
    const label = value === null ? `CAST(NULL AS ${typeText(made.type)})` : constantLabel(value, made.type);
    return { sql: literalSql(value), type: made.type, label, constant: { kind: 'literal', value } };
  }

  /** As a condition: 1, 0 or NULL. */
  condition(e: Expression, scope: Scope): Typed {
    const made = this.expression(e, scope);
    return made.type.name === 'BOOLEAN' ? made : { ...made, sql: this.coerce(made, BOOLEAN), type: BOOLEAN };
  }

  private column(table: string | undefined, name: string, scope: Scope): Typed {
    for (let s: Scope | undefined = scope; s; s = s.outer) {
      const found = s.sources.flatMap((source) => {
        if (table !== undefined && source.alias !== table) return [];
        const own = source.columns.find((c) => c.name === name);
        return own ? [{ source, own }] : [];
      });
      const [first, second] = found;
      if (first && second) throw new SqlError(90059, 'syntax', `Ambiguous column name "${name}"`);
      if (first) {
        const { source, own } = first;
        const sql = source.alias === '' ? quoted(name) : `${quoted(source.alias)}.${quoted(name)}`;
        return {
          sql,
          type: own.type,
          label: table === undefined ? shown(name) : `${shown(table)}.${shown(name)}`,
          ...(own.origin ? { origin: own.origin } : {}),
        };
      }
    }
    throw columnNotFound(table === undefined ? name : `${table}.${name}`);
  }

  /** The value as another type. What is no column is turned before it is sent. */
  coerce(e: Typed, to: SqlType, target?: StoreTarget): string {
    if (e.constant?.kind === 'literal') {
      // A whole number stays one: it has no digits after the point, which are shown.
      if (!target && to.name === 'NUMERIC' && isInteger(e.type)) return e.sql;
      return literalSql(store(e.constant.value, e.type, to, target));
    }
    if (e.constant?.kind === 'bind') {
      const bind = this.binds[e.constant.place - 1];
      if (bind) Object.assign(bind, { type: to, target });
      return bindSql(e.constant.place, to);
    }
    if (e.type.name === 'NULL' || keepsForm(e.type, to)) return e.sql;
    return integral(`h2_cast(${this.natives.conversion(e.type, to, target)}, ${e.sql})`, to);
  }

  private binary(operator: string, l: Expression, r: Expression, scope: Scope): Typed {
    if (operator === 'AND' || operator === 'OR') {
      const [left, right] = [this.condition(l, scope), this.condition(r, scope)];
      return { sql: `(${left.sql} ${operator} ${right.sql})`, type: BOOLEAN, label: `(${left.label} ${operator} ${right.label})` };
    }
    if (l.kind === 'tuple' && r.kind === 'tuple' && (operator === '=' || operator === '<>')) {
      const parts = l.items.map(
        (item, i) => this.compared('=', this.expression(item, scope), this.expression(r.items[i] ?? item, scope)).sql,
      );
      return { sql: `(${operator === '=' ? '' : 'NOT '}(${parts.join(' AND ')}))`, type: BOOLEAN, label: 'ROW' };
    }
    const [left, right] = [this.expression(l, scope), this.expression(r, scope)];
    const label = `${left.label} ${operator} ${right.label}`;
    if (operator === '||')
      return this.folded({ sql: `(${this.coerce(left, VARCHAR)} || ${this.coerce(right, VARCHAR)})`, type: VARCHAR, label }, left, right);
    if (operator === '%') return this.folded(this.arithmetic(operator, left, right, `MOD(${left.label}, ${right.label})`), left, right);
    if (['+', '-', '*', '/'].includes(operator)) return this.folded(this.arithmetic(operator, left, right, label), left, right);
    return { sql: this.compared(operator, left, right).sql, type: BOOLEAN, label };
  }

  compared(operator: string, left: Typed, right: Typed): { sql: string; left: Typed; right: Typed } {
    const common = commonType(left, right);
    return { sql: `(${this.coerce(left, common)} ${operator} ${this.coerce(right, common)})`, left, right };
  }

  private arithmetic(operator: string, left: Typed, right: Typed, label: string): Typed {
    if (isMoment(left.type) || isMoment(right.type)) {
      const [moment, days] = isMoment(left.type) ? [left, right] : [right, left];
      if (
        moment.type.name !== 'DATE' ||
        !isNumber(days.type) ||
        (operator !== '+' && operator !== '-') ||
        (operator === '-' && moment === right)
      )
        throw unsupported(`${typeText(left.type)} ${operator} ${typeText(right.type)}`);
      return { sql: `h2_dateadd('DAY', ${operator === '-' ? '-' : ''}(${days.sql}), ${moment.sql}, 'DATE')`, type: moment.type, label };
    }
    const fix = (e: Typed, other: Typed): Typed => {
      if (isNumber(e.type)) return e;
      const to = isNumber(other.type) && e.constant ? other.type : type('DECFLOAT');
      return { ...e, sql: this.coerce(e, to), type: to };
    };
    const [l, r] = [fix(left, right), fix(right, left)];
    const common = higher(l.type, r.type);
    const divides = operator === '/' || operator === '%';
    const divisor =
      divides && !(right.constant?.kind === 'literal' && Number(right.constant.value) !== 0)
        ? `h2_nonzero(${r.sql}, ${this.coerce(l, VARCHAR)})`
        : r.sql;
    if (isInteger(common))
      return { sql: `(${l.sql} ${operator} ${divides ? `CAST(${divisor} AS INTEGER)` : divisor})`, type: common, label };
    if (operator === '%') return { sql: `mod(${l.sql}, ${divisor})`, type: common, label };
    // What is added to a REAL makes it a double.
    if (common.name === 'REAL' && l.type.name !== r.type.name)
      return { sql: `(${l.sql} * 1.0 ${operator} ${divisor})`, type: DOUBLE, label };
    if (common.name !== 'NUMERIC') return { sql: `(${l.sql} * 1.0 ${operator} ${divisor})`, type: common, label };
    const [x, y] = [asNumeric(l.type), asNumeric(r.type)];
    if (operator === '/') {
      const scale = Math.max(0, x.scale - y.scale + y.precision * 2);
      return { sql: `(${l.sql} * 1.0 / ${divisor})`, type: type('NUMERIC', x.precision + scale, scale), label };
    }
    const scale = operator === '*' ? x.scale + y.scale : Math.max(x.scale, y.scale);
    const precision = operator === '*' ? x.precision + y.precision : Math.max(x.precision - x.scale, y.precision - y.scale) + scale + 1;
    return { sql: `round(${l.sql} ${operator} ${r.sql}, ${Math.min(scale, 15)})`, type: type('NUMERIC', precision, scale), label };
  }

  private inList(e: Extract<Expression, { kind: 'in' }>, scope: Scope): Typed {
    const not = e.not ? 'NOT ' : '';
    const operand = this.expression(e.operand, scope);
    if ('body' in e.list) {
      const q = this.query(e.list, scope);
      const [first] = q.columns;
      const left =
        first && q.columns.length === 1 && !(isNumber(first.type) && isNumber(operand.type))
          ? this.coerce(operand, plain(first.type))
          : operand.sql;
      return { sql: `(${left} ${not}IN (${q.sql}))`, type: BOOLEAN, label: `${operand.label} ${not}IN(…)` };
    }
    if (e.operand.kind === 'tuple') {
      const { items } = e.operand;
      const rows = e.list.map((row) => {
        const values = row.kind === 'tuple' ? row.items : [row];
        return `(${items.map((item, i) => this.compared('=', this.expression(item, scope), this.expression(values[i] ?? item, scope)).sql).join(' AND ')})`;
      });
      return { sql: `(${not}(${rows.join(' OR ')}))`, type: BOOLEAN, label: 'ROW' };
    }
    const items = e.list.map((i) => this.expression(i, scope));
    const common = items.reduce((t, i) => commonType({ ...operand, type: t }, i), operand.type);
    const sql = `(${this.coerce(operand, plain(common))} ${not}IN (${items.map((i) => this.coerce(i, plain(common))).join(', ')}))`;
    return { sql, type: BOOLEAN, label: `${operand.label} ${not}IN(${items.map((i) => i.label).join(', ')})` };
  }

  private like(e: Extract<Expression, { kind: 'like' }>, scope: Scope): Typed {
    const [operand, pattern] = [this.expression(e.operand, scope), this.expression(e.pattern, scope)];
    const not = e.not ? 'NOT ' : '';
    const [text, wanted] = [this.coerce(operand, VARCHAR), this.coerce(pattern, VARCHAR)];
    const label = `${operand.label} ${not}${e.regexp ? 'REGEXP' : 'LIKE'} ${pattern.label}`;
    if (e.regexp) return { sql: `(${not}h2_regexp(${text}, ${wanted}))`, type: BOOLEAN, label };
    const escape = e.escape ? this.coerce(this.expression(e.escape, scope), VARCHAR) : "'\\'";
    const ignoreCase = e.ignoreCase || operand.type.name === 'VARCHAR_IGNORECASE' ? 1 : 0;
    return { sql: `(${not}h2_like(${text}, ${wanted}, ${escape}, ${ignoreCase}))`, type: BOOLEAN, label };
  }

  private caseOf(e: Extract<Expression, { kind: 'case' }>, scope: Scope): Typed {
    const thens = [...e.branches.map((b) => b.then), ...(e.otherwise ? [e.otherwise] : [])].map((x) => this.expression(x, scope));
    const common = thens.reduce((t, x) => higher(t, x.type), NULL);
    const whens = e.branches.map((b) => {
      const condition = e.operand
        ? this.compared('=', this.expression(e.operand, scope), this.expression(b.when, scope))
        : { sql: this.condition(b.when, scope).sql, right: undefined };
      return condition.sql;
    });
    const parts = whens.map((when, i) => `WHEN ${when} THEN ${this.coerce(thens[i] ?? NOTHING, common)}`);
    const last = thens.length > whens.length ? thens.at(-1) : undefined;
    return { sql: `CASE ${parts.join(' ')}${last ? ` ELSE ${this.coerce(last, common)}` : ''} END`, type: common, label: 'CASE' };
  }
}

const castLabel = (value: Cell, t: SqlType): string =>
  isText(t) && t.name !== 'UUID' ? `CAST(${cellLiteral(value, t)} AS ${typeText(t)})` : constantLabel(value, t);

const NOTHING: Typed = { sql: 'NULL', type: NULL, label: 'NULL' };

/** A name as H2 shows it: quoted where it would not be the same without. */
export const shown = (name: string): string => (/^[A-Z_][A-Z0-9_]*$/.test(name) ? name : quoted(name));

/** Without the width that a stored value must fit in. */
export function plain(t: SqlType): SqlType {
  if (t.name === 'NUMERIC') return type('DECFLOAT');
  if (isText(t) && t.name !== 'UUID' && t.name !== 'ENUM') return t.name === 'CHARACTER' ? VARCHAR : type(t.name);
  if (t.name === 'ENUM') return VARCHAR;
  if (t.name === 'TIMESTAMP' || t.name === 'TIME' || t.name === 'TIMESTAMP WITH TIME ZONE') return type(t.name, 9);
  return t.precision === undefined ? t : type(t.name);
}

/** What two values are compared as: a constant is turned into the type of what it is compared with. */
function commonType(left: Typed, right: Typed): SqlType {
  return plain(higher(left.type, right.type));
}

/** A function of the trial's gives numbers that SQLite takes for fractions. */
export const integral = (sql: string, t: SqlType): string => (isInteger(t) || t.name === 'BOOLEAN' ? `CAST(${sql} AS INTEGER)` : sql);

const bindSql = (place: number, t: SqlType): string => (isInteger(t) ? `CAST(?${place} AS INTEGER)` : `?${place}`);
