import type { Token } from './token.ts';

interface Escape {
  readonly end: number;
  readonly bad: boolean;
}

/** Where an illegal unicode escape at a backslash goes wrong; undefined when it is right or none. */
export function badUnicodeEscape(text: string, at: number): number | undefined {
  if (text[at] !== '\\' || text[at + 1] !== 'u') return undefined;
  let digit = at + 1;
  while (text[digit] === 'u') digit++;
  for (let i = 0; i < 4; i++, digit++) if (!/[0-9A-Fa-f]/.test(text[digit] ?? '')) return digit;
  return undefined;
}

/** The escape sequence at a backslash. */
function escapeAt(text: string, at: number, inBlock: boolean): Escape {
  const c = text[at + 1] ?? '';
  if (/[0-7]/.test(c)) {
    let end = at + 2;
    const most = /[0-3]/.test(c) ? at + 4 : at + 3;
    while (end < most && /[0-7]/.test(text[end] ?? '')) end++;
    return { end, bad: false };
  }
  if (c === 'u') {
    const unicode = /\\u+[0-9A-Fa-f]{4}/y;
    unicode.lastIndex = at;
    const found = unicode.exec(text)?.[0];
    return { end: at + (found?.length ?? 2), bad: found === undefined };
  }
  if (inBlock && c === '\r' && text[at + 2] === '\n') return { end: at + 3, bad: false };
  return { end: at + 2, bad: !('btnfrs\'"\\'.includes(c) || (inBlock && (c === '\n' || c === '\r'))) || c === '' };
}

function failed(start: number, end: number, code: string, message: string, offset = start): Token {
  return { kind: 'error', start, end, text: '', error: { code, message, offset } };
}

export function scanString(text: string, start: number): Token {
  let at = start + 1;
  let bad: number | undefined;
  for (;;) {
    const c = text[at];
    if (c === '"') break;
    if (c === undefined || c === '\n' || c === '\r')
      return bad === undefined
        ? failed(start, at, 'unclosed.str.lit', 'unclosed string literal')
        : failed(start, at, 'illegal.esc.char', 'illegal escape character', bad);
    if (c === '\\') {
      const wrong = badUnicodeEscape(text, at);
      if (wrong !== undefined) return failed(start, wrong, 'illegal.unicode.esc', 'illegal unicode escape', wrong);
      const escape = escapeAt(text, at, false);
      if (escape.bad) bad ??= at + 1;
      at = escape.bad && /[\r\n]/.test(text[at + 1] ?? '\n') ? at + 1 : escape.end;
    } else at++;
  }
  return bad === undefined
    ? { kind: 'string literal', start, end: at + 1, text: text.slice(start, at + 1), error: undefined }
    : failed(start, at + 1, 'illegal.esc.char', 'illegal escape character', bad);
}

export function scanTextBlock(text: string, start: number): Token {
  let at = start + 3;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\f') at++;
  if (text[at] !== '\n' && text[at] !== '\r')
    return failed(start, at, 'illegal.text.block.open', 'illegal text block open delimiter sequence, missing line terminator', at);
  let bad: number | undefined;
  for (;;) {
    if (at >= text.length) return failed(start, at, 'unclosed.text.block', 'unclosed text block');
    if (text.startsWith('"""', at)) break;
    if (text[at] === '\\') {
      const escape = escapeAt(text, at, true);
      if (escape.bad) bad ??= at + 1;
      at = escape.end;
    } else at++;
  }
  return bad === undefined
    ? { kind: 'string literal', start, end: at + 3, text: text.slice(start, at + 3), error: undefined }
    : failed(start, at + 3, 'illegal.esc.char', 'illegal escape character', bad);
}

export function scanCharacter(text: string, start: number): Token {
  const c = text[start + 1];
  if (c === "'") return failed(start, start + 2, 'empty.char.lit', 'empty character literal');
  if (c === '\n' || c === '\r') return failed(start, start + 1, 'illegal.line.end.in.char.lit', 'illegal line end in character literal');
  if (c === undefined) return failed(start, start + 1, 'unclosed.char.lit', 'unclosed character literal');
  let end = start + 1 + ((text.codePointAt(start + 1) ?? 0) > 0xffff ? 2 : 1);
  if (c === '\\') {
    const escape = escapeAt(text, start + 1, false);
    if (escape.bad) return failed(start, escape.end, 'illegal.esc.char', 'illegal escape character', start + 2);
    end = escape.end;
  }
  if (text[end] !== "'") return failed(start, end, 'unclosed.char.lit', 'unclosed character literal');
  return { kind: 'char literal', start, end: end + 1, text: text.slice(start, end + 1), error: undefined };
}
