/** The part of an HTML syntax tree that this needs. */
interface Node {
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** The empty corner of a table that has headings on two sides is a cell: an empty heading heads nothing. */
export const tableCorners = () =>
  function visit(node: Node): void {
    if (node.tagName === 'th' && node.children?.length === 0) {
      node.tagName = 'td';
      delete node.properties?.['scope'];
    }
    node.children?.forEach(visit);
  };
