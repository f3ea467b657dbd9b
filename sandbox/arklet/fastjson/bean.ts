import { isObject, JsonNumber, type JsonObject, type JsonValue, writeJson } from './value.ts';

/** A value that does not fit its field: `toJavaBean` then gives null. */
export class BeanMismatch extends Error {}

const loose = (key: string): string => key.replace(/[_-]/g, '').toLowerCase();

/** The field's value: by its own name, else as fastjson's smart match finds it (case, `_`, `-`). */
export function fieldOf(input: JsonObject, name: string): JsonValue | undefined {
  const exact = input[name];
  if (exact !== undefined) return exact;
  const near = Object.keys(input).find((key) => loose(key) === loose(name));
  return near === undefined ? undefined : input[near];
}

/** A String field: other kinds become their JSON. */
export function textField(input: JsonObject, name: string): string | null {
  return asText(fieldOf(input, name));
}

function asText(value: JsonValue | undefined): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : writeJson(value);
}

/** A boolean field, false when it is missing. */
export function booleanField(input: JsonObject, name: string): boolean {
  const value = fieldOf(input, name) ?? fieldOf(input, `is${name}`);
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  if (value instanceof JsonNumber) return Number(value.text) === 1;
  if (typeof value === 'string') {
    if (['', 'null', 'NULL'].includes(value)) return false;
    if (/^(?:true|1|y)$/i.test(value) || value === 'T') return true;
    if (/^(?:false|0|f)$/i.test(value) || value === 'N') return false;
  }
  throw new BeanMismatch(`can not cast to boolean, value : ${writeJson(value)}`);
}

/** How many bytes fastjson's base64 makes of a text: it skips what is no base64 at both ends. */
function base64Bytes(text: string): number {
  const inner = /^[^A-Za-z0-9+/=]*(.*?)[^A-Za-z0-9+/=]*$/s.exec(text)?.[1] ?? '';
  const padding = inner.endsWith('==') ? 2 : inner.endsWith('=') ? 1 : 0;
  return ((inner.length * 6) >> 3) - padding;
}

/** A String[] field. A text is taken for base64: without a byte in it, it is nothing; else it does not fit. */
export function textsField(input: JsonObject, name: string): (string | null)[] | null {
  const value = fieldOf(input, name);
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((v: JsonValue) => asText(v));
  if (typeof value === 'string' && base64Bytes(value) <= 0) return null;
  throw new BeanMismatch(`${name} is no list`);
}

/** A Map<String, String> field. */
export function mapField(input: JsonObject, name: string): Readonly<Record<string, string | null>> | null {
  const value = fieldOf(input, name);
  if (value === undefined || value === null) return null;
  if (!isObject(value)) throw new BeanMismatch(`${name} is no map`);
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, asText(v)]));
}
