import { readVariableInitializer } from './creator.ts';
import type { Term } from './term.ts';
import { readName } from './name.ts';
import type { TokenStream } from './token-stream.ts';
import { readBracketsOption, refuseRestricted } from './type.ts';

/** Local variables behind their type. True: exactly one, without an initializer. */
export function readLocalVariables(s: TokenStream, type: Term): boolean {
  readName(s);
  refuseRestricted(s, type, true);
  return readVariablesRest(s, type.name === 'var' ? { inferredAt: type.offset } : {});
}

export interface VariableRules {
  readonly initializerNeeded?: boolean;
  /** Where the `var` stands that is the type. */
  readonly inferredAt?: number;
}

/** Behind the first name. True: no second one, and no initializer. */
export function readVariablesRest(s: TokenStream, rules: VariableRules): boolean {
  let single = !readVariableRest(s, rules);
  while (s.is(',')) {
    single = false;
    s.next();
    readName(s);
    readVariableRest(s, rules);
    if (rules.inferredAt !== undefined)
      s.fail('restricted.type.not.allowed.compound', "'var' is not allowed in a compound declaration", rules.inferredAt);
  }
  return single;
}

/** Whether there was an initializer. */
export function readVariableRest(s: TokenStream, rules: VariableRules): boolean {
  const array = s.is('[');
  readBracketsOption(s, { kind: 'name', offset: s.token.start });
  const initialized = s.is('=');
  if (initialized) {
    s.next();
    readVariableInitializer(s);
  } else if (rules.initializerNeeded) s.expected(s.token.start, '=');
  if (array && rules.inferredAt !== undefined)
    s.fail('restricted.type.not.allowed.array', "'var' is not allowed as an element type of an array", rules.inferredAt);
  return initialized;
}
