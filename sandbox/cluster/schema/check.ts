import { bareName, type Shape, type Struct } from './shape.ts';
import { SHAPES, type SentKind } from './shapes.ts';

export interface SchemaReport {
  /** Go's sentence about the first field of a wrong type. */
  readonly mismatch: string | undefined;
  /** The same field as a CustomResourceDefinition's schema tells it. */
  readonly wrongType: { readonly path: string; readonly found: string; readonly wanted: string } | undefined;
  /** Paths of fields that no schema knows: `spec.template.spec.containers[0].imagee`. */
  readonly unknown: readonly string[];
}

const NO_AMOUNT = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const isAmount = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^[+-]?[0-9.]+(?:[eE][-+]?\d+|[numkMGTPE]|[KMGTPE]i)?$/.test(value));

const goName = (value: unknown): string =>
  Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value === 'object' ? 'object' : typeof value;

const jsonName = (value: unknown): string =>
  Array.isArray(value) ? 'array' : typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value;
const SCHEMA_NAMES: Readonly<Record<string, string>> = { string: 'string', int32: 'integer', int64: 'integer', bool: 'boolean' };

/** Holds a manifest against the fields of its kind, as the API server's strict decoder does (sigs.k8s.io/json). */
export function checkManifest(kind: SentKind, manifest: object): SchemaReport {
  const unknown: string[] = [];
  let mismatch: string | undefined;
  let wrongType: SchemaReport['wrongType'];
  const wrong = (value: unknown, owner: string, path: string, go: string): void => {
    wrongType ??= { path, found: jsonName(value), wanted: SCHEMA_NAMES[go] ?? (go.startsWith('[]') ? 'array' : 'object') };
    const what = typeof value === 'number' && !Number.isInteger(value) ? `number ${value}` : goName(value);
    mismatch ??= `json: cannot unmarshal ${what} into Go struct field ${bareName(owner)}.${path.replace(/\[\d+\]/g, '')} of type ${go}`;
  };
  const visit = (value: unknown, shape: Shape, owner: string, path: string): void => {
    if (value === null || value === undefined || shape.kind === 'any') return;
    if (shape.kind === 'list') {
      if (!Array.isArray(value)) return wrong(value, owner, path, shape.go);
      for (const [i, item] of value.entries()) visit(item, shape.of, owner, `${path}[${i}]`);
    } else if (shape.kind === 'struct') {
      if (typeof value !== 'object' || Array.isArray(value)) return wrong(value, owner, path, shape.go);
      fields(value, shape, path);
    } else if (shape.kind === 'text-map') {
      if (typeof value !== 'object' || Array.isArray(value)) return wrong(value, owner, path, shape.go);
      for (const item of Object.values(value)) if (typeof item !== 'string') wrong(item, owner, path, 'string');
    } else if (shape.kind === 'amount-map') {
      if (typeof value !== 'object' || Array.isArray(value)) return wrong(value, owner, path, shape.go);
      if (!Object.values(value).every(isAmount)) mismatch ??= NO_AMOUNT;
    } else if (!fits(value, shape.kind)) wrong(value, owner, path, shape.go);
  };
  const fields = (value: object, shape: Struct, path: string): void => {
    for (const [key, item] of Object.entries(value)) {
      const inner = shape.fields[key];
      const place = path === '' ? key : `${path}.${key}`;
      if (inner === undefined) unknown.push(place);
      else visit(item, inner, shape.go, place);
    }
  };
  fields(manifest, SHAPES[kind], '');
  return { mismatch, wrongType, unknown };
}

function fits(value: unknown, kind: 'string' | 'integer' | 'boolean' | 'quantity'): boolean {
  if (kind === 'string') return typeof value === 'string';
  if (kind === 'integer') return Number.isInteger(value);
  return kind === 'boolean' ? typeof value === 'boolean' : typeof value === 'string' || typeof value === 'number';
}
