import { readNumber } from './json-number.ts';

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
/** What Spring reads a body from. */
const SOURCE = 'org.springframework.util.StreamUtils$NonClosingInputStream';

/** What a value stands in, and where that was opened. */
interface Opened {
  readonly kind: 'root' | 'Object' | 'Array';
  readonly start: number;
}

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

const told = (c: string): string => `('${c}' (code ${c.codePointAt(0) ?? 0}))`;

class Parser {
  private at = 0;
  /** The last one, as Jackson names it. */
  private token = 'null';
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  document(): Json {
    this.space();
    if (this.at >= this.text.length) throw new JsonSyntaxError('No content to map due to end-of-input');
    return this.value({ kind: 'root', start: 0 }, true, 0);
  }

  private space(): void {
    while (/[ \t\r\n]/.test(this.text.charAt(this.at))) this.at++;
    if (this.text.charAt(this.at) === '/')
      this.unexpected('/', "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)");
  }

  /** `where` is how Jackson names the place where the input ends too early. */
  private end(where: string): never {
    throw new JsonSyntaxError(`Unexpected end-of-input${where}`);
  }

  private unclosed({ kind, start }: Opened): never {
    return this.end(`: expected close marker for ${kind} (start marker at ${this.located(start)})`);
  }

  private wrongClose(c: string, { kind, start }: Opened): never {
    // Outside of everything Jackson has one of the two in mind nevertheless, and counts from before the first column.
    const where = kind === 'root' ? `[Source: (${SOURCE}); line: 1, column: 0]` : this.located(start);
    throw new JsonSyntaxError(`Unexpected close marker '${c}': expected '${c === '}' ? ']' : '}'}' (for ${kind} starting at ${where})`);
  }

  /** As Jackson tells a place: its columns are bytes. */
  private located(at: number): string {
    const lines = this.text.slice(0, at).split('\n');
    return `[Source: (${SOURCE}); line: ${lines.length}, column: ${new TextEncoder().encode(lines.at(-1)).length + 1}]`;
  }

  private unexpected(c: string, what: string): never {
    throw new JsonSyntaxError(`Unexpected character ${told(c)}: ${what}`);
  }

