/** Any node of the tree: what all kinds share. */
export interface AnyNode {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'start' in value;
}

/** Calls back for each node right below this one, in source order as far as fields are. */
export function forEachChild(node: object, visit: (child: AnyNode) => void): void {
  for (const value of Object.values(node)) {
    if (isNode(value)) visit(value);
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) visit(item);
  }
}
