export interface JsonObject {
  readonly [key: string]: unknown;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as fastjson casts it to a String: other kinds become their JSON. */
export function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  return JSON.stringify(value) ?? null;
}

/** `true`, `"true"`, `1` and the like. */
export function asBoolean(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && ['true', '1', 'y', 't'].includes(value.toLowerCase()));
}

/** A String[]: anything else than a list is a list of one. */
export function asTexts(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map((v) => asText(v) ?? '');
}
