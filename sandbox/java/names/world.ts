import type { Diagnostic } from '../diagnostic.ts';
import { type Java, isMissing } from '../index.ts';
import type { ClassSource } from '../run/loader.ts';
import type { CompilationUnit, Identifier, SourceFile } from '../syntax/ast.ts';
import { attributeClass } from '../types/attribute-class.ts';
import type { Attribution } from '../types/attribution.ts';
import { checkImports } from '../types/check-imports.ts';
import { Relations } from '../types/relations.ts';
import { SourcePath, type SourceFinder } from '../types/source-path.ts';
import type { ClassPath, ClassSymbol } from '../types/symbol.ts';
import type { TypeVariable } from '../types/type.ts';
import { keyOf } from './entity.ts';
import { Families } from './families.ts';
import { namesIn, type NamesOfFile, type Occurrence } from './occurrences.ts';

/** A project as it is compiled. Its files have absolute paths, and so have those of other projects on its class path. */
export interface NamedProject {
  readonly sources: readonly SourceFile[];
  readonly classPath: readonly ClassSource[];
}

/** What every name in the files of some projects stands for. */
export interface NameWorld {
  readonly files: ReadonlyMap<string, NamesOfFile & { readonly text: string; readonly errors: readonly Diagnostic[] }>;
  readonly families: Families;
  /** By the root of a family: the places at which its name stands. */
  readonly places: ReadonlyMap<string, readonly Occurrence[]>;
}

/** Attributes the projects; a file of several is one of the first. */
export function openWorld(java: Java, projects: readonly NamedProject[]): NameWorld {
  const own = new Set(projects.flatMap(({ sources }) => sources.map(({ path }) => path)));
  const isOwn = (path: string): boolean => own.has(path);
  const files = new Map<string, NamesOfFile & { text: string; errors: readonly Diagnostic[] }>();
  const families = new Families();
  for (const { sources, classPath } of projects) {
    const attributed = attributeProject(java, { sources: sources.filter(({ path }) => !files.has(path)), classPath });
    const relations = new Relations(attributed.path);
    for (const { source, unit, attributions, errors, classes } of attributed.files) {
      const names = namesIn({ unit, attributions, classPath: attributed.path, typeNames: attributed.path.found, isOwn });
      files.set(source.path, { ...names, text: source.text, errors });
      for (const symbol of classes) families.joinIn(symbol, relations, isOwn);
    }
  }
  const places = new Map<string, Occurrence[]>();
  for (const { occurrences } of files.values())
    for (const occurrence of occurrences)
      for (const entity of [occurrence.entity, ...(occurrence.also ?? [])]) {
        const root = families.rootOf(keyOf(entity));
        const known = places.get(root) ?? [];
        if (known.at(-1) !== occurrence) places.set(root, [...known, occurrence]);
      }
  return { files, families, places };
}

/** A class path that remembers what it was told of names in types. */
export class NotingPath extends SourcePath {
  readonly found = new Map<Identifier, ClassSymbol | TypeVariable>();

  constructor(finders: readonly SourceFinder[], parse: (file: SourceFile) => CompilationUnit, below: ClassPath) {
    super(finders, parse, below);
  }

  named(name: Identifier, symbol: ClassSymbol | TypeVariable): void {
    this.found.set(name, symbol);
  }
}

export interface AttributedFile {
  readonly source: SourceFile;
  readonly unit: CompilationUnit;
  readonly attributions: readonly Attribution[];
  readonly errors: readonly Diagnostic[];
  /** All that it declares, local and anonymous classes too. */
  readonly classes: readonly ClassSymbol[];
}

function attributeProject(java: Java, project: NamedProject): ReturnType<typeof attributeFiles> {
  return attributeFiles(java, project, project.sources);
}

/** One file of a project, with what the others declare. */
export function attributeAlone(
  java: Java,
  project: NamedProject,
  source: SourceFile,
): { readonly file: AttributedFile; readonly classPath: NotingPath } {
  const { path, files } = attributeFiles(java, project, [source]);
  const [file] = files;
  if (!file) throw new Error(`${source.path} was not attributed`);
  return { file, classPath: path };
}

function attributeFiles(
  java: Java,
  { sources, classPath }: NamedProject,
  wanted: readonly SourceFile[],
): { readonly path: NotingPath; readonly files: readonly AttributedFile[] } {
  const parse = (file: SourceFile): CompilationUnit => java.parser.parse(file).unit;
  const byName = new Map<string, SourceFile>();
  for (const source of sources) for (const name of classNamesOf(parse(source))) if (!byName.has(name)) byName.set(name, source);
  const own: ClassSource = { location: 'own', find: (name) => byName.get(name), classNames: [...byName.keys()] };
  const path = new NotingPath([own, ...classPath], parse, java.bootstrapPathFor(sources));
  const attribute = (): AttributedFile[] => wanted.map((source) => attributeFile(java, source, path));
  const first = attribute();
  // What a stub lacks, the signature of the real library may have.
  return { path, files: first.some(({ errors }) => errors.some(isMissing)) && path.learn() ? attribute() : first };
}

function attributeFile(java: Java, source: SourceFile, path: NotingPath): AttributedFile {
  const { unit, diagnostics } = java.parser.parse(source);
  const options = { ...java.attributing(path), withoutFlow: true };
  const errors: Diagnostic[] = [...diagnostics.filter(({ severity }) => severity === 'error'), ...checkImports(unit, options)];
  const attributions: Attribution[] = [];
  const classes: ClassSymbol[] = [];
  for (const name of classNamesOf(unit)) {
    const symbol = path.findClass(name)?.source;
    // Another file has a class of this name, too.
    if (symbol?.unit !== unit) continue;
    const attributed = attributeClass(symbol, options);
    attributions.push(attributed.attribution);
    errors.push(...attributed.diagnostics);
    for (const declared of [symbol, ...attributed.attribution.localClasses.values()]) classes.push(...withMembers(declared));
  }
  return { source, unit, attributions, errors, classes };
}

const withMembers = (symbol: ClassSymbol): ClassSymbol[] => [symbol, ...[...symbol.memberClasses.values()].flatMap(withMembers)];

const classNamesOf = ({ package: of, types }: CompilationUnit): string[] =>
  types.map(({ name }) => (of ? `${of.name.text}.${name.name}` : name.name));
