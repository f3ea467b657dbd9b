import { readConditional } from './term.ts';
import type { TokenStream } from './token-stream.ts';
import type { Token, TokenKind } from './token.ts';
import { isLaxIdentifier } from './token.ts';
import { readQualifiedName } from './type.ts';

export interface ReadModifiers {
  /** `public`, `non-sealed`, …; `@interface` stands for the `@` of an annotation type. */
  readonly words: ReadonlySet<string>;
  readonly annotated: boolean;
  /** Of the first one; undefined when there is none. */
  readonly start: number | undefined;
}

const WORDS = new Set<TokenKind>([
  'private',
  'protected',
  'public',
  'static',
  'transient',
  'final',
  'abstract',
  'native',
  'volatile',
  'synchronized',
  'strictfp',
  'default',
]);

export const NO_MODIFIERS: ReadModifiers = { words: new Set(), annotated: false, start: undefined };

export function readModifiers(s: TokenStream): ReadModifiers {
  const words = new Set<string>();
  let annotated = false;
  const start = s.token.start;
  const add = (word: string): void => {
    if (words.has(word)) s.failAnyway('repeated.modifier', 'repeated modifier', s.token.start);
    words.add(word);
  };
  for (;;) {
    if (WORDS.has(s.kind)) {
      add(s.kind);
      s.next();
    } else if (s.is('@')) {
      s.next();
      if (s.is('interface')) {
        add('@interface');
        break;
      }
      readAnnotationRest(s);
      annotated = true;
    } else if (isNonSealed(s, false)) {
      add('non-sealed');
      s.next();
      s.next();
      s.next();
    } else if (isSealed(s, false)) {
      add('sealed');
      s.next();
    } else break;
  }
  return { words, annotated, start: words.size > 0 || annotated ? start : undefined };
}

/** Modifiers where only `final` and annotations may stand. */
export function readFinalOption(s: TokenStream): ReadModifiers {
  const modifiers = readModifiers(s);
  forbid(s, modifiers, ['final']);
  return modifiers;
}

const ORDER = [
  'public',
  'private',
  'protected',
  'static',
  'final',
  'synchronized',
  'volatile',
  'transient',
  'native',
  'abstract',
  'strictfp',
  'default',
];

export function forbid(s: TokenStream, modifiers: ReadModifiers, allowed: readonly string[]): void {
  const first = ORDER.find((word) => modifiers.words.has(word) && !allowed.includes(word));
  if (first !== undefined) s.failAnyway('mod.not.allowed.here', `modifier ${first} not allowed here`, s.token.start);
}

function isNonSealedWord(tokens: readonly (Token | undefined)[]): boolean {
  const [non, minus, sealed] = tokens;
  return non?.text === 'non' && minus?.kind === '-' && sealed?.text === 'sealed' && non.end === minus.start && minus.end === sealed.start;
}

export function isNonSealed(s: TokenStream, local: boolean): boolean {
  return (
    s.isName('non') &&
    s.peekIs(0, '-', 'identifier') &&
    isNonSealedWord([s.token, s.peek(1), s.peek(2)]) &&
    mayFollowSealed(s, s.peek(3), 3, local)
  );
}

export function isSealed(s: TokenStream, local: boolean): boolean {
  return s.isName('sealed') && mayFollowSealed(s, s.peek(1), 1, local);
}

function mayFollowSealed(s: TokenStream, token: Token, at: number, local: boolean): boolean {
  if (token.kind === '@') return s.peek(at + 1).kind !== 'interface';
  if (['abstract', 'final', 'strictfp', 'class', 'interface', 'enum'].includes(token.kind)) return true;
  if (!local && ['public', 'protected', 'private', 'static'].includes(token.kind)) return true;
  return (
    token.kind === 'identifier' &&
    (token.text === 'sealed' ||
      (token.text === 'record' && s.peek(at + 1).kind === 'identifier') ||
      isNonSealedWord([token, s.peek(at + 1), s.peek(at + 2)]))
  );
}

/** Any number of annotations; whether there was one. The mode around them stays. */
export function readAnnotations(s: TokenStream): boolean {
  const around = s.mode;
  let any = false;
  while (s.is('@')) {
    s.next();
    readAnnotationRest(s);
    any = true;
  }
  s.mode = around;
  return any;
}

/** Behind the `@`. */
function readAnnotationRest(s: TokenStream): void {
  readQualifiedName(s);
  if (!s.is('(')) return;
  s.accept('(');
  if (!s.is(')')) {
    readElement(s);
    while (s.is(',')) {
      s.next();
      readElement(s);
    }
  }
  s.accept(')');
}

function readElement(s: TokenStream): void {
  if (!isLaxIdentifier(s.kind)) {
    readElementValue(s);
    return;
  }
  s.selectExpression();
  const term = readConditional(s);
  if (term.kind === 'name' && s.is('=')) {
    s.next();
    readElementValue(s);
  }
}

export function readElementValue(s: TokenStream): void {
  if (s.is('@')) {
    s.next();
    readAnnotationRest(s);
  } else if (s.is('{')) {
    s.accept('{');
    if (s.is(',')) s.next();
    else if (!s.is('}')) {
      readElementValue(s);
      while (s.is(',')) {
        s.next();
        if (s.is('}')) break;
        readElementValue(s);
      }
    }
    s.accept('}');
  } else {
    s.selectExpression();
    readConditional(s);
  }
}
