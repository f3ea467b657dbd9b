// What the bundles hold of the sandbox's data. The worker's begins with what the first answer needs, and reads the rest
// from packs beside it when it is asked for; the Node process has everything in its one file.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packNames } from '../spring/class-names.ts';
import { isSeldom } from './seldom-artifacts.ts';

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

const { librarySources } = await import('./library-texts.ts');
const stubNames = librarySources.map((source) => source.path.replace(/\.java$/, '').replaceAll('/', '.'));
const readNames = (file, asked) => packNames(JSON.parse(readFileSync(file, 'utf8')), asked, stubNames);

/** `library-texts.ts` reads the repository; in a bundle it holds what it would read. */
const wholeTexts = {
  name: 'whole-texts',
  load: {
    filter: { id: /library-texts\.ts$/ },
    handler: async () => {
      const { java, library } = await readStubs();
      const sources = Object.fromEntries(java.map(({ path: name, text }) => [name, text]));
      return {
        moduleType: 'js',
        code: `export const javaSources = ${JSON.stringify(sources)};\nexport const librarySources = ${JSON.stringify(library)};\nexport const laterSources = {};\n`,
      };
    },
  },
};

/** The class names of the real jars are asked for one at a time: hashes do, and are a third of the size. */
const packedNames = {
  name: 'packed-names',
  load: {
    filter: { id: /class-names\.json$/ },
    handler: (file) => ({ moduleType: 'json', code: JSON.stringify(readNames(file)) }),
  },
};

