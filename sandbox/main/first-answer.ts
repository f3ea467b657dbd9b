import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { toContent } from './file-content.ts';
import type { LibrarySource } from '../spring/library.ts';
import { javaSources, librarySources } from './library-texts.ts';
import { isSeldom } from './seldom-artifacts.ts';
import type { PackFolder } from '../java/signatures/store.ts';
import { loadRuntime } from './runtime.ts';
import { jdkPacks, libraryPacks, newerJdkPacks } from './signature-packs.ts';
import { createSandbox } from './sandbox.ts';
import { HOME } from './simulated-machine.ts';
import { classNamesFrom } from '../spring/class-names.ts';
import listedNames from '../spring/library/class-names.json' with { type: 'json' };

const lesson = fileURLToPath(new URL('../../content/lessons/one-minute', import.meta.url));
const schema = z.object({
  steps: z.array(
    z.object({
      arrive: z.array(z.string()),
      do: z.array(
        z.union([
          z.object({ run: z.string(), in: z.string().optional() }),
          z.object({ edit: z.object({ file: z.string(), from: z.string(), to: z.string() }) }),
        ]),
      ),
    }),
  ),
});

/** What the first answer needs, the stubs have: a signature that it asks for is a stub that is missing. */
function withoutReading({ names }: PackFolder): PackFolder {
  const refuse = (): never => {
    throw new Error('The one-minute lesson asks for a signature of a library: give the class or member that it uses a stub.');
  };
  return {
    names,
    get index() {
      return refuse();
    },
    read: refuse,
  };
}

/** What a lesson asked for of the sandbox's data. */
export interface AskedFor {
  /** Stub sources: by path those of the JDK, by `artifact/path` those of libraries. */
  readonly sources: ReadonlySet<string>;
  /** Names that were looked for among the classes of the real jars. */
  readonly names: ReadonlySet<string>;
}

/**
 * Plays the lesson that a first visitor is given, and tells what it asked for of the sandbox's data. That is what the first
 * answer needs; the rest is loaded on demand.
 */
export async function askedByFirstAnswer(): Promise<AskedFor> {
  const asked = new Set<string>();
  const names = new Set<string>();
  const namesOf = classNamesFrom(listedNames);
  const watched = ({ artifact, path, text }: LibrarySource): LibrarySource => ({
    artifact,
    path,
    get text() {
      asked.add(`${artifact}/${path}`);
      return text;
    },
  });
  const runtime = await loadRuntime(readParserWasm(), {
    javaSources: Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(javaSources).map(([path, text]) => [path, { enumerable: true, get: () => (asked.add(path), text) }]),
      ),
    ),
    librarySources: librarySources.filter(({ artifact }) => !isSeldom(artifact)).map(watched),
    laterSources: Object.fromEntries(
      librarySources
        .filter(({ artifact }) => isSeldom(artifact))
        .map(({ artifact }) => [artifact, () => librarySources.filter((source) => source.artifact === artifact).map(watched)]),
    ),
    jdkPacks: withoutReading(jdkPacks),
    newerJdkPacks: withoutReading(newerJdkPacks),
    libraryPacks: withoutReading(libraryPacks),
    classNames: (artifactId) => {
      const has = namesOf(artifactId);
      return has && ((name) => (names.add(name), has(name)));
    },
  });
  const sandbox = createSandbox({ runtime, engine: 'node', attended: false, emit: () => undefined });
  const files = readProjectFiles(`${lesson}/project`).map(({ path, bytes }) => toContent(`shop/${path}`, bytes));
  await sandbox.answer('open', { files, language: 'en', columns: 80 });
  const run = async (line: string): Promise<void> => {
    const { status } = await sandbox.answer('exec', { line });
    if (status !== 0) throw new Error(`In the one-minute lesson “${line}” ends with ${status}.`);
  };
  const { steps } = schema.parse(parse(readFileSync(`${lesson}/lesson.yaml`, 'utf8')));
  for (const line of steps[0]?.arrive ?? []) await run(line);
  for (const action of steps.flatMap((step) => step.do)) {
    if ('run' in action) {
      await run(`cd ${HOME}/shop${action.in === undefined ? '' : `/${action.in}`}`);
      await run(action.run);
      continue;
    }
    const path = `shop/${action.edit.file}`;
    const before = await sandbox.answer('readFile', { path });
    const content = before?.content.replace(action.edit.from, action.edit.to) ?? '';
    await sandbox.answer('writeFile', { path, content });
    // As the editor and the step's checks do after an edit.
    await sandbox.answer('inspect', { path, text: content, want: 'diagnostics' });
  }
  await sandbox.answer('stop', {});
  return { sources: asked, names };
}
