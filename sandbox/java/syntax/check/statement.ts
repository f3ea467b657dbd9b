import { readCases, readCatch, readFor, readTry } from './control.ts';
import { isDeclarationStart, isRecordStart, readDeclaration } from './declaration.ts';
import { readParenthesizedExpression } from './lambda.ts';
import { isNonSealed, isSealed, NO_MODIFIERS, readModifiers } from './modifiers.ts';
import type { Term } from './term.ts';
import { readName } from './name.ts';
import { readExpression, readTerm } from './term.ts';
import type { TokenStream } from './token-stream.ts';
import { modeOf } from './token-stream.ts';
import { isLaxIdentifier, LITERALS, PRIMITIVES } from './token.ts';
import { readType } from './type.ts';
import { readLocalVariables } from './variable.ts';

/** What a block statement was, as far as `if`, loops and cases ask. `offset`: where javac's caret stands for it. */
export interface ReadStatement {
  readonly kind: 'variable' | 'class' | 'expression' | 'block' | 'throw' | 'other';
  readonly offset: number;
}

export function readBlock(s: TokenStream): void {
  s.accept('{');
  readBlockStatements(s);
  if (s.is('case') || s.is('default')) s.fail('orphaned', `orphaned ${s.kind}`, s.token.start);
  s.accept('}');
}

export function readBlockStatements(s: TokenStream): void {
  while (readBlockStatement(s) !== undefined);
}

/** undefined: here a block ends. */
export function readBlockStatement(s: TokenStream): ReadStatement | undefined {
  const offset = s.token.start;
  switch (s.kind) {
    case '}':
    case 'case':
    case 'default':
    case 'eof':
      return undefined;
    case '{':
    case 'if':
    case 'for':
    case 'while':
    case 'do':
    case 'try':
    case 'switch':
    case 'synchronized':
    case 'return':
    case 'throw':
    case 'break':
    case 'continue':
    case ';':
    case 'else':
    case 'finally':
    case 'catch':
    case 'assert':
      return readSimpleStatement(s);
    case '@':
    case 'final': {
      const modifiers = readModifiers(s);
      if (isDeclarationStart(s)) return { kind: 'class', offset: readDeclaration(s, modifiers) };
      return readVariableStatement(s, readType(s, true));
    }
    case 'abstract':
    case 'strictfp':
    case 'interface':
    case 'class':
    case 'enum':
      return { kind: 'class', offset: readDeclaration(s, readModifiers(s)) };
    case 'identifier':
      if (s.isName('yield') && isYield(s)) {
        s.next();
        readExpression(s);
        s.accept(';');
        return { kind: 'other', offset };
      }
      if (isNonSealed(s, true) || isSealed(s, true))
        s.failAnyway('sealed.or.non.sealed.local.classes.not.allowed', 'sealed or non-sealed local classes are not allowed', s.token.start);
      if (isRecordStart(s)) return { kind: 'class', offset: readDeclaration(s, NO_MODIFIERS) };
      break;
    default:
  }
  const term = readTerm(s, modeOf('expression', 'type'));
  if (s.is(':') && term.kind === 'name') {
    s.next();
    readEmbeddedStatement(s);
    return { kind: 'other', offset };
  }
  if (s.lastMode.type && isLaxIdentifier(s.kind)) return readVariableStatement(s, term);
  checkStatement(s, term);
  s.accept(';');
  return { kind: 'expression', offset: term.offset };
}

function readVariableStatement(s: TokenStream, type: Term): ReadStatement {
  const offset = s.token.start;
  readLocalVariables(s, type);
  s.accept(';');
  return { kind: 'variable', offset };
}

export function checkStatement(s: TokenStream, term: Term): void {
  if (term.kind !== 'statement') s.failAnyway('not.stmt', 'not a statement', term.offset);
}

