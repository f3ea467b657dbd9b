import type { Diagnostic } from './diagnostic.ts';
import { attributeClass } from './types/attribute-class.ts';
import type { AttributorOptions } from './types/attributor.ts';
import { checkImports } from './types/check-imports.ts';
import { emptyAttribution, type Attribution } from './types/attribution.ts';
import { proposalsAt, type Proposal, withBlank } from './types/inspect.ts';
import type { Signatures } from './signatures/read-pack.ts';
import { librarySource } from './library-source.ts';
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
export { hasSteps, loadSteps } from './run/thread/steps.ts';
export type { JavaParser, ParserWasm, SourceFile } from './syntax/index.ts';

/**
 * The JDK of the trial: stub sources by path (`java.base/java/util/List.java`) and natives by binary name. A text is taken
 * when its class is first asked for, and may be loaded then.
 */
export interface Library {
  readonly sources: Readonly<Record<string, string>>;
  readonly natives: Natives;
  /** What the real JDK has beyond the stubs. */
  readonly signatures?: Signatures;
  /** What the JDK 21 has beyond that: classes that are new or have grown, each whole. */
  readonly newerSignatures?: Signatures;
  /** Whether the real JDK has a class of this binary name, or the class this member. */
  knownToJdk?(binaryName: string, member?: string): boolean;
}

/** The trial's Java: one parser, one library, any number of machines. */
export interface Java {
  readonly parser: JavaParser;
  /** The JDK's symbols. */
  readonly bootstrapPath: ClassPath;
  /** Those of the JDK that these files are written for. */
  bootstrapPathFor(sources: readonly SourceFile[]): ClassPath;
  /** How a class is attributed on a class path. */
  attributing(classPath: ClassPath): AttributorOptions;
  /** What `javac` would say of these sources, with these jars on its class path. */
  compile(sources: readonly SourceFile[], classPath: readonly ClassSource[]): CompileResult;
  createMachine(options: MachineOptions): Machine;
  /**
   * What could be typed at an offset of `source` (a text as it stands in the editor, perhaps not in `sources` yet).
   * `from` is where the typed part of the name begins.
   */
  complete(
    source: SourceFile,
    offset: number,
    sources: readonly SourceFile[],
    classPath: readonly ClassSource[],
  ): { readonly from: number; readonly items: readonly Proposal[] };
}

export async function loadJava(wasm: ParserWasm, library: Library): Promise<Java> {
  const parser = await loadParser(wasm);
  const parse = (file: SourceFile): ReturnType<JavaParser['parse']>['unit'] => parser.parse(file).unit;
  const jdkOf = (release: 17 | 21): { readonly bootstrapSource: ClassSource; readonly bootstrapPath: ClassPath } => {
    const bootstrapSource = librarySource(library, release);
    return { bootstrapSource, bootstrapPath: new SourcePath([bootstrapSource], parse) };
  };
  const jdk = jdkOf(17);
  let newer: typeof jdk | undefined;
  /** The JDK of a program: that of Java 21 where anything asks for it. */
  const jdkFor = (release: 21 | undefined): typeof jdk => (release === 21 ? (newer ??= jdkOf(21)) : jdk);
  const { bootstrapPath } = jdk;
  const attributions = new WeakMap<ClassSymbol, Attribution>();
  const options = (classPath: ClassPath): AttributorOptions => ({
    classPath,
    ...(library.knownToJdk ? { knownToJdk: library.knownToJdk.bind(library) } : {}),
  });
  const attributionOf = (symbol: ClassSymbol): Attribution => {
    let top = symbol;
    while (top.outer) top = top.outer;
    const known = attributions.get(top);
    if (known) return known;
    // It compiled: what it names and no stub has, a signature has.
    const learn = (found: readonly Diagnostic[]): boolean => found.some(isMissing) && (top.definedBy.learn?.() ?? false);
    const attribute = (): ReturnType<typeof attributeClass> | undefined =>
      top.source && attributeClass(top.source, { ...options(top.definedBy), withoutFlow: true, checked: true, learn });
    let attributed = attribute();
    if (attributed && learn(attributed.diagnostics)) attributed = attribute();
    const attribution = attributed?.attribution ?? emptyAttribution();
    attributions.set(top, attribution);
    return attribution;
  };
  const shared = { parse, natives: library.natives, attributionOf };
  /** A class path on which one file has the text of the editor. */
  const pathOf = (edited: SourceFile, sources: readonly SourceFile[], classPath: readonly ClassSource[]): ClassPath => {
    const byName = new Map<string, SourceFile>();
    for (const source of [...sources.filter((s) => s.path !== edited.path), edited]) {
      const unit = parse(source);
      for (const t of unit.types) byName.set(unit.package ? `${unit.package.name.text}.${t.name.name}` : t.name.name, source);
    }
    return new SourcePath(
      [{ find: (name) => byName.get(name), classNames: [...byName.keys()] }, ...classPath],
      parse,
      jdkFor(edited.release).bootstrapPath,
    );
  };
  return {
    parser,
    bootstrapPath,
    bootstrapPathFor: (sources) => jdkFor(releaseOf(sources)).bootstrapPath,
    attributing: options,
    compile: (sources, classPath) => compileSources(parser, jdkFor(releaseOf(sources)).bootstrapPath, sources, classPath, options),
    createMachine: (machineOptions) => new Vm({ ...shared, ...jdkFor(machineOptions.release) }, machineOptions),
    complete: (source, offset, sources, classPath) => {
      const { text, from } = withBlank(source.text, offset);
      const edited = { ...source, text };
      return { from, items: proposalsAt(parse(edited), from, options(pathOf(edited, sources, classPath))) };
    },
  };
}

