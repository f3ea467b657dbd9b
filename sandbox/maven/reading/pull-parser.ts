import { positionOf } from '../xml-position.ts';

export type EventKind = 'START_DOCUMENT' | 'END_DOCUMENT' | 'START_TAG' | 'END_TAG' | 'TEXT';

/** Not well-formed, or not what its reader wants. `message`, `line` and `column` as Maven prints them. */
export class PullProblem extends Error {
  /** The parser met the end of the file: to Java an EOFException, no mistake of the text. */
  readonly atEnd: boolean;
  readonly line: number;
  readonly column: number;
  constructor(message: string, place: { readonly line: number; readonly column: number }, atEnd = false) {
    super(message);
    this.name = 'PullProblem';
    this.atEnd = atEnd;
    this.line = place.line;
    this.column = place.column;
  }
}

/** What of the text shows in a message is at most so long. */
const FRAGMENT_LIMIT = 65;
const NAME_START = /[A-Za-z_:\u0080-\uFFFF]/;
const NAME = /[\w:.\-\u00B7\u0080-\uFFFF]/;
const BLANK = /[ \t\r\n]/;
const PREDEFINED = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

interface Open {
  readonly name: string;
  readonly line: number;
}

/**
 * Reads XML event by event as the parser does that Maven uses (Plexus' MXParser), with its words for what is not well-formed and
 * its places. What it tells of a text is the event before the mistake and the characters around it.
 */
export class PullParser {
  readonly #text: string;
  /** Entities that are known besides the five of XML. */
  readonly #entities: ReadonlySet<string>;
  readonly #firstColumn: number;
  #at = 0;
  #event: EventKind = 'START_DOCUMENT';
  /** Where the event began, for messages. */
  #start = 0;
  readonly #open: Open[] = [];
  #rootSeen = false;
  /** What was found behind a text and is still to be told. */
  #waiting: 'start' | 'end' | 'closed' | undefined;
  #name = '';
  #value = '';

  /** `firstColumn`: what the first line counts its columns from; older parsers began there with 0. */
  constructor(text: string, entities: ReadonlySet<string> = new Set(), firstColumn = 1) {
    this.#text = text;
    this.#entities = entities;
    this.#firstColumn = firstColumn;
  }

  get event(): EventKind {
    return this.#event;
  }

  /** Of the element that the last tag was of. */
  get name(): string {
    return this.#name;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** The last text is blank. */
  get isBlank(): boolean {
    return this.#value.trim() === '';
  }

  /** The problem that a reader of these events has here. */
  problem(message: string): PullProblem {
    const place = this.#place();
    return new PullProblem(`${message} (position:${this.#described()}) `, place);
  }

  #place(): { readonly line: number; readonly column: number } {
    const { line, column } = positionOf(this.#text, this.#at);
    return { line, column: line === 1 ? column - 1 + this.#firstColumn : column };
  }

  /** ` START_TAG seen <a>... @1:4` */
  #described(): string {
    const { line, column } = this.#place();
    const start = this.#start <= this.#at ? this.#fragmentStart() : this.#at;
    const fragment = [...this.#text.slice(start, this.#at)].map(printable).join('');
    const seen = this.#start <= this.#at && start < this.#at ? ` seen ${start > 0 ? '...' : ''}${fragment}...` : '';
    return ` ${this.#event}${seen} @${line}:${column}`;
  }

  #fragmentStart(): number {
    const end = this.#at;
    let start = this.#start;
    if (start < 0) return Math.min(0, end);
    if (end - start > FRAGMENT_LIMIT) start = end - 10;
    let index = start + 1;
    while (--index > 0) {
      if (end - index > FRAGMENT_LIMIT) break;
      if (this.#text[index] === '<' && start - index > 10) break;
    }
    return Math.max(0, index);
  }

  #fail(message: string): never {
    throw this.problem(message);
  }

  /** The next character; at the end of the file the parser's complaint. */
  #more(): string {
    const character = this.#text[this.#at];
    if (character === undefined) this.#ended();
    this.#at++;
    return character;
  }

  #ended(): never {
    throw new PullProblem(this.#endedMessage(), this.#place(), true);
  }

  #endedMessage(): string {
    if (this.#text === '') return 'input contained no data';
    const open = this.#open.toReversed();
    const expected =
      open.length === 0
        ? ''
        : ` - expected end tag${open.length > 1 ? 's' : ''} ${open.map(({ name }) => `</${name}>`).join('')} to close${open
            .map(({ name, line }) => ` start tag <${name}> from line ${line}`)
            .join(' and')}, parser stopped on`;
    return `no more data available${expected}${this.#described()}`;
  }

