import { readAnnotations } from './modifiers.ts';
import type { TokenStream } from './token-stream.ts';
import { isLaxIdentifier } from './token.ts';
import { readType } from './type.ts';

/** A type with a name behind it, or a record with the patterns of its components. */
export function readPattern(s: TokenStream): void {
  if (s.is('final')) s.next();
  readAnnotations(s);
  if (s.isName('var')) s.next();
  else readType(s);
  if (s.is('(')) readComponents(s);
  else if (isLaxIdentifier(s.kind)) s.next();
  else s.expected(s.token.start, 'identifier');
}

export function readComponents(s: TokenStream): void {
  s.accept('(');
  if (!s.is(')')) {
    readPattern(s);
    while (s.is(',')) {
      s.next();
      readPattern(s);
    }
  }
  s.accept(')');
}
