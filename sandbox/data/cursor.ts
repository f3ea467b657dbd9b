import { syntaxError, type SqlError } from './sql-error.ts';
import { tokenize, type Token } from './tokens.ts';

/** What may not be a name without quotes. */
const RESERVED = new Set(
  (
    'ALL AND ANY AS BETWEEN BOTH CASE CAST CHECK CONSTRAINT CROSS CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DEFAULT DISTINCT ELSE END EXCEPT EXISTS ' +
    'FALSE FETCH FOR FOREIGN FROM FULL GROUP HAVING IF IN INNER INTERSECT INTERVAL IS JOIN KEY LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP MINUS NATURAL ' +
    'NOT NULL OFFSET ON OR ORDER PRIMARY QUALIFY RIGHT ROW ROWNUM SELECT SET SOME TABLE THEN TO TRUE UNION UNIQUE UNKNOWN USER USING VALUE VALUES WHEN WHERE WINDOW WITH YEAR MONTH DAY HOUR MINUTE SECOND'
  ).split(' '),
);

/** Reads a statement token by token. */
export class Cursor {
  readonly sql: string;
  private readonly tokens: readonly Token[];
  private at = 0;
  /** Parameters that were read so far. */
  parameters = 0;

  constructor(sql: string) {
    this.sql = sql;
    this.tokens = tokenize(sql);
  }

  peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? { kind: 'end', text: '', at: this.sql.length, end: this.sql.length };
  }

  next(): Token {
    const token = this.peek();
    this.at++;
    return token;
  }

  get place(): number {
    return this.at;
  }
  set place(at: number) {
    this.at = at;
  }

  get atEnd(): boolean {
    return this.peek().kind === 'end';
  }

  /** Whether these words or operators come next. */
  sees(...words: readonly string[]): boolean {
    return words.every((word, i) => {
      const { kind, text } = this.peek(i);
      return (kind === 'word' || kind === 'operator') && text === word;
    });
  }

  seesOneOf(...words: readonly string[]): boolean {
    return words.some((word) => this.sees(word));
  }

  take(...words: readonly string[]): boolean {
    if (!this.sees(...words)) return false;
    this.at += words.length;
    return true;
  }

  expect(...words: readonly string[]): void {
    for (const word of words) if (!this.take(word)) throw this.error(word);
  }

  /** A name, in capitals unless quoted. */
  name(): string {
    const token = this.peek();
    if (token.kind === 'quoted' || (token.kind === 'word' && !RESERVED.has(token.text))) {
      this.at++;
      return token.text;
    }
    throw this.error('identifier');
  }

  /** A name that may also be a reserved word: behind a point, or of a column where nothing else can stand. */
  anyName(): string {
    const token = this.peek();
    if (token.kind !== 'quoted' && token.kind !== 'word') throw this.error('identifier');
    this.at++;
    return token.text;
  }

  get seesName(): boolean {
    const token = this.peek();
    return token.kind === 'quoted' || (token.kind === 'word' && !RESERVED.has(token.text));
  }

  integer(): number {
    const negative = this.take('-');
    const token = this.next();
    if (token.kind !== 'number' || !/^\d+$/.test(token.text)) throw this.error('integer');
    return negative ? -Number(token.text) : Number(token.text);
  }

  /** `a, b, c` */
  list<T>(item: () => T): T[] {
    const all = [item()];
    while (this.take(',')) all.push(item());
    return all;
  }

  /** `(a, b, c)` */
  enclosed<T>(item: () => T): T[] {
    this.expect('(');
    const all = this.list(item);
    this.expect(')');
    return all;
  }

  error(expected?: string): SqlError {
    return syntaxError(this.sql, this.peek().at, expected);
  }
}