  /** @throws {PullProblem} */
  next(): EventKind {
    this.#event = this.#open.length > 0 || this.#waiting !== undefined ? this.#content() : this.#outside();
    return this.#event;
  }

  #content(): EventKind {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === 'closed') {
      this.#open.pop();
      return 'END_TAG';
    }
    if (waiting === 'start') return this.#startTag();
    if (waiting === 'end') return this.#endTag();
    let text = '';
    let hasText = false;
    let character = this.#more();
    this.#start = this.#at - 1;
    for (;;) {
      if (character === '<') {
        character = this.#more();
        if (character === '/') {
          if (!hasText) return this.#endTag();
          this.#waiting = 'end';
          this.#value = text;
          return 'TEXT';
        }
        if (character === '!') {
          character = this.#more();
          if (character === '-') {
            this.#comment();
            if (!hasText) this.#start = this.#at;
          } else if (character === '[') {
            text += this.#cdata();
            hasText = true;
          } else this.#fail(`unexpected character in markup ${shown(character)}`);
        } else if (character === '?') {
          this.#instruction();
          if (!hasText) this.#start = this.#at;
        } else if (NAME_START.test(character)) {
          if (!hasText) return this.#startTag();
          this.#waiting = 'start';
          this.#value = text;
          return 'TEXT';
        } else this.#fail(`unexpected character in markup ${shown(character)}`);
      } else if (character === '&') {
        this.#reference();
        text += '&';
        hasText = true;
      } else {
        hasText = true;
        text += character;
        if (text.endsWith(']]>')) this.#fail('characters ]]> are not allowed in content');
      }
      character = this.#more();
    }
  }

  #startTag(): EventKind {
    this.#start = this.#at - 2;
    const from = this.#at - 1;
    let character = this.#more();
    while (NAME.test(character)) character = this.#more();
    const name = this.#text.slice(from, this.#at - 1);
    this.#open.push({ name, line: this.#place().line });
    const attributes: string[] = [];
    for (;;) {
      while (BLANK.test(character)) character = this.#more();
      if (character === '>') break;
      if (character === '/') {
        character = this.#more();
        if (character !== '>') this.#fail(`expected > to end empty tag not ${shown(character)}`);
        this.#waiting = 'closed';
        break;
      }
      if (!NAME_START.test(character)) this.#fail(`start tag unexpected character ${shown(character)}`);
      attributes.push(this.#attribute());
      character = this.#more();
    }
    const twice = attributes.find((attribute, index) => attributes.indexOf(attribute) < index);
    if (twice !== undefined) this.#fail(`duplicated attributes ${twice} and ${twice}`);
    this.#name = name;
    this.#rootSeen = true;
    return 'START_TAG';
  }

  #attribute(): string {
    const from = this.#at - 1;
    let character = this.#more();
    while (NAME.test(character)) character = this.#more();
    const name = this.#text.slice(from, this.#at - 1);
    while (BLANK.test(character)) character = this.#more();
    if (character !== '=') this.#fail('expected = after attribute name');
    character = this.#more();
    while (BLANK.test(character)) character = this.#more();
    const mark = character;
    if (mark !== '"' && mark !== "'") this.#fail(`attribute value must start with quotation or apostrophe not ${shown(mark)}`);
    for (;;) {
      character = this.#more();
      if (character === mark) return name;
      if (character === '<') this.#fail('markup not allowed inside attribute value - illegal < ');
      if (character === '&') this.#reference();
    }
  }

  #endTag(): EventKind {
    let character = this.#more();
    if (!NAME_START.test(character)) this.#fail(`expected name start and not ${shown(character)}`);
    this.#start = this.#at - 3;
    const from = this.#at - 1;
    do character = this.#more();
    while (NAME.test(character));
    const name = this.#text.slice(from, this.#at - 1);
    const open = this.#open.at(-1);
    if (open && open.name !== name) this.#fail(`end tag name </${name}> must match start tag name <${open.name}> from line ${open.line}`);
    while (BLANK.test(character)) character = this.#more();
    if (character !== '>') this.#fail(`expected > to finish end tag not ${shown(character)} from line ${open?.line ?? 0}`);
    this.#name = name;
    this.#open.pop();
    return 'END_TAG';
  }

  #reference(): void {
    const outer = this.#start;
    this.#start = this.#at;
    let character = this.#more();
    if (character === '#') {
      character = this.#more();
      const hex = character === 'x';
      if (hex) character = this.#more();
      for (; character !== ';'; character = this.#more())
        if (!(hex ? /[\da-f]/i : /\d/).test(character))
          this.#fail(`character reference (with ${hex ? 'hex' : 'decimal'} value) may not contain ${shown(character)}`);
    } else {
      if (!NAME_START.test(character)) this.#fail(`entity reference names can not start with character '${shown(character)}'`);
      const from = this.#at - 1;
      for (character = this.#more(); character !== ';'; character = this.#more())
        if (!NAME.test(character)) this.#fail(`entity reference name can not contain character ${shown(character)}'`);
      const name = this.#text.slice(from, this.#at - 1);
      if (!PREDEFINED.has(name) && !this.#entities.has(name)) this.#fail(`could not resolve entity named '${name}'`);
    }
    this.#start = outer;
  }

  /** Reads on until a mark; the complaint where it does not come. */
  #until(mark: string, what: string, begin: number, watch: (sofar: string) => void = () => undefined): string {
    const { line, column } = positionOf(this.#text, begin);
    const from = this.#at;
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined) {
        const { message, ...at } = this.problem(`${what} started on line ${line} and column ${column} was not closed`);
        throw new PullProblem(`${message}caused by: java.io.EOFException: ${this.#endedMessage()}`, at);
      }
      this.#at++;
      const sofar = this.#text.slice(from, this.#at);
      if (sofar.endsWith(mark)) return sofar.slice(0, -mark.length);
      watch(sofar);
    }
  }

  #comment(): void {
    const begin = this.#at - '<!-'.length;
    const character = this.#more();
    if (character !== '-') this.#fail(`expected <!-- for comment start not ${shown(character)}`);
    this.#until('-->', 'comment', begin, (sofar) => {
      if (/--[^>]$/.test(sofar)) this.#fail(`in comment after two dashes (--) next character must be > not ${shown(sofar.at(-1) ?? '')}`);
    });
  }

  #cdata(): string {
    for (const expected of 'CDATA[') if (this.#more() !== expected) this.#fail('expected <[CDATA[ for comment start');
    return this.#until(']]>', 'CDATA section', this.#at);
  }

  #instruction(): void {
    this.#until('?>', 'processing instruction', this.#at);
  }

  #documentType(): void {
    for (let depth = 0; ;) {
      const character = this.#more();
      if (character === '[') depth++;
      else if (character === ']') depth--;
      else if (character === '>' && depth === 0) return;
    }
  }

  #outside(): EventKind {
    if (this.#event === 'START_DOCUMENT' && this.#text.startsWith('\uFEFF')) this.#at = 1;
    if (this.#at < this.#text.length) this.#start = this.#at;
    for (;;) {
      if (this.#rootSeen && this.#at === this.#text.length) return 'END_DOCUMENT';
      let character = this.#more();
      if (BLANK.test(character)) continue;
      if (character !== '<') {
        this.#fail(
          this.#rootSeen
            ? `in epilog non whitespace content is not allowed but got ${shown(character)}`
            : `only whitespace content allowed before start tag and not ${shown(character)}`,
        );
      }
      character = this.#more();
      if (character === '?') this.#instruction();
      else if (character === '!') {
        character = this.#more();
        if (character === '-') this.#comment();
        else if (character === 'D') this.#documentType();
        else this.#fail(`unexpected markup <!${shown(character)}`);
      } else if (this.#rootSeen && character === '/') this.#fail(`end tag not allowed in epilog but got ${shown(character)}`);
      else if (this.#rootSeen && NAME_START.test(character)) this.#fail(`start tag not allowed in epilog but got ${shown(character)}`);
      else if (!NAME_START.test(character)) this.#fail(`expected start tag name and not ${shown(character)}`);
      else return this.#startTag();
    }
  }
}

/** A character as messages show it. */
function printable(character: string): string {
  if (character === '\n') return String.raw`\n`;
  if (character === '\r') return String.raw`\r`;
  if (character === '\t') return String.raw`\t`;
  if (character === "'") return String.raw`\'`;
  const code = character.charCodeAt(0);
  return code > 127 || code < 32 ? `\\u${code.toString(16).padStart(4, '0')}` : character;
}

const shown = printable;
