/** What fastjson 1.2.83 complains of, in its words. `cause` is what Java's own code threw below it. */
export class JsonComplaint extends Error {
  override readonly cause: string | undefined;

  constructor(message: string, cause?: string) {
    super(message);
    this.name = 'JsonComplaint';
    this.cause = cause;
  }
}

/** A token as `JSONToken.name` calls it. */
export type Token =
  | 'error'
  | 'int'
  | 'float'
  | 'string'
  | 'true'
  | 'false'
  | 'null'
  | 'new'
  | '('
  | ')'
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | ';'
  | '.'
  | 'ident'
  | 'EOF'
  | 'Set'
  | 'TreeSet'
  | 'undefined'
  | 'hex';

const END = '\u001a';
const BLANKS = ' \t\b\f\n\r';
const PUNCTUATION = '()[]{}:;.';
const AFTER_WORD = `${BLANKS},}]${END}`;
const WORDS: Readonly<Record<string, Token>> = {
  new: 'new',
  true: 'true',
  false: 'false',
  undefined: 'undefined',
  Set: 'Set',
  TreeSet: 'TreeSet',
};
const ESCAPED: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\u000b',
  f: '\f',
  F: '\f',
  r: '\r',
  '"': '"',
  "'": "'",
  '/': '/',
  '\\': '\\',
};

/** JSONScanner with fastjson's default features: its leniency is part of what Arklet accepts. */
export class JsonLexer {
  readonly text: string;
  token: Token = 'error';
  /** Text of a string, a number or a word that was scanned. */
  value = '';
  /** Where the last token began. */
  start = 0;
  private at = 0;

  constructor(text: string) {
    this.text = text;
    if (text.startsWith('\ufeff')) this.at = 1;
  }

  get current(): string {
    return this.text[this.at] ?? END;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length || (this.current === END && this.at + 1 >= this.text.length);
  }

  advance(): string {
    this.at++;
    return this.current;
  }

  /** `pos 3, line 1, column 4` and the whole text, as JSONScanner.info() says it. */
  get info(): string {
    const before = this.text.slice(0, this.at);
    // A line feed is column 1 of the line that it begins.
    const newline = before.lastIndexOf('\n');
    const column = newline < 0 ? this.at + 1 : this.at - newline + 1;
    const line = before.split('\n').length;
    return `pos ${this.at}, line ${line}, column ${column}${this.text.length < 65535 ? this.text : this.text.slice(0, 65535)}`;
  }

  skipBlanks(): void {
    for (;;) {
      if (BLANKS.includes(this.current)) this.at++;
      else if (this.current === '/') this.skipComment();
      else return;
    }
  }

  private skipComment(): void {
    const kind = this.advance();
    if (kind === '/') {
      for (;;) {
        const c = this.advance();
        if (c === '\n') {
          this.at++;
          return;
        }
        if (c === END) return;
      }
    }
    if (kind !== '*') throw new JsonComplaint('invalid comment');
    this.at++;
    while (this.current !== END) {
      if (this.current === '*') {
        if (this.advance() === '/') {
          this.at++;
          return;
        }
      } else this.at++;
    }
  }

  next(): void {
    for (;;) {
      this.start = this.at;
      const c = this.current;
      if (c === '/') this.skipComment();
      else if (BLANKS.includes(c)) this.at++;
      else break;
    }
    this.scan(this.current);
  }

  private scan(c: string): void {
    if (c === '"') return this.scanString();
    if (c === "'") return this.scanSingleQuoted();
    if (c === ',' || PUNCTUATION.includes(c)) {
      this.at++;
      this.token = tokenOf(c);
      return undefined;
    }
    if (/[-0-9]/.test(c)) return this.scanNumber();
    if (c === '+') {
      this.at++;
      return this.scanNumber();
    }
    if (c === 't') return this.scanWord('true');
    if (c === 'f') return this.scanWord('false');
    if (c === 'n') return this.scanNullOrNew();
    if ('TNSu'.includes(c)) return this.scanIdentifier();
    if (c === 'x') return this.scanHex();
    if (this.atEnd) {
      if (this.token === 'EOF') throw new JsonComplaint('EOF error');
      this.token = 'EOF';
      return undefined;
    }
    if (c.charCodeAt(0) <= 31 || c === '\u007f') {
      this.at++;
      return this.next();
    }
    this.token = 'error';
    this.at++;
    return undefined;
  }

  private scanWord(word: 'true' | 'false'): void {
    for (const letter of word) {
      if (this.current !== letter) throw new JsonComplaint(`error parse ${word}`);
      this.at++;
    }
    if (!`${AFTER_WORD}:/`.includes(this.current)) throw new JsonComplaint(`scan ${word} error`);
    this.token = word;
  }

