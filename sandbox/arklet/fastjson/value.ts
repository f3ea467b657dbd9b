import { concurrentHashOrder } from '../../ark/biz-registry.ts';

/** A number as fastjson keeps it: Integer, Long or BigInteger, or a BigDecimal, by its Java text. */
export class JsonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export interface JsonObject {
  readonly [key: string]: JsonValue;
}
export type JsonValue = string | boolean | null | JsonNumber | readonly JsonValue[] | JsonObject;

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** JSON.toJSONString: the keys of an object in their hash order, null fields left out. */
export function writeJson(value: JsonValue): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (value instanceof JsonNumber) return value.text;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (!isObject(value)) return 'null';
  const fields = concurrentHashOrder(Object.keys(value)).flatMap((key) => {
    const field = value[key];
    return field === undefined || field === null ? [] : [`${quote(key)}:${writeJson(field)}`];
  });
  return `{${fields.join(',')}}`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\\u0000-\u001f\u007f-\u00a0\u2028\u2029]/g, (c) => ESCAPES[c] ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}"`;
}
