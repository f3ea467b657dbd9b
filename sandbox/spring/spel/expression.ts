/** A parsed SpEL expression. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | boolean | null }
  | { readonly kind: 'number'; readonly text: string; readonly type: 'int' | 'long' | 'double' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'bean'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'new'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: string; readonly safe: boolean }
  | {
      readonly kind: 'call';
      readonly of: Expression | undefined;
      readonly name: string;
      readonly args: readonly Expression[];
      readonly safe: boolean;
    }
  | { readonly kind: 'index'; readonly of: Expression; readonly index: Expression }
  /** `.?[…]` all that fit, `.^[…]` the first, `.$[…]` the last, `.![…]` what it comes to for each. */
  | {
      readonly kind: 'each';
      readonly of: Expression;
      readonly how: '?' | '^' | '$' | '!';
      readonly body: Expression;
      readonly safe: boolean;
    }
  | { readonly kind: 'unary'; readonly operator: '!' | '-' | '+'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choice'; readonly test: Expression; readonly then: Expression; readonly otherwise: Expression }
  | { readonly kind: 'elvis'; readonly value: Expression; readonly otherwise: Expression };

/** Text that is no expression of the trial's SpEL: what stands where. */
export class ExpressionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ExpressionError';
  }
}

interface Token {
  readonly kind: 'text' | 'number' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const SIGNS = [
  ...['?', '^', '$', '!'].flatMap((how) => [`?.${how}[`, `.${how}[`]),
  '?.',
  '?:',
  '==',
  '!=',
  '<=',
  '>=',
  '&&',
  '||',
  ...'()[]{}.,:?+-*/%^!<>#@=',
];
const HOW: Readonly<Record<string, '?' | '^' | '$' | '!'>> = { '?': '?', '^': '^', $: '$', '!': '!' };
const WORDS: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  eq: '==',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  div: '/',
  mod: '%',
};

function tokens(text: string): Token[] {
  const all: Token[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const blank = /^\s+/.exec(rest);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    const quoted = /^'((?:[^']|'')*)'|^"((?:[^"]|"")*)"/.exec(rest);
    const number = /^(?:\d+\.\d+(?:[eE][+-]?\d+)?|\d+)[lLfFdD]?/.exec(rest);
    const word = /^[A-Za-z_$][\w$]*/.exec(rest);
    const sign = SIGNS.find((s) => rest.startsWith(s));
    if (quoted) all.push({ kind: 'text', text: (quoted[1] ?? quoted[2] ?? '').replaceAll("''", "'").replaceAll('""', '"'), at });
    else if (number) all.push({ kind: 'number', text: number[0], at });
    else if (word)
      all.push(
        WORDS[word[0].toLowerCase()] === undefined
          ? { kind: 'word', text: word[0], at }
          : { kind: 'sign', text: WORDS[word[0].toLowerCase()] ?? '', at },
      );
    else if (sign !== undefined) all.push({ kind: 'sign', text: sign, at });
    else throw new ExpressionError(`'${rest[0] ?? ''}' at position ${at}`);
    at += quoted?.[0].length ?? number?.[0].length ?? word?.[0].length ?? sign?.length ?? 1;
  }
  all.push({ kind: 'end', text: 'the end', at: text.length });
  return all;
}

const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!=', '<', '>', '<=', '>=', 'instanceof', 'matches', 'between'],
  ['+', '-'],
  ['*', '/', '%'],
  ['^'],
];

class Parser {
  private readonly all: readonly Token[];
  private at = 0;

  constructor(text: string) {
    this.all = tokens(text);
  }

  private get next(): Token {
    return this.all[this.at] ?? { kind: 'end', text: 'the end', at: 0 };
  }

  private take(sign: string): boolean {
    if (this.next.kind !== 'sign' || this.next.text !== sign) return false;
    this.at++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new ExpressionError(`'${sign}' expected at position ${this.next.at}, found ${this.next.text}`);
  }

  whole(): Expression {
    const made = this.expression();
    if (this.next.kind !== 'end') throw new ExpressionError(`'${this.next.text}' at position ${this.next.at}`);
    return made;
  }