  private scanNullOrNew(): void {
    if (this.advance() === 'u') {
      for (const letter of 'ull') {
        if (this.current !== letter) throw new JsonComplaint('error parse null');
        this.at++;
      }
      if (!`${AFTER_WORD}:`.includes(this.current)) throw new JsonComplaint('scan null error');
      this.token = 'null';
      return;
    }
    for (const letter of 'ew') {
      if (this.current !== letter) throw new JsonComplaint('error parse new');
      this.at++;
    }
    if (!AFTER_WORD.includes(this.current)) throw new JsonComplaint('scan new error');
    this.token = 'new';
  }

  private scanIdentifier(): void {
    const from = this.at;
    while (/[\p{L}\p{Nd}]/u.test(this.advance())) continue;
    this.value = this.text.slice(from, this.at);
    this.token = this.value.toLowerCase() === 'null' ? 'null' : (WORDS[this.value] ?? 'ident');
  }

  private scanHex(): void {
    const quote = this.advance();
    if (quote !== "'") throw new JsonComplaint(`illegal state. ${quote}`);
    const from = this.at + 1;
    while (/[0-9A-F]/.test(this.advance())) continue;
    if (this.current !== "'") throw new JsonComplaint(`illegal state. ${this.current}`);
    this.value = this.text.slice(from, this.at);
    this.at++;
    this.token = 'hex';
  }

  scanNumber(): void {
    const [number = ''] = /^-?\d*(?:\.\d*)?(?:[LSBFD]|[eE][+-]?\d*[DF]?)?/.exec(this.text.slice(this.at)) ?? [];
    this.value = number;
    this.at += number.length;
    this.token = /[.eEFD]/.test(number) ? 'float' : 'int';
  }

  /** From the opening quote. */
  scanString(): void {
    const unclosed = (c: string): string => `unclosed string : ${c}`;
    this.value = this.scanQuoted('"', unclosed, unclosed);
    this.token = 'string';
  }

  private scanSingleQuoted(): void {
    const unclosed = (): string => 'unclosed single-quote string';
    this.value = this.scanQuoted("'", unclosed, unclosed);
    this.token = 'string';
  }

  /** A key in quotes. */
  scanSymbol(quote: string): string {
    this.value = this.scanQuoted(
      quote,
      () => 'unclosed.str',
      () => 'unclosed.str.lit',
    );
    this.token = 'string';
    return this.value;
  }

  private scanQuoted(quote: string, unclosed: (at: string) => string, badEscape: (at: string) => string): string {
    let text = '';
    for (;;) {
      const c = this.advance();
      if (c === quote) break;
      if (c === END && this.atEnd) throw new JsonComplaint(unclosed(c));
      text += c === '\\' ? this.scanEscape(badEscape) : c;
    }
    this.at++;
    return text;
  }

  private scanEscape(bad: (at: string) => string): string {
    const c = this.advance();
    if (/[0-7]/.test(c)) return String.fromCharCode(Number(c));
    if (c === 'x') {
      const digits = this.advance() + this.advance();
      if (!/^[\da-fA-F]{2}$/.test(digits)) throw new JsonComplaint(`invalid escape character \\x${digits}`);
      return String.fromCharCode(parseInt(digits, 16));
    }
    if (c === 'u') {
      const digits = this.advance() + this.advance() + this.advance() + this.advance();
      if (/^[+-]?[\da-fA-F]+$/.test(digits)) return String.fromCharCode(parseInt(digits, 16) & 0xffff);
      const message = `For input string: "${digits}" under radix 16`;
      throw new JsonComplaint(message, `java.lang.NumberFormatException: ${message}`);
    }
    const escaped = ESCAPED[c];
    if (escaped === undefined) throw new JsonComplaint(bad(c));
    return escaped;
  }

  /** A key without quotes; null for the word `null`. */
  scanBareSymbol(): string | null {
    const first = this.current;
    if (this.token === 'error' && this.start === 0 && this.at === 1) this.at = 0;
    if (first.charCodeAt(0) < 256 && !/[A-Za-z_$]/.test(first)) throw new JsonComplaint(`illegal identifier : ${first}${this.info}`);
    const from = this.at;
    for (;;) {
      const c = this.advance();
      if (c === END || (c.charCodeAt(0) < 256 && !/\w/.test(c))) break;
    }
    this.token = 'ident';
    const key = this.text.slice(from, this.at);
    return key === 'null' ? null : key;
  }
}

function tokenOf(c: string): Token {
  switch (c) {
    case '(':
    case ')':
    case '[':
    case ']':
    case '{':
    case '}':
    case ':':
    case ';':
    case '.':
    case ',':
      return c;
    default:
      return 'error';
  }
}
