import type { Token, TokenKind } from './token.ts';
import { nameOfKind, WITHOUT_GREATER } from './token.ts';

/** The first syntax error of a file: what javac would say, and where its caret would stand. */
export class SyntaxProblem extends Error {
  /** javac's key without `compiler.err.` */
  readonly code: string;
  readonly offset: number;
  constructor(code: string, message: string, offset: number) {
    super(message);
    this.name = 'SyntaxProblem';
    this.code = code;
    this.offset = offset;
  }
}

/** What a term may be: an expression, a type, or both until it is known. As in javac, the answer decides the message. */
export interface Mode {
  expression: boolean;
  type: boolean;
  /** No type arguments may follow. */
  noParameters: boolean;
  /** Inside type arguments: a wildcard may stand here. */
  typeArgument: boolean;
  /** No lambda: a case label. */
  noLambda: boolean;
  diamond: boolean;
}

export function modeOf(...on: readonly (keyof Mode)[]): Mode {
  const mode: Mode = { expression: false, type: false, noParameters: false, typeArgument: false, noLambda: false, diamond: false };
  for (const name of on) mode[name] = true;
  return mode;
}

/** Tokens with a place among them, and the ways to complain. Every complaint ends the reading: later ones depend on recovery. */
export class TokenStream {
  token: Token;
  /** End of the token before the current one; 0 at the start. */
  previousEnd = 0;
  mode: Mode = modeOf();
  /** The mode that the last finished term ended in. */
  lastMode: Mode = modeOf();
  /** `this` may be a parameter's name: a receiver. */
  allowThis = false;
  /** Annotations behind a type may belong to what follows: `String @A ... x`. */
  allowTrailingAnnotations = false;
  /** Where such annotations stand that nothing has taken yet. */
  trailingAnnotations: number | undefined = undefined;
  /** What javac parses and says later that it is wrong, where the grammar already gives up: the first such thing. */
  later: { readonly code: string; readonly message: string; readonly offset: number } | undefined = undefined;
  /** Whether cases may have patterns and records be taken apart. */
  readonly patterns: boolean;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[], patterns: boolean) {
    this.patterns = patterns;
    this.#tokens = tokens;
    this.token = this.#get(0);
  }

  get kind(): TokenKind {
    return this.token.kind;
  }

  /** Reading a token that is a lexical error reports it: javac's scanner does so when the parser comes or looks there. */
  #get(index: number): Token {
    const token = this.#tokens[Math.min(index, this.#tokens.length - 1)];
    if (!token) throw new Error('A file has at least its end as a token.');
    if (token.error) throw new SyntaxProblem(token.error.code, token.error.message, token.error.offset);
    return token;
  }

  next(): void {
    this.previousEnd = this.token.end;
    this.#at++;
    this.token = this.#get(this.#at);
  }

  /** The n-th token from the current one, which is number 0. */
  peek(n: number): Token {
    for (let i = 1; i < n; i++) this.#get(this.#at + i);
    return n === 0 ? this.token : this.#get(this.#at + n);
  }

  peekIs(after: number, ...kinds: readonly (TokenKind | ((kind: TokenKind) => boolean))[]): boolean {
    return kinds.every((kind, i) => {
      const found = this.peek(after + 1 + i).kind;
      return typeof kind === 'function' ? kind(found) : found === kind;
    });
  }

  /** From here on it is an expression; that lambdas are forbidden stays. */
  selectExpression(): void {
    this.mode = this.mode.noLambda ? modeOf('expression', 'noLambda') : modeOf('expression');
  }

  /** Takes the first `>` off a token such as `>>`. */
  split(): void {
    this.previousEnd = this.token.start + 1;
    this.token = {
      ...this.token,
      kind: WITHOUT_GREATER.get(this.kind) ?? 'error',
      text: this.token.text.slice(1),
      start: this.token.start + 1,
    };
  }

  /** At the end of the file every complaint becomes the one about the end. */
  fail(code: string, message: string, offset: number): never {
    if (this.kind === 'eof') throw new SyntaxProblem('premature.eof', 'reached end of file while parsing', offset);
    throw new SyntaxProblem(code, message, offset);
  }

  /** A complaint that is not about the current token, so the end of the file does not matter. */
  failAnyway(code: string, message: string, offset: number): never {
    throw new SyntaxProblem(code, message, offset);
  }

  expected(offset: number, ...kinds: readonly TokenKind[]): never {
    return this.fail(`expected${kinds.length > 1 ? kinds.length : ''}`, expectation(kinds.map(nameOfKind)), offset);
  }

  accept(kind: TokenKind, ...alternatives: readonly TokenKind[]): void {
    if (this.kind === kind) this.next();
    else this.expected(this.previousEnd, kind, ...alternatives);
  }

  illegal(offset = this.token.start): never {
    return this.mode.expression
      ? this.fail('illegal.start.of.expr', 'illegal start of expression', offset)
      : this.fail('illegal.start.of.type', 'illegal start of type', offset);
  }

  /** As a call, because the compiler would take a property for unchanged after `next()`. */
  is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  isName(name: string): boolean {
    return this.kind === 'identifier' && this.token.text === name;
  }
}

export function expectation(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const list = names.length <= 2 ? names.join(' or ') : `${names.slice(0, -1).join(', ')}, or ${last}`;
  return `${list} expected`;
}
