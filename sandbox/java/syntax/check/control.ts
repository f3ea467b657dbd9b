import { readVariableName } from './declaration.ts';
import { failOutsideCase, readLabels } from './lambda.ts';
import { readFinalOption } from './modifiers.ts';
import { readName } from './name.ts';
import { checkStatement, readBlock, readBlockStatements, readEmbeddedStatement } from './statement.ts';
import type { Term } from './term.ts';
import { readExpression, readTerm } from './term.ts';
import type { TokenStream } from './token-stream.ts';
import { modeOf } from './token-stream.ts';
import { isLaxIdentifier } from './token.ts';
import { readType } from './type.ts';
import { readLocalVariables, readVariableRest } from './variable.ts';

export function readFor(s: TokenStream): void {
  s.accept('(');
  const first = s.is(';') ? 'none' : readForStart(s);
  if (first === 'variable' && s.is(':')) {
    s.next();
    readExpression(s);
    s.accept(')');
    readEmbeddedStatement(s);
    return;
  }
  s.accept(';');
  if (!s.is(';')) readExpression(s);
  s.accept(';');
  if (!s.is(')')) readStatementExpressions(s, readExpression(s));
  s.accept(')');
  readEmbeddedStatement(s);
}

/** variable: a single one without initializer, so that `:` may follow. */
function readForStart(s: TokenStream): 'variable' | 'other' {
  const offset = s.token.start;
  if (s.is('final') || s.is('@')) {
    readFinalOption(s);
    return readLocalVariables(s, readType(s, true)) ? 'variable' : 'other';
  }
  const term = readTerm(s, modeOf('expression', 'type'));
  if (s.lastMode.type && isLaxIdentifier(s.kind)) return readLocalVariables(s, term) ? 'variable' : 'other';
  if (s.lastMode.type && s.is(':')) s.failAnyway('bad.initializer', 'bad initializer for for-loop', offset);
  readStatementExpressions(s, term);
  return 'other';
}

function readStatementExpressions(s: TokenStream, first: Term): void {
  checkStatement(s, first);
  while (s.is(',')) {
    s.next();
    checkStatement(s, readExpression(s));
  }
}

export function readTry(s: TokenStream, offset: number): void {
  const withResources = s.is('(');
  if (withResources) {
    s.next();
    readResource(s);
    while (s.is(';')) {
      s.next();
      if (s.is(')')) break;
      readResource(s);
    }
    s.accept(')');
  }
  readBlock(s);
  if (!s.is('catch') && !s.is('finally')) {
    if (!withResources)
      s.failAnyway('try.without.catch.finally.or.resource.decls', "'try' without 'catch', 'finally' or resource declarations", offset);
    return;
  }
  while (s.is('catch')) readCatch(s);
  if (s.is('finally')) {
    s.next();
    readBlock(s);
  }
}

function readResource(s: TokenStream): void {
  if (s.is('final') || s.is('@')) {
    readFinalOption(s);
    readType(s, true);
    readName(s);
    readVariableRest(s, { initializerNeeded: true });
    return;
  }
  const term = readTerm(s, modeOf('expression', 'type'));
  if (s.lastMode.type && isLaxIdentifier(s.kind)) {
    readName(s);
    readVariableRest(s, { initializerNeeded: true });
  } else if (term.kind !== 'name' && term.kind !== 'selection') {
    s.failAnyway(
      'try.with.resources.expr.needs.var',
      'the try-with-resources resource must either be a variable declaration or an expression denoting a reference to a final or effectively final variable',
      term.offset,
    );
  }
}

export function readCatch(s: TokenStream): void {
  s.accept('catch');
  s.accept('(');
  readFinalOption(s);
  readType(s);
  while (s.is('|')) {
    s.next();
    readType(s);
  }
  readVariableName(s);
  s.accept(')');
  readBlock(s);
}

export function readCases(s: TokenStream): void {
  let arrows: boolean | undefined;
  while (!s.is('}') && !s.is('eof')) {
    if (!s.is('case') && !s.is('default')) failOutsideCase(s);
    const { start } = s.token;
    readLabels(s);
    if (s.is('->') || s.is(':')) {
      if (arrows !== undefined && arrows !== s.is('->'))
        s.failAnyway('switch.mixing.case.types', 'different case kinds used in the switch', start);
      arrows = s.is('->');
    }
    if (s.is('->')) {
      s.next();
      const statement = readEmbeddedStatement(s);
      if (statement.kind === 'other')
        s.failAnyway(
          'switch.case.unexpected.statement',
          'unexpected statement in case, expected is an expression, a block or a throw statement',
          statement.offset,
        );
    } else {
      s.accept(':', '->');
      readBlockStatements(s);
    }
  }
}
