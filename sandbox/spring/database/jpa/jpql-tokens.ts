/** A query that the trial cannot read. */
export class JpqlError extends Error {}

const TOKEN =
  /\s*(?:('(?:[^']|'')*')|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)[lLfFdD]?|([A-Za-z_$][\w$]*(?:\s*\.\s*[A-Za-z_$][\w$]*)*)|([:?]\w+)|(\?)|(<>|!=|<=|>=|\|\||[-+*/%=<>(),]))/y;

export interface Token {
  readonly kind: 'text' | 'number' | 'path' | 'parameter' | 'operator' | 'end';
  readonly text: string;
}

export const CLAUSES = new Set([
  'from',
  'where',
  'group',
  'having',
  'order',
  'join',
  'left',
  'inner',
  'right',
  'cross',
  'on',
  'union',
  'fetch',
  'set',
  'limit',
  'offset',
]);
/** Words that are no alias where one may stand. */
export const NOT_ALIASES = new Set([...CLAUSES, 'as', 'and', 'or', 'not', 'in', 'is', 'like', 'between', 'outer', 'with']);

/** The tokens of a query and the place that is read. */
export class JpqlTokens {
  readonly all: Token[] = [];
  at = 0;
  private readonly source: string;
  /** Parameters without name or number, so far. */
  private plain = 0;

  /** @throws JpqlError */
  constructor(source: string) {
    this.source = source;
    TOKEN.lastIndex = 0;
    const end = source.trimEnd().length;
    while (TOKEN.lastIndex < end) {
      const match = TOKEN.exec(source);
      if (!match) throw this.bad();
      const [, text, number, path, parameter, mark, operator] = match;
      if (text !== undefined) this.all.push({ kind: 'text', text });
      else if (number !== undefined) this.all.push({ kind: 'number', text: number });
      else if (path !== undefined) this.all.push({ kind: 'path', text: path.replaceAll(/\s/g, '') });
      else if (parameter !== undefined) this.all.push({ kind: 'parameter', text: parameter.slice(1) });
      else if (mark !== undefined) this.all.push({ kind: 'parameter', text: String(++this.plain) });
      else this.all.push({ kind: 'operator', text: operator ?? '' });
    }
  }

  bad(): JpqlError {
    return new JpqlError(`not supported: the query ${this.source} (the trial's JPA does not simulate it; a real base does)`);
  }

  peek(ahead = 0): Token {
    return this.all[this.at + ahead] ?? { kind: 'end', text: '' };
  }

  is(word: string, ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    return (kind === 'path' || kind === 'operator') && text.toLowerCase() === word;
  }

  take(...words: readonly string[]): boolean {
    if (!words.every((w, i) => this.is(w, i))) return false;
    this.at += words.length;
    return true;
  }

  name(): string {
    const token = this.peek();
    if (token.kind !== 'path') throw this.bad();
    this.at++;
    return token.text;
  }

  /** To the next such word outside of brackets, or to the end. */
  skipTo(word: string): void {
    let depth = 0;
    for (; this.peek().kind !== 'end'; this.at++) {
      if (this.is('(')) depth++;
      else if (this.is(')')) depth--;
      else if (depth === 0 && this.is(word)) return;
    }
  }
}
