import { readClassBody } from './declaration.ts';
import { readAnnotations } from './modifiers.ts';
import type { Term } from './term.ts';
import { readName } from './name.ts';
import { readExpression } from './term.ts';
import type { TokenStream } from './token-stream.ts';
import { modeOf } from './token-stream.ts';
import { PRIMITIVES } from './token.ts';
import { readBracketsOption, readQualifiedName, readTypeArguments } from './type.ts';

export function readArguments(s: TokenStream): void {
  s.accept('(');
  if (!s.is(')')) {
    readExpression(s);
    while (s.is(',')) {
      s.next();
      readExpression(s);
    }
  }
  s.accept(')');
}

/** Behind `new`. */
export function readCreator(s: TokenStream, offset: number): Term {
  readAnnotations(s);
  if (PRIMITIVES.has(s.kind)) {
    s.next();
    return readArrayRest(s, offset);
  }
  readQualifiedName(s, true);
  const around = s.mode;
  s.mode = modeOf('type');
  let diamond = false;
  let generics = offset;
  const readGenerics = (): void => {
    if (!s.is('<')) return;
    generics = s.token.start;
    readTypeArguments(s, true);
    diamond = s.mode.diamond;
  };
  readGenerics();
  while (s.is('.')) {
    if (diamond) s.illegal();
    s.next();
    readAnnotations(s);
    readName(s);
    readGenerics();
  }
  s.mode = around;
  if (s.is('[') || s.is('@')) {
    const term = readArrayRest(s, offset);
    if (diamond) s.fail('cannot.create.array.with.diamond', "cannot create array with '<>'", generics);
    return term;
  }
  if (s.is('(')) return readClassRest(s, offset);
  return s.expected(s.token.start, '(', '[');
}

/** Behind `outer.new`. */
export function readInnerCreator(s: TokenStream, offset: number): Term {
  readAnnotations(s);
  readName(s);
  if (s.is('<')) {
    const around = s.mode;
    readTypeArguments(s, true);
    s.mode = around;
  }
  return readClassRest(s, offset);
}

function readClassRest(s: TokenStream, offset: number): Term {
  readArguments(s);
  if (s.is('{')) readClassBody(s, { name: '', kind: 'class' });
  return { kind: 'statement', offset };
}

function readArrayRest(s: TokenStream, offset: number): Term {
  readAnnotations(s);
  s.accept('[');
  const term: Term = { kind: 'other', offset };
  if (s.is(']')) {
    s.accept(']');
    readBracketsOption(s, term);
    if (!s.is('{')) s.fail('array.dimension.missing', 'array dimension missing', s.token.start);
    readArrayInitializer(s);
    return term;
  }
  readExpression(s);
  s.accept(']');
  while (s.is('[') || s.is('@')) {
    readAnnotations(s);
    s.next();
    if (s.is(']')) {
      s.next();
      readBracketsOption(s, term);
    } else {
      readExpression(s);
      s.accept(']');
    }
  }
  if (s.is('{')) {
    const at = s.token.start;
    readArrayInitializer(s);
    s.fail(
      'illegal.array.creation.both.dimension.and.initialization',
      'array creation with both dimension expression and initialization is illegal',
      at,
    );
  }
  return term;
}

export function readArrayInitializer(s: TokenStream): void {
  s.accept('{');
  if (s.is(',')) s.next();
  else if (!s.is('}')) {
    readVariableInitializer(s);
    while (s.is(',')) {
      s.next();
      if (s.is('}')) break;
      readVariableInitializer(s);
    }
  }
  s.accept('}');
}

export function readVariableInitializer(s: TokenStream): void {
  if (s.is('{')) readArrayInitializer(s);
  else readExpression(s);
}