/** Whether `yield` begins a yield statement, told as javac does by what follows. */
function isYield(s: TokenStream): boolean {
  const { kind } = s.peek(1);
  if (LITERALS.has(kind) || PRIMITIVES.has(kind) || ['+', '-', 'identifier', '_', 'new', 'switch', 'this', 'super', ';'].includes(kind))
    return true;
  if (kind === '!' || kind === '~') return s.peek(1).kind !== ';';
  if (kind === '++' || kind === '--') return s.peek(2).kind !== ';';
  if (kind !== '(') return false;
  let depth = 1;
  let comma = false;
  let at = 2;
  for (; depth > 0 && s.peek(at).kind !== 'eof'; at++) {
    const inner = s.peek(at).kind;
    if (inner === '(') depth++;
    else if (inner === ')') depth--;
    else if (inner === ',' && depth === 1) comma = true;
  }
  return (!comma && s.peek(2).kind !== ')') || s.peek(at).kind === '->';
}

/** A statement where one must stand: behind `if (…)`, `->`, a label and so on. */
export function readEmbeddedStatement(s: TokenStream): ReadStatement {
  const offset = s.token.start;
  const statement = readBlockStatement(s);
  if (!statement) return s.fail('illegal.start.of.stmt', 'illegal start of statement', offset);
  if (statement.kind === 'class')
    s.failAnyway('class.not.allowed', 'class, interface or enum declaration not allowed here', statement.offset);
  if (statement.kind === 'variable') s.failAnyway('variable.not.allowed', 'variable declaration not allowed here', statement.offset);
  return statement;
}

function readSimpleStatement(s: TokenStream): ReadStatement {
  const offset = s.token.start;
  const other: ReadStatement = { kind: 'other', offset };
  switch (s.kind) {
    case '{':
      readBlock(s);
      return { kind: 'block', offset };
    case 'if':
      s.next();
      readParenthesizedExpression(s);
      readEmbeddedStatement(s);
      if (s.is('else')) {
        s.next();
        readEmbeddedStatement(s);
      }
      return other;
    case 'for':
      s.next();
      readFor(s);
      return other;
    case 'while':
      s.next();
      readParenthesizedExpression(s);
      readEmbeddedStatement(s);
      return other;
    case 'do':
      s.next();
      readEmbeddedStatement(s);
      s.accept('while');
      readParenthesizedExpression(s);
      s.accept(';');
      return other;
    case 'try':
      s.next();
      readTry(s, offset);
      return other;
    case 'switch':
      s.next();
      readParenthesizedExpression(s);
      s.accept('{');
      readCases(s);
      s.accept('}');
      return other;
    case 'synchronized':
      s.next();
      readParenthesizedExpression(s);
      readBlock(s);
      return other;
    case 'return':
      s.next();
      if (!s.is(';')) readExpression(s);
      s.accept(';');
      return other;
    case 'throw':
      s.next();
      readExpression(s);
      s.accept(';');
      return { kind: 'throw', offset };
    case 'break':
    case 'continue':
      s.next();
      if (isLaxIdentifier(s.kind)) readName(s);
      s.accept(';');
      return other;
    case 'else':
      s.next();
      return recover(s, 'else.without.if', "'else' without 'if'", offset, 'statement');
    case 'finally':
      s.next();
      return recover(s, 'finally.without.try', "'finally' without 'try'", offset, 'statement');
    case 'catch':
      return recover(s, 'catch.without.try', "'catch' without 'try'", offset, 'catch');
    case 'assert':
      s.next();
      readExpression(s);
      if (s.is(':')) {
        s.next();
        readExpression(s);
      }
      s.accept(';');
      return other;
    default:
      s.next();
      return other;
  }
}

/** javac reads what belongs to the stray word before it complains of it, so an error in there comes first. */
function recover(s: TokenStream, code: string, message: string, offset: number, what: 'statement' | 'catch'): never {
  if (what === 'catch') readCatch(s);
  else readEmbeddedStatement(s);
  return s.fail(code, message, offset);
}
