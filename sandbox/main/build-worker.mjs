// Bundles the sandbox: `sandbox-worker.js` for the page, `sandbox-node.mjs` for the WebContainer, and the two wasm files
// that both load from beside them. Prints what each weighs.
//
//   node sandbox/main/build-worker.mjs --out public/sandbox
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { everydayCommands, largeCommands } from '../shell/bash-commands.ts';
import { splitJustBash } from './split-just-bash.mjs';
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

/** The shell without its commands, which are chunks of their own, and only those that the trial offers. */
const justBash = {
  name: 'just-bash',
  setup({ onResolve, onLoad }) {
    const file = fileURLToPath(import.meta.resolve('just-bash/browser'));
    const parts = splitJustBash(readFileSync(file, 'utf8'), { tools: everydayCommands, programs: largeCommands });
    onResolve({ filter: /^just-bash\/browser$/ }, () => ({ path: 'shell', namespace: 'just-bash' }));
    onResolve({ filter: /^just-bash-(shell|tools|programs)$/ }, ({ path: name }) => ({
      path: name.slice('just-bash-'.length),
      namespace: 'just-bash',
    }));
    onLoad({ filter: /.*/, namespace: 'just-bash' }, ({ path: part }) => ({
      loader: 'js',
      contents: parts[part],
      resolveDir: path.dirname(file),
    }));
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
rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
const file = (name) => path.join(values.out, name);

await build({
  ...shared,
  entryPoints: [path.join(here, 'worker.ts')],
  outdir: values.out,
  entryNames: 'sandbox-worker',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  platform: 'browser',
  plugins: [texts, packedNames, shortKeys, justBash, noTurndown, noZlib],
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
  plugins: [texts, packedNames, justBash, noTurndown],
  external: ['module', 'fs/promises', 'node:*'],
});
copyFileSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm'), file('tree-sitter.wasm'));
copyFileSync(require.resolve('tree-sitter-java/tree-sitter-java.wasm'), file('tree-sitter-java.wasm'));

for (const name of readdirSync(values.out, { recursive: true }).sort()) {
  if (!/\.(js|mjs|wasm)$/.test(name)) continue;
  const bytes = readFileSync(file(name));
  console.log(
    `${name.padEnd(32)} ${(bytes.length / 1024).toFixed(0).padStart(6)} KB  ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0).padStart(5)} KB gz`,
  );
}
