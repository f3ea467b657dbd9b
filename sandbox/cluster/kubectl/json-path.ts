/** A template of `-o jsonpath`: what stands in braces is looked up, the rest is printed (client-go, util/jsonpath). */
export function jsonPath(template: string, data: unknown): string {
  return printNodes(parseTemplate(template), data, data);
}

/** Values that one path finds, for custom columns: `.metadata.name`, `{.spec.containers[*].image}`. */
export function pathValues(path: string, data: unknown): readonly unknown[] {
  const bare = path.replace(/^\{(.*)\}$/s, '$1');
  return lookUp(bare.startsWith('.') || bare.startsWith('[') ? bare : `.${bare}`, data, data).values;
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
  if (/\{[^}]*$/.test(template.replace(/"[^"]*"|'[^']*'/g, ''))) throw new JsonPathError('unclosed action');
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

function printNodes(nodes: readonly TemplateNode[], data: unknown, root: unknown): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      const { values } = lookUp(node.path, data, root);
      if (node.kind === 'path') return values.map(printed).join(' ');
      return values.map((item) => printNodes(node.body, item, root)).join('');
    })
    .join('');
}

const printed = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value === null ? '' : String(value);

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

type Step = { readonly kind: 'field'; readonly name: string; readonly deep: boolean } | { readonly kind: 'index'; readonly text: string };

/** `.a\.b/c`, `..name`, `[0]`, `['a.b']`, `[?(@.type=="Ready")]`, one after the other. */
function steps(path: string): readonly Step[] {
  const found: Step[] = [];
  let at = 0;
  while (at < path.length) {
    const rest = path.slice(at);
    const bracket = /^\[((?:"[^"]*"|'[^']*'|\((?:"[^"]*"|'[^']*'|[^()"'])*\)|[^\]"'(])*)\]/.exec(rest);
    const name = /^(\.{0,2})((?:\\.|[^.[\]\\\s])+)/.exec(rest);
    if (bracket) found.push({ kind: 'index', text: (bracket[1] ?? '').trim() });
    else if (name) found.push({ kind: 'field', name: (name[2] ?? '').replace(/\\(.)/g, '$1'), deep: name[1] === '..' });
    else if (rest.startsWith('.')) {
      at++;
      continue;
    } else
      throw new JsonPathError(
        rest.startsWith('[')
          ? 'unterminated array'
          : `unrecognized character in action: U+${(rest.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} '${rest.charAt(0)}'`,
      );
    at += (bracket ?? name)?.[0].length ?? 1;
  }
  return found;
}

function lookUp(path: string, data: unknown, root: unknown): { readonly values: readonly unknown[] } {
  let values: readonly unknown[] = [path.startsWith('$') ? root : data];
  for (const step of steps(path.replace(/^[$@]/, ''))) {
    if (step.kind === 'index') values = values.flatMap((v) => indexed(v, step.text, root));
    else {
      const all = step.deep ? values.flatMap(everyPart) : values;
      values = all.flatMap((v) => (step.name === '*' ? entriesOf(v).map(([, item]) => item) : child(v, step.name)));
    }
  }
  return { values };
}

const child = (value: unknown, key: string): readonly unknown[] =>
  entriesOf(value).flatMap(([k, item]) => (k === key && !Array.isArray(value) ? [item] : []));

const everyPart = (value: unknown): readonly unknown[] => [value, ...entriesOf(value).flatMap(([, item]) => everyPart(item))];

function indexed(value: unknown, bracket: string, root: unknown): readonly unknown[] {
  if (/^['"]/.test(bracket)) return child(value, bracket.slice(1, -1));
  if (!Array.isArray(value)) return bracket === '*' ? entriesOf(value).map(([, item]) => item) : [];
  const items: readonly unknown[] = value;
  if (bracket === '*') return items;
  const filter = /^\?\(\s*(.+?)\s*(?:(==|!=|<=?|>=?)\s*(.+?))?\s*\)$/s.exec(bracket);
  if (filter) {
    const [, left = '', sign, right = ''] = filter;
    return items.filter((item) => {
      const found = lookUp(left, item, root).values;
      return sign === undefined ? found.length > 0 : found.length > 0 && compares(found[0], sign, operand(right, item, root));
    });
  }
  const parts = bracket.split(',').map((part) => part.trim());
  return parts.flatMap((part) => sliced(items, part));
}

function sliced(items: readonly unknown[], part: string): readonly unknown[] {
  const [from = '', to, step] = part.split(':');
  if (to === undefined) {
    if (!/^-?\d+$/.test(from)) throw new JsonPathError(`invalid array index ${from}`);
    const found = items.at(Number(from));
    if (found === undefined) throw new JsonPathError(`array index out of bounds: index ${from}, length ${items.length}`);
    return [found];
  }
  const range = items.slice(Number(from || 0), to === '' ? undefined : Number(to));
  const every = Number(step ?? 1) || 1;
  return range.filter((_, i) => i % every === 0);
}

function operand(text: string, item: unknown, root: unknown): string {
  if (/^['"]/.test(text)) return text.slice(1, -1);
  return /^[@$]/.test(text) ? String(lookUp(text, item, root).values[0]) : text;
}

function compares(left: unknown, sign: string, right: string): boolean {
  if (sign === '==') return String(left) === right;
  if (sign === '!=') return String(left) !== right;
  const [a, b] = [Number(left), Number(right)];
  return sign === '<' ? a < b : sign === '<=' ? a <= b : sign === '>' ? a > b : a >= b;
}
