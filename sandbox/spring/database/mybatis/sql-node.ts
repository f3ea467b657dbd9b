import { parseXml, XmlCdata, XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Machine } from '../../../java/run/machine.ts';
import type { Reference } from '../../../java/run/value.ts';
import { elementsOf, isMap } from '../java-access.ts';
import { type Names, OgnlParser, truth } from './ognl.ts';

/** SQL that is being put together: its text, and what `#{…}` stands for in order. */
export interface BoundSql {
  text: string;
  readonly values: Reference[];
}

/** Finds what `#{path}` and `${path}` stand for. */
export type Path = (path: string, names: Names) => Reference;

/** A piece of SQL that depends on parameters. */
export type SqlNode = (machine: Machine, names: Names, path: Path) => BoundSql;

/** A fragment that `<include>` names. */
export type Fragments = (name: string) => XmlElement | undefined;

type Child = XmlElement['children'][number];

/** `<script>…</script>` of an annotation, or plain SQL. */
export function nodeOfText(sql: string, fragments: Fragments): SqlNode {
  if (!/^\s*<script>/.test(sql)) return textNode(sql);
  const { root } = parseXml(sql.trim());
  return root ? nodeOf(root.children, fragments) : textNode('');
}

export function nodeOf(children: readonly Child[], fragments: Fragments, properties: ReadonlyMap<string, string> = new Map()): SqlNode {
  const nodes = children.flatMap((child): SqlNode[] => {
    if (child instanceof XmlText || child instanceof XmlCdata) return [textNode(filled(child.text, properties))];
    return child instanceof XmlElement ? [elementNode(child, fragments, properties)] : [];
  });
  return (machine, names, path) => joined(nodes.map((n) => n(machine, names, path)));
}

const filled = (text: string, properties: ReadonlyMap<string, string>): string =>
  text.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => properties.get(name) ?? whole);

const joined = (parts: readonly BoundSql[]): BoundSql => ({
  text: parts.map((p) => p.text).join(''),
  values: parts.flatMap((p) => p.values),
});

