/** Fields of something that was sent and may lack any of them. */
export const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([k]) => k === key)?.[1] : undefined;

export const at = (value: unknown, ...path: readonly string[]): unknown => path.reduce(field, value);

export const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textMap = (value: unknown): Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, String(v)])) : {};

// ---- the API server's sentences (apimachinery, util/validation/field) ----

/** As a value stands in a message: text in quotes, what has parts as JSON with sorted keys. */
export const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? `{${Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => `${JSON.stringify(k)}:${shown(v)}`)
        .join(',')}}`
    : JSON.stringify(value ?? null);

export const required = (path: string, detail = ''): string => `${path}: Required value${detail === '' ? '' : `: ${detail}`}`;
export const invalid = (path: string, value: unknown, detail: string): string => `${path}: Invalid value: ${shown(value)}: ${detail}`;
export const forbidden = (path: string, detail: string): string => `${path}: Forbidden: ${detail}`;
export const unsupported = (path: string, value: unknown, supported: readonly string[]): string =>
  `${path}: Unsupported value: ${shown(value)}: supported values: ${supported.map((s) => `"${s}"`).join(', ')}`;

/** A value that is there must be one of these. */
export const oneOf = (path: string, value: unknown, supported: readonly string[]): string[] =>
  value === undefined || supported.includes(String(value)) ? [] : [unsupported(path, value, supported)];

export const notNegative = (path: string, value: unknown): string[] =>
  typeof value === 'number' && value < 0 ? [invalid(path, value, 'must be greater than or equal to 0')] : [];
