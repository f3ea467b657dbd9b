/** A parsed JSON value that keeps numbers as written, so that no digit is lost. */
export type Json =
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Json])[] }
  | { readonly kind: 'array'; readonly items: readonly Json[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

/** Broken JSON, in Jackson's words as Spring prints them (without the source location). */
export class JsonSyntaxError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JsonSyntaxError';
  }
}

const MAX_DEPTH = 1000;

export function parseJson(text: string): Json {
  return new Parser(text).document();
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

class Parser {
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  document(): Json {
    this.space();
    if (this.at >= this.text.length) throw new JsonSyntaxError('No content to map due to end-of-input');
    return this.value('', 0);
  }

  private space(): void {
    while (/[ \t\r\n]/.test(this.text.charAt(this.at))) this.at++;
    if (this.text.charAt(this.at) === '/')
      this.unexpected('/', "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)");
  }

  /** `inside` is how Jackson names the place where the input ends too early. */
  private end(inside: string): never {
    throw new JsonSyntaxError(inside === '' ? 'Unexpected end-of-input' : `Unexpected end-of-input ${inside}`);
  }

  private unexpected(c: string, what: string): never {
    throw new JsonSyntaxError(`Unexpected character ('${c}' (code ${c.codePointAt(0) ?? 0})): ${what}`);
  }

  private value(inside: string, depth: number): Json {
    this.space();
    const c = this.text.charAt(this.at);
    if (c === '') return this.end(inside);
    if (depth > MAX_DEPTH)
      throw new JsonSyntaxError(
        `Document nesting depth (${depth}) exceeds the maximum allowed (${MAX_DEPTH}, from \`StreamReadConstraints.getMaxNestingDepth()\`)`,
      );
    if (c === '{') return this.object(depth);
    if (c === '[') return this.array(depth);
    if (c === '"') return { kind: 'string', value: this.string() };
    if (c === '-' || (c >= '0' && c <= '9')) return this.number(depth);
    const word = /^[A-Za-z_$][\w$]*/.exec(this.text.slice(this.at))?.[0];
    if (word === 'true' || word === 'false') {
      this.at += word.length;
      return { kind: 'boolean', value: word === 'true' };
    }
    if (word === 'null') {
      this.at += 4;
      return { kind: 'null' };
    }
    if (word !== undefined)
      throw new JsonSyntaxError(
        `Unrecognized token '${word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')`,
      );
    return this.unexpected(c, "expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
  }

  private object(depth: number): Json {
    const members: [string, Json][] = [];
    this.at++;
    this.space();
    if (this.text.charAt(this.at) === '}') {
      this.at++;
      return { kind: 'object', members };
    }
    for (;;) {
      this.space();
      const c = this.text.charAt(this.at);
      if (c === '') return this.end('');
      if (c !== '"') return this.unexpected(c, 'was expecting double-quote to start field name');
      const name = this.string();
      this.space();
      const colon = this.text.charAt(this.at);
      if (colon === '') return this.end('within/between Object entries');
      if (colon !== ':') return this.unexpected(colon, 'was expecting a colon to separate field name and value');
      this.at++;
      members.push([name, this.value('within/between Object entries', depth + 1)]);
      this.space();
      const next = this.text.charAt(this.at++);
      if (next === '}') return { kind: 'object', members };
      if (next === '')
        throw new JsonSyntaxError(
          'Unexpected end-of-input: expected close marker for Object (start marker at [Source: (org.springframework.util.StreamUtils$NonClosingInputStream); line: 1, column: 1])',
        );
      if (next !== ',') return this.unexpected(next, 'was expecting comma to separate Object entries');
    }
  }

  private array(depth: number): Json {
    const items: Json[] = [];
    this.at++;
    this.space();
    if (this.text.charAt(this.at) === ']') {
      this.at++;
      return { kind: 'array', items };
    }
    for (;;) {
      items.push(this.value('within/between Array entries', depth + 1));
      this.space();
      const next = this.text.charAt(this.at++);
      if (next === ']') return { kind: 'array', items };
      if (next === '')
        throw new JsonSyntaxError(
          'Unexpected end-of-input: expected close marker for Array (start marker at [Source: (org.springframework.util.StreamUtils$NonClosingInputStream); line: 1, column: 1])',
        );
      if (next !== ',') return this.unexpected(next, 'was expecting comma to separate Array entries');
    }
  }

  private string(): string {
    let out = '';
    for (this.at++; ;) {
      const c = this.text.charAt(this.at++);
      if (c === '') throw new JsonSyntaxError('Unexpected end-of-input in VALUE_STRING');
      if (c === '"') return out;
      if (c === '\\') out += this.escape();
      else if (c < ' ')
        throw new JsonSyntaxError(
          `Illegal unquoted character ((CTRL-CHAR, code ${c.charCodeAt(0)})): has to be escaped using backslash to be included in string value`,
        );
      else out += c;
    }
  }

  private escape(): string {
    const c = this.text.charAt(this.at++);
    const known = ESCAPES.get(c);
    if (known !== undefined) return known;
    if (c !== 'u') throw new JsonSyntaxError(`Unrecognized character escape '${c}' (code ${c.charCodeAt(0)})`);
    const hex = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(hex))
      throw new JsonSyntaxError(
        `Unexpected character ('${hex.charAt(0)}' (code ${hex.charCodeAt(0)})): expected a hex-digit for character escape sequence`,
      );
    this.at += 4;
    return String.fromCharCode(parseInt(hex, 16));
  }

  private number(depth: number): Json {
    const text = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/.exec(this.text.slice(this.at))?.[0];
    if (text === undefined)
      return this.unexpected(this.text.charAt(this.at + 1) || '-', 'expected digit (0-9) to follow minus sign, for valid numeric value');
    this.at += text.length;
    const next = this.text.charAt(this.at);
    if (text === '0' && /\d/.test(next)) throw new JsonSyntaxError('Invalid numeric value: Leading zeroes not allowed');
    if (depth === 0 && next !== '' && !/\s/.test(next)) return this.unexpected(next, 'Expected space separating root-level values');
    return { kind: 'number', text };
  }
}
