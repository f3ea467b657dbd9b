import type * as YamlLibrary from 'yaml';
import type { Document, SchemaOptions } from 'yaml';
import { documentOf, SettingsError, type Setting, type SettingsDocument } from './setting.ts';

/** The library, given by who loads it: a start that reads no YAML does without. */
export type Yaml = Pick<typeof YamlLibrary, 'isNode' | 'isScalar' | 'LineCounter' | 'parseAllDocuments' | 'visit'>;

/**
 * The documents of a YAML file, in its order, as Spring Boot reads them with SnakeYAML: YAML 1.1, without its dates.
 * @throws SettingsError for a text that is no YAML.
 */
export function readYaml(file: string, text: string, yaml: Yaml): readonly SettingsDocument[] {
  const lines = new yaml.LineCounter();
  try {
    const documents = yaml.parseAllDocuments(text, {
      lineCounter: lines,
      version: '1.1',
      intAsBigInt: true,
      customTags: (tags) =>
        tags
          .filter((tag) => !isDate(tag))
          .map(withoutLetters)
          .map(withoutZeros),
    });
    return [...documents].map((document, at) => {
      const [error] = document.errors;
      if (error) throw error;
      if (at > 0 && document.directives?.docStart !== true && document.contents !== null)
        throw new Error("a document after '...' begins with '---'");
      // SnakeYAML makes nothing of a tag that it does not know.
      const unknown = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED');
      if (unknown) throw unknown;
      yaml.visit(document, {
        Pair(_, { value }) {
          if (yaml.isScalar(value) && value.type === 'PLAIN' && value.source === '<<') throw new Error('a merge, <<, is no value');
        },
      });
      return documentOf(
        file,
        flatten(document, (offset) => lines.linePos(offset).line, yaml),
      );
    });
  } catch (error) {
    throw new SettingsError(file, error instanceof Error ? error.message : String(error));
  }
}

type Tag = Parameters<Extract<SchemaOptions['customTags'], (...tags: never) => unknown>>[0][number];
const isDate = (tag: Tag): boolean => typeof tag !== 'string' && tag.tag === 'tag:yaml.org,2002:timestamp';

/** `y` and `n` are texts to SnakeYAML, `yes` and `no` are not. */
function withoutLetters(tag: Tag): Tag {
  if (typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:bool' || !('test' in tag) || !tag.test) return tag;
  return { ...tag, test: new RegExp(`(?![YyNn]$)${tag.test.source}`) };
}

/** `08` is a text to SnakeYAML: neither an octal number nor a decimal one, which does not begin with zero. */
function withoutZeros(tag: Tag): Tag {
  const isDecimal = typeof tag !== 'string' && tag.tag === 'tag:yaml.org,2002:int' && !('format' in tag && tag.format !== undefined);
  if (!isDecimal || !('test' in tag) || !tag.test) return tag;
  return { ...tag, test: /^[-+]?(?:0|[1-9][0-9_]*)$/ };
}

function flatten(document: Document, lineOf: (offset: number) => number, yaml: Yaml): readonly Setting[] {
  const settings: Setting[] = [];
  /** The node at a path; what came by an alias or a merge stands where its owner does. */
  const nodeAt = (path: readonly unknown[]): unknown => (path.length === 0 ? document.contents : document.getIn(path, true));
  const lineAt = (path: readonly unknown[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if (yaml.isNode(node) && node.range) return lineOf(node.range[0]);
    }
    return 1;
  };
  const put = (key: string, value: string, path: readonly unknown[]): void => void settings.push({ key, value, line: lineAt(path) });
  const walk = (value: unknown, key: string, path: readonly unknown[]): void => {
    if (Array.isArray(value)) {
      if (value.length === 0 && key !== '') put(key, '', path);
      value.forEach((item, at) => walk(item, `${key}[${at}]`, [...path, at]));
    } else if (value instanceof Map) {
      for (const [name, inner] of value) walk(inner, joined(key, name), [...path, name]);
    } else if (key !== '') put(key, textOf(value), path);
  };
  walk(document.toJS({ mapAsMap: true }), '', []);
  return settings;
}

/**
 * Under `map`, the name `"[/x]"` is `map[/x]`, and the number 404, which is no text, `map[404]`. So would be a truth value,
 * `on`, which nobody asks for by brackets: `map.true`.
 */
function joined(key: string, name: unknown): string {
  const text = typeof name === 'string' || typeof name === 'boolean' ? String(name) : `[${String(name)}]`;
  return key === '' || text.startsWith('[') ? key + text : `${key}.${text}`;
}

/** As Java writes the value: what is no whole number is a double. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? doubleText(value) : String(value);
}

/** Double.toString(). */
function doubleText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  const plain = size === 0 || (size >= 1e-3 && size < 1e7);
  const [mantissa = '', exponent = ''] = (plain ? String(value) : value.toExponential()).split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}${plain ? '' : `E${Number(exponent)}`}`;
}
