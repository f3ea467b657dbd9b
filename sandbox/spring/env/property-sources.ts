import { canonicalKey } from '../../settings/setting.ts';
import { randomValue } from './random-values.ts';

/** A file, or a folder when its path ends with a slash. */
export interface Place {
  readonly root: 'classpath' | 'file';
  readonly path: string;
}

/** Property sources of one application, first wins. */
export interface PropertySource {
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
  /** Of a file: the line, from 1, that each key stands on. */
  readonly lines?: ReadonlyMap<string, number>;
  /** Of a file: where it lies. */
  readonly place?: Place | undefined;
  /** Of a file: which of its documents this is, from 0; undefined: the file is one. */
  readonly document?: number;
}

/** A placeholder that has neither a value nor a default. */
export class UnresolvedPlaceholder extends Error {
  readonly key: string;
  readonly text: string;
  constructor(key: string, text: string) {
    super(`Could not resolve placeholder '${key}' in value "${text}"`);
    this.name = 'UnresolvedPlaceholder';
    this.key = key;
    this.text = text;
  }
}

/** What Boot takes for one of its own keys: lower case, with dashes. */
const UNIFORM = /^[a-z0-9.[\]-]+$/;

/** A placeholder that leads to itself. */
export class CircularPlaceholder extends UnresolvedPlaceholder {
  constructor(key: string, text: string) {
    super(key, text);
    this.message = `Circular placeholder reference '${key}' in property definitions`;
  }
}

export class PropertySources {
  private readonly sources: PropertySource[];
  constructor(sources: readonly PropertySource[]) {
    this.sources = [...sources];
  }

  /** Below all others but the defaults: @PropertySource. */
  addBelow(source: PropertySource): void {
    const at = this.sources.findIndex((s) => s.name === 'defaultProperties');
    this.sources.splice(at < 0 ? this.sources.length : at, 0, source);
  }

  /** As written; placeholders in it are resolved. */
  get(key: string): string | undefined {
    const raw = this.raw(key);
    return raw === undefined ? undefined : this.resolve(raw, false);
  }

  /** As an environment gives it to code. @throws UnresolvedPlaceholder where `get` leaves a placeholder as it stands */
  getResolved(key: string): string | undefined {
    const raw = this.asked(key);
    return raw === undefined ? undefined : this.resolve(raw, true);
  }

  /** As code and placeholders ask: a key in Boot's own form finds what is written in another one. */
  private asked(key: string): string | undefined {
    return this.raw(key) ?? (UNIFORM.test(key) ? this.rawRelaxed(key) : undefined);
  }

  private raw(key: string): string | undefined {
    for (const source of this.sources) {
      const value = source.values.get(key);
      if (value !== undefined) return value;
    }
    return key.startsWith('random.') ? randomValue(key) : undefined;
  }

  /** By relaxed key, as @ConfigurationProperties binds. */
  getRelaxed(key: string): string | undefined {
    const raw = this.rawRelaxed(key);
    return raw === undefined ? undefined : this.resolve(raw, false);
  }

  private rawRelaxed(key: string): string | undefined {
    const wanted = canonicalKey(key.replaceAll('.[', '['));
    for (const source of this.sources) for (const [name, value] of source.values) if (canonicalKey(name) === wanted) return value;
    return undefined;
  }

  /** The file and the line, from 1, where a property's value stands; undefined: in no file. */
  placeOf(key: string): { readonly file: string; readonly line: number } | undefined {
    const wanted = canonicalKey(key);
    for (const { name, values, lines } of this.sources)
      for (const written of values.keys()) {
        if (canonicalKey(written) !== wanted) continue;
        const line = lines?.get(written);
        return line === undefined ? undefined : { file: name, line };
      }
    return undefined;
  }

  /** Where a property's value is from that stands in no file, as Boot says it. */
  originOf(key: string): string | undefined {
    const wanted = canonicalKey(key);
    for (const { name, values } of this.sources)
      for (const written of values.keys()) {
        if (canonicalKey(written) !== wanted) continue;
        return name === 'systemEnvironment' ? `System Environment Property "${written}"` : `"${written}" from property source "${name}"`;
      }
    return undefined;
  }

  /** The name of the source that a key's value is from: a file's path. */
  sourceOf(key: string): string | undefined {
    return this.sources.find((s) => s.values.has(key))?.name;
  }

  get all(): readonly PropertySource[] {
    return this.sources;
  }

  /** Every key, higher sources first, each once. */
  keys(): string[] {
    return [...new Set(this.sources.flatMap((s) => [...s.values.keys()]))];
  }

  /**
   * Replaces `${key}` and `${key:default}`; nested ones too. Strict: throws UnresolvedPlaceholder.
   * @param within the placeholders that this text comes from
   */
  resolve(text: string, strict: boolean, within: readonly string[] = []): string {
    let out = '';
    for (let at = 0; at < text.length;) {
      const start = text.indexOf('${', at);
      if (start < 0) return out + text.slice(at);
      const end = closingBrace(text, start + 2);
      if (end < 0) return out + text.slice(at);
      out += text.slice(at, start);
      const written = text.slice(start + 2, end);
      if (within.includes(written)) throw new CircularPlaceholder(written, text);
      const through = [...within, written];
      const inner = this.resolve(written, strict, through);
      const colon = inner.indexOf(':');
      const found = this.asked(inner) ?? (colon >= 0 ? this.asked(inner.slice(0, colon)) : undefined);
      if (found !== undefined) out += this.resolve(found, strict, through);
      else if (colon >= 0) out += inner.slice(colon + 1);
      else if (strict) throw new UnresolvedPlaceholder(inner, text);
      else out += text.slice(start, end + 1);
      at = end + 1;
    }
    return out;
  }
}

function closingBrace(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text.startsWith('${', i)) depth++;
    else if (text[i] === '}' && depth-- === 0) return i;
  }
  return -1;
}
