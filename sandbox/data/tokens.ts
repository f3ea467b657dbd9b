import { syntaxError } from './sql-error.ts';

export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'binary' | 'number' | 'parameter' | 'operator' | 'end';
  /** Words in capitals, texts without their quotes. */
  readonly text: string;
  /** Place in the statement, from 0. */
  readonly at: number;
  readonly end: number;
}

const OPERATORS = ['<>', '!=', '>=', '<=', '||', '::', '(', ')', ',', '.', ';', '+', '-', '*', '/', '%', '=', '<', '>', '[', ']', ':'];

/** @throws SqlError at what no token begins with */
export function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const quotedUntil = (quote: string, from: number): [string, number] => {
    let text = '';
    for (let i = from; i < sql.length; i++) {
      if (sql[i] !== quote) text += sql[i];
      else if (sql[i + 1] === quote) text += sql[i++];
      else return [text, i + 1];
    }
    throw syntaxError(sql, from - 1);
  };
  const push = (kind: Token['kind'], text: string, end: number): void => {
    tokens.push({ kind, text, at, end });
    at = end;
  };
  while (at < sql.length) {
    const c = sql.charAt(at);
    const rest = sql.slice(at);
    const blank = /^(?:\s+|--[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    if (c === "'") {
      push('string', ...quotedUntil("'", at + 1));
      continue;
    }
    if (c === '"' || c === '`') {
      const [text, end] = quotedUntil(c, at + 1);
      push('quoted', c === '`' ? text.toUpperCase() : text, end);
      continue;
    }
    if (/^[xX]'/.test(rest)) {
      push('binary', ...quotedUntil("'", at + 2));
      continue;
    }
    const word = /^[\p{L}_][\p{L}\p{N}_$]*/u.exec(rest);
    if (word) {
      push('word', word[0].toUpperCase(), at + word[0].length);
      continue;
    }
    const number = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/.exec(rest);
    if (number) {
      push('number', number[0], at + number[0].length);
      continue;
    }
    if (c === '?') {
      const numbered = /^\?\d*/.exec(rest)?.[0] ?? '?';
      push('parameter', numbered.slice(1), at + numbered.length);
      continue;
    }
    const operator = OPERATORS.find((o) => rest.startsWith(o));
    if (!operator) throw syntaxError(sql, at);
    push('operator', operator, at + operator.length);
  }
  tokens.push({ kind: 'end', text: '', at: sql.length, end: sql.length });
  return tokens;
}
