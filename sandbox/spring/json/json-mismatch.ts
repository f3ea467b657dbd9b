import type { Json } from './json-text.ts';

/** JSON that does not fit the wanted type; `message` is Jackson's. */
export class JsonMismatch extends Error {
  readonly exceptionClass: string;
  constructor(message: string, exceptionClass = 'com.fasterxml.jackson.databind.exc.MismatchedInputException') {
    super(message);
    this.name = 'JsonMismatch';
    this.exceptionClass = exceptionClass;
  }
}

/** Jackson has no reader for such a type at all, whatever the JSON: Spring then says that it takes no such body. */
export class UnreadableType extends JsonMismatch {
  constructor(message: string) {
    super(message, 'com.fasterxml.jackson.databind.exc.InvalidDefinitionException');
    this.name = 'UnreadableType';
  }
}

const TOKENS: Readonly<Record<Json['kind'], string>> = {
  object: 'Object value (token `JsonToken.START_OBJECT`)',
  array: 'Array value (token `JsonToken.START_ARRAY`)',
  string: 'String value (token `JsonToken.VALUE_STRING`)',
  number: 'Integer value (token `JsonToken.VALUE_NUMBER_INT`)',
  boolean: 'Boolean value (token `JsonToken.VALUE_TRUE`)',
  null: 'Null value (token `JsonToken.VALUE_NULL`)',
};

/** `Integer value (token \`JsonToken.VALUE_NUMBER_INT\`)`: how Jackson names what it met. */
export function tokenOf(json: Json): string {
  if (json.kind === 'number' && /[.eE]/.test(json.text)) return 'Floating-point value (token `JsonToken.VALUE_NUMBER_FLOAT`)';
  if (json.kind === 'boolean' && !json.value) return 'Boolean value (token `JsonToken.VALUE_FALSE`)';
  return TOKENS[json.kind];
}

/** The token does not fit the type. */
export function mismatch(json: Json, type: string): never {
  throw new JsonMismatch(`Cannot deserialize value of type \`${type}\` from ${tokenOf(json)}`);
}
