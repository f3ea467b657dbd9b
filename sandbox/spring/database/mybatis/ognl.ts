import type { Machine } from '../../../java/run/machine.ts';
import { Box, JavaObject, type Reference } from '../../../java/run/value.ts';
import { asReference } from '../../json/json-writer.ts';
import { enumName } from '../../reflect.ts';
import { elementsOf, getProperty, isMap } from '../java-access.ts';

/** Finds what a name stands for where an expression is read. */
export type Names = (name: string) => Reference;

type Evaluate = (machine: Machine, names: Names) => Reference;

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\d+(?:\.\d+)?)[LlFfDd]?|([A-Za-z_$][\w$]*)|(==|!=|<=|>=|&&|\|\||[<>!().,[\]+\-*/%@?:]))/y;
const WORDS: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  eq: '==',
  neq: '!=',
  lt: '<',
  gt: '>',
  lte: '<=',
  gte: '>=',
  not: '!',
};

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'operator' | 'end';
  readonly text: string;
}

/** An expression of OGNL as mappers use it. @throws Error that names what the trial does without */
export class OgnlParser {
  private readonly tokens: Token[] = [];
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
    TOKEN.lastIndex = 0;
    const end = source.trimEnd().length;
    while (TOKEN.lastIndex < end) {
      const match = TOKEN.exec(source);
      if (!match) throw this.unknown();
      const [, quotedText, number, name, operator] = match;
      if (quotedText !== undefined) this.tokens.push({ kind: 'text', text: quotedText.slice(1, -1).replaceAll(/\\(.)/g, '$1') });
      else if (number !== undefined) this.tokens.push({ kind: 'number', text: number });
      else if (name !== undefined)
        this.tokens.push(WORDS[name] === undefined ? { kind: 'name', text: name } : { kind: 'operator', text: WORDS[name] });
      else this.tokens.push({ kind: 'operator', text: operator ?? '' });
    }
  }

  private unknown(): Error {
    return new Error(`not supported: the expression ${this.source} (the trial's MyBatis does not simulate it; a real one does)`);
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '' };
  }

  private take(operator: string): boolean {
    const token = this.peek();
    if (token.kind !== 'operator' || token.text !== operator) return false;
    this.at++;
    return true;
  }

  parse(): Evaluate {
    const made = this.or();
    if (this.at < this.tokens.length) throw this.unknown();
    return made;
  }

  private or(): Evaluate {
    let left = this.and();
    while (this.take('||')) {
      const [a, b] = [left, this.and()];
      left = (m, n) => truth(a(m, n)) || truth(b(m, n));
    }
    return left;
  }

  private and(): Evaluate {
    let left = this.compared();
    while (this.take('&&')) {
      const [a, b] = [left, this.compared()];
      left = (m, n) => truth(a(m, n)) && truth(b(m, n));
    }
    return left;
  }

  private compared(): Evaluate {
    let left = this.sum();
    for (;;) {
      const operator = ['==', '!=', '<=', '>=', '<', '>'].find((o) => this.take(o));
      if (operator === undefined) return left;
      const [a, b] = [left, this.sum()];
      left = (m, n) => compare(operator, a(m, n), b(m, n));
    }
  }

  private sum(): Evaluate {
    let left = this.product();
    for (;;) {
      const operator = ['+', '-'].find((o) => this.take(o));
      if (operator === undefined) return left;
      const [a, b] = [left, this.product()];
      left = (m, n) => {
        const [x, y] = [a(m, n), b(m, n)];
        if (operator === '+' && (typeof x === 'string' || typeof y === 'string')) return `${m.toJavaString(x)}${m.toJavaString(y)}`;
        return m.box('int', operator === '+' ? Number(numberOf(x)) + Number(numberOf(y)) : Number(numberOf(x)) - Number(numberOf(y)));
      };
    }
  }

  private product(): Evaluate {
    let left = this.unary();
    for (;;) {
      const operator = ['*', '/', '%'].find((o) => this.take(o));
      if (operator === undefined) return left;
      const [a, b] = [left, this.unary()];
      left = (m, n) => {
        const [x, y] = [Number(numberOf(a(m, n))), Number(numberOf(b(m, n)))];
        return m.box('int', operator === '*' ? x * y : operator === '/' ? Math.trunc(x / y) : x % y);
      };
    }
  }

  private unary(): Evaluate {
    if (this.take('!')) {
      const operand = this.unary();
      return (m, n) => !truth(operand(m, n));
    }
    if (this.take('-')) {
      const operand = this.unary();
      return (m, n) => m.box('int', -Number(numberOf(operand(m, n))));
    }
    return this.path();
  }

  private path(): Evaluate {
    let made = this.primary();
    for (;;) {
      if (this.take('.')) {
        const { text } = this.name();
        const target = made;
        if (this.take('(')) {
          const args = this.arguments();
          made = (m, n) =>
            callMethod(
              m,
              target(m, n),
              text,
              args.map((a) => a(m, n)),
            );
        } else made = (m, n) => property(m, target(m, n), text);
      } else if (this.take('[')) {
        const [target, index] = [made, this.or()];
        if (!this.take(']')) throw this.unknown();
        made = (m, n) => {
          const [from, key] = [target(m, n), index(m, n)];
          return typeof key === 'string' ? getProperty(m, from, key) : (elementsOf(m, from)?.[Number(numberOf(key))] ?? null);
        };
      } else return made;
    }
  }

  private name(): Token {
    const token = this.peek();
    if (token.kind !== 'name') throw this.unknown();
    this.at++;
    return token;
  }

  private arguments(): Evaluate[] {
    const args: Evaluate[] = [];
    if (this.take(')')) return args;
    do args.push(this.or());
    while (this.take(','));
    if (!this.take(')')) throw this.unknown();
    return args;
  }

  private primary(): Evaluate {
    const token = this.peek();
    if (this.take('(')) {
      const inner = this.or();
      if (!this.take(')')) throw this.unknown();
      return inner;
    }
    this.at++;
    switch (token.kind) {
      case 'text': {
        // One letter in single quotes is a char, which equals its text.
        const { text } = token;
        return () => text;
      }
      case 'number': {
        const value = Number(token.text);
        return (m) => (Number.isInteger(value) ? m.box('int', value) : m.box('double', value));
      }
      case 'name': {
        const { text } = token;
        if (text === 'null') return () => null;
        if (text === 'true' || text === 'false') return () => text === 'true';
        return (_m, n) => n(text);
      }
      default:
        throw this.unknown();
    }
  }
}