/** 21 where any of these files is written in Java 21. */
const releaseOf = (sources: readonly SourceFile[]): 21 | undefined => (sources.some((s) => s.release === 21) ? 21 : undefined);

/** 21 where any class of these jars was compiled for Java 21: then that is the JDK they need. */
export const releaseOfJars = (jars: readonly ClassSource[]): 21 | undefined =>
  jars.some((jar) => jar.classNames.some((name) => jar.find(name)?.release === 21)) ? 21 : undefined;

function compileSources(
  parser: JavaParser,
  bootstrap: ClassPath,
  sources: readonly SourceFile[],
  classPath: readonly ClassSource[],
  options: (classPath: ClassPath) => AttributorOptions,
): CompileResult {
  const diagnostics: Diagnostic[] = [];
  const byName = new Map<string, SourceFile>();
  const tops = new Map<SourceFile, string[]>();
  for (const source of sources) {
    const parsed = parser.parse(source);
    diagnostics.push(...parsed.diagnostics);
    const prefix = parsed.unit.package ? `${parsed.unit.package.name.text}.` : '';
    const names = parsed.unit.types.map((t) => `${prefix}${t.name.name}`);
    tops.set(source, names);
    parsed.unit.types.forEach((t, i) => {
      if (names.indexOf(`${prefix}${t.name.name}`) < i)
        diagnostics.push({
          severity: 'error',
          code: 'compiler.err.duplicate.class',
          message: `duplicate class: ${prefix}${t.name.name}`,
          details: [],
          source,
          offset: t.start,
        });
    });
    for (const name of names) {
      if (byName.has(name) && byName.get(name) !== source)
        diagnostics.push({
          severity: 'error',
          code: 'compiler.err.duplicate.class',
          message: `duplicate class: ${name}`,
          details: [],
          source,
          offset: parsed.unit.types.find((t) => `${prefix}${t.name.name}` === name)?.start ?? 0,
        });
      else byName.set(name, source);
    }
  }
  // As javac does: with syntax errors, nothing is attributed.
  if (diagnostics.some((d) => d.code.startsWith('compiler.err') && d.severity === 'error')) return { diagnostics, classNames: new Map() };
  const own: ClassSource = { location: 'target/classes', find: (name) => byName.get(name), classNames: [...byName.keys()] };
  const path = new SourcePath([own, ...classPath], (file) => parser.parse(file).unit, bootstrap);
  const attributed = attributeAll(parser, path, tops, options);
  // Most programs need no more than the stubs have; what is missing there, the signatures of the real libraries may have.
  if (!attributed.diagnostics.some(isMissing) && !attributed.mayLackOverload) return merged(diagnostics, attributed);
  const whole = new SourcePath([own, ...classPath], (file) => parser.parse(file).unit, bootstrap);
  return merged(diagnostics, whole.learn() ? attributeAll(parser, whole, tops, options) : attributed);
}

const merged = (before: readonly Diagnostic[], { diagnostics, classNames }: CompileResult): CompileResult => ({
  diagnostics: [...before, ...diagnostics],
  classNames,
});

/** Errors that a stub may cause by what it lacks. By their text: the page's bundle keeps no codes. */
export const isMissing = ({ severity, message }: Diagnostic): boolean =>
  severity === 'error' &&
  /^(cannot find symbol|package \S+ does not exist|no suitable |not supported: |method does not override |invalid method reference|invalid constructor reference|static import only)|cannot be applied to given types/.test(
    message,
  );

function attributeAll(
  parser: JavaParser,
  path: SourcePath,
  tops: ReadonlyMap<SourceFile, readonly string[]>,
  options: (classPath: ClassPath) => AttributorOptions,
): CompileResult & { readonly mayLackOverload: boolean } {
  let mayLackOverload = false;
  const ofDeclarations: Diagnostic[] = [];
  const diagnostics: Diagnostic[] = [];
  const classNames = new Map<SourceFile, readonly string[]>();
  for (const [source, names] of tops) {
    const all: string[] = [];
    ofDeclarations.push(...checkImports(parser.parse(source).unit, options(path)));
    for (const name of names) {
      const symbol = path.findClass(name)?.source;
      if (!symbol) continue;
      // As javac does, class by class: an error keeps the flow of later classes from being analysed.
      const attributed = attributeClass(symbol, { ...options(path), withoutFlow: diagnostics.length + ofDeclarations.length > 0 });
      ofDeclarations.push(...attributed.diagnostics.slice(0, attributed.ofDeclarations));
      diagnostics.push(...attributed.diagnostics.slice(attributed.ofDeclarations));
      mayLackOverload ||= attributed.mayLackOverload;
      all.push(...memberNames(symbol), ...[...attributed.attribution.localClasses.values()].flatMap(memberNames));
    }
    classNames.set(source, [...new Set(all)]);
  }
  return { diagnostics: [...ofDeclarations, ...diagnostics], classNames, mayLackOverload };
}

function memberNames(symbol: ClassSymbol): string[] {
  return [symbol.binaryName, ...[...symbol.memberClasses.values()].flatMap(memberNames)];
}