/** An address that changes with what is there. */
const hashed = (name, text) => `packs/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;

/** Writes data beside the bundle and gives its address there. */
function writeData(folder, name, value) {
  const text = JSON.stringify(value);
  const file = hashed(name, text);
  mkdirSync(path.join(folder, 'packs'), { recursive: true });
  writeFileSync(path.join(folder, file), text);
  return file;
}

/**
 * A module in place of `signature-packs.ts`: the packs' names; where each is, and what packages it has, in a file of its own;
 * each pack in base64, which is as small when it is sent as it was.
 */
async function signatureModule(folder) {
  const folders = await import('./signature-packs.ts');
  const { librarySources } = await import('./library-texts.ts');
  const stubbed = new Set(librarySources.map(({ artifact }) => artifact));
  const parts = Object.entries(folders).map(([name, packs]) => {
    const places = Object.fromEntries(
      packs.names.map((pack) => [
        pack,
        [writeData(folder, `signatures-${pack}`, Buffer.from(packs.read(pack)).toString('base64')), packs.index[pack]],
      ]),
    );
    // Whether there is a pack of a library without stubs is asked before there is need of it; the JDK's are asked for by package.
    const names =
      name === 'libraryPacks' ? `${JSON.stringify(packs.names.filter((pack) => !stubbed.has(pack)).join(' '))}.split(' ')` : 'undefined';
    return `export const ${name} = folderOf(${names}, ${JSON.stringify(writeData(folder, name, places))});`;
  });
  return `
    function folderOf(names, file) {
      let places;
      let index;
      const placesOf = () => (places ??= readPack(file) ?? {});
      return {
        get names() {
          return names ?? Object.keys(this.index);
        },
        get index() {
          return (index ??= Object.fromEntries(Object.entries(placesOf()).map(([name, [, packages]]) => [name, packages])));
        },
        read: (name) => Uint8Array.from(atob(readPack(placesOf()[name][0])), (c) => c.charCodeAt(0)),
      };
    }
    ${parts.join('\n')}
  `;
}

/**
 * The Node process reads signatures from the packs that the worker's bundle has left beside it; where they are not, as in a
 * WebContainer, it knows the stubs alone.
 */
const signaturesBeside = ({ folder }) => ({
  name: 'signatures-beside',
  load: {
    filter: { id: /[\\/]main[\\/]signature-packs\.ts$/ },
    handler: async () => ({
      moduleType: 'js',
      code: `
        import { existsSync, readFileSync } from 'node:fs';
        function readPack(file) {
          const address = new URL(file, import.meta.url);
          return existsSync(address) ? JSON.parse(readFileSync(address, 'utf8')) : undefined;
        }
        ${await signatureModule(folder)}
      `,
    }),
  },
});

/** Everything in one file but the signatures. */
export const wholeData = ({ folder }) => [wholeTexts, packedNames, signaturesBeside({ folder })];

/**
 * The first part holds what was asked for by the first answer; other stubs, and names that only an error or a call by name
 * asks for, are packs in `folder`.
 *
 * @param {{ folder: string, first: import('./first-answer.ts').AskedFor }} options
 */
export function dataInPacks({ folder, first }) {
  /** An expression that reads the pack once. */
  const pack = (name, value) => `(pack ??= readPack(${JSON.stringify(writeData(folder, name, value))}))`;
  /** Puts another module, which may read packs, in place of a file. */
  const instead = (name, id, contents) => ({
    name,
    load: {
      filter: { id },
      handler: async (file) => ({
        moduleType: 'js',
        code: `import { readPack } from ${JSON.stringify(path.join(here, 'read-pack.ts'))};\nlet pack;\n${await contents(file)}`,
      }),
    },
  });
  return [
    instead('stubs-in-packs', /library-texts\.ts$/, async () => {
      const { java, library } = await readStubs();
      const all = [...java, ...library.map(({ artifact, path: name, text }) => ({ path: `${artifact}/${name}`, text }))];
      const now = Object.fromEntries(all.filter(({ path: name }) => first.sources.has(name)).map(({ path: name, text }) => [name, text]));
      const later = all.filter(({ path: name }) => !first.sources.has(name));
      // The JDK's and the libraries' are asked for by different programs.
      const ofJdk = later.filter(({ path: name }) => name.startsWith('java.base/'));
      const ofLibraries = library.filter(({ artifact, path: name }) => !isSeldom(artifact) && !first.sources.has(`${artifact}/${name}`));
      const packs = Map.groupBy(
        library.filter(({ artifact }) => isSeldom(artifact)),
        ({ artifact }) => (artifact.startsWith('spring-security-') ? 'security' : 'data'),
      );
      const seldom = [...packs].flatMap(([name, sources]) => {
        const file = writeData(folder, `stubs-${name}`, sources);
        return [...new Set(sources.map(({ artifact }) => artifact))].map(
          (artifact) =>
            `${JSON.stringify(artifact)}: () => packOf(${JSON.stringify(file)}).filter(({ artifact }) => artifact === ${JSON.stringify(artifact)})`,
        );
      });
      const packed = (name, of) =>
        `...packed(${JSON.stringify(namesOf(of))}, ${JSON.stringify(
          writeData(
            folder,
            name,
            of.map(({ text }) => text),
          ),
        )})`;
      return `
        const now = ${JSON.stringify(now)};
        const entry = (path, text) => [path, { enumerable: true, get: text }];
        const packed = (names, file) => {
          let pack;
          let place = 0;
          return names.split('\\n').flatMap((line) => {
            const [folder, ...names] = line.split(' ');
            return names.map((name) => {
              const at = place++;
              return entry(folder + '/' + name + '.java', () => (pack ??= readPack(file))[at]);
            });
          });
        };
        const texts = [
          ...Object.keys(now).map((path) => entry(path, () => now[path])),
          ${[
            packed('stubs-jdk', ofJdk),
            packed(
              'stubs-libraries',
              ofLibraries.map(({ artifact, path: name, text }) => ({ path: `${artifact}/${name}`, text })),
            ),
          ].join(', ')},
        ];
        const ofJava = ([path]) => path.startsWith('java.base/');
        export const javaSources = Object.defineProperties({}, Object.fromEntries(texts.filter(ofJava)));
        export const librarySources = texts.filter((text) => !ofJava(text)).map(([path, text]) => {
          const slash = path.indexOf('/');
          return Object.defineProperty({ artifact: path.slice(0, slash), path: path.slice(slash + 1) }, 'text', text);
        });
        const packs = new Map();
        const packOf = (file) => packs.get(file) ?? packs.set(file, readPack(file)).get(file);
        export const laterSources = { ${seldom.join(', ')} };
      `;
    }),
    instead('class-names-in-packs', /class-names\.json$/, (file) => {
      const { packed, ...known } = readNames(file, first.names);
      return `export default { ...${JSON.stringify(known)}, get packed() { return ${pack('class-names', packed)}; } };`;
    }),
    // Of a project that is not on the trial's own Spring Boot, or depends on what the catalogue does not have.
    instead('platforms-in-packs', /[\\/]catalog[\\/]platforms\.json$/, (file) => {
      const read = pack('platforms', JSON.parse(readFileSync(file, 'utf8')));
      return `export default { get boot() { return ${read}.boot; }, get boms() { return ${read}.boms; } };`;
    }),
    instead('artifacts-in-packs', /[\\/]catalog[\\/]more\.json$/, (file) => {
      const { groups, ...others } = JSON.parse(readFileSync(file, 'utf8'));
      const read = pack('artifacts', others);
      return `export default { groups: ${JSON.stringify(groups.join(' '))}.split(' '), get managed() { return ${read}.managed; }, get artifacts() { return ${read}.artifacts; } };`;
    }),
    instead('signatures-in-packs', /[\\/]main[\\/]signature-packs\.ts$/, () => signatureModule(folder)),
    instead('jdk-names-in-packs', /jdk-names\.ts$/, async (file) => {
      const { jdkNames } = await import(file);
      const getters = Object.keys(jdkNames).map((name) => `get ${name}() { return ${pack('jdk-names', jdkNames)}.${name}; }`);
      return `export const jdkNames = { ${getters.join(', ')} };`;
    }),
  ];
}

/** What is in a pack, in its order: a line a folder, which names it and then its files. */
function namesOf(stubs) {
  let before;
  const lines = [];
  for (const { path: name } of stubs) {
    const folder = path.posix.dirname(name);
    if (folder !== before) lines.push(folder);
    before = folder;
    lines.push(`${lines.pop()} ${path.posix.basename(name, '.java')}`);
  }
  return lines.join('\n');
}
