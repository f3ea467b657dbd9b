/** Thymeleaf's own expressions, around those of SpEL: read here, evaluated in `evaluation.ts`. */
export type Standard =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'constant'; readonly value: boolean | null }
  | { readonly kind: 'variable'; readonly expression: string; readonly selection: boolean; readonly converted: boolean }
  | { readonly kind: 'message'; readonly key: Standard; readonly args: readonly Standard[] }
  | { readonly kind: 'link'; readonly base: Standard; readonly parameters: readonly Assignment[] }
  | { readonly kind: 'fragment'; readonly text: string }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Standard; readonly right: Standard }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly of: Standard }
  | { readonly kind: 'choice'; readonly test: Standard; readonly then: Standard; readonly otherwise: Standard | undefined }
  | { readonly kind: 'default'; readonly value: Standard; readonly otherwise: Standard }
  /** `_`: nothing is done. */
  | { readonly kind: 'nothing' };

export interface Assignment {
  readonly name: Standard;
  readonly value: Standard | undefined;
}

/** Text that is no expression. */
export class TemplateExpressionError extends Error {
  constructor(text: string) {
    super(`Could not parse as expression: "${text}"`);
    this.name = 'TemplateExpressionError';
  }
}

const WORDS: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  gt: '>',
  lt: '<',
  ge: '>=',
  le: '<=',
  eq: '==',
  ne: '!=',
  neq: '!=',
  div: '/',
  mod: '%',
};

interface Token {
  readonly kind: 'simple' | 'sign' | 'end';
  readonly sign: string;
  readonly value: Standard;
}

const END: Token = { kind: 'end', sign: '', value: { kind: 'nothing' } };
const sign = (text: string): Token => ({ kind: 'sign', sign: text, value: { kind: 'nothing' } });
const simple = (value: Standard): Token => ({ kind: 'simple', sign: '', value });

/** The end of what is open at a place: quotes and nested braces are looked through. */
function closing(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === "'" && text.charAt(at - 1) !== '\\') quoted = !quoted;
    if (quoted) continue;
    if (c === open) depth++;
    if (c === close && --depth === 0) return at;
  }
  throw new TemplateExpressionError(text);
}

/** Parts between commas at the outermost level. */
export function splitOutside(text: string, separator = ','): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === "'" && text.charAt(at - 1) !== '\\') quoted = !quoted;
    if (quoted) continue;
    if ('([{'.includes(c)) depth++;
    if (')]}'.includes(c)) depth--;
    if (c === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((p) => p.trim());
}

/** `a=${x}, b='y'`, also with names alone. */
export function parseAssignments(text: string): Assignment[] {
  return splitOutside(text).map((part) => {
    const [name = '', ...rest] = splitOutside(part, '=');
    const value = rest.join('=');
    return { name: parseStandard(name), value: rest.length === 0 || value === '' ? undefined : parseStandard(value) };
  });
}

/** @throws {TemplateExpressionError} */
export function parseStandard(text: string): Standard {
  if (text.trim() === '') throw new TemplateExpressionError(text);
  return new Parser(tokensOf(text), text).all();
}

