// What the bundles hold of the sandbox's data. The worker's begins with what the first answer needs, and reads the rest
// from packs beside it when it is asked for; the Node process has everything in its one file.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packNames } from '../spring/class-names.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const TOKEN = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\s+|[\w$]+|./gu;

/**
 * The stubs without comments, with a blank only where two tokens would grow together. Lines stay where they are, because
 * stack traces name them.
 */
function compact(text) {
  let short = '';
  let apart = false;
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^(\s|\/\/|\/\*)/.test(token)) {
      short += token.replaceAll(/[^\n]/g, '');
      apart = true;
      continue;
    }
    const last = short.at(-1) ?? '';
    const grows = (/[\w$]/.test(last) && /^[\w$]/.test(token)) || (last === token[0] && '+-<>&|='.includes(last));
    short += apart && grows ? ` ${token}` : token;
    apart = false;
  }
  return short;
}

async function readStubs() {
  const { javaSources, librarySources } = await import('./library-texts.ts');
  return {
    java: Object.entries(javaSources).map(([name, text]) => ({ path: name, text: compact(text) })),
    library: librarySources.map((source) => ({ ...source, text: compact(source.text) })),
  };
}

const readNames = (file, asked) => packNames(JSON.parse(readFileSync(file, 'utf8')), asked);

/** `library-texts.ts` reads the repository; in a bundle it holds what it would read. */
const wholeTexts = {
  name: 'whole-texts',
  setup({ onLoad }) {
    onLoad({ filter: /library-texts\.ts$/ }, async () => {
      const { java, library } = await readStubs();
      const sources = Object.fromEntries(java.map(({ path: name, text }) => [name, text]));
      return {
        loader: 'js',
        contents: `export const javaSources = ${JSON.stringify(sources)};\nexport const librarySources = ${JSON.stringify(library)};\n`,
      };
    });
  },
};

/** The class names of the real jars are asked for one at a time: hashes do, and are a third of the size. */
const packedNames = {
  name: 'packed-names',
  setup({ onLoad }) {
    onLoad({ filter: /class-names\.json$/ }, ({ path: file }) => ({ loader: 'json', contents: JSON.stringify(readNames(file)) }));
  },
};

/** Everything in one file. */
export const wholeData = [wholeTexts, packedNames];

/**
 * The first part holds what was asked for by the first answer; other stubs, and names that only an error or a call by name
 * asks for, are packs in `folder`.
 *
 * @param {{ folder: string, first: import('./first-answer.ts').AskedFor }} options
 */
export const dataInPacks = ({ folder, first }) => ({
  name: 'data-in-packs',
  setup({ onLoad }) {
    /** An expression that reads the pack once. */
    const pack = (name, value) => {
      const text = JSON.stringify(value);
      const file = `packs/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
      mkdirSync(path.join(folder, 'packs'), { recursive: true });
      writeFileSync(path.join(folder, file), text);
      return `(pack ??= readPack(${JSON.stringify(file)}))`;
    };
    const module = (contents) => ({
      loader: 'js',
      resolveDir: here,
      contents: `import { readPack } from './read-pack.ts';\nlet pack;\n${contents}`,
    });
    onLoad({ filter: /library-texts\.ts$/ }, async () => {
      const { java, library } = await readStubs();
      const later = [];
      /** The text, or where it is in the pack. */
      const place = (name, text) => (first.sources.has(name) ? text : later.push(text) - 1);
      const javaPlaces = java.map(({ path: name, text }) => [name, place(name, text)]);
      const libraryPlaces = library.map(({ artifact, path: name, text }) => [artifact, name, place(`${artifact}/${name}`, text)]);
      return module(`
        const textOf = (place) => typeof place === 'number' ? ${pack('stubs', later)}[place] : place;
        const lazy = (place) => ({ enumerable: true, get: () => textOf(place) });
        export const javaSources = Object.defineProperties({}, Object.fromEntries(
          ${JSON.stringify(javaPlaces)}.map(([path, place]) => [path, lazy(place)])));
        export const librarySources = ${JSON.stringify(libraryPlaces)}.map(([artifact, path, place]) =>
          Object.defineProperty({ artifact, path }, 'text', lazy(place)));
      `);
    });
    onLoad({ filter: /class-names\.json$/ }, ({ path: file }) => {
      const { packed, ...known } = readNames(file, first.names);
      return module(`export default { ...${JSON.stringify(known)}, get packed() { return ${pack('class-names', packed)}; } };`);
    });
    onLoad({ filter: /jdk-names\.ts$/ }, async ({ path: file }) => {
      const { jdkNames } = await import(file);
      const getters = Object.keys(jdkNames).map((name) => `get ${name}() { return ${pack('jdk-names', jdkNames)}.${name}; }`);
      return module(`export const jdkNames = { ${getters.join(', ')} };`);
    });
  },
});
