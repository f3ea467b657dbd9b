import { NO_PATTERNS } from './lambda.ts';
import { readAnnotations } from './modifiers.ts';
import { readComponents } from './pattern.ts';
import { readPrimary } from './primary.ts';
import type { Mode, TokenStream } from './token-stream.ts';
import { modeOf } from './token-stream.ts';
import type { TokenKind } from './token.ts';
import { readType } from './type.ts';

/** What a term turned out to be, as far as statements ask; `offset` is where javac's caret stands for it. */
export interface Term {
  readonly kind: 'name' | 'selection' | 'statement' | 'reference' | 'other';
  readonly offset: number;
  /** Of a name: its last part. */
  readonly name?: string;
}

const ASSIGNMENTS = new Set<TokenKind>(['=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '>>>=']);
const PRECEDENCE: Partial<Record<TokenKind, number>> = {
  '||': 4,
  '&&': 5,
  '|': 6,
  '^': 7,
  '&': 8,
  '==': 9,
  '!=': 9,
  '<': 10,
  '>': 10,
  '<=': 10,
  '>=': 10,
  instanceof: 10,
  '<<': 11,
  '>>': 11,
  '>>>': 11,
  '+': 12,
  '-': 12,
  '*': 13,
  '/': 13,
  '%': 13,
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

export function readAssignmentRest(s: TokenStream, left: Term): Term {
  if (!ASSIGNMENTS.has(s.kind)) return left;
  if (left.kind === 'other')
    s.later ??= { code: 'unexpected.type', message: 'unexpected type\n  required: variable\n  found:    value', offset: left.offset };
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

export function readConditionalRest(s: TokenStream, condition: Term): Term {
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
export function readBinaryRest(s: TokenStream, left: Term): Term {
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
  if (s.patterns && s.is('(')) readComponents(s);
  else if (s.is('identifier')) s.next();
}
