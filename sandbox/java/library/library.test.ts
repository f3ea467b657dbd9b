import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { javaLibraryFolder, readSources } from '../../main/library-sources.ts';
import { lineAndColumn } from '../diagnostic.ts';
import { loadJava, type Java } from '../index.ts';
import { attributeClass } from '../types/attribute-class.ts';
import type { ClassSymbol, MethodSymbol } from '../types/symbol.ts';
import { natives } from './index.ts';
import { knownToJdk } from './known-to-jdk.ts';

const sources = readSources(javaLibraryFolder);
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
  it('compile without an error', () => {
    const errors = Object.entries(sources).flatMap(([path, text]) => {
      const symbol = java.bootstrapPath.findClass(className(path))?.source;
      const found = [
        ...java.parser.parse({ path, text }).diagnostics,
        ...(symbol ? attributeClass(symbol, { classPath: java.bootstrapPath }).diagnostics : []),
      ];
      return symbol
        ? found.map((d) => `${path}:${lineAndColumn(text, d.offset).line}: ${d.message} ${d.details.join(' ')}`)
        : [`${path}: no class of this name`];
    });
    expect(errors).toEqual([]);
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
