import type { Call, Expression, Ordering, Query, Window } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { parseType } from './parse-type.ts';
import { unsupported } from './sql-error.ts';
import { BOOLEAN, DOUBLE, NULL, type SqlType, type, VARCHAR } from './sql-type.ts';

/** Reads a query that stands in an expression; `parse-query.ts` gives it, which itself reads expressions. */
export type ReadQuery = (c: Cursor) => Query;

const COMPARISONS = ['=', '<>', '!=', '<=', '>=', '<', '>'];

export class ExpressionParser {
  private readonly c: Cursor;
  private readonly readQuery: ReadQuery;

  constructor(c: Cursor, readQuery: ReadQuery) {
    this.c = c;
    this.readQuery = readQuery;
  }

  read(): Expression {
    let left = this.and();
    while (this.c.take('OR')) left = { kind: 'binary', operator: 'OR', left, right: this.and() };
    return left;
  }

  private and(): Expression {
    let left = this.not();
    while (this.c.take('AND')) left = { kind: 'binary', operator: 'AND', left, right: this.not() };
    return left;
  }

  private not(): Expression {
    return this.c.take('NOT') ? { kind: 'not', operand: this.not() } : this.condition();
  }

  private condition(): Expression {
    const { c } = this;
    let left = this.sum();
    for (;;) {
      const operator = COMPARISONS.find((o) => c.take(o));
      if (operator) {
        if (c.seesOneOf('ANY', 'SOME', 'ALL') && c.peek(1).text === '(') throw unsupported(`${operator} ${c.peek().text}(…)`);
        left = { kind: 'binary', operator: operator === '!=' ? '<>' : operator, left, right: this.sum() };
        continue;
      }
      if (c.take('IS')) {
        const not = c.take('NOT');
        if (c.take('NULL')) left = { kind: 'isNull', operand: left, not };
        else if (c.take('TRUE')) left = { kind: 'isBoolean', operand: left, value: true, not };
        else if (c.take('FALSE')) left = { kind: 'isBoolean', operand: left, value: false, not };
        else if (c.take('DISTINCT', 'FROM')) left = { kind: 'binary', operator: not ? 'IS' : 'IS NOT', left, right: this.sum() };
        else throw c.error('NULL');
        continue;
      }
      const place = c.place;
      const not = c.take('NOT');
      if (c.take('IN')) left = { kind: 'in', operand: left, not, list: this.inList() };
      else if (c.take('BETWEEN')) {
        const low = this.sum();
        c.expect('AND');
        left = { kind: 'between', operand: left, not, low, high: this.sum() };
      } else if (c.seesOneOf('LIKE', 'ILIKE', 'REGEXP')) {
        const word = c.next().text;
        const pattern = this.sum();
        const escape = c.take('ESCAPE') ? this.sum() : undefined;
        left = { kind: 'like', operand: left, not, pattern, escape, ignoreCase: word === 'ILIKE', regexp: word === 'REGEXP' };
      } else {
        c.place = place;
        return left;
      }
    }
  }

  private inList(): readonly Expression[] | Query {
    const { c } = this;
    c.expect('(');
    if (c.take(')')) return [];
    if (c.seesOneOf('SELECT', 'WITH', 'VALUES')) {
      const query = this.readQuery(c);
      c.expect(')');
      return query;
    }
    const list = c.list(() => this.read());
    c.expect(')');
    return list;
  }

  private sum(): Expression {
    let left = this.product();
    for (;;) {
      const operator = ['+', '-', '||'].find((o) => this.c.take(o));
      if (!operator) return left;
      left = { kind: 'binary', operator, left, right: this.product() };
    }
  }

  private product(): Expression {
    let left = this.factor();
    for (;;) {
      const operator = ['*', '/', '%'].find((o) => this.c.take(o));
      if (!operator) return left;
      left = { kind: 'binary', operator, left, right: this.factor() };
    }
  }

  private factor(): Expression {
    const { c } = this;
    if (c.take('-')) {
      const operand = this.factor();
      if (operand.kind === 'literal' && (typeof operand.value === 'number' || typeof operand.value === 'bigint'))
        return { ...operand, value: -operand.value };
      return { kind: 'negative', operand };
    }
    if (c.take('+')) return this.factor();
    let e = this.primary();
    while (c.take('::')) e = { kind: 'cast', operand: e, type: parseType(c) };
    return e;
  }

