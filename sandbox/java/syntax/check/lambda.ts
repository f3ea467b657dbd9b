import { readBlock, readBlockStatements, readEmbeddedStatement } from './statement.ts';
import { readFormalParameters } from './declaration.ts';
import type { Term } from './term.ts';
import { readExpression, readTerm } from './term.ts';
import type { TokenStream } from './token-stream.ts';
import { modeOf } from './token-stream.ts';
import { isPattern } from './lookahead.ts';
import { readPattern } from './pattern.ts';
import { isLaxIdentifier } from './token.ts';
import { readBracketsOption, readQualifiedName } from './type.ts';

/** Patterns in `switch` are a preview in Java 17. */
export const NO_PATTERNS =
  'patterns in switch statements are a preview feature and are disabled by default.\n  (use --enable-preview to enable patterns in switch statements)';

export function readLambda(s: TokenStream, parenthesized: boolean, explicit: boolean): Term {
  const offset = s.token.start;
  if (explicit) readFormalParameters(s, 'lambda');
  else {
    if (parenthesized) s.accept('(');
    if (!s.is(')') && !s.is('->')) {
      readImplicitParameter(s);
      while (s.is(',')) {
        s.next();
        readImplicitParameter(s);
      }
    }
    if (parenthesized) s.accept(')');
  }
  s.accept('->');
  if (s.is('{')) readBlock(s);
  else readExpression(s);
  return { kind: 'other', offset };
}

function readImplicitParameter(s: TokenStream): void {
  const offset = s.token.start;
  if (s.is('_'))
    s.failAnyway(
      'underscore.as.identifier.in.lambda',
      "'_' used as an identifier\n  (use of '_' as an identifier is forbidden for lambda parameters)",
      offset,
    );
  // What is no name is left for the closing parenthesis to complain of.
  if (isLaxIdentifier(s.kind)) readQualifiedName(s);
  readBracketsOption(s, { kind: 'name', offset });
}

export function readParenthesizedExpression(s: TokenStream): void {
  s.accept('(');
  readExpression(s);
  s.accept(')');
}

export function readSwitchExpression(s: TokenStream): void {
  s.next();
  readParenthesizedExpression(s);
  s.accept('{');
  while (!s.is('}') && !s.is('eof')) {
    if (s.is('case') || s.is('default')) readExpressionCase(s);
    else failOutsideCase(s);
  }
  s.accept('}');
}

export function failOutsideCase(s: TokenStream): never {
  const offset = s.token.start;
  s.next();
  return s.expected(offset, 'case', 'default', '}');
}

/** The labels of a case up to its `:` or `->`. */
export function readLabels(s: TokenStream): void {
  if (s.is('default')) {
    s.next();
    return;
  }
  s.accept('case');
  readLabel(s);
  while (s.is(',')) {
    s.next();
    readLabel(s);
  }
  if (!s.patterns || !s.isName('when')) return;
  s.next();
  readTerm(s, modeOf('expression', 'noLambda'));
}

function readLabel(s: TokenStream): void {
  if (s.patterns && s.is('default')) return s.next();
  if (s.patterns && isPattern(s)) return readPattern(s);
  if (s.is('default') || isPattern(s)) s.failAnyway('preview.feature.disabled.plural', NO_PATTERNS, s.token.start);
  readTerm(s, modeOf('expression', 'noLambda'));
}

function readExpressionCase(s: TokenStream): void {
  readLabels(s);
  if (!s.is('->')) {
    s.accept(':', '->');
    readBlockStatements(s);
    return;
  }
  s.next();
  if (s.is('throw') || s.is('{')) readEmbeddedStatement(s);
  else {
    readExpression(s);
    s.accept(';');
  }
}
