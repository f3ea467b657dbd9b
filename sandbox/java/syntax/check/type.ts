import { readAnnotations } from './modifiers.ts';
import type { Term } from './term.ts';
import { readName } from './name.ts';
import { readTerm } from './term.ts';
import type { TokenStream } from './token-stream.ts';
import { modeOf } from './token-stream.ts';
import { isLaxIdentifier, WITHOUT_GREATER } from './token.ts';

/** Words that name no type, and the release since when. */
const RESTRICTED: ReadonlyMap<string, number> = new Map([
  ['var', 10],
  ['yield', 14],
  ['record', 14],
  ['sealed', 15],
  ['permits', 15],
]);

/** A type, with annotations in front. `var` may stand for one only where it is allowed. */
export function readType(s: TokenStream, allowVar = false): Term {
  readAnnotations(s);
  return readPlainType(s, allowVar);
}

/** A type without annotations: a method's result. */
export function readPlainType(s: TokenStream, allowVar = false): Term {
  const type = readTerm(s, modeOf('type'));
  refuseRestricted(s, type, allowVar);
  return type;
}

/** Words such as `record` name no type; `var` does for a local variable. */
export function refuseRestricted(s: TokenStream, type: Term, allowVar: boolean): void {
  if (type.kind === 'name' && type.name !== undefined && RESTRICTED.has(type.name) && !(allowVar && type.name === 'var')) {
    s.fail('restricted.type.not.allowed.here', `'${type.name}' is not allowed here`, type.offset);
  }
}

/** The name of a declared type or type parameter. */
export function readTypeName(s: TokenStream): string {
  const offset = s.token.start;
  const name = readName(s);
  const since = RESTRICTED.get(name);
  if (since !== undefined)
    s.fail(
      'restricted.type.not.allowed',
      `'${name}' not allowed here\n  as of release ${since}, '${name}' is a restricted type name and cannot be used for type declarations`,
      offset,
    );
  return name;
}

/** `<…>`; a diamond only where one may stand. */
export function readTypeArguments(s: TokenStream, diamond: boolean): void {
  s.accept('<');
  if (s.is('>') && diamond) {
    s.mode = { ...s.mode, diamond: true };
    s.next();
    return;
  }
  const read = (): void => void (s.mode.expression ? readType(s) : readTypeArgument(s));
  read();
  while (s.is(',')) {
    s.next();
    read();
  }
  if (s.is('>')) s.next();
  else if (WITHOUT_GREATER.has(s.kind)) s.split();
  else s.expected(s.token.start, '>');
}

export function readTypeArgument(s: TokenStream): void {
  readAnnotations(s);
  if (!s.is('?')) {
    readType(s);
    return;
  }
  const offset = s.token.start;
  s.next();
  if (s.is('extends') || s.is('super')) {
    s.next();
    readType(s);
  } else if (isLaxIdentifier(s.kind)) {
    readName(s);
    s.expected(offset, '>', 'extends', 'super');
  }
}

/** Any number of `[]`. */
export function readBracketsOption(s: TokenStream, term: Term): Term {
  const at = s.token.start;
  const annotated = readAnnotations(s);
  if (annotated && !s.is('[')) leaveAnnotations(s, at);
  if (!s.is('[')) return term;
  const offset = s.token.start;
  s.next();
  s.accept(']');
  readBracketsOption(s, term);
  return { kind: 'other', offset };
}

/** Annotations behind a type: the `...` of a parameter may take them, nothing else. */
export function leaveAnnotations(s: TokenStream, offset: number): void {
  if (s.allowTrailingAnnotations) s.trailingAnnotations = offset;
  else s.illegal(offset);
}

export function readTypeList(s: TokenStream): void {
  readType(s);
  while (s.is(',')) {
    s.next();
    readType(s);
  }
}

export function readQualifiedName(s: TokenStream, annotated = false): Term {
  let term: Term = { kind: 'name', offset: s.token.start, name: readName(s) };
  while (s.is('.')) {
    const offset = s.token.start;
    s.next();
    if (annotated) readAnnotations(s);
    term = { kind: 'selection', offset, name: readName(s) };
  }
  return term;
}

export function readTypeParametersOption(s: TokenStream): boolean {
  if (!s.is('<')) return false;
  s.next();
  readTypeParameter(s);
  while (s.is(',')) {
    s.next();
    readTypeParameter(s);
  }
  s.accept('>');
  return true;
}

function readTypeParameter(s: TokenStream): void {
  readAnnotations(s);
  readTypeName(s);
  if (!s.is('extends')) return;
  s.next();
  readType(s);
  while (s.is('&')) {
    s.next();
    readType(s);
  }
}
