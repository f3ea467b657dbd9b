const KEYWORD_LIST = [
  'abstract',
  'assert',
  'boolean',
  'break',
  'byte',
  'case',
  'catch',
  'char',
  'class',
  'const',
  'continue',
  'default',
  'do',
  'double',
  'else',
  'enum',
  'extends',
  'false',
  'final',
  'finally',
  'float',
  'for',
  'goto',
  'if',
  'implements',
  'import',
  'instanceof',
  'int',
  'interface',
  'long',
  'native',
  'new',
  'null',
  'package',
  'private',
  'protected',
  'public',
  'return',
  'short',
  'static',
  'strictfp',
  'super',
  'switch',
  'synchronized',
  'this',
  'throw',
  'throws',
  'transient',
  'true',
  'try',
  'void',
  'volatile',
  'while',
  '_',
] as const;
/** Longest first. */
export const OPERATORS = [
  '>>>=',
  '>>>',
  '>>=',
  '<<=',
  '...',
  '->',
  '::',
  '++',
  '--',
  '&&',
  '||',
  '==',
  '!=',
  '<=',
  '>=',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
  '<<',
  '>>',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ';',
  ',',
  '.',
  '@',
  '=',
  '<',
  '>',
  '!',
  '~',
  '?',
  ':',
  '+',
  '-',
  '*',
  '/',
  '&',
  '|',
  '^',
  '%',
] as const;

/** Keywords and operators are their own kind. */
export type TokenKind =
  | (typeof KEYWORD_LIST)[number]
  | (typeof OPERATORS)[number]
  | 'identifier'
  | 'int literal'
  | 'long literal'
  | 'float literal'
  | 'double literal'
  | 'char literal'
  | 'string literal'
  | 'error'
  | 'eof';

export const KEYWORDS: ReadonlyMap<string, TokenKind> = new Map(KEYWORD_LIST.map((word) => [word, word]));

/** What is left of an operator without its first `>`: type arguments close one at a time. */
export const WITHOUT_GREATER: ReadonlyMap<TokenKind, TokenKind> = new Map<TokenKind, TokenKind>([
  ['>>', '>'],
  ['>>>', '>>'],
  ['>=', '='],
  ['>>=', '>='],
  ['>>>=', '>>='],
]);

export interface LexicalError {
  /** javac's key without `compiler.err.` */
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** As written; for error tokens of no importance. */
  readonly text: string;
  readonly error: LexicalError | undefined;
}

const QUOTED = new Set<TokenKind>(['.', ',', ';', '(', ')', '[', ']', '{', '}']);

/** As javac names a kind in `… expected`. */
export function nameOfKind(kind: TokenKind): string {
  if (kind === 'identifier') return '<identifier>';
  return QUOTED.has(kind) ? `'${kind}'` : kind;
}

export const PRIMITIVES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'byte',
  'short',
  'char',
  'int',
  'long',
  'float',
  'double',
  'boolean',
]);
export const LITERALS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'int literal',
  'long literal',
  'float literal',
  'double literal',
  'char literal',
  'string literal',
  'true',
  'false',
  'null',
]);

/** What javac reads as a name where it can, to complain better. */
export function isLaxIdentifier(kind: TokenKind): boolean {
  return kind === 'identifier' || kind === '_' || kind === 'assert' || kind === 'enum';
}
