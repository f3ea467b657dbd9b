import { apiName, BASE_FOLDER } from '../check-request.ts';
import type { ApplicationProject } from '../project.ts';
import { reactorOf } from './layout.ts';
import { moduleFolder } from './reactor-poms.ts';

/** What a file is to the build. `name` is its path below its folder. */
export interface BuildFile {
  readonly kind: 'java' | 'test' | 'resource' | 'test resource';
  readonly folder: string;
  readonly name: string;
}

/** Where files lie after the split. */
export interface Places {
  /** With a slash at its end; empty where the base stays where it is. */
  readonly base: string;
  readonly module: string;
  readonly api: string;
  /** Folders for files that are new in the base, each with a slash at its end. */
  readonly baseJava: string;
  readonly baseResources: string;
}

const FOLDERS: Readonly<Record<BuildFile['kind'], string>> = {
  java: 'src/main/java/',
  test: 'src/test/java/',
  resource: 'src/main/resources/',
  'test resource': 'src/test/resources/',
};

export function placesOf(project: ApplicationProject, name: string): Places {
  const reactor = reactorOf(project);
  const java = project.base?.main[0] ?? FOLDERS.java;
  const resources = project.base?.resources.at(-1) ?? FOLDERS.resource;
  if (reactor) return { base: '', module: `${moduleFolder(reactor, name)}/`, api: '', baseJava: java, baseResources: resources };
  const base = `${BASE_FOLDER}/`;
  return { base, module: `${name}/`, api: `${apiName(project)}/`, baseJava: `${base}${java}`, baseResources: `${base}${resources}` };
}

/** In the module a file lies in Maven's standard folders, wherever it lay before. */
export function inModule(places: Places, file: BuildFile): string {
  return `${places.module}${FOLDERS[file.kind]}${file.name}`;
}

/** Tells what a file is to the build of the application and of what it is built with; undefined: no source, no resource of theirs. */
export function buildFileFinder(project: ApplicationProject): (path: string) => BuildFile | undefined {
  const { base, workspace } = project;
  const parts = base ? workspace.modules.filter((m) => m === base || base.needs.has(m.directory)) : workspace.modules;
  const folders = parts
    .flatMap((part) => {
      const tests = part.directory === '' ? FOLDERS['test resource'] : `${part.directory}/${FOLDERS['test resource']}`;
      return [
        ...part.main.map((folder) => ({ folder, kind: 'java' as const })),
        ...part.test.map((folder) => ({ folder, kind: 'test' as const })),
        ...part.resources.map((folder) => ({ folder, kind: 'resource' as const })),
        { folder: tests, kind: 'test resource' as const },
      ];
    })
    .sort((a, b) => b.folder.length - a.folder.length || Number(a.kind === 'resource') - Number(b.kind === 'resource'));
  return (path) => {
    const found = folders.find(({ folder }) => path.startsWith(folder));
    return found && { ...found, name: path.slice(found.folder.length) };
  };
}

/** application.properties, application-test.yml and so on, at the root of the resources. */
export function isSettings(file: BuildFile | undefined): boolean {
  return file?.kind === 'resource' && /^(config\/)?application(-[\w.]+)?\.(properties|ya?ml)$/.test(file.name);
}
