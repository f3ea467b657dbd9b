import { goQuoted } from './go-text.ts';

/** What Go's encoding/json says of a text that is no JSON; undefined where it is. It counts bytes. */
export function jsonSyntaxProblem(text: string): string | undefined {
  const scanner = new Scanner(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
  try {
    scanner.document();
    return undefined;
  } catch (error) {
    if (error instanceof NotJson) return error.message;
    throw error;
  }
}

class NotJson extends Error {}

class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#value();
    if (this.#peek() !== '') this.#fail('after top-level value');
  }

  /** The next character that is no blank; empty at the end. */
  #peek(): string {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
    return this.#text[this.#at] ?? '';
  }

  /** The character here, which must be there. */
  #here(): string {
    const character = this.#text[this.#at];
    if (character === undefined) throw new NotJson('unexpected end of JSON input');
    return character;
  }

  #fail(context: string): never {
    throw new NotJson(`invalid character ${goQuoted(this.#here(), "'")} ${context}`);
  }

  #value(): void {
    const first = this.#peek();
    if (first === '{') this.#object();
    else if (first === '[') this.#array();
    else if (first === '"') this.#string();
    else if (first === '-' || /\d/.test(first)) this.#number();
    else {
      const literal = ['true', 'false', 'null'].find((word) => word.startsWith(first) && first !== '');
      if (literal === undefined) this.#fail('looking for beginning of value');
      this.#literal(literal);
    }
  }

  #object(): void {
    this.#at++;
    if (this.#peek() === '}') return void this.#at++;
    for (;;) {
      if (this.#peek() !== '"') this.#fail('looking for beginning of object key string');
      this.#string();
      if (this.#peek() !== ':') this.#fail('after object key');
      this.#at++;
      this.#value();
      const next = this.#peek();
      if (next !== ',' && next !== '}') this.#fail('after object key:value pair');
      this.#at++;
      if (next === '}') return;
    }
  }

  #array(): void {
    this.#at++;
    if (this.#peek() === ']') return void this.#at++;
    for (;;) {
      this.#value();
      const next = this.#peek();
      if (next !== ',' && next !== ']') this.#fail('after array element');
      this.#at++;
      if (next === ']') return;
    }
  }

  #string(): void {
    for (this.#at++; ; this.#at++) {
      const character = this.#here();
      if (character === '"') return void this.#at++;
      if (character < ' ') this.#fail('in string literal');
      if (character !== '\\') continue;
      this.#at++;
      if (this.#here() !== 'u') {
        if (!/["\\/bfnrt]/.test(this.#here())) this.#fail('in string escape code');
        continue;
      }
      for (let digit = 0; digit < 4; digit++) {
        this.#at++;
        if (!/[\da-f]/i.test(this.#here())) this.#fail(String.raw`in \u hexadecimal character escape`);
      }
    }
  }

  #number(): void {
    if (this.#here() === '-') this.#at++;
    if (!/\d/.test(this.#here())) this.#fail('in numeric literal');
    if (this.#here() === '0') this.#at++;
    else this.#digits();
    if (this.#text[this.#at] === '.') {
      this.#at++;
      if (!/\d/.test(this.#here())) this.#fail('after decimal point in numeric literal');
      this.#digits();
    }
    if (!/[eE]/.test(this.#text[this.#at] ?? '')) return;
    this.#at++;
    if (/[-+]/.test(this.#here())) this.#at++;
    if (!/\d/.test(this.#here())) this.#fail('in exponent of numeric literal');
    this.#digits();
  }

  #digits(): void {
    while (/\d/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #literal(word: string): void {
    for (const expected of word) {
      if (this.#here() !== expected) this.#fail(`in literal ${word} (expecting ${goQuoted(expected, "'")})`);
      this.#at++;
    }
  }
}
