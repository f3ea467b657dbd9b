import { readArguments } from './creator.ts';
import { readClassBody, readMember } from './declaration.ts';
import { readAnnotations } from './modifiers.ts';
import { readName } from './name.ts';
import type { TokenStream } from './token-stream.ts';

export function readEnumBody(s: TokenStream, name: string): void {
  s.accept('{');
  let members = false;
  if (s.is(',')) {
    s.next();
    if (s.is(';')) {
      members = true;
      s.next();
    } else if (!s.is('}')) s.expected(s.previousEnd, '}', ';');
  }
  while (!s.is('}') && !s.is('eof')) {
    if (s.is(';')) {
      s.next();
      members = true;
      if (s.is('}') || s.is('eof')) break;
    }
    if (estimate(s, name) ?? !members) {
      if (members) s.fail('enum.constant.not.expected', 'enum constant not expected here', s.token.start);
      readConstant(s);
      if (s.is(',')) s.next();
      else if (!s.is('}') && !s.is(';') && !s.is('eof')) s.expected(s.previousEnd, ',', '}', ';');
    } else {
      if (!members) s.fail('enum.constant.expected', 'enum constant expected here', s.token.start);
      readMember(s, { name, kind: 'enum' });
    }
  }
  s.accept('}');
}

/** true: a constant, false: a member, undefined: what the place allows. */
function estimate(s: TokenStream, name: string): boolean | undefined {
  if (s.kind === 'identifier' && s.token.text === name) return undefined;
  if (s.kind === 'identifier' || s.kind === '_') {
    const { kind } = s.peek(1);
    if (kind === '(' || kind === '{' || kind === ',' || kind === ';') return true;
  }
  if (s.kind === 'identifier') return s.isName('record') || s.isName('sealed') ? false : undefined;
  return s.kind === '@' || s.kind === '<' || s.kind === '_' ? undefined : false;
}

function readConstant(s: TokenStream): void {
  readAnnotations(s);
  if (s.is('<')) s.illegal();
  readName(s);
  if (s.is('(')) readArguments(s);
  if (s.is('{')) readClassBody(s, { name: '', kind: 'class' });
}
