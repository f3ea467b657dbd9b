import { readVariableInitializer } from './creator.ts';
import { readName } from './term.ts';
import type { TokenStream } from './token-stream.ts';
import { readBracketsOption } from './type.ts';

/** Declarators behind a type. True: exactly one, without an initializer. */
export function readVariables(s: TokenStream, local: boolean, initializerNeeded: boolean): boolean {
  readName(s);
  return readVariablesRest(s, initializerNeeded) && local;
}

/** Behind the first name. True: no second one, and no initializer. */
export function readVariablesRest(s: TokenStream, initializerNeeded: boolean): boolean {
  let single = !readVariableRest(s, initializerNeeded);
  while (s.is(',')) {
    single = false;
    s.next();
    readName(s);
    readVariableRest(s, initializerNeeded);
  }
  return single;
}

/** Whether there was an initializer. */
export function readVariableRest(s: TokenStream, initializerNeeded: boolean): boolean {
  readBracketsOption(s, { kind: 'name', offset: s.token.start });
  if (s.is('=')) {
    s.next();
    readVariableInitializer(s);
    return true;
  }
  if (initializerNeeded) s.expected(s.token.start, '=');
  return false;
}
