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
import { build } from 'rolldown';
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
  load: {
    filter: { id: /[\\/]java[\\/]types[\\/][\w-]+\.ts$/ },
    handler: (file) => ({
      moduleType: 'ts',
      code: readFileSync(file, 'utf8').replaceAll(/'compiler\.err\.[\w.-]+'/g, "'compiler.err'"),
    }),
  },
};

/** The shell without its commands, which are chunks of their own, and only those that the trial offers. */
function justBash() {
  const file = fileURLToPath(import.meta.resolve('just-bash/browser'));
  const parts = splitJustBash(readFileSync(file, 'utf8'), { tools: everydayCommands, programs: largeCommands });
  /** Beside the package's own file: what a part imports is found from there. */
  const address = (part) => path.join(path.dirname(file), `just-bash-${part}.js`);
  const contents = new Map(Object.keys(parts).map((part) => [address(part), parts[part]]));
  return {
    name: 'just-bash',
    resolveId: {
      filter: { id: /^just-bash(?:\/browser|-(?:shell|regex|tools|programs))$/ },
      handler: (name) => address(name === 'just-bash/browser' ? 'shell' : name.slice('just-bash-'.length)),
    },
    load: {
      filter: { id: /[\\/](?:just-bash-\w+\.js|shell[\\/]load-patterns\.ts)$/ },
      handler: (id) => {
        const code = id.endsWith('load-patterns.ts')
          ? // Where it cannot be had, the platform's do: a plain `for` must not fail without a network.
            "export const loadPatterns = () => import('just-bash-regex').catch(() => undefined);"
          : contents.get(id);
        return code === undefined ? undefined : { code, moduleType: 'js' };
      },
    },
  };
}

/**
 * web-tree-sitter calls `eval` for parts of grammars that tree-sitter-java has not, and no policy of ours would let it. Where
 * there is one, a minifier may shorten no name that it could see.
 */
const noDirectEval = {
  name: 'no-direct-eval',
  load: {
    filter: { id: /[\\/]web-tree-sitter\.js$/ },
    handler: (file) => ({ code: readFileSync(file, 'utf8').replaceAll('eval(', '(0, eval)('), moduleType: 'js' }),
  },
};

/** just-bash's html-to-markdown wants it as soon as it is loaded; the trial does not offer that command. */
const noTurndown = {
  name: 'no-turndown',
  load: { filter: { id: /turndown\.browser\.es\.js$/ }, handler: () => ({ code: 'export default undefined;', moduleType: 'js' }) },
};

/** just-bash's gzip commands want zlib; a worker has none, and the trial does not offer them. */
const noZlib = {
  name: 'no-zlib',
  resolveId: { filter: { id: /^node:zlib$/ }, handler: () => '\0no-zlib' },
  load: {
    filter: { id: /^\0no-zlib$/ },
    handler: () => ({
      code: 'export const gunzipSync = undefined; export const gzipSync = undefined; export const constants = {};',
      moduleType: 'js',
    }),
  },
};

/** SQLite lies beside the script, and is read when an application with a database is started. */
const sqlEngineBeside = (code) => ({
  name: 'sql-engine-beside',
  load: { filter: { id: /[\\/]sql-engine-wasm\.ts$/ }, handler: () => ({ code, moduleType: 'js' }) },
});
const fetched = `export async function readSqlEngineWasm() {
  const response = await fetch(new URL('sqlite.wasm', location.href));
  if (!response.ok) throw new Error('HTTP ' + response.status);
  return new Uint8Array(await response.arrayBuffer());
}`;
const readFromDisk = `import { readFile } from 'node:fs/promises';
export const readSqlEngineWasm = () => readFile(new URL('sqlite.wasm', import.meta.url));`;

rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
const file = (name) => path.join(values.out, name);

/** On a busy machine it would tell that reading the stubs takes most of the time. */
const checks = { bundlerTimings: false };
const written = { format: 'es', minify: true, comments: false };

await build({
  input: { 'sandbox-worker': path.join(here, 'worker.ts') },
  platform: 'browser',
  transform: { target: 'es2022' },
  plugins: [
    dataInPacks({ folder: values.out, first: await askedByFirstAnswer() }),
    shortKeys,
    justBash(),
    noDirectEval,
    noTurndown,
    noZlib,
    sqlEngineBeside(fetched),
  ],
  // web-tree-sitter asks for these only where it finds itself in Node.
  external: ['module', 'fs/promises', 'node:module', 'node:fs/promises'],
  preserveEntrySignatures: 'allow-extension',
  checks,
  output: {
    ...written,
    dir: values.out,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // What is needed at once is one file, whatever else needs it, too: many small ones weigh more, and wait for each other.
    codeSplitting: { groups: [{ name: 'sandbox-worker', tags: ['$initial'] }] },
  },
});
await build({
  input: path.join(here, 'node.ts'),
  // Not `node`: packages would be taken in the CommonJS form that asks for Node's modules by `require`.
  platform: 'neutral',
  transform: { target: 'es2022' },
  resolve: { mainFields: ['module', 'main'], conditionNames: ['browser', 'import', 'default'] },
  plugins: [...wholeData({ folder: values.out }), justBash(), noDirectEval, noTurndown, sqlEngineBeside(readFromDisk)],
  external: ['module', 'fs/promises', /^node:/],
  checks,
  output: { ...written, file: file('sandbox-node.mjs'), codeSplitting: false },
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