function textNode(text: string): SqlNode {
  return (machine, names, path) => {
    const values: Reference[] = [];
    const made = text.replaceAll(/([#$])\{([^}]*)\}/g, (_whole, mark: string, inner: string) => {
      if (/,\s*(?:typeHandler|mode)\s*=/.test(inner))
        throw new Error(`not supported: ${mark}{${inner}} (the trial's MyBatis does not simulate it; a real one does)`);
      const name = (inner.split(',')[0] ?? '').trim();
      const value = path(name, names);
      if (mark === '$') return value === null ? '' : machine.toJavaString(value);
      values.push(value);
      return '?';
    });
    return { text: made, values };
  };
}

function condition(source: string): (machine: Machine, names: Names) => boolean {
  const evaluate = new OgnlParser(source).parse();
  return (machine, names) => truth(evaluate(machine, names));
}

const NOTHING: BoundSql = { text: '', values: [] };

function elementNode(element: XmlElement, fragments: Fragments, properties: ReadonlyMap<string, string>): SqlNode {
  const attribute = (name: string): string => element.attributes[name] ?? '';
  const inner = (): SqlNode => nodeOf(element.children, fragments, properties);
  switch (element.name) {
    case 'if': {
      const [holds, body] = [condition(attribute('test')), inner()];
      return (m, n, p) => (holds(m, n) ? body(m, n, p) : NOTHING);
    }
    case 'where':
      return trimmed(inner(), { prefix: 'WHERE', before: ['AND ', 'OR ', 'AND\n', 'OR\n', 'AND\t', 'OR\t'], suffix: '', after: [] });
    case 'set':
      return trimmed(inner(), { prefix: 'SET', before: [','], suffix: '', after: [','] });
    case 'trim':
      return trimmed(inner(), {
        prefix: attribute('prefix'),
        suffix: attribute('suffix'),
        before: attribute('prefixOverrides')
          .split('|')
          .filter((w) => w !== ''),
        after: attribute('suffixOverrides')
          .split('|')
          .filter((w) => w !== ''),
      });
    case 'choose':
      return choose(element, fragments, properties);
    case 'foreach':
      return forEach(element, inner());
    case 'bind': {
      const evaluate = new OgnlParser(attribute('value')).parse();
      return (m, n) => {
        bound(n)?.set(attribute('name'), evaluate(m, n));
        return NOTHING;
      };
    }
    case 'include': {
      const fragment = fragments(attribute('refid'));
      if (!fragment) throw new Error(`Could not find SQL statement to include with refid '${attribute('refid')}'`);
      const given = element.children.flatMap((c): [string, string][] =>
        c instanceof XmlElement && c.name === 'property'
          ? [[c.attributes['name'] ?? '', filled(c.attributes['value'] ?? '', properties)]]
          : [],
      );
      return nodeOf(fragment.children, fragments, new Map([...properties, ...given]));
    }
    // Its own statement: it is read with the statement that holds it.
    case 'selectKey':
      return () => NOTHING;
    default:
      throw new Error(`not supported: <${element.name}> in a mapper (the trial's MyBatis does not simulate it; a real one does)`);
  }
}

interface Trim {
  readonly prefix: string;
  readonly suffix: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function trimmed(body: SqlNode, { prefix, suffix, before, after }: Trim): SqlNode {
  return (m, n, p) => {
    const made = body(m, n, p);
    let text = made.text.trim();
    if (text === '') return { text: '', values: made.values };
    const upper = text.toUpperCase();
    const first = before.find((b) => upper.startsWith(b.toUpperCase()));
    if (first !== undefined) text = text.slice(first.trim().length);
    const last = after.find((a) => text.toUpperCase().endsWith(a.toUpperCase()));
    if (last !== undefined) text = text.slice(0, -last.length);
    return { text: `${prefix}${prefix === '' ? '' : ' '}${text.trim()}${suffix === '' ? '' : ' '}${suffix}`, values: made.values };
  };
}

function choose(element: XmlElement, fragments: Fragments, properties: ReadonlyMap<string, string>): SqlNode {
  const cases = element.children.flatMap((c) => {
    if (!(c instanceof XmlElement)) return [];
    const body = nodeOf(c.children, fragments, properties);
    return [{ holds: c.name === 'when' ? condition(c.attributes['test'] ?? '') : () => true, body }];
  });
  return (m, n, p) => cases.find((c) => c.holds(m, n))?.body(m, n, p) ?? NOTHING;
}

/** Names that `<foreach>` and `<bind>` add, by the look-up that knows them. */
const scopes = new WeakMap<Names, Map<string, Reference>>();
const bound = (names: Names): Map<string, Reference> | undefined => scopes.get(names);

/** A look-up to which `<bind>` may add. */
export function scopeOver(names: Names): Names {
  const own = new Map<string, Reference>();
  const made: Names = (name) => {
    const value = own.get(name);
    return value === undefined ? names(name) : value;
  };
  scopes.set(made, own);
  return made;
}

function forEach(element: XmlElement, body: SqlNode): SqlNode {
  const attribute = (name: string): string => element.attributes[name] ?? '';
  const collection = new OgnlParser(attribute('collection')).parse();
  const [open, close, separator] = [attribute('open'), attribute('close'), attribute('separator')];
  return (m, n, p) => {
    const found = collection(m, n);
    const items = entriesOf(m, found);
    if (!items) throw new Error(`The expression '${attribute('collection')}' evaluated to a null value.`);
    if (items.length === 0) return NOTHING;
    const parts = items.map(({ key, value }) => {
      const names = scopeOver(n);
      bound(names)?.set(attribute('item') || 'item', value);
      if (attribute('index') !== '') bound(names)?.set(attribute('index'), key);
      return body(m, names, p);
    });
    return {
      text: `${open}${parts.map((part) => part.text.trim()).join(`${separator} `)}${close}`,
      values: parts.flatMap((part) => part.values),
    };
  };
}

function entriesOf(machine: Machine, value: Reference): { key: Reference; value: Reference }[] | undefined {
  if (isMap(value)) {
    const entries = machine.invokeVirtual(value, 'entrySet()', []) ?? null;
    return elementsOf(machine, typeof entries === 'object' ? entries : null)?.map((e) => ({
      key: reference(machine, e, 'getKey()'),
      value: reference(machine, e, 'getValue()'),
    }));
  }
  return elementsOf(machine, value)?.map((item, i) => ({ key: machine.box('int', i), value: item }));
}

function reference(machine: Machine, entry: Reference, method: string): Reference {
  const value = machine.invokeVirtual(entry, method, []) ?? null;
  return typeof value === 'number' || typeof value === 'bigint' ? null : value;
}
