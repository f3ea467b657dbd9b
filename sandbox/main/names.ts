import type { Files } from '../host/files.ts';
import { relativePath, resolvePath } from '../host/paths.ts';
import { findName, hoverOn, type NamedProject, type NameWorld, openWorld, renameTo } from '../java/names/index.ts';
import type { RenameRefusal } from '../java/names/rename.ts';
import type { ClassSource, SourceFile } from '../java/index.ts';
import { ModelProblems } from '../maven/problem.ts';
import { projectSources, workspaceSources } from '../maven/project-sources.ts';
import type { Requests } from '../protocol/messages.ts';
import type { FoundName, Hover, NamePlace, RenamePlan } from '../protocol/names.ts';
import type { Bilingual } from '../protocol/text.ts';
import { refusalText } from './rename-refusals.ts';
import type { Runtime } from './runtime.ts';
import { HOME } from './simulated-machine.ts';

/** What the editor asks about names of Java: loaded with the first such question. */
export interface Names {
  find(params: Requests['names']['params']): FoundName;
  rename(params: Requests['rename']['params']): RenamePlan;
  hover(params: Requests['hover']['params']): Hover | null;
}

export function createNames(files: Files, { java, library }: Runtime): Names {
  /** The world of the last question: most questions come before anything has changed. */
  let last: { readonly key: string; readonly world: NameWorld; readonly projects: readonly NamedProject[] } | undefined;

  function worldAround(path: string, text: string): NonNullable<typeof last> {
    const projects = projectsAround(path, text);
    const key = JSON.stringify(projects.map(({ sources }) => sources.map((source) => [source.path, source.text])));
    if (last?.key !== key) last = { key, projects, world: openWorld(java, projects) };
    return last;
  }

  const environment = { files, home: HOME, libraryJar: (artifactId: string): ClassSource | undefined => library.jar(artifactId) };

  /** Projects with the text of the editor, by absolute paths: those of the workspace, the file's own first. */
  function projectsAround(path: string, text: string, around = workspaceSources(path, environment)): readonly NamedProject[] {
    const directories = around.map(({ project }) => project.sourceDirectory);
    const edited = (file: SourceFile): SourceFile => (file.path === path ? { ...file, text } : file);
    const absolute = (directory: string, file: SourceFile): SourceFile =>
      edited({ ...file, path: `${directory}/${relativePath(directory, resolvePath(directory, file.path))}` });
    return around.map(({ project, sources, classPath }) => ({
      sources: sources.map((source) => absolute(project.sourceDirectory, source)),
      classPath: classPath.map((source) => (directories.includes(source.location) ? located(source, absolute) : source)),
    }));
  }

  /** What is found out about a Java file; undefined of another, and where no project around it can be read. */
  function aboutJava<T>(path: string, look: () => T): T | undefined {
    if (!path.endsWith('.java')) return undefined;
    try {
      return look();
    } catch (error) {
      // A pom.xml that cannot be read: its own inspection says so.
      if (error instanceof ModelProblems) return undefined;
      throw error;
    }
  }
  const find = (path: string, text: string): NonNullable<typeof last> | undefined => aboutJava(path, () => worldAround(path, text));

  return {
    find({ path: asked, text, offset }) {
      const path = resolvePath(HOME, asked);
      const found = find(path, text);
      const name = found && findName(found.world, path, offset);
      if (!name) return { outcome: 'none' };
      const { entity, definition } = name;
      const places = name.places.map(placeOf);
      if (entity.of === 'library' || !definition) return { outcome: 'library', kind: entity.kind, name: entity.name, places };
      return { outcome: 'found', kind: entity.kind, name: entity.name, definition: { ...definition, role: 'declaration' }, places };
    },
    hover({ path: asked, text, offset }) {
      const path = resolvePath(HOME, asked);
      return (
        aboutJava(path, () => {
          const around = projectSources(path, environment);
          const [own] = around ? projectsAround(path, text, [around]) : [];
          return own && hoverOn(java, own, path, offset);
        }) ?? null
      );
    },
    rename({ path: asked, text, offset, to }) {
      const path = resolvePath(HOME, asked);
      const found = find(path, text);
      if (!found) return refused({ reason: 'nothing' });
      const taken = (other: string): boolean => files.stat(other) !== undefined;
      const renamed = renameTo(found.world, path, offset, to, taken, (texts) => openWorld(java, withTexts(found.projects, texts)));
      if ('reason' in renamed) return refused(renamed);
      const { entity } = renamed.found;
      const built = renamed.places.find((place) => /\/target\//.test(place.path));
      if (built) return refused({ reason: 'built', path: built.path, from: built.from });
      return {
        outcome: 'planned',
        kind: entity.kind,
        name: entity.name,
        places: renamed.places.map(placeOf),
        texts: renamed.file ? textPlaces(files, renamed.file.from, renamed.places) : [],
        files: renamed.file ? [renamed.file] : [],
      };
    },
  };
}

const placeOf = ({ path, from, to, role }: NamePlace): NamePlace => ({ path, from, to, role });

function refused(refusal: Omit<RenameRefusal, 'reason'> & { readonly reason: RenameRefusal['reason'] | 'built' }): RenamePlan {
  const { path, from } = refusal;
  const reason: Bilingual = refusalText(refusal);
  return { outcome: 'refused', reason, at: path === undefined ? null : { path, from: from ?? 0 } };
}

const located = (source: ClassSource, absolute: (directory: string, file: SourceFile) => SourceFile): ClassSource => ({
  location: source.location,
  classNames: source.classNames,
  find(name) {
    const file = source.find(name);
    return file && absolute(source.location, file);
  },
});

/** The projects as they would be: texts by absolute path, of which some are new. */
function withTexts(projects: readonly NamedProject[], texts: ReadonlyMap<string, string>): readonly NamedProject[] {
  const before = new Set(projects.flatMap(({ sources }) => sources.map(({ path }) => path)));
  const gone = [...before].filter((path) => !texts.has(path));
  const come = [...texts.keys()].filter((path) => !before.has(path));
  /** A file under its new name: the two lie in one folder. */
  const now = (path: string): string => (gone.includes(path) ? (come[0] ?? path) : path);
  const changed = (file: SourceFile): SourceFile => ({ ...file, path: now(file.path), text: texts.get(now(file.path)) ?? '' });
  return projects.map(({ sources, classPath }) => ({
    sources: sources.map(changed),
    classPath: classPath.map((source) => (isOfProject(source, before) ? renamedSource(source, before, changed) : source)),
  }));
}

const isOfProject = (source: ClassSource, paths: ReadonlySet<string>): boolean =>
  source.classNames.some((name) => paths.has(source.find(name)?.path ?? ''));

function renamedSource(source: ClassSource, before: ReadonlySet<string>, changed: (file: SourceFile) => SourceFile): ClassSource {
  const byName = new Map<string, SourceFile>();
  for (const name of source.classNames) {
    const file = source.find(name);
    if (!file || !before.has(file.path)) continue;
    const after = changed(file);
    const simple = after.path.slice(after.path.lastIndexOf('/') + 1, -'.java'.length);
    const moved = after.path === file.path ? name : `${name.slice(0, name.lastIndexOf('.') + 1)}${simple}`;
    byName.set(moved, after);
  }
  return { location: source.location, find: (name) => byName.get(name), classNames: [...byName.keys()] };
}

/** Texts of a larger file are not looked through. */
const LARGEST = 200_000;

/** Where the full name of a class stands outside of its uses in code: a `pom.xml`, a string, a comment. */
function textPlaces(files: Files, file: string, places: readonly NamePlace[]): readonly NamePlace[] {
  const [, folders, name] = /\/java\/(?:(.+)\/)?([^/]+)\.java$/.exec(file) ?? [];
  if (folders === undefined || name === undefined) return [];
  const full = `${folders.replaceAll('/', '.')}.${name}`;
  const pattern = new RegExp(`(?<![\\w$.])${full.replaceAll(/[.$]/g, '\\$&')}(?!\\w)`, 'g');
  const known = new Set(places.map(({ path, from }) => `${path}#${from}`));
  return files
    .walk(HOME)
    .filter((path) => !/\/(?:target|\.[^/]+)\//.test(path) && /\.(?:java|xml|ya?ml|properties|factories|imports|json|md)$/.test(path))
    .filter((path) => (files.stat(path)?.size ?? 0) <= LARGEST)
    .flatMap((path) =>
      [...files.readText(path).matchAll(pattern)].flatMap(({ index }): NamePlace[] => {
        const from = index + full.length - name.length;
        return known.has(`${path}#${from}`) ? [] : [{ path, from, to: from + name.length, role: 'use' }];
      }),
    );
}
