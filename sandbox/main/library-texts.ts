import { fileURLToPath } from 'node:url';
import { readProjectFiles } from '../host/node/project-files.ts';
import type { LaterSources, LibrarySource } from '../spring/library.ts';
import { javaLibraryFolder, readSources } from './library-sources.ts';

/**
 * The stub sources of the JDK and of the libraries, as they lie in the repository. In a bundle this module is replaced
 * by one that holds their texts (`build-worker.mjs`), so it must not export anything else.
 */
export const javaSources: Readonly<Record<string, string>> = readSources(javaLibraryFolder);

/** The stub sources of libraries, by artifact. */
export const librarySources: readonly LibrarySource[] = readProjectFiles(fileURLToPath(new URL('../spring/library', import.meta.url)))
  .filter(({ path }) => path.endsWith('.java'))
  .map(({ path, bytes }) => {
    const slash = path.indexOf('/');
    return { artifact: path.slice(0, slash), path: path.slice(slash + 1), text: new TextDecoder().decode(bytes) };
  });

/** None here: all are read. In the worker's bundle, those of artifacts that few projects have. */
export const laterSources: LaterSources = {};
