import { readArguments, readCreator } from './creator.ts';
import { readLambda, readSwitchExpression } from './lambda.ts';
import { classifyParentheses } from './lookahead.ts';
import { readAnnotations } from './modifiers.ts';
import { readClassSuffix, readMemberReference, readName, readNamed, readSuffixes } from './name.ts';
import { fitsInteger, floatingRange } from './scan-number.ts';
import type { Term } from './term.ts';
import { readAssignmentRest, readBinaryRest, readConditionalRest } from './term.ts';
import type { TokenStream } from './token-stream.ts';
import { modeOf } from './token-stream.ts';
import { LITERALS, PRIMITIVES } from './token.ts';
import { readBracketsOption, readType, readTypeArgument, readTypeArguments } from './type.ts';

/** javac's term3: a primary with its suffixes, in the current mode. */
export function readPrimary(s: TokenStream): Term {
  const { start } = s.token;
  const term = readPrimaryForm(s);
  return term.kind === 'reference' ? { kind: 'other', offset: start } : term;
}

function readPrimaryForm(s: TokenStream): Term {
  const offset = s.token.start;
  const typeArguments = s.is('<') && readTypeArgumentsFor(s);
  switch (s.kind) {
    case '?':
      if (!s.mode.type || !s.mode.typeArgument || s.mode.noParameters) return s.illegal();
      s.mode = modeOf('type');
      readTypeArgument(s);
      return { kind: 'other', offset };
    case '++':
    case '--':
    case '!':
    case '~':
    case '+':
    case '-': {
      if (typeArguments || !s.mode.expression) return s.illegal();
      const operator = s.kind;
      s.next();
      s.selectExpression();
      if (operator === '-' && (s.is('int literal') || s.is('long literal'))) {
        readLiteral(s, true);
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
    case 'identifier':
    case '_':
    case 'assert':
    case 'enum':
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
      // As in javac, also where a type is wanted: what follows complains then.
      if (typeArguments) return s.illegal();
      readSwitchExpression(s);
      return { kind: 'other', offset };
    default:
      if (LITERALS.has(s.kind)) {
        if (typeArguments || !s.mode.expression) return s.illegal();
        s.selectExpression();
        readLiteral(s, false);
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
export function readTypeArgumentsFor(s: TokenStream): true {
  if (!s.mode.expression || s.mode.noParameters) s.illegal();
  s.selectExpression();
  readTypeArguments(s, false);
  return true;
}

function readLiteral(s: TokenStream, negated: boolean): void {
  const { kind, start } = s.token;
  if ((kind === 'int literal' || kind === 'long literal') && !fitsInteger(s.token, negated))
    s.failAnyway('int.number.too.large', 'integer number too large', start);
  const range = kind === 'float literal' || kind === 'double literal' ? floatingRange(s.token) : 'fits';
  if (range !== 'fits') s.failAnyway(`fp.number.too.${range}`, `floating-point number too ${range}`, start);
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
  return readSuffixes(s, { kind: 'other', offset });
}

export function readCall(s: TokenStream, offset = s.token.start): Term {
  s.selectExpression();
  readArguments(s);
  return { kind: 'statement', offset };
}

/** `super` with what must follow it. */
export function readSuper(s: TokenStream, typeArguments: boolean): Term {
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