  private primary(): Expression {
    const { c } = this;
    const token = c.peek();
    switch (token.kind) {
      case 'number':
        c.next();
        return numberLiteral(token.text);
      case 'string':
        c.next();
        return { kind: 'literal', type: type('CHARACTER VARYING', token.text.length), value: token.text };
      case 'binary':
        c.next();
        return {
          kind: 'literal',
          type: type('BINARY VARYING', token.text.length / 2),
          value: Uint8Array.from(token.text.match(/../g) ?? [], (h) => parseInt(h, 16)),
        };
      case 'parameter':
        c.next();
        return { kind: 'parameter', index: token.text === '' ? c.parameters++ : this.numbered(Number(token.text)) };
      case 'operator':
        if (c.take('(')) return this.parenthesis();
        throw c.error();
      case 'word':
        return this.word(token.text);
      case 'quoted':
        return this.column();
      case 'end':
        throw c.error();
    }
  }

  private numbered(number: number): number {
    this.c.parameters = Math.max(this.c.parameters, number);
    return number - 1;
  }

  private parenthesis(): Expression {
    const { c } = this;
    if (c.seesOneOf('SELECT', 'WITH', 'VALUES')) {
      const query = this.readQuery(c);
      c.expect(')');
      return { kind: 'scalar', query };
    }
    const items = c.list(() => this.read());
    c.expect(')');
    const [only] = items;
    return items.length === 1 && only ? only : { kind: 'tuple', items };
  }

  private word(word: string): Expression {
    const { c } = this;
    switch (word) {
      case 'NULL':
        c.next();
        return { kind: 'literal', type: NULL, value: null };
      case 'TRUE':
      case 'FALSE':
        c.next();
        return { kind: 'literal', type: BOOLEAN, value: word === 'TRUE' ? 1 : 0 };
      case 'DEFAULT':
        c.next();
        return { kind: 'default' };
      case 'CASE':
        c.next();
        return this.caseOf();
      case 'EXISTS':
        if (c.peek(1).text !== '(') break;
        c.next();
        c.expect('(');
        return { kind: 'exists', query: this.closed() };
      case 'CAST':
      case 'CONVERT':
        if (c.peek(1).text !== '(') break;
        return this.castOf(word);
      case 'DATE':
      case 'TIME':
      case 'TIMESTAMP':
        if (c.peek(1).kind !== 'string') break;
        return this.moment();
      case 'INTERVAL':
        throw unsupported('INTERVAL');
      case 'CURRENT_DATE':
      case 'CURRENT_TIME':
      case 'CURRENT_TIMESTAMP':
      case 'LOCALTIME':
      case 'LOCALTIMESTAMP':
      case 'SYSDATE':
        c.next();
        if (c.take('(') && !c.take(')')) {
          c.integer();
          c.expect(')');
        }
        return call(word, []);
      case 'NEXT':
        if (!c.take('NEXT', 'VALUE', 'FOR')) break;
        return call('NEXTVAL', [{ kind: 'literal', type: VARCHAR, value: this.qualified() }]);
      case 'CURRENT':
        if (!c.take('CURRENT', 'VALUE', 'FOR')) break;
        return call('CURRVAL', [{ kind: 'literal', type: VARCHAR, value: this.qualified() }]);
      case 'ROW':
        if (c.peek(1).text !== '(') break;
        c.next();
        return { kind: 'tuple', items: c.enclosed(() => this.read()) };
      default:
    }
    if (c.peek(1).text === '(' && c.peek(1).kind === 'operator') return this.callOf();
    return this.column();
  }

  /** A sequence's name, perhaps behind its schema's. */
  private qualified(): string {
    const first = this.c.name();
    return this.c.take('.') ? this.c.name() : first;
  }

  private closed(): Query {
    const query = this.readQuery(this.c);
    this.c.expect(')');
    return query;
  }

  private column(): Expression {
    const { c } = this;
    const parts = [c.name()];
    while (c.sees('.') && c.peek(1).text !== '*') {
      c.next();
      parts.push(c.anyName());
    }
    if (parts.length > 1 && c.sees('(')) throw unsupported(`the function ${parts.join('.')}`);
    return { kind: 'column', table: parts.at(-2), name: parts.at(-1) ?? '' };
  }

  private caseOf(): Expression {
    const { c } = this;
    const operand = c.sees('WHEN') ? undefined : this.read();
    const branches = [];
    while (c.take('WHEN')) {
      const when = this.read();
      c.expect('THEN');
      branches.push({ when, then: this.read() });
    }
    const otherwise = c.take('ELSE') ? this.read() : undefined;
    c.expect('END');
    return { kind: 'case', operand, branches, otherwise };
  }

  private castOf(word: string): Expression {
    const { c } = this;
    c.next();
    c.expect('(');
    const operand = this.read();
    c.expect(word === 'CAST' ? 'AS' : ',');
    const target = parseType(c);
    c.expect(')');
    return { kind: 'cast', operand, type: target };
  }

  private moment(): Expression {
    const word = this.c.next().text;
    const written = this.c.next().text;
    const target: SqlType = word === 'DATE' ? type('DATE') : word === 'TIME' ? type('TIME') : type('TIMESTAMP', 9);
    return { kind: 'cast', operand: { kind: 'literal', type: VARCHAR, value: written }, type: target };
  }