export function truth(value: Reference): boolean {
  if (typeof value === 'boolean') return value;
  if (value instanceof Box) return Number(value.value) !== 0;
  return value !== null;
}

const numberOf = (value: Reference): number | bigint =>
  value instanceof Box ? value.value : Number(typeof value === 'string' ? value : NaN);

function comparable(value: Reference): number | bigint | string | boolean | null | object {
  if (value instanceof Box) return value.value;
  if (value instanceof JavaObject) return enumName(value) ?? value;
  return value;
}

function compare(operator: string, left: Reference, right: Reference): boolean {
  let [a, b] = [comparable(left), comparable(right)];
  if (typeof a === 'number' && typeof b === 'string' && b.trim() !== '' && !Number.isNaN(Number(b))) b = Number(b);
  if (typeof b === 'number' && typeof a === 'string' && a.trim() !== '' && !Number.isNaN(Number(a))) a = Number(a);
  // OGNL takes an empty text for 0.
  if (typeof a === 'number' && b === '') b = 0;
  switch (operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    default:
  }
  if (a === null || b === null || typeof a === 'object' || typeof b === 'object') return false;
  switch (operator) {
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    default:
      return a >= b;
  }
}

function property(machine: Machine, target: Reference, name: string): Reference {
  const elements = isMap(target) ? undefined : elementsOf(machine, target);
  if (elements && (name === 'size' || name === 'length')) return machine.box('int', elements.length);
  if (elements && (name === 'isEmpty' || name === 'empty')) return elements.length === 0;
  if (target instanceof JavaObject) {
    const constant = enumName(target);
    if (constant !== undefined && name === 'name') return constant;
  }
  return getProperty(machine, target, name);
}

function callMethod(machine: Machine, target: Reference, name: string, args: readonly Reference[]): Reference {
  if (target === null) return machine.throwNew('java.lang.NullPointerException', `target is null for method ${name}`);
  const javaClass = machine.classOf(target);
  const seen = [javaClass, ...supertypes(javaClass)];
  for (const c of seen)
    for (const method of c.declaredMethods) {
      const { symbol } = method;
      if (symbol.name !== name || symbol.parameters.length !== args.length || symbol.flags.static) continue;
      const given = args.map((a, i) => (symbol.parameters[i]?.type.kind === 'primitive' ? machine.unbox(a) : a));
      return asReference(machine, machine.invokeVirtual(target, symbol.signature, given) ?? null, symbol.returnType);
    }
  throw new Error(`not supported: ${javaClass.name}.${name} in an expression (the trial's MyBatis does not simulate it; a real one does)`);
}

function supertypes(javaClass: ReturnType<Machine['classOf']>): ReturnType<Machine['classOf']>[] {
  const next = [...(javaClass.superclass ? [javaClass.superclass] : []), ...javaClass.interfaces];
  return [...next, ...next.flatMap(supertypes)];
}