function parenthesised(text: string): { readonly base: string; readonly inner: string | undefined } {
  const trimmed = text.trim();
  if (!trimmed.endsWith(')')) return { base: trimmed, inner: undefined };
  let depth = 0;
  for (let at = trimmed.length - 1; at >= 0; at--) {
    const c = trimmed.charAt(at);
    if (c === ')') depth++;
    if (c === '(' && --depth === 0) {
      const before = trimmed.slice(0, at).trim();
      // `${f(x)}` is one expression.
      return before === '' || /[+(]$/.test(before)
        ? { base: trimmed, inner: undefined }
        : { base: before, inner: trimmed.slice(at + 1, -1) };
    }
  }
  return { base: trimmed, inner: undefined };
}

/** What stands in `@{…}` and `#{…}` before the parentheses: text, or an expression. */
function baseOf(text: string): Standard {
  return /^['|$*#@]|^\(/.test(text) ? parseStandard(text) : { kind: 'text', text };
}

function literal(text: string): Standard {
  // `|…${x}…|`
  const parts: Standard[] = [];
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    if (!/^[$*#@]\{/.test(text.slice(i))) continue;
    const end = closing(text, i + 1, '{', '}');
    if (i > at) parts.push({ kind: 'text', text: text.slice(at, i) });
    parts.push(parseStandard(text.slice(i, end + 1)));
    at = end + 1;
    i = end;
  }
  if (at < text.length || parts.length === 0) parts.push({ kind: 'text', text: text.slice(at) });
  return parts.reduce<Standard>((left, right) => ({ kind: 'binary', operator: '+', left, right }), { kind: 'text', text: '' });
}

function tokensOf(text: string): Token[] {
  const all: Token[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const blank = /^\s+/.exec(rest)?.[0];
    if (blank !== undefined) {
      at += blank.length;
      continue;
    }
    const two = rest.slice(0, 2);
    if (/^[$*#@~]\{/.test(two)) {
      const end = closing(text, at + 1, '{', '}');
      const inner = text.slice(at + 2, end);
      all.push(simple(braced(two.charAt(0), inner)));
      at = end + 1;
      continue;
    }
    const quoted = /^'((?:[^'\\]|\\.)*)'/.exec(rest);
    if (quoted) {
      all.push(simple({ kind: 'text', text: (quoted[1] ?? '').replaceAll(/\\(.)/g, '$1') }));
      at += quoted[0].length;
      continue;
    }
    if (rest.startsWith('|')) {
      const end = text.indexOf('|', at + 1);
      if (end > at && !rest.startsWith('||')) {
        all.push(simple(literal(text.slice(at + 1, end))));
        at = end + 1;
        continue;
      }
    }
    const number = /^\d+(?:\.\d+)?(?![\w.-])/.exec(rest)?.[0];
    if (number !== undefined) {
      all.push(simple({ kind: 'number', text: number }));
      at += number.length;
      continue;
    }
    const operator = /^(?:\?:|==|!=|<=|>=|&&|\|\||[?:+\-*/%!<>()])/.exec(rest)?.[0];
    if (operator !== undefined) {
      all.push(sign(operator));
      at += operator.length;
      continue;
    }
    const word = /^[\w.\-[\]\u0080-\uFFFF]+/.exec(rest)?.[0];
    if (word === undefined) throw new TemplateExpressionError(text);
    at += word.length;
    const named = WORDS[word];
    if (named !== undefined) all.push(sign(named));
    else if (word === 'true' || word === 'false') all.push(simple({ kind: 'constant', value: word === 'true' }));
    else if (word === 'null') all.push(simple({ kind: 'constant', value: null }));
    else if (word === '_') all.push(simple({ kind: 'nothing' }));
    else all.push(simple({ kind: 'text', text: word }));
  }
  return all;
}

function braced(mark: string, inner: string): Standard {
  if (mark === '$' || mark === '*') {
    const converted = inner.startsWith('{') && inner.endsWith('}');
    return { kind: 'variable', expression: converted ? inner.slice(1, -1) : inner, selection: mark === '*', converted };
  }
  if (mark === '~') return { kind: 'fragment', text: inner.trim() };
  const { base, inner: given } = parenthesised(inner);
  if (mark === '#') return { kind: 'message', key: baseOf(base), args: given === undefined ? [] : splitOutside(given).map(parseStandard) };
  return { kind: 'link', base: baseOf(base), parameters: given === undefined || given.trim() === '' ? [] : parseAssignments(given) };
}

const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];

class Parser {
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private at = 0;

  constructor(tokens: readonly Token[], text: string) {
    this.tokens = tokens;
    this.text = text;
  }

  private get next(): Token {
    return this.tokens[this.at] ?? END;
  }

  private take(...signs: readonly string[]): string | undefined {
    const { next } = this;
    if (next.kind !== 'sign' || !signs.includes(next.sign)) return undefined;
    this.at++;
    return next.sign;
  }

  all(): Standard {
    const made = this.choice();
    if (this.next.kind !== 'end') throw new TemplateExpressionError(this.text);
    return made;
  }

  private choice(): Standard {
    const test = this.binary(0);
    if (this.take('?:') !== undefined) return { kind: 'default', value: test, otherwise: this.choice() };
    if (this.take('?') === undefined) return test;
    const then = this.choice();
    return { kind: 'choice', test, then, otherwise: this.take(':') === undefined ? undefined : this.choice() };
  }

  private binary(level: number): Standard {
    const signs = LEVELS[level];
    if (!signs) return this.unary();
    let left = this.binary(level + 1);
    for (let operator = this.take(...signs); operator !== undefined; operator = this.take(...signs))
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    return left;
  }

  private unary(): Standard {
    if (this.take('!') !== undefined) return { kind: 'unary', operator: '!', of: this.unary() };
    if (this.take('-') !== undefined) return { kind: 'unary', operator: '-', of: this.unary() };
    if (this.take('(') !== undefined) {
      const inner = this.choice();
      if (this.take(')') === undefined) throw new TemplateExpressionError(this.text);
      return inner;
    }
    const { next } = this;
    if (next.kind !== 'simple') throw new TemplateExpressionError(this.text);
    this.at++;
    return next.value;
  }
}