  /** @param first whether it stands right behind the opening bracket of an array, or is all there is */
  private value(inside: Opened, first: boolean, depth: number): Json {
    this.space();
    const c = this.text.charAt(this.at);
    if (c === '') return first && inside.kind === 'Array' ? this.unclosed(inside) : this.end(` within/between ${inside.kind} entries`);
    if ((c === '}' || c === ']') && first) return this.wrongClose(c, inside);
    if (c === ',' || c === '}' || (c === ']' && inside.kind === 'Array')) return this.unexpected(c, 'expected a value');
    if (depth > MAX_DEPTH)
      throw new JsonSyntaxError(
        `Document nesting depth (${depth}) exceeds the maximum allowed (${MAX_DEPTH}, from \`StreamReadConstraints.getMaxNestingDepth()\`)`,
      );
    if (c === '{') return this.object(depth);
    if (c === '[') return this.array(depth);
    if (c === '"') {
      const value = this.string(' in VALUE_STRING', 'string value');
      this.token = 'VALUE_STRING';
      return { kind: 'string', value };
    }
    if (c === '-' || c === '+' || (c >= '0' && c <= '9')) return this.number(depth);
    const word = /^[A-Za-z_$][\w$]*/.exec(this.text.slice(this.at))?.[0];
    if (word === 'true' || word === 'false') {
      this.at += word.length;
      this.token = `VALUE_${word.toUpperCase()}`;
      return { kind: 'boolean', value: word === 'true' };
    }
    if (word === 'null') {
      this.at += 4;
      this.token = 'VALUE_NULL';
      return { kind: 'null' };
    }
    if (word === 'NaN' || word === 'Infinity')
      throw new JsonSyntaxError(`Non-standard token '${word}': enable \`JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS\` to allow`);
    if (word !== undefined)
      throw new JsonSyntaxError(
        `Unrecognized token '${word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')`,
      );
    return this.unexpected(c, "expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
  }

  private object(depth: number): Json {
    const members: [string, Json][] = [];
    const opened: Opened = { kind: 'Object', start: this.at++ };
    this.space();
    if (this.text.charAt(this.at) === '}') {
      this.at++;
      this.token = 'END_OBJECT';
      return { kind: 'object', members };
    }
    for (;;) {
      this.space();
      members.push([this.fieldName(opened, members.length === 0), this.value(opened, false, depth + 1)]);
      this.space();
      const next = this.text.charAt(this.at++);
      if (next === '}') {
        this.token = 'END_OBJECT';
        return { kind: 'object', members };
      }
      this.comma(next, opened);
    }
  }

  private fieldName(opened: Opened, first: boolean): string {
    const c = this.text.charAt(this.at);
    if (c === '') return first ? this.unclosed(opened) : this.end(' within/between Object entries');
    if (c === ']' && first) return this.wrongClose(c, opened);
    if (c !== '"') return this.unexpected(c, 'was expecting double-quote to start field name');
    const name = this.string(this.at + 1 === this.text.length ? `: was expecting closing '"' for name` : ' in field name', 'name');
    this.space();
    const colon = this.text.charAt(this.at);
    if (colon === '') return this.end(' within/between Object entries');
    if (colon !== ':') return this.unexpected(colon, 'was expecting a colon to separate field name and value');
    this.at++;
    this.token = 'FIELD_NAME';
    return name;
  }

  private comma(c: string, opened: Opened): void {
    if (c === '') this.unclosed(opened);
    if (c === '}' || c === ']') this.wrongClose(c, opened);
    if (c !== ',') this.unexpected(c, `was expecting comma to separate ${opened.kind} entries`);
  }

  private array(depth: number): Json {
    const items: Json[] = [];
    const opened: Opened = { kind: 'Array', start: this.at++ };
    this.token = 'START_ARRAY';
    this.space();
    if (this.text.charAt(this.at) === ']') {
      this.at++;
      this.token = 'END_ARRAY';
      return { kind: 'array', items };
    }
    for (;;) {
      items.push(this.value(opened, items.length === 0, depth + 1));
      this.space();
      const next = this.text.charAt(this.at++);
      if (next === ']') {
        this.token = 'END_ARRAY';
        return { kind: 'array', items };
      }
      this.comma(next, opened);
    }
  }

  private string(unfinished: string, place: 'string value' | 'name'): string {
    let out = '';
    for (this.at++; ;) {
      const c = this.text.charAt(this.at++);
      if (c === '') return this.end(unfinished);
      if (c === '"') return out;
      if (c === '\\') out += this.escape();
      else if (c < ' ')
        throw new JsonSyntaxError(
          `Illegal unquoted character ((CTRL-CHAR, code ${c.charCodeAt(0)})): has to be escaped using backslash to be included in ${place}`,
        );
      else out += c;
    }
  }

  private escape(): string {
    const c = this.text.charAt(this.at++);
    const known = ESCAPES.get(c);
    if (known !== undefined) return known;
    if (c === '') return this.end(' in character escape sequence');
    if (c !== 'u') throw new JsonSyntaxError(`Unrecognized character escape '${c}' (code ${c.charCodeAt(0)})`);
    const hex = this.text.slice(this.at, this.at + 4);
    const odd = /[^0-9a-fA-F]/.exec(hex)?.[0];
    if (odd !== undefined) return this.unexpected(odd, 'expected a hex-digit for character escape sequence');
    if (hex.length < 4) return this.end(' in character escape sequence');
    this.at += 4;
    return String.fromCharCode(parseInt(hex, 16));
  }

  private number(depth: number): Json {
    const read = readNumber(this.text.slice(this.at), this.token);
    if (typeof read !== 'string') {
      if (read.kind === 'sentence') throw new JsonSyntaxError(read.text);
      throw new JsonSyntaxError(`Unexpected character ${told(read.character)}${read.what}`);
    }
    this.at += read.length;
    const next = this.text.charAt(this.at);
    if (depth === 0 && next !== '' && !/\s/.test(next)) return this.unexpected(next, 'Expected space separating root-level values');
    this.token = /[.eE]/.test(read) ? 'VALUE_NUMBER_FLOAT' : 'VALUE_NUMBER_INT';
    return { kind: 'number', text: read };
  }
}
