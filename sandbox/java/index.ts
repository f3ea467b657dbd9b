import type { Diagnostic } from './diagnostic.ts';
import { attributeClass } from './types/attribute-class.ts';
import { checkImports } from './types/check-imports.ts';
import type { Attribution } from './types/attribution.ts';
import { SourcePath } from './types/source-path.ts';
import type { ClassPath, ClassSymbol } from './types/symbol.ts';
import type { ClassSource } from './run/loader.ts';
import type { CompileResult, Machine, MachineOptions } from './run/machine.ts';
import type { Natives } from './run/native.ts';
import { Vm } from './run/vm.ts';
import { loadParser, type JavaParser, type ParserWasm, type SourceFile } from './syntax/index.ts';

export * from './run/index.ts';
export * from './diagnostic.ts';
export * from './class-entry.ts';
export { loadParser } from './syntax/index.ts';
export type { JavaParser, ParserWasm, SourceFile } from './syntax/index.ts';

/** The JDK of the trial: stub sources by path (`java.base/java/util/List.java`) and natives by binary name. */
export interface Library {
  readonly sources: Readonly<Record<string, string>>;
  readonly natives: Natives;
  /** Whether the real JDK has a class of this binary name, or the class this member. */
  knownToJdk?(binaryName: string, member?: string): boolean;
}

/** The trial's Java: one parser, one library, any number of machines. */
export interface Java {
  readonly parser: JavaParser;
  /** The JDK's symbols. */
  readonly bootstrapPath: ClassPath;
  /** What `javac` would say of these sources, with these jars on its class path. */
  compile(sources: readonly SourceFile[], classPath: readonly ClassSource[]): CompileResult;
  createMachine(options: MachineOptions): Machine;
}

export async function loadJava(wasm: ParserWasm, library: Library): Promise<Java> {
  const parser = await loadParser(wasm);
  const parse = (file: SourceFile): ReturnType<JavaParser['parse']>['unit'] => parser.parse(file).unit;
  const bootstrapSource = librarySource(library);
  const bootstrapPath = new SourcePath([bootstrapSource], parse);
  const attributions = new WeakMap<ClassSymbol, Attribution>();
  const options = (classPath: ClassPath): Parameters<typeof attributeClass>[1] => ({ classPath, ...(library.knownToJdk ? { knownToJdk: library.knownToJdk.bind(library) } : {}) });
  const attributionOf = (symbol: ClassSymbol): Attribution => {
    let top = symbol;
    while (top.outer) top = top.outer;
    const known = attributions.get(top);
    if (known) return known;
    const { attribution } = attributeClass(top, { ...options(top.definedBy), withoutFlow: true });
    attributions.set(top, attribution);
    return attribution;
  };
  const shared = { parse, bootstrapPath, bootstrapSource, natives: library.natives, attributionOf };
  return {
    parser,
    bootstrapPath,
    compile: (sources, classPath) => compileSources(parser, bootstrapPath, sources, classPath, options),
    createMachine: (machineOptions) => new Vm(shared, machineOptions),
  };
}

function librarySource(library: Library): ClassSource {
  const files = new Map<string, SourceFile>();
  for (const [path, text] of Object.entries(library.sources)) files.set(path.replace(/^[^/]*\//, '').replace(/\.java$/, '').replaceAll('/', '.'), { path, text });
  return { location: 'jrt:/java.base', find: (name) => files.get(name), classNames: [...files.keys()] };
}

function compileSources(parser: JavaParser, bootstrap: ClassPath, sources: readonly SourceFile[], classPath: readonly ClassSource[], options: (classPath: ClassPath) => Parameters<typeof attributeClass>[1]): CompileResult {
  const diagnostics: Diagnostic[] = [];
  const byName = new Map<string, SourceFile>();
  const tops = new Map<SourceFile, string[]>();
  for (const source of sources) {
    const parsed = parser.parse(source);
    diagnostics.push(...parsed.diagnostics);
    const prefix = parsed.unit.package ? `${parsed.unit.package.name.text}.` : '';
    const names = parsed.unit.types.map((t) => `${prefix}${t.name.name}`);
    tops.set(source, names);
    for (const name of names) {
      if (byName.has(name) && byName.get(name) !== source) diagnostics.push({ severity: 'error', code: 'compiler.err.duplicate.class', message: `duplicate class: ${name}`, details: [], source, offset: parsed.unit.types.find((t) => `${prefix}${t.name.name}` === name)?.start ?? 0 });
      else byName.set(name, source);
    }
  }
  const classNames = new Map<SourceFile, readonly string[]>();
  // As javac does: with syntax errors, nothing is attributed.
  if (diagnostics.some((d) => d.code.startsWith('compiler.err') && d.severity === 'error')) return { diagnostics, classNames };
  const own: ClassSource = { location: 'target/classes', find: (name) => byName.get(name), classNames: [...byName.keys()] };
  const path = new SourcePath([own, ...classPath], (file) => parser.parse(file).unit, bootstrap);
  for (const [source, names] of tops) {
    const all: string[] = [];
    diagnostics.push(...checkImports(parser.parse(source).unit, options(path)));
    for (const name of names) {
      const symbol = path.findClass(name);
      if (!symbol) continue;
      // As javac does, class by class: an error keeps the flow of later classes from being analysed.
      const attributed = attributeClass(symbol, { ...options(path), withoutFlow: diagnostics.length > 0 });
      diagnostics.push(...attributed.diagnostics);
      all.push(...memberNames(symbol), ...[...attributed.attribution.localClasses.values()].flatMap(memberNames));
    }
    classNames.set(source, [...new Set(all)]);
  }
  return { diagnostics, classNames };
}

function memberNames(symbol: ClassSymbol): string[] {
  return [symbol.binaryName, ...[...symbol.memberClasses.values()].flatMap(memberNames)];
}
