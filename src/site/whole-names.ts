/** The part of an HTML syntax tree that this needs. */
export interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** The longest name, in characters, that a line of the narrowest page can hold. */
const LONGEST = 28;

const whole = (value: string): Node => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['k-whole'] },
  children: [{ type: 'text', value }],
});

/**
 * Browsers end lines after any hyphen, so that `--peer` stood as `-` and `-peer` on two lines, and no style but "never
 * break" prevents it. Names in code that fit into a line are marked to stay in one piece; of longer ones the first word.
 */
export const wholeNames = () =>
  function visit(node: Node): void {
    for (const child of node.children ?? []) {
      if (child.tagName === 'pre') continue;
      if (child.tagName === 'code') mark(child);
      else visit(child);
    }
  };

function mark(code: Node): void {
  const [text, ...more] = code.children ?? [];
  if (text?.type !== 'text' || text.value === undefined || more.length > 0 || !text.value.includes('-')) return;
  const words = text.value;
  if (words.length <= LONGEST && !words.includes(' ')) code.properties = { ...code.properties, className: ['k-whole'] };
  else
    code.children = words.split(/(?<![^ ])(-+\w{1,24})/).flatMap((piece, at): Node[] => {
      if (piece === '') return [];
      return [at % 2 === 1 ? whole(piece) : { type: 'text', value: piece }];
    });
}
