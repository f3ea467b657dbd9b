/** A template of `-o jsonpath`: what stands in braces is looked up, the rest is printed. */
export function jsonPath(template: string, data: unknown): string {
  return printNodes(parseTemplate(template), data);
}

/** Values that one path finds, for custom columns: `.metadata.name`, `{.spec.containers[*].image}`. */
export function pathValues(path: string, data: unknown): readonly unknown[] {
  const bare = path.replace(/^\{(.*)\}$/s, '$1');
  return lookUp(bare.startsWith('.') || bare.startsWith('[') ? bare : `.${bare}`, data);
}

type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'range'; readonly path: string; readonly body: readonly TemplateNode[] };

export class JsonPathError extends Error {}

function parseTemplate(template: string): readonly TemplateNode[] {
  const root: TemplateNode[] = [];
  const stack: { readonly path: string; readonly body: TemplateNode[] }[] = [];
  const here = (): TemplateNode[] => stack.at(-1)?.body ?? root;
  for (const [, text, action] of template.matchAll(/([^{]+)|\{((?:"[^"]*"|'[^']*'|[^}"'])*)\}/g)) {
    if (text !== undefined) here().push({ kind: 'text', text });
    const words = (action ?? '').trim();
    if (text !== undefined || words === '') continue;
    if (words === 'end') {
      const done = stack.pop();
      if (!done) throw new JsonPathError('not in range, nothing to end');
      here().push({ kind: 'range', ...done });
    } else if (words.startsWith('range ')) stack.push({ path: words.slice(6).trim(), body: [] });
    else if (/^["']/.test(words)) here().push({ kind: 'text', text: unescape(words.slice(1, -1)) });
    else for (const path of words.split(/\s+(?![^[]*\])/)) here().push({ kind: 'path', path });
  }
  if (stack.length > 0) throw new JsonPathError('unterminated range');
  return root;
}

const unescape = (text: string): string => text.replace(/\\n/g, '\n').replace(/\\t/g, '\t').replace(/\\(.)/g, '$1');

function printNodes(nodes: readonly TemplateNode[], data: unknown): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'path') return lookUp(node.path, data).map(printed).join(' ');
      return lookUp(node.path, data)
        .map((item) => printNodes(node.body, item))
        .join('');
    })
    .join('');
}

const printed = (value: unknown): string => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

function lookUp(path: string, data: unknown): readonly unknown[] {
  const steps = [...path.replace(/^[$@]/, '').matchAll(/\.\.?((?:\\.|[\w*-]|(?<=\\)\.)+)|\[([^\]]*(?:\([^)]*\))?)\]|^(\w+)/g)];
  let values: readonly unknown[] = [data];
  for (const [whole, name, bracket, first] of steps) {
    if (bracket !== undefined) values = values.flatMap((v) => indexed(v, bracket.trim()));
    else {
      const key = (name ?? first ?? '').replace(/\\(.)/g, '$1');
      const all = whole.startsWith('..') ? values.flatMap(everyPart) : values;
      values = all.flatMap((v) => (key === '*' ? entriesOf(v).map(([, item]) => item) : child(v, key)));
    }
  }
  return values;
}

const child = (value: unknown, key: string): readonly unknown[] =>
  entriesOf(value).flatMap(([k, item]) => (k === key && !Array.isArray(value) ? [item] : []));

const everyPart = (value: unknown): readonly unknown[] => [value, ...entriesOf(value).flatMap(([, item]) => everyPart(item))];

function indexed(value: unknown, bracket: string): readonly unknown[] {
  if (/^['"]/.test(bracket)) return child(value, bracket.slice(1, -1));
  if (!Array.isArray(value)) return bracket === '*' ? entriesOf(value).map(([, item]) => item) : [];
  const items: readonly unknown[] = value;
  if (bracket === '*') return items;
  const filter = /^\?\(@(.+?)\s*(==|!=|<=?|>=?)\s*(.+)\)$/.exec(bracket);
  if (filter) return items.filter((item) => compares(lookUp(filter[1] ?? '', item)[0], filter[2] ?? '', (filter[3] ?? '').trim()));
  const [from = '', to] = bracket.split(':');
  if (to !== undefined) return items.slice(Number(from || 0), to === '' ? undefined : Number(to));
  const at = items.at(Number(from));
  return at === undefined ? [] : [at];
}

function compares(left: unknown, sign: string, text: string): boolean {
  const right = /^['"]/.test(text) ? text.slice(1, -1) : text;
  if (sign === '==') return String(left) === right;
  if (sign === '!=') return String(left) !== right;
  const [a, b] = [Number(left), Number(right)];
  return sign === '<' ? a < b : sign === '<=' ? a <= b : sign === '>' ? a > b : a >= b;
}
