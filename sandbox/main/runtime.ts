import { loadJava, type Java, type ParserWasm } from '../java/index.ts';
import { natives } from '../java/library/index.ts';
import { knownToJdk } from '../java/library/known-to-jdk.ts';
import { classNamesFrom } from '../spring/class-names.ts';
import { createLibrary, type Library } from '../spring/library.ts';
import classNames from '../spring/library/class-names.json' with { type: 'json' };
import { signaturesOf } from '../java/signatures/store.ts';
import { javaSources, laterSources, librarySources } from './library-texts.ts';
import { jdkPacks, libraryPacks, newerJdkPacks } from './signature-packs.ts';

/** What is loaded once and serves any number of sandboxes. */
export interface Runtime {
  readonly java: Java;
  /** Spring, Koupleless and what else the catalogue has classes for. */
  readonly library: Library;
}

const KNOWN = {
  javaSources,
  librarySources,
  laterSources,
  classNames: classNamesFrom(classNames),
  jdkPacks,
  newerJdkPacks,
  libraryPacks,
};

/** @param known stub sources and names of classes, where not those of the repository */
export async function loadRuntime(wasm: ParserWasm, known: typeof KNOWN = KNOWN): Promise<Runtime> {
  const java = await loadJava(wasm, {
    sources: known.javaSources,
    natives,
    knownToJdk,
    signatures: signaturesOf(known.jdkPacks),
    newerSignatures: signaturesOf(known.newerJdkPacks),
  });
  return { java, library: createLibrary(known.librarySources, known.classNames, known.libraryPacks, known.laterSources) };
}
