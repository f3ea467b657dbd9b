// Bundles the sandbox: `sandbox-worker.js` for the page, `sandbox-node.mjs` for the WebContainer, and the two wasm files
// that both load from beside them. Prints what each weighs.
//
//   node sandbox/main/build-worker.mjs --out public/sandbox
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bashCommands } from '../shell/bash-commands.ts';
import { packNames } from '../spring/class-names.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: 'public/sandbox' } } });
const require = createRequire(import.meta.url);

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

/** `library-texts.ts` reads the repository; in a bundle it holds what it would read. */
const texts = {
  name: 'library-texts',
  setup({ onLoad }) {
    onLoad({ filter: /library-texts\.ts$/ }, async ({ path: file }) => {
      const { javaSources, librarySources } = await import(file);
      const java = Object.fromEntries(Object.entries(javaSources).map(([name, text]) => [name, compact(text)]));
      const library = librarySources.map((source) => ({ ...source, text: compact(source.text) }));
      return {
        loader: 'js',
        contents: `export const javaSources = ${JSON.stringify(java)};\nexport const librarySources = ${JSON.stringify(library)};\n`,
      };
    });
  },
};

/** The class names of the real jars are asked for one at a time: hashes do, and are a third of the size. */
const packedNames = {
  name: 'packed-names',
  setup({ onLoad }) {
    onLoad({ filter: /class-names\.json$/ }, ({ path: file }) => ({
      loader: 'json',
      contents: JSON.stringify(packNames(JSON.parse(readFileSync(file, 'utf8')))),
    }));
  },
};

/** Which of its errors javac means tells the tests; the page shows the text alone. */
const shortKeys = {
  name: 'short-keys',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]java[\\/]types[\\/][\w-]+\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: readFileSync(file, 'utf8').replaceAll(/'compiler\.err\.[\w.-]+'/g, "'compiler.err'"),
    }));
  },
};

/**
 * just-bash comes as one file with every command in it. Commands that the shell does not offer are taken out of its table,
 * and what only they need is marked as free of effects, so that esbuild drops it: about 55 KB gz.
 */
const fewerCommands = {
  name: 'fewer-commands',
  setup({ onLoad }) {
    onLoad({ filter: /just-bash\/dist\/bundle\/browser\.js$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      const [, lazy] = source.match(/var (\w+)=\(e,t\)=>\(\)=>\(e&&\(t=e\(e=0\)\),t\)/) ?? [];
      const [, commonJs] = source.match(/[, ](\w+)=\(e,t\)=>\(\)=>\(t\|\|e\(/) ?? [];
      const [, exportAll] = source.match(/,(\w+)=\(e,t\)=>\{for\(var n in t\)/) ?? [];
      if (!lazy || !commonJs || !exportAll)
        throw new Error('just-bash is bundled in another way than before: look at fewerCommands in build-worker.mjs.');
      const entry = /\{name:"([\w-]+)",load:async\(\)=>\(await Promise\.resolve\(\)\.then\(\(\)=>\([\w$]+\(\),[\w$]+\)\)\)\.\w+\},?/g;
      const contents = source
        .replaceAll(entry, (whole, name) => (bashCommands.includes(name) ? whole : ''))
        .replaceAll(`=${lazy}(()=>`, `=/*@__PURE__*/${lazy}(()=>`)
        .replaceAll(`=${commonJs}((`, `=/*@__PURE__*/${commonJs}((`)
        .replaceAll(new RegExp(`var ([\\w$]+)=\\{\\};${exportAll}\\(\\1,\\{`, 'g'), 'var $1=/*@__PURE__*/exportsOf({');
      return { loader: 'js', contents: `${contents}\nfunction exportsOf(all){const e={};${exportAll}(e,all);return e}\n` };
    });
  },
};

/** just-bash's html-to-markdown wants it as soon as it is loaded; the trial does not offer that command. */
const noTurndown = {
  name: 'no-turndown',
  setup({ onLoad }) {
    onLoad({ filter: /turndown\.browser\.es\.js$/ }, () => ({ contents: 'export default undefined;' }));
  },
};

/** just-bash's gzip commands want zlib; a worker has none, and the trial does not offer them. */
const noZlib = {
  name: 'no-zlib',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:zlib$/ }, ({ path: name }) => ({ path: name, namespace: 'absent' }));
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({
      contents: 'export const gunzipSync = undefined; export const gzipSync = undefined; export const constants = {};',
    }));
  },
};

const shared = { bundle: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'none', logLevel: 'warning', metafile: true };
mkdirSync(values.out, { recursive: true });
const file = (name) => path.join(values.out, name);

await build({
  ...shared,
  entryPoints: [path.join(here, 'worker.ts')],
  outfile: file('sandbox-worker.js'),
  platform: 'browser',
  plugins: [texts, packedNames, shortKeys, fewerCommands, noTurndown, noZlib],
  // web-tree-sitter asks for these only where it finds itself in Node.
  external: ['module', 'fs/promises', 'node:module', 'node:fs/promises'],
});
await build({
  ...shared,
  entryPoints: [path.join(here, 'node.ts')],
  outfile: file('sandbox-node.mjs'),
  // Not `node`: packages would be taken in the CommonJS form that asks for Node's modules by `require`.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['browser'],
  plugins: [texts, packedNames, fewerCommands, noTurndown],
  external: ['module', 'fs/promises', 'node:*'],
});
copyFileSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm'), file('tree-sitter.wasm'));
copyFileSync(require.resolve('tree-sitter-java/tree-sitter-java.wasm'), file('tree-sitter-java.wasm'));

for (const name of ['sandbox-worker.js', 'sandbox-node.mjs', 'tree-sitter.wasm', 'tree-sitter-java.wasm']) {
  const bytes = readFileSync(file(name));
  console.log(
    `${name.padEnd(24)} ${(bytes.length / 1024).toFixed(0).padStart(6)} KB  ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0).padStart(5)} KB gz`,
  );
}
