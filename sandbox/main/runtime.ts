import { loadJava, type Java, type ParserWasm } from '../java/index.ts';
import { natives } from '../java/library/index.ts';
import { knownToJdk } from '../java/library/known-to-jdk.ts';
import { classNamesFrom } from '../spring/class-names.ts';
import { createLibrary, type Library } from '../spring/library.ts';
import classNames from '../spring/library/class-names.json' with { type: 'json' };
import { javaSources, librarySources } from './library-texts.ts';

/** What is loaded once and serves any number of sandboxes. */
export interface Runtime {
  readonly java: Java;
  /** Spring, Koupleless and what else the catalogue has classes for. */
  readonly library: Library;
}

export async function loadRuntime(wasm: ParserWasm): Promise<Runtime> {
  const java = await loadJava(wasm, { sources: javaSources, natives, knownToJdk });
  return { java, library: createLibrary(librarySources, classNamesFrom(classNames)) };
}
