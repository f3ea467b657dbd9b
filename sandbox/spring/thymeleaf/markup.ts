/** A template as AttoParser reads it: every byte is kept, and nothing is added or closed that the text does not hold. */

export interface Attribute {
  /** Blanks before it. */
  before: string;
  name: string;
  /** `=` with its blanks; empty: there is no value. */
  operator: string;
  quote: string;
  /** Without quotes, as written. */
  value: string;
}

export interface Element {
  readonly kind: 'element';
  readonly name: string;
  attributes: Attribute[];
  /** Blanks after the last attribute. */
  end: string;
  /** `/` of `<br/>`. */
  readonly standalone: boolean;
  readonly children: Node[];
  /** As written; undefined: it is not closed. */
  close: string | undefined;
}

export interface Text {
  readonly kind: 'text' | 'markup';
  readonly text: string;
}

export type Node = Element | Text;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe']);

/** What an opening tag ends, where it is not closed. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  option: ['option'],
  optgroup: ['option', 'optgroup'],
  tbody: ['td', 'th', 'tr', 'thead', 'tbody'],
  ...Object.fromEntries(
    'address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
      .split(' ')
      .map((name) => [name, ['p']]),
  ),
};

const TAG = /^<([a-zA-Z][^\s/>]*)((?:\s*[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/(?!>))*)(\s*)(\/?)>/;
const ATTRIBUTE = /(\s*)([^\s"'>/=]+)(?:(\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** @throws Error for a tag that does not end */
export function parseMarkup(given: string): Node[] {
  // `<!--/*/ … /*/-->` is markup for Thymeleaf alone, `<!--/* … */-->` for nobody.
  const text = given.replaceAll(/<!--\/\*\/([\s\S]*?)\/\*\/-->/g, '$1').replaceAll(/<!--\/\*[\s\S]*?\*\/-->/g, '');
  const roots: Node[] = [];
  const open: Element[] = [];
  const add = (node: Node): void => void (open.at(-1)?.children ?? roots).push(node);
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const raw = open.at(-1);
    if (raw && RAW.has(raw.name.toLowerCase())) {
      const end = rest.toLowerCase().indexOf(`</${raw.name.toLowerCase()}`);
      const content = end < 0 ? rest : rest.slice(0, end);
      if (content !== '') {
        add({ kind: 'text', text: content });
        at += content.length;
        continue;
      }
    }
    if (!rest.startsWith('<')) {
      const end = rest.indexOf('<');
      const content = end < 0 ? rest : rest.slice(0, end);
      add({ kind: 'text', text: content });
      at += content.length;
      continue;
    }
    const other = /^<!--[\s\S]*?-->|^<!\[CDATA\[[\s\S]*?\]\]>|^<![^>]*>|^<\?[^>]*>/.exec(rest);
    if (other) {
      add({ kind: 'markup', text: other[0] });
      at += other[0].length;
      continue;
    }
    const close = /^<\/([^\s>]+)\s*>/.exec(rest);
    if (close) {
      const index = open.findLastIndex((e) => e.name.toLowerCase() === (close[1] ?? '').toLowerCase());
      const element = open[index];
      if (element) {
        element.close = close[0];
        open.length = index;
      } else add({ kind: 'markup', text: close[0] });
      at += close[0].length;
      continue;
    }
    const tag = TAG.exec(rest);
    if (!tag) {
      add({ kind: 'text', text: '<' });
      at++;
      continue;
    }
    const [all, name = '', attributes = '', end = '', slash] = tag;
    for (let last = open.at(-1); last && ENDS[name.toLowerCase()]?.includes(last.name.toLowerCase()); last = open.at(-1)) open.pop();
    const element: Element = {
      kind: 'element',
      name,
      attributes: [...attributes.matchAll(ATTRIBUTE)].map(([, before = '', attribute = '', operator = '', double, single, bare]) => ({
        before,
        name: attribute,
        operator,
        quote: double !== undefined ? '"' : single !== undefined ? "'" : '',
        value: double ?? single ?? bare ?? '',
      })),
      end,
      standalone: slash === '/',
      children: [],
      close: undefined,
    };
    add(element);
    if (!element.standalone && !VOID.has(name.toLowerCase())) open.push(element);
    at += all.length;
  }
  return roots;
}

export const isVoid = (element: Element): boolean => VOID.has(element.name.toLowerCase());

/** What stands for a character in an attribute. */
export const unescapeMarkup = (text: string): string =>
  text.includes('&')
    ? text
        .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&nbsp;', '\u00A0')
        .replaceAll('&amp;', '&')
    : text;

export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

export const openTag = ({ name, attributes, end }: Element, standalone: boolean): string =>
  `<${name}${attributes.map((a) => a.before + a.name + a.operator + a.quote + a.value + a.quote).join('')}${end}${standalone ? '/' : ''}>`;

const find = (element: Element, name: string): number => element.attributes.findIndex((a) => a.name.toLowerCase() === name.toLowerCase());

export const attributeOf = (element: Element, name: string): string | undefined => element.attributes[find(element, name)]?.value;

export function removeAttribute(element: Element, name: string): void {
  const index = find(element, name);
  const [removed] = index < 0 ? [] : element.attributes.splice(index, 1);
  const next = element.attributes[index];
  if (removed && next) next.before = removed.before;
  else if (removed && element.end !== '') element.end = removed.before;
}

/** In the place of an attribute that acts (`from`), where the element has none of the name. `value` is escaped. */
export function setAttribute(element: Element, from: string, name: string, value: string): void {
  const there = element.attributes[find(element, name)];
  if (there) {
    there.operator = there.operator || '=';
    there.quote = there.quote || '"';
    there.value = value;
    if (from !== name) removeAttribute(element, from);
    return;
  }
  const acting = element.attributes[find(element, from)];
  const made = { name, operator: '=', quote: '"', value };
  if (acting) Object.assign(acting, { ...made, operator: acting.operator || '=', quote: acting.quote || '"' });
  else element.attributes.push({ before: ' ', ...made });
}
