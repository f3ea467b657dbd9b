import { readArguments, readCreator, readInnerCreator } from './creator.ts';
import { classifyParentheses, isUnboundReference } from './lookahead.ts';
import { NO_PATTERNS, readLambda, readSwitchExpression } from './lambda.ts';
import { readAnnotations } from './modifiers.ts';
import type { Mode, TokenStream } from './token-stream.ts';
import { modeOf } from './token-stream.ts';
import type { TokenKind } from './token.ts';
import { LITERALS, PRIMITIVES } from './token.ts';
import { readBracketsOption, readType, readTypeArgument, readTypeArguments } from './type.ts';
import { fitsInteger } from './scan-number.ts';

/** What a term turned out to be, as far as statements ask; `offset` is where javac's caret stands for it. */
export interface Term {
  readonly kind: 'name' | 'selection' | 'statement' | 'parenthesized' | 'other';
  readonly offset: number;
  /** Of a plain name. */
  readonly name?: string;
}

const ASSIGNMENTS = new Set<TokenKind>(['=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '>>>=']);
const PRECEDENCE: Partial<Record<TokenKind, number>> = {
  '||': 4, '&&': 5, '|': 6, '^': 7, '&': 8, '==': 9, '!=': 9, '<': 10, '>': 10, '<=': 10, '>=': 10, instanceof: 10, '<<': 11, '>>': 11, '>>>': 11, '+': 12, '-': 12, '*': 13, '/': 13, '%': 13,
};

export function readExpression(s: TokenStream): Term {
  return readTerm(s, modeOf('expression'));
}

/** A term in a mode of its own; the mode around it comes back, `lastMode` tells what it was. */
export function readTerm(s: TokenStream, mode: Mode): Term {
  const around = s.mode;
  s.mode = mode;
  const term = readAssignment(s);
  s.lastMode = s.mode;
  s.mode = around;
  return term;
}

/** In the current mode. */
export function readAssignment(s: TokenStream): Term {
  const left = readConditional(s);
  if (!s.mode.expression || !ASSIGNMENTS.has(s.kind)) return left;
  return readAssignmentRest(s, left);
}

function readAssignmentRest(s: TokenStream, left: Term): Term {
  if (!ASSIGNMENTS.has(s.kind)) return left;
  const offset = s.token.start;
  s.next();
  s.selectExpression();
  readAssignment(s);
  return { kind: 'statement', offset };
}

export function readConditional(s: TokenStream): Term {
  const condition = readBinary(s);
  if (!s.mode.expression || !s.is('?')) return condition;
  s.selectExpression();
  return readConditionalRest(s, condition);
}

function readConditionalRest(s: TokenStream, condition: Term): Term {
  if (!s.is('?')) return condition;
  const offset = s.token.start;
  s.next();
  s.selectExpression();
  readAssignment(s);
  s.accept(':');
  readConditional(s);
  return { kind: 'other', offset };
}

function readBinary(s: TokenStream): Term {
  const left = readPrimary(s);
  if (!s.mode.expression || PRECEDENCE[s.kind] === undefined) return left;
  s.selectExpression();
  return readBinaryRest(s, left);
}

/** The caret of a chain of operators stands at its root: the last one of the lowest precedence. */
function readBinaryRest(s: TokenStream, left: Term): Term {
  let root: { precedence: number; offset: number } | undefined;
  for (let precedence = PRECEDENCE[s.kind]; precedence !== undefined; precedence = PRECEDENCE[s.kind]) {
    if (!root || precedence <= root.precedence) root = { precedence, offset: s.token.start };
    const isTest = s.is('instanceof');
    s.next();
    if (isTest) readTested(s);
    else readPrimary(s);
  }
  return root ? { kind: 'other', offset: root.offset } : left;
}

function readTested(s: TokenStream): void {
  if (s.is('(')) s.failAnyway('preview.feature.disabled.plural', NO_PATTERNS, s.token.start);
  if (s.is('final')) s.next();
  readAnnotations(s);
  readType(s);
  if (s.is('identifier')) s.next();
}

/** javac's term3: a primary with its suffixes, in the current mode. */
export function readPrimary(s: TokenStream): Term {
  const offset = s.token.start;
  const typeArguments = s.is('<') && readTypeArgumentsFor(s);
  switch (s.kind) {
    case '?':
      if (!s.mode.type || !s.mode.typeArgument || s.mode.noParameters) return s.illegal();
      s.mode = modeOf('type');
      readTypeArgument(s);
      return { kind: 'other', offset };
    case '++': case '--': case '!': case '~': case '+': case '-': {
      if (typeArguments || !s.mode.expression) return s.illegal();
      const operator = s.kind;
      s.next();
      s.selectExpression();
      if (operator === '-' && (s.is('int literal') || s.is('long literal')) && s.previousEnd === s.token.start) {
        readLiteral(s, true, offset);
        return readSuffixes(s, { kind: 'other', offset });
      }
      readPrimary(s);
      return { kind: operator === '++' || operator === '--' ? 'statement' : 'other', offset };
    }
    case '(':
      if (typeArguments || !s.mode.expression) return s.illegal();
      return readParenthesized(s);
    case 'this':
      if (!s.mode.expression) return s.illegal();
      s.selectExpression();
      s.next();
      return readSuffixes(s, typeArguments || s.is('(') ? readCall(s) : { kind: 'name', offset });
    case 'super':
      if (!s.mode.expression) return s.illegal();
      s.selectExpression();
      return readSuffixes(s, readSuper(s, typeArguments));
    case 'new':
      if (typeArguments || !s.mode.expression) return s.illegal();
      s.selectExpression();
      s.next();
      if (s.is('<')) readTypeArguments(s, false);
      return readSuffixes(s, readCreator(s, offset));
    case '@':
      return readAnnotated(s);
    case 'identifier': case '_': case 'assert': case 'enum':
      if (typeArguments) return s.illegal();
      if (s.mode.expression && !s.mode.noLambda && s.peek(1).kind === '->') return readSuffixes(s, readLambda(s, false, false));
      return readNamed(s);
    case 'void':
      if (typeArguments) return s.illegal();
      if (!s.mode.expression) {
        s.next();
        return { kind: 'other', offset };
      }
      s.next();
      if (!s.is('.')) return s.illegal(offset);
      return readSuffixes(s, readClassSuffix(s, { kind: 'other', offset }));
    case 'switch':
      if (typeArguments || !s.mode.expression) return s.illegal();
      readSwitchExpression(s);
      return { kind: 'other', offset };
    default:
      if (LITERALS.has(s.kind)) {
        if (typeArguments || !s.mode.expression) return s.illegal();
        s.selectExpression();
        readLiteral(s, false, offset);
        return readSuffixes(s, { kind: 'other', offset });
      }
      if (PRIMITIVES.has(s.kind)) {
        if (typeArguments) return s.illegal();
        s.next();
        return readSuffixes(s, readClassSuffix(s, readBracketsOption(s, { kind: 'other', offset })));
      }
      return s.illegal();
  }
}

/** Type arguments in front of a name. */
function readTypeArgumentsFor(s: TokenStream): true {
  if (!s.mode.expression || s.mode.noParameters) s.illegal();
  s.selectExpression();
  readTypeArguments(s, false);
  return true;
}

function readLiteral(s: TokenStream, negated: boolean, offset: number): void {
  if ((s.is('int literal') || s.is('long literal')) && !fitsInteger(s.token, negated)) {
    s.failAnyway('int.number.too.large', 'integer number too large', negated ? offset : s.token.start);
  }
  s.next();
}

function readParenthesized(s: TokenStream): Term {
  const offset = s.token.start;
  const form = classifyParentheses(s);
  if (form === 'cast') {
    s.accept('(');
    s.mode = modeOf('type');
    readType(s);
    while (s.is('&')) {
      s.next();
      readType(s);
    }
    s.accept(')');
    s.selectExpression();
    readPrimary(s);
    return { kind: 'other', offset };
  }
  if (form !== 'parentheses') return readSuffixes(s, readLambda(s, true, form === 'explicit lambda'));
  s.accept('(');
  s.selectExpression();
  readAssignmentRest(s, readConditionalRest(s, readBinaryRest(s, readPrimary(s))));
  s.accept(')');
  return readSuffixes(s, { kind: 'parenthesized', offset });
}

function readCall(s: TokenStream, offset = s.token.start): Term {
  s.selectExpression();
  readArguments(s);
  return { kind: 'statement', offset };
}

/** `super` with what must follow it. */
function readSuper(s: TokenStream, typeArguments: boolean): Term {
  s.next();
  if (s.is('(') || typeArguments) return readCall(s);
  if (s.is('::')) return readMemberReference(s);
  const offset = s.token.start;
  s.accept('.');
  const generic = s.is('<');
  if (generic) readTypeArguments(s, false);
  readName(s);
  return generic || s.is('(') ? readCall(s) : { kind: 'selection', offset };
}

function readAnnotated(s: TokenStream): Term {
  const at = s.token.start;
  readAnnotations(s);
  const term = readPrimary(s);
  if (!s.mode.type) s.illegal(at);
  return term;
}

/** A name, with javac's complaints about words that are none. */
export function readName(s: TokenStream, allowClass = false): string {
  const { kind, start, text } = s.token;
  if (kind === 'identifier') s.next();
  else if (kind === 'assert') s.failAnyway('assert.as.identifier', "as of release 1.4, 'assert' is a keyword, and may not be used as an identifier", start);
  else if (kind === 'enum') s.failAnyway('enum.as.identifier', "as of release 5, 'enum' is a keyword, and may not be used as an identifier", start);
  else if (kind === 'this' && s.allowThis) s.next();
  else if (kind === 'this') s.failAnyway('this.as.identifier', "as of release 8, 'this' is allowed as the parameter name for the receiver type only\n  which has to be the first parameter, and cannot be a lambda parameter", start);
  else if (kind === '_') s.failAnyway('underscore.as.identifier', "as of release 9, '_' is a keyword, and may not be used as an identifier", start);
  else if (allowClass && kind === 'class') s.accept('identifier');
  else s.accept('identifier');
  return text;
}

function readNamed(s: TokenStream): Term {
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
        term = readCall(s, offset);
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
function readClassSuffix(s: TokenStream, term: Term): Term {
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
function readSuffixes(s: TokenStream, start: Term): Term {
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
      if (annotated && !s.allowTrailingAnnotations) s.illegal(offset);
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

function readMemberReference(s: TokenStream): Term {
  const offset = s.token.start;
  s.accept('::');
  if (s.is('<')) readTypeArguments(s, false);
  if (s.is('new')) s.next();
  else readName(s);
  return { kind: 'other', offset };
}
