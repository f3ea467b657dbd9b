import { readInnerCreator } from './creator.ts';
import { isUnboundReference } from './lookahead.ts';
import { readAnnotations } from './modifiers.ts';
import { readCall, readSuper, readTypeArgumentsFor } from './primary.ts';
import type { Term } from './term.ts';
import { readAssignment } from './term.ts';
import type { TokenStream } from './token-stream.ts';
import { modeOf } from './token-stream.ts';
import { leaveAnnotations, readBracketsOption, readTypeArguments } from './type.ts';

const INVALID_YIELD =
  "invalid use of a restricted identifier 'yield'\n  (to invoke a method called yield, qualify the yield with a receiver or type name)";

/** A name, with javac's complaints about words that are none. */
export function readName(s: TokenStream, allowClass = false): string {
  const { kind, start, text } = s.token;
  if (kind === 'identifier') s.next();
  else if (kind === 'assert')
    s.failAnyway('assert.as.identifier', "as of release 1.4, 'assert' is a keyword, and may not be used as an identifier", start);
  else if (kind === 'enum')
    s.failAnyway('enum.as.identifier', "as of release 5, 'enum' is a keyword, and may not be used as an identifier", start);
  else if (kind === 'this' && s.allowThis) s.next();
  else if (kind === 'this')
    s.failAnyway(
      'this.as.identifier',
      "as of release 8, 'this' is allowed as the parameter name for the receiver type only\n  which has to be the first parameter, and cannot be a lambda parameter",
      start,
    );
  else if (kind === '_')
    s.failAnyway('underscore.as.identifier', "as of release 9, '_' is a keyword, and may not be used as an identifier", start);
  else if (allowClass && kind === 'class') s.accept('identifier');
  else s.accept('identifier');
  return text;
}

export function readNamed(s: TokenStream): Term {
  let term: Term = { kind: 'name', offset: s.token.start, name: readName(s) };
  let typeArguments = false;
  for (;;) {
    const offset = s.token.start;
    const annotated = s.is('@') && readAnnotations(s);
    if (annotated && !s.is('[') && !s.is('...')) s.illegal(offset);
    if (s.is('[')) {
      s.next();
      if (s.is(']')) {
        s.next();
        term = readClassSuffix(s, readBracketsOption(s, { kind: 'other', offset }));
      } else {
        if (s.mode.expression) {
          s.selectExpression();
          readAssignment(s);
          if (annotated) s.illegal(offset);
        }
        s.accept(']');
        term = { kind: 'other', offset };
      }
      break;
    }
    if (s.is('(')) {
      if (s.mode.expression) {
        const called = term;
        term = readCall(s, offset);
        if (called.kind === 'name' && called.name === 'yield') s.failAnyway('invalid.yield', INVALID_YIELD, called.offset);
        typeArguments = false;
      }
      break;
    }
    if (s.is('.')) {
      s.next();
      if (s.is('<')) {
        const around = s.mode;
        s.mode = { ...s.mode, noParameters: false };
        typeArguments = readTypeArgumentsFor(s);
        s.mode = around;
      }
      if (s.mode.expression) {
        if (s.is('class') || s.is('this')) {
          if (typeArguments) return s.illegal();
          s.selectExpression();
          s.next();
          term = { kind: 'selection', offset };
          break;
        }
        if (s.is('super')) {
          s.selectExpression();
          term = readSuper(s, typeArguments);
          typeArguments = false;
          break;
        }
        if (s.is('new')) {
          if (typeArguments) return s.illegal();
          s.selectExpression();
          const at = s.token.start;
          s.next();
          if (s.is('<')) readTypeArguments(s, false);
          term = readInnerCreator(s, at);
          break;
        }
      }
      if (s.mode.type && s.is('@')) readAnnotations(s);
      readName(s);
      term = { kind: 'selection', offset };
      if (typeArguments && !s.is('(')) s.illegal();
      continue;
    }
    if (s.is('<') && !s.mode.type && isUnboundReference(s)) {
      s.mode = modeOf('type');
      readTypeArguments(s, false);
      while (s.is('.')) {
        s.next();
        s.mode = modeOf('type');
        readName(s);
        if (s.is('<')) readTypeArguments(s, false);
      }
      term = readBracketsOption(s, { kind: 'other', offset });
      if (!s.is('::')) s.illegal();
      s.selectExpression();
      return readSuffixes(s, term);
    }
    break;
  }
  if (typeArguments) s.illegal();
  return readSuffixes(s, readTypeArgumentsOption(s, term));
}

function readTypeArgumentsOption(s: TokenStream, term: Term): Term {
  if (!s.is('<') || !s.mode.type || s.mode.noParameters) return term;
  const offset = s.token.start;
  s.mode = modeOf('type');
  readTypeArguments(s, false);
  return { kind: 'other', offset };
}

/** `.class` behind a type that cannot be a value. */
export function readClassSuffix(s: TokenStream, term: Term): Term {
  if (s.mode.expression && s.is('.')) {
    s.selectExpression();
    const offset = s.token.start;
    s.next();
    s.accept('class');
    return { kind: 'selection', offset };
  }
  if (s.mode.type) {
    if (!s.is('::')) s.mode = modeOf('type');
  } else if (!s.is('::')) s.fail('dot.class.expected', "'.class' expected", s.token.start);
  return term;
}

/** javac's term3Rest. */
export function readSuffixes(s: TokenStream, start: Term): Term {
  let term = start;
  for (;;) {
    const offset = s.token.start;
    const annotated = readAnnotations(s);
    if (s.is('[')) {
      s.next();
      if (s.mode.type && s.is(']')) {
        s.next();
        s.mode = modeOf('type');
        term = readBracketsOption(s, { kind: 'other', offset });
        if (!s.is('::')) return term;
        s.selectExpression();
        continue;
      }
      if (s.mode.expression) {
        s.selectExpression();
        readAssignment(s);
      }
      s.accept(']');
      term = { kind: 'other', offset };
    } else if (s.is('.')) {
      s.next();
      const generic = s.is('<') && readTypeArgumentsFor(s);
      if (s.is('super') && s.mode.expression) {
        s.next();
        term = readCall(s);
      } else if (s.is('new') && s.mode.expression) {
        if (generic) return s.illegal();
        const at = s.token.start;
        s.selectExpression();
        s.next();
        if (s.is('<')) readTypeArguments(s, false);
        term = readInnerCreator(s, at);
      } else {
        if (s.mode.type && s.is('@')) readAnnotations(s);
        readName(s, true);
        term = readTypeArgumentsOption(s, { kind: 'selection', offset });
        if (generic || (s.mode.expression && s.is('('))) term = readCall(s);
      }
    } else if (s.mode.expression && s.is('::')) {
      s.selectExpression();
      term = readMemberReference(s);
    } else {
      if (annotated) leaveAnnotations(s, offset);
      break;
    }
  }
  while ((s.is('++') || s.is('--')) && s.mode.expression) {
    s.selectExpression();
    term = { kind: 'statement', offset: s.token.start };
    s.next();
  }
  return term;
}

export function readMemberReference(s: TokenStream): Term {
  const offset = s.token.start;
  s.accept('::');
  if (s.is('<')) readTypeArguments(s, false);
  if (s.is('new')) s.next();
  else readName(s);
  return { kind: 'reference', offset };
}
