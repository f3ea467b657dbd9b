/** What a Go type takes of JSON. */
export type GoType =
  | { readonly kind: 'string' | 'any' }
  | { readonly kind: 'int'; readonly name: 'int' | 'int64' }
  | { readonly kind: 'list'; readonly name: string; readonly of: GoType }
  | GoStruct;

export interface GoStruct {
  readonly kind: 'struct';
  /** Without its package, as messages name it. */
  readonly name: string;
  /** The embedded structure that holds the fields. */
  readonly embedded?: string;
  readonly fields: Readonly<Record<string, GoType>>;
}

export const goString: GoType = { kind: 'string' };

/** Why a text cannot be read, in the words of Go's encoding/json. */
export class UnreadableJson extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableJson';
  }
}

/**
 * `json.Unmarshal` into a structure: keys in any case, what is missing or null stays zero, the first wrong kind is told.
 * @throws {UnreadableJson}
 */
export async function readGoJson(text: string, type: GoStruct): Promise<Readonly<Record<string, unknown>>> {
  const problems: string[] = [];
  const value = read(await parse(text), type, { problems, path: [], struct: undefined });
  const [first] = problems;
  if (first !== undefined) throw new UnreadableJson(first);
  return isRecord(value) ? value : {};
}

async function parse(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { jsonSyntaxProblem } = await import('./go-json-syntax.ts');
    throw new UnreadableJson(jsonSyntaxProblem(text) ?? error.message);
  }
}

interface Reading {
  readonly problems: string[];
  readonly path: readonly string[];
  /** The innermost structure. */
  readonly struct: string | undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function read(json: unknown, type: GoType, reading: Reading): unknown {
  if (type.kind === 'any') return json;
  if (json === null || json === undefined) return zeroOf(type);
  const wrong = (kind: string): unknown => {
    const place = reading.struct === undefined ? 'value' : `struct field ${reading.struct}.${reading.path.join('.')}`;
    reading.problems.push(`json: cannot unmarshal ${kind} into Go ${place} of type ${nameOf(type)}`);
    return zeroOf(type);
  };
  switch (type.kind) {
    case 'string':
      return typeof json === 'string' ? json : wrong(kindOf(json));
    case 'int':
      if (typeof json !== 'number') return wrong(kindOf(json));
      return Number.isInteger(json) ? json : wrong(`number ${json}`);
    case 'list':
      return Array.isArray(json) ? json.map((each: unknown) => read(each, type.of, reading)) : wrong(kindOf(json));
    case 'struct': {
      if (!isRecord(json)) return wrong(kindOf(json));
      const path = [...reading.path, ...(type.embedded === undefined ? [] : [type.embedded])];
      return Object.fromEntries(
        Object.entries(type.fields).map(([name, field]) => {
          // The last key that is the field's in any case counts.
          const value = Object.entries(json).findLast(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
          return [name, read(value, field, { problems: reading.problems, path: [...path, name], struct: type.name })];
        }),
      );
    }
  }
}

function zeroOf(type: GoType): unknown {
  if (type.kind === 'string') return '';
  if (type.kind === 'int') return 0;
  if (type.kind !== 'struct') return null;
  return Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, zeroOf(field)]));
}

function nameOf(type: GoType): string {
  if (type.kind === 'struct') return `ark.${type.name}`;
  if (type.kind === 'list') return `[]${type.name}`;
  return type.kind === 'int' ? type.name : type.kind;
}

function kindOf(json: unknown): string {
  if (Array.isArray(json)) return 'array';
  return typeof json === 'boolean' ? 'bool' : typeof json;
}
