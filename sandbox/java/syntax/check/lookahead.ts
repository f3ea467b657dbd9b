import type { TokenStream } from './token-stream.ts';
import type { TokenKind } from './token.ts';
import { isLaxIdentifier, LITERALS, PRIMITIVES } from './token.ts';

export type Parentheses = 'cast' | 'explicit lambda' | 'implicit lambda' | 'parentheses';

/** What may follow the `)` of a cast to a class type. */
function startsOperand(kind: TokenKind): boolean {
  return (
    LITERALS.has(kind) ||
    PRIMITIVES.has(kind) ||
    ['!', '~', '(', 'this', 'super', 'new', 'identifier', 'assert', 'enum', '_', 'switch', 'void'].includes(kind)
  );
}

/** What an opening parenthesis begins, told by the tokens behind it alone, as javac does. */
export function classifyParentheses(s: TokenStream): Parentheses {
  let depth = 0;
  let type = false;
  let otherwise: Parentheses = 'parentheses';
  for (let at = 0; ; at++) {
    const { kind } = s.peek(at);
    switch (kind) {
      case ',':
        type = true;
        break;
      case 'extends':
      case 'super':
      case '.':
      case '&':
        break;
      case '?':
        if (s.peekIs(at, 'extends') || s.peekIs(at, 'super')) type = true;
        break;
      case '(':
        if (at !== 0) return 'parentheses';
        if (s.peekIs(at, ')')) return 'explicit lambda';
        break;
      case ')':
        return type || startsOperand(s.peek(at + 1).kind) ? 'cast' : otherwise;
      case 'identifier':
      case '_':
      case 'assert':
      case 'enum':
        if (s.peekIs(at, isLaxIdentifier)) return 'explicit lambda';
        if (s.peekIs(at, ')', '->')) return s.mode.noLambda ? 'parentheses' : 'implicit lambda';
        if (depth === 0 && s.peekIs(at, ',')) otherwise = 'implicit lambda';
        type = false;
        break;
      case 'final':
      case '...':
        return 'explicit lambda';
      case '@':
        type = true;
        at = skipAnnotation(s, at);
        break;
      case '[':
        if (s.peekIs(at, ']', isLaxIdentifier)) return 'explicit lambda';
        if (s.peekIs(at, ']', ')') || s.peekIs(at, ']', '&')) return 'cast';
        if (!s.peekIs(at, ']')) return 'parentheses';
        type = true;
        at++;
        break;
      case '<':
        depth++;
        break;
      case '>':
      case '>>':
      case '>>>':
        depth -= kind.length;
        if (depth === 0) {
          if (s.peekIs(at, ')') || s.peekIs(at, '&')) return 'cast';
          if (s.peekIs(at, isLaxIdentifier, ',') || s.peekIs(at, isLaxIdentifier, ')', '->') || s.peekIs(at, '...'))
            return 'explicit lambda';
          type = true;
        } else if (depth < 0) return 'parentheses';
        break;
      default:
        if (!PRIMITIVES.has(kind)) return otherwise;
        if (s.peekIs(at, ')')) return 'cast';
        if (s.peekIs(at, isLaxIdentifier)) return 'explicit lambda';
    }
  }
}

function skipAnnotation(s: TokenStream, from: number): number {
  let at = from + 1;
  while (s.peekIs(at, '.')) at += 2;
  if (!s.peekIs(at, '(')) return at;
  at++;
  let depth = 0;
  for (; ; at++) {
    const { kind } = s.peek(at);
    if (kind === 'eof') return at;
    if (kind === '(') depth++;
    if (kind === ')') depth--;
    if (depth === 0) return at;
  }
}

/** Whether `<` begins the type arguments of `Type<…>::name`. */
export function isUnboundReference(s: TokenStream): boolean {
  let depth = 0;
  for (let at = 0; ; at++) {
    const { kind } = s.peek(at);
    if (kind === '<') depth++;
    else if (kind === '>' || kind === '>>' || kind === '>>>') {
      depth -= kind.length;
      if (depth === 0) return ['.', '[', '::'].includes(s.peek(at + 1).kind);
      if (depth < 0) return false;
    } else if (kind === '(') {
      let nested = 0;
      for (; ; at++) {
        const inner = s.peek(at).kind;
        if (inner === 'eof') return false;
        if (inner === '(') nested++;
        if (inner === ')' && --nested === 0) break;
      }
    } else if (!PRIMITIVES.has(kind) && !['identifier', '_', '?', 'extends', 'super', '.', '[', ']', ',', '@'].includes(kind)) return false;
  }
}

/** The parenthesis of a record pattern; no call is a constant. */
const opensComponents = (s: TokenStream, at: number): boolean => s.patterns && s.peek(at + 1).kind === '(';

/** Whether a case label is a pattern: a type with a name behind it, or with a record's components. */
export function isPattern(s: TokenStream): boolean {
  let depth = 0;
  for (let at = 0; ; at++) {
    const { kind } = s.peek(at);
    if (kind === 'final') return true;
    if (PRIMITIVES.has(kind) || isLaxIdentifier(kind)) {
      if (depth === 0 && (s.peekIs(at, isLaxIdentifier) || opensComponents(s, at))) return true;
    } else if (kind === '<') depth++;
    else if (kind === '>' || kind === '>>' || kind === '>>>') {
      depth -= kind.length;
      if (depth === 0) return s.peekIs(at, isLaxIdentifier) || opensComponents(s, at);
      if (depth < 0) return false;
    } else if (kind === '@') at = skipAnnotation(s, at);
    else if (kind === '[') {
      if (!s.peekIs(at, ']')) return false;
      if (s.peekIs(at, ']', isLaxIdentifier)) return true;
      at++;
    } else if (!['.', '?', 'extends', 'super', ','].includes(kind)) return false;
  }
}
