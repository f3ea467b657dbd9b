// Bundles the sandbox: `sandbox-worker.js` for the page, with chunks and packs that it loads when they are needed,
// `sandbox-node.mjs` for the WebContainer, and the wasm files that both load from beside them. Prints what each weighs.
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
import { dataInPacks, wholeData } from './bundle-packs.mjs';
import { askedByFirstAnswer } from './first-answer.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: 'public/sandbox' } } });
const require = createRequire(import.meta.url);

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
    onResolve({ filter: /^just-bash-(shell|regex|tools|programs)$/ }, ({ path: name }) => ({
      path: name.slice('just-bash-'.length),
      namespace: 'just-bash',
    }));
    onLoad({ filter: /[\\/]shell[\\/]load-patterns\.ts$/ }, () => ({
      // Where it cannot be had, the platform's do: a plain `for` must not fail without a network.
      contents: "export const loadPatterns = () => import('just-bash-regex').catch(() => undefined);",
      resolveDir: here,
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

/** SQLite lies beside the script, and is read when an application with a database is started. */
const sqlEngineBeside = (read) => ({
  name: 'sql-engine-beside',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]sql-engine-wasm\.ts$/ }, () => ({ loader: 'js', contents: read }));
  },
});
const fetched = `export async function readSqlEngineWasm() {
  const response = await fetch(new URL('sqlite.wasm', location.href));
  if (!response.ok) throw new Error('HTTP ' + response.status);
  return new Uint8Array(await response.arrayBuffer());
}`;
const readFromDisk = `import { readFile } from 'node:fs/promises';
export const readSqlEngineWasm = () => readFile(new URL('sqlite.wasm', import.meta.url));`;

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
  plugins: [
    dataInPacks({ folder: values.out, first: await askedByFirstAnswer() }),
    shortKeys,
    justBash,
    noTurndown,
    noZlib,
    sqlEngineBeside(fetched),
  ],
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
  plugins: [...wholeData({ folder: values.out }), justBash, noTurndown, sqlEngineBeside(readFromDisk)],
  external: ['module', 'fs/promises', 'node:*'],
});
copyFileSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm'), file('tree-sitter.wasm'));
copyFileSync(require.resolve('sql.js/dist/sql-wasm-browser.wasm'), file('sqlite.wasm'));
copyFileSync(require.resolve('tree-sitter-java/tree-sitter-java.wasm'), file('tree-sitter-java.wasm'));

for (const name of readdirSync(values.out, { recursive: true }).sort()) {
  if (!/\.(js|mjs|wasm|json)$/.test(name) || name.includes('signatures-')) continue;
  const bytes = readFileSync(file(name));
  console.log(
    `${name.padEnd(32)} ${(bytes.length / 1024).toFixed(0).padStart(6)} KB  ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0).padStart(5)} KB gz`,
  );
}
