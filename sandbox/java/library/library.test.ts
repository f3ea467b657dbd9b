import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { javaLibraryFolder, readSources } from '../../main/library-sources.ts';
import { lineAndColumn } from '../diagnostic.ts';
import { loadJava, type Java } from '../index.ts';
import { librarySource } from '../library-source.ts';
import type { SourceFile } from '../syntax/ast.ts';
import { attributeClass } from '../types/attribute-class.ts';
import { SourcePath } from '../types/source-path.ts';
import type { ClassPath, ClassSymbol, MethodSymbol } from '../types/symbol.ts';
import { natives } from './index.ts';
import { knownToJdk } from './known-to-jdk.ts';

const all = readSources(javaLibraryFolder);
const isNewer = (path: string): boolean => path.startsWith('java.base/21/');
const sources = Object.fromEntries(Object.entries(all).filter(([path]) => !isNewer(path)));
const className = (path: string): string =>
  path
    .replace(/^[^/]*\//, '')
    .replace(/\.java$/, '')
    .replaceAll('/', '.');
/** Their natives are the machine's own (java/run). */
const OF_THE_MACHINE = new Set([
  'java.lang.Throwable',
  'java.lang.StackTraceElement',
  'java.lang.ClassLoader',
  // Of the JVM: it knows the network.
  'java.net.http.HttpClient$Client',
]);

let java: Java;
beforeAll(async () => {
  java = await loadJava(readParserWasm(), { sources, natives });
});

function withMembers(symbol: ClassSymbol): ClassSymbol[] {
  return [symbol, ...[...symbol.memberClasses.values()].flatMap(withMembers)];
}

const classes = (): ClassSymbol[] =>
  Object.keys(sources).flatMap((path) => {
    const symbol = java.bootstrapPath.findClass(className(path))?.source;
    return symbol ? withMembers(symbol) : [];
  });
const methods = (symbol: ClassSymbol): MethodSymbol[] => [...symbol.methods.values()].flat();

describe('the Java sources of the library', () => {
  const errorsOf = (name: string, { path, text, ...file }: SourceFile, classPath: ClassPath): readonly string[] => {
    const symbol = classPath.findClass(name)?.source;
    if (!symbol) return [`${path}: no class of this name`];
    const found = [...java.parser.parse({ path, text, ...file }).diagnostics, ...attributeClass(symbol, { classPath }).diagnostics];
    return found.map((d) => `${path}:${lineAndColumn(text, d.offset).line}: ${d.message} ${d.details.join(' ')}`);
  };

  it('compile without an error', () => {
    expect(Object.entries(sources).flatMap(([path, text]) => errorsOf(className(path), { path, text }, java.bootstrapPath))).toEqual([]);
  }, 60_000);

  it('and so do those that Java 21 has besides, or with more members', () => {
    const source = librarySource({ sources: all }, 21);
    const path = new SourcePath([source], (file) => java.parser.parse(file).unit);
    const names = Object.keys(all).flatMap((file) => (isNewer(file) ? [className(file.replace('/21/', '/'))] : []));
    expect(names).toContain('java.util.SequencedCollection');
    expect(names.flatMap((name) => errorsOf(name, source.find(name) ?? { path: name, text: '' }, path))).toEqual([]);
  }, 60_000);

  it('have a native for every native method', () => {
    const missing = classes()
      .filter((c) => !OF_THE_MACHINE.has(c.binaryName))
      .flatMap((c) =>
        methods(c)
          .filter((m) => m.flags.native && !natives[c.binaryName]?.[m.signature] && !natives[c.binaryName]?.[m.name])
          .map((m) => `${c.binaryName}.${m.signature}`),
      );
    expect(missing).toEqual([]);
  });

  it('declare everything that has a native', () => {
    const byName = new Map(classes().map((c) => [c.binaryName, c]));
    const undeclared = Object.entries(natives).flatMap(([name, table]) => {
      const declared = (byName.get(name) ? methods(byName.get(name) as ClassSymbol) : []).filter(
        (m) => m.flags.native || m.name === '<init>',
      );
      return Object.keys(table)
        .filter((key) => key !== '<clinit>()' && !declared.some((m) => m.signature === key || m.name === key))
        .map((key) => `${name}.${key}`);
    });
    expect(undeclared).toEqual([]);
  });
});

describe('what the library lacks', () => {
  it('is known by name, nothing else is', () => {
    expect(knownToJdk('java.nio.file.FileStore')).toBe(true);
    expect(knownToJdk('java.nio.file.FileStorez')).toBe(false);
    expect(knownToJdk('java.util.concurrent.Flow.Publisher')).toBe(true);
    expect(knownToJdk('java.awt.Button')).toBe(true);
    expect(knownToJdk('java.awt.*')).toBe(true);
    expect(knownToJdk('java.lang.String', 'describeConstable')).toBe(true);
    expect(knownToJdk('java.lang.String', 'lenght')).toBe(false);
  });

  it('does not name what is here', () => {
    const listed = classes()
      .filter((c) => c.flags.access === 'public' && knownToJdk(c.binaryName))
      .map((c) => c.binaryName);
    expect(listed).toEqual([]);
  });
});