  private expression(): Expression {
    const first = this.binary(0);
    if (this.take('?:')) return { kind: 'elvis', value: first, otherwise: this.expression() };
    if (!this.take('?')) return first;
    const then = this.expression();
    this.expect(':');
    return { kind: 'choice', test: first, then, otherwise: this.expression() };
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const { kind, text } = this.next;
      if ((kind !== 'sign' && kind !== 'word') || !operators.includes(text)) return left;
      this.at++;
      left = { kind: 'binary', operator: text, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Expression {
    for (const operator of ['!', '-', '+'] as const) if (this.take(operator)) return { kind: 'unary', operator, of: this.unary() };
    if (this.next.kind === 'word' && this.next.text === 'not') {
      this.at++;
      return { kind: 'unary', operator: '!', of: this.unary() };
    }
    return this.postfix(this.primary());
  }

  private postfix(start: Expression): Expression {
    let of = start;
    for (;;) {
      const each = this.next.kind === 'sign' ? /^(\??)\.([?^$!])\[$/.exec(this.next.text) : null;
      if (each) {
        this.at++;
        const body = this.expression();
        this.expect(']');
        of = { kind: 'each', of, how: HOW[each[2] ?? ''] ?? '?', body, safe: each[1] === '?' };
        continue;
      }
      const safe = this.next.kind === 'sign' && this.next.text === '?.';
      if (safe || (this.next.kind === 'sign' && this.next.text === '.')) {
        this.at++;
        const name = this.word();
        of = this.take('(') ? { kind: 'call', of, name, args: this.list(')'), safe } : { kind: 'member', of, name, safe };
      } else if (this.take('[')) {
        const index = this.expression();
        this.expect(']');
        of = { kind: 'index', of, index };
      } else return of;
    }
  }

  private word(): string {
    const { kind, text, at } = this.next;
    if (kind !== 'word') throw new ExpressionError(`a name expected at position ${at}, found ${text}`);
    this.at++;
    return text;
  }

  private qualified(): string {
    let name = this.word();
    while (this.take('.')) name += `.${this.word()}`;
    return name;
  }

  private list(end: string): Expression[] {
    const items: Expression[] = [];
    if (this.take(end)) return items;
    do items.push(this.expression());
    while (this.take(','));
    this.expect(end);
    return items;
  }

  private primary(): Expression {
    const { kind, text, at } = this.next;
    if (kind === 'text') {
      this.at++;
      return { kind: 'literal', value: text };
    }
    if (kind === 'number') {
      this.at++;
      const plain = text.replace(/[lLfFdD]$/, '');
      return { kind: 'number', text: plain, type: /[lL]$/.test(text) ? 'long' : /[.eEfFdD]/.test(text) ? 'double' : 'int' };
    }
    if (this.take('(')) {
      const inner = this.expression();
      this.expect(')');
      return inner;
    }
    if (this.take('#')) return { kind: 'variable', name: this.word() };
    if (this.take('@')) return { kind: 'bean', name: this.next.kind === 'text' ? this.textName() : this.word() };
    if (this.take('{')) return this.braces();
    if (kind !== 'word') throw new ExpressionError(`'${text}' at position ${at}`);
    this.at++;
    if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
    if (text === 'null') return { kind: 'literal', value: null };
    if (text === 'T' && this.take('(')) {
      const name = this.qualified();
      this.expect(')');
      return { kind: 'type', name };
    }
    if (text === 'new') {
      const name = this.qualified();
      this.expect('(');
      return { kind: 'new', name, args: this.list(')') };
    }
    if (this.take('(')) return { kind: 'call', of: undefined, name: text, args: this.list(')'), safe: false };
    return { kind: 'name', name: text };
  }

  private textName(): string {
    const { text } = this.next;
    this.at++;
    return text;
  }

  /** `{1, 2}` or `{a: 1}`; a bare name before a colon is the key itself. */
  private braces(): Expression {
    if (this.take(':')) {
      this.expect('}');
      return { kind: 'map', entries: [] };
    }
    if (this.take('}')) return { kind: 'list', items: [] };
    const first = this.expression();
    if (!this.take(':')) {
      const items = [first];
      while (this.take(',')) items.push(this.expression());
      this.expect('}');
      return { kind: 'list', items };
    }
    const key = (e: Expression): Expression => (e.kind === 'name' ? { kind: 'literal', value: e.name } : e);
    const entries: [Expression, Expression][] = [[key(first), this.expression()]];
    while (this.take(',')) {
      const name = this.expression();
      this.expect(':');
      entries.push([key(name), this.expression()]);
    }
    this.expect('}');
    return { kind: 'map', entries };
  }
}

/** @throws {ExpressionError} */
export function parseExpression(text: string): Expression {
  return new Parser(text).whole();
}