  private callOf(): Expression {
    const { c } = this;
    const name = c.next().text;
    c.expect('(');
    if (name === 'EXTRACT') {
      const field = c.next().text;
      c.expect('FROM');
      const from = this.read();
      c.expect(')');
      return call('EXTRACT', [{ kind: 'literal', type: VARCHAR, value: field }, from]);
    }
    if (name === 'TRIM') return this.trimOf();
    if (name === 'POSITION') {
      const what = this.sum();
      c.expect(c.sees('IN') ? 'IN' : ',');
      const where = this.sum();
      c.expect(')');
      return call('LOCATE', [what, where]);
    }
    const star = c.take('*');
    const distinct = c.take('DISTINCT');
    if (!distinct) c.take('ALL');
    const args: Expression[] = [];
    let order: Ordering[] = [];
    if (!star && !c.sees(')')) {
      args.push(this.argument(name));
      for (;;) {
        if (c.take(',') || (args.length === 1 && name.startsWith('SUBSTR') && (c.take('FROM') || c.take('FOR')))) args.push(this.read());
        else if (args.length === 2 && name.startsWith('SUBSTR') && c.take('FOR')) args.push(this.read());
        else if (c.take('SEPARATOR')) args.push(this.read());
        else break;
      }
      if (c.take('ORDER', 'BY')) order = this.orderings();
      if (c.take('SEPARATOR')) args.push(this.read());
    }
    c.expect(')');
    if (c.take('WITHIN', 'GROUP')) {
      c.expect('(', 'ORDER', 'BY');
      order = this.orderings();
      c.expect(')');
    }
    let filter: Expression | undefined;
    if (c.take('FILTER')) {
      c.expect('(', 'WHERE');
      filter = this.read();
      c.expect(')');
    }
    const over = c.take('OVER') ? this.window() : undefined;
    return { kind: 'call', name, args, star, distinct, order, filter, over };
  }

  /** The units of DATEADD and its like are words. */
  private argument(name: string): Expression {
    const { c } = this;
    if (/^(?:DATEADD|DATEDIFF|TIMESTAMPADD|TIMESTAMPDIFF|DATE_TRUNC)$/.test(name) && c.peek().kind === 'word' && c.peek(1).text === ',')
      return { kind: 'literal', type: VARCHAR, value: c.next().text };
    return this.read();
  }

  private trimOf(): Expression {
    const { c } = this;
    const side = c.take('LEADING') ? 'LTRIM' : c.take('TRAILING') ? 'RTRIM' : c.take('BOTH') ? 'TRIM' : 'TRIM';
    const first = c.sees('FROM') ? undefined : this.read();
    const args = c.take('FROM')
      ? [this.read(), ...(first ? [first] : [])]
      : [...(first ? [first] : []), ...(c.take(',') ? [this.read()] : [])];
    c.expect(')');
    return call(side, args);
  }

  private window(): Window {
    const { c } = this;
    c.expect('(');
    const partition = c.take('PARTITION', 'BY') ? c.list(() => this.read()) : [];
    const order = c.take('ORDER', 'BY') ? this.orderings() : [];
    const words: string[] = [];
    while (!c.sees(')') && !c.atEnd) words.push(c.next().text);
    c.expect(')');
    return { partition, order, frame: words.join(' ') };
  }

  orderings(): Ordering[] {
    const { c } = this;
    return c.list(() => {
      const by = this.read();
      const descending = c.take('DESC') || (c.take('ASC') && false);
      const nulls = c.take('NULLS', 'FIRST') ? ('FIRST' as const) : c.take('NULLS', 'LAST') ? ('LAST' as const) : undefined;
      return { by, descending, nulls };
    });
  }
}

export const call = (name: string, args: readonly Expression[]): Call => ({
  kind: 'call',
  name,
  args,
  star: false,
  distinct: false,
  order: [],
  filter: undefined,
  over: undefined,
});

function numberLiteral(text: string): Expression {
  if (/[eE]/.test(text)) return { kind: 'literal', type: DOUBLE, value: Number(text) };
  if (!text.includes('.')) {
    const value = BigInt(text);
    if (value <= 2147483647n) return { kind: 'literal', type: type('INTEGER'), value: Number(value) };
    return { kind: 'literal', type: type('BIGINT'), value: value > BigInt(Number.MAX_SAFE_INTEGER) ? value : Number(value) };
  }
  const [whole = '', fraction = ''] = text.split('.');
  const precision = Math.max(1, whole.replace(/^0+/, '').length + fraction.length);
  return { kind: 'literal', type: type('NUMERIC', precision, fraction.length), value: Number(text) };
}
