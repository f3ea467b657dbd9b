/** A MyBatis mapper file: whose statements it holds, and what it names. */
export interface MapperXml {
  readonly path: string;
  /** Full name of the mapper's interface; of a file without one, any name. */
  readonly namespace: string;
  /** Class names as written: full ones or aliases. */
  readonly types: readonly XmlName[];
  /** Namespaces of other files whose fragments or statements it takes. */
  readonly namespaces: readonly XmlName[];
}

export interface XmlName {
  readonly name: string;
  readonly start: number;
}

const NAMESPACE = /<mapper\s[^>]*?namespace\s*=\s*["']([^"']+)["']/;
const TYPES = /\b(?:type|resultType|parameterType|javaType|ofType|typeHandler)\s*=\s*["']([\w.$]+)["']/g;
const ELSEWHERE = /\b(?:refid|extends|select|resultMap)\s*=\s*["']([\w.$]+)\.\w+["']/g;
const CACHE = /<cache-ref\s[^>]*?namespace\s*=\s*["']([\w.$]+)["']/g;

/** undefined: this is no mapper file. */
export function readMapperXml(path: string, text: string): MapperXml | undefined {
  const namespace = NAMESPACE.exec(text)?.[1];
  if (namespace === undefined) return undefined;
  const named = (pattern: RegExp): XmlName[] =>
    [...text.matchAll(pattern)].flatMap((m) => (m[1] === undefined ? [] : [{ name: m[1].replaceAll('$', '.'), start: m.index }]));
  return {
    path,
    namespace,
    types: named(TYPES),
    namespaces: [...named(ELSEWHERE), ...named(CACHE)].filter(({ name }) => name !== namespace),
  };
}
