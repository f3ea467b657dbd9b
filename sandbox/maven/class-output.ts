import { decodeClassEntry, encodeClassEntry, type ClassEntry } from '../java/class-entry.ts';
import type { ClassSource } from '../java/run/loader.ts';
import type { SourceFile } from '../java/syntax/ast.ts';
import { readArchive } from './archive.ts';

/** Entries of `target/classes` for what was compiled: path below it, and content. */
export function classEntries(
  classNames: ReadonlyMap<SourceFile, readonly string[]>,
): readonly { readonly path: string; readonly content: string }[] {
  const entries: { path: string; content: string }[] = [];
  for (const [source, names] of classNames) {
    const simpleName = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.java$/, '');
    const carrier =
      names.find((name) => name.slice(name.lastIndexOf('.') + 1) === simpleName) ?? names.find((name) => !name.includes('$')) ?? names[0];
    if (carrier === undefined) continue;
    for (const binaryName of names) {
      const entry: ClassEntry = { binaryName, unit: binaryName === carrier ? source : { carriedBy: carrier } };
      entries.push({ path: `${binaryName.replaceAll('.', '/')}.class`, content: encodeClassEntry(entry) });
    }
  }
  return entries;
}

/** What was compiled, as the class path of another project sees it. */
export function compiledSource(location: string, classNames: ReadonlyMap<SourceFile, readonly string[]>): ClassSource {
  const byName = new Map<string, SourceFile>();
  for (const [source, names] of classNames) for (const name of names) if (!name.includes('$')) byName.set(name, source);
  return { location, find: (name) => byName.get(name), classNames: [...byName.keys()] };
}

const opened = new WeakMap<Uint8Array, ClassSource>();

/** A jar that the trial's Maven has written, as a class path entry. The same bytes are read once. */
export function jarSource(location: string, bytes: Uint8Array): ClassSource {
  const known = opened.get(bytes);
  if (known) return known;
  const files = new Map<string, SourceFile>();
  const carried = new Map<string, string>();
  const decoder = new TextDecoder();
  const content = readArchive(bytes);
  for (const [name, data] of content) {
    const entry = name.endsWith('.class') ? decodeClassEntry(decoder.decode(data)) : undefined;
    if (!entry) continue;
    if ('carriedBy' in entry.unit) {
      if (!entry.binaryName.includes('$')) carried.set(entry.binaryName, entry.unit.carriedBy);
    } else {
      files.set(entry.binaryName, entry.unit);
    }
  }
  const find = (name: string): SourceFile | undefined => files.get(name) ?? files.get(carried.get(name) ?? '');
  const source: ClassSource = { location, find, classNames: [...files.keys(), ...carried.keys()], resource: (path) => content.get(path) };
  opened.set(bytes, source);
  return source;
}
