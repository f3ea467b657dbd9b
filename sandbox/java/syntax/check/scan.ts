import type { Token } from './token.ts';
import { KEYWORDS, OPERATORS } from './token.ts';
import { scanNumber } from './scan-number.ts';
import { badUnicodeEscape, scanCharacter, scanString, scanTextBlock } from './scan-text.ts';

/** Reads a whole file into tokens. A lexical error is a token that carries its message; the parser meets it where javac does. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    const next = skipBlank(text, at);
    if (typeof next !== 'number') {
      tokens.push(next, end(text));
      return tokens;
    }
    at = next;
    if (at >= text.length || (text[at] === '\u001a' && at === text.length - 1)) {
      tokens.push(end(text));
      return tokens;
    }
    const token = scanToken(text, at);
    tokens.push(token);
    at = token.end;
  }
}

function end(text: string): Token {
  return { kind: 'eof', start: text.length, end: text.length, text: '', error: undefined };
}

/** Behind white space and comments; an error token for a comment that is never closed. */
function skipBlank(text: string, from: number): number | Token {
  let at = from;
  for (;;) {
    const c = text[at];
    if (c === ' ' || c === '\t' || c === '\f' || c === '\n' || c === '\r') at++;
    else if (c === '/' && text[at + 1] === '/') {
      while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
    } else if (c === '/' && text[at + 1] === '*') {
      const close = text.indexOf('*/', at + 2);
      if (close < 0)
        return {
          kind: 'error',
          start: at,
          end: text.length,
          text: '',
          error: { code: 'unclosed.comment', message: 'unclosed comment', offset: at },
        };
      at = close + 2;
    } else return at;
  }
}

const IDENTIFIER = /(?:[\p{ID_Start}$_\p{Sc}\p{Pc}]|\\u+[0-9A-Fa-f]{4})(?:[\p{ID_Continue}$\p{Sc}\p{Pc}]|\\u+[0-9A-Fa-f]{4})*/uy;

const ESCAPED = /\\u+([0-9A-Fa-f]{4})/g;

/** An identifier up to an escape that stands for no part of one. */
function wordOf(text: string): string {
  if (!text.includes('\\')) return text;
  for (const { 1: hex = '', index } of text.matchAll(ESCAPED)) {
    const c = String.fromCharCode(Number.parseInt(hex, 16));
    if (!(index === 0 ? /[\p{ID_Start}$_\p{Sc}\p{Pc}]/u : /[\p{ID_Continue}$\p{Sc}\p{Pc}]/u).test(c)) return text.slice(0, index);
  }
  return text;
}

function scanToken(text: string, at: number): Token {
  const c = text[at] ?? '';
  if (c === '"') return text.startsWith('"""', at) ? scanTextBlock(text, at) : scanString(text, at);
  if (c === "'") return scanCharacter(text, at);
  if (/[0-9]/.test(c) || (c === '.' && /[0-9]/.test(text[at + 1] ?? ''))) return scanNumber(text, at);
  IDENTIFIER.lastIndex = at;
  const word = wordOf(IDENTIFIER.exec(text)?.[0] ?? '');
  if (word !== '') return { kind: KEYWORDS.get(word) ?? 'identifier', start: at, end: at + word.length, text: word, error: undefined };
  if (c === '.' && text[at + 1] === '.' && text[at + 2] !== '.')
    return { kind: 'error', start: at, end: at + 2, text: '..', error: { code: 'illegal.dot', message: "illegal '.'", offset: at + 1 } };
  for (const operator of OPERATORS) {
    if (text.startsWith(operator, at)) return { kind: operator, start: at, end: at + operator.length, text: operator, error: undefined };
  }
  const wrong = badUnicodeEscape(text, at);
  if (wrong !== undefined)
    return {
      kind: 'error',
      start: at,
      end: wrong,
      text: c,
      error: { code: 'illegal.unicode.esc', message: 'illegal unicode escape', offset: wrong },
    };
  ESCAPED.lastIndex = at;
  const escaped = ESCAPED.exec(text);
  if (escaped?.index === at)
    return {
      kind: 'error',
      start: at,
      end: at + escaped[0].length,
      text: c,
      error: { code: 'illegal.char', message: `illegal character: '\\u${escaped[1]?.toLowerCase() ?? ''}'`, offset: at },
    };
  const point = text.codePointAt(at) ?? 0;
  const shown =
    point > 0x20 && point < 0x7f
      ? String.fromCodePoint(point)
      : [...String.fromCodePoint(point)]
          .flatMap((s) => [...Array(s.length).keys()].map((i) => `\\u${s.charCodeAt(i).toString(16).padStart(4, '0')}`))
          .join('');
  return {
    kind: 'error',
    start: at,
    end: at + (point > 0xffff ? 2 : 1),
    text: c,
    error: { code: 'illegal.char', message: `illegal character: '${shown}'`, offset: at },
  };
}
