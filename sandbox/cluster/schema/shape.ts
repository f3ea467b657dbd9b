/** A field's type as the published schemas have it, with the names of Go's types, for messages that name them. */
export type Shape =
  | { readonly kind: 'string' | 'integer' | 'boolean' | 'quantity' | 'text-map' | 'amount-map' | 'any'; readonly go: string }
  | { readonly kind: 'list'; readonly of: Shape; readonly go: string }
  | Struct;

export interface Struct {
  readonly kind: 'struct';
  /** `v1.PodSpec`. */
  readonly go: string;
  readonly fields: Readonly<Record<string, Shape>>;
  /** Fields that must be there. */
  readonly required: ReadonlySet<string>;
}

/** Go's name without its package, as messages about a field's struct and `kubectl explain` show it. */
export const bareName = (go: string): string => go.replace(/^.*\./, '');

export const text: Shape = { kind: 'string', go: 'string' };
export const integer: Shape = { kind: 'integer', go: 'int32' };
export const long: Shape = { kind: 'integer', go: 'int64' };
export const flag: Shape = { kind: 'boolean', go: 'bool' };
/** A number or a percentage. */
export const numberOrPercent: Shape = { kind: 'quantity', go: 'intstr.IntOrString' };
export const amount: Shape = { kind: 'quantity', go: 'resource.Quantity' };
export const texts: Shape = { kind: 'text-map', go: 'map[string]string' };
export const amounts: Shape = { kind: 'amount-map', go: 'v1.ResourceList' };
/** What neither the trial nor a module reads: it is taken as it is. */
export const unread = (go: string): Shape => ({ kind: 'any', go });
export const list = (of: Shape): Shape => ({ kind: 'list', of, go: `[]${of.go}` });

/** A name that ends with `!` must be there. */
export function struct(go: string, fields: Readonly<Record<string, Shape>>): Struct {
  const bare = (name: string): string => name.replace(/!$/, '');
  return {
    kind: 'struct',
    go: `v1.${go}`,
    fields: Object.fromEntries(Object.entries(fields).map(([name, shape]) => [bare(name), shape])),
    required: new Set(Object.keys(fields).flatMap((name) => (name.endsWith('!') ? [bare(name)] : []))),
  };
}
