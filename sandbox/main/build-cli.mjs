// Bundles `npm run split` as one file that needs nothing but Node 20: for code that must not enter a browser, and for builds.
//
//   node sandbox/main/build-cli.mjs --out public/download/koupleless-split.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: 'public/download/koupleless-split.mjs' } } });
const require = createRequire(import.meta.url);

/** `parser-wasm.ts` reads what npm installed; in the file it holds what it would read. */
const wasmInside = {
  name: 'wasm-inside',
  setup({ onLoad }) {
    onLoad({ filter: /parser-wasm\.ts$/ }, () => {
      const bytes = (name) => JSON.stringify(readFileSync(require.resolve(name)).toString('base64'));
      return {
        loader: 'js',
        contents: `const bytes = (text) => new Uint8Array(Buffer.from(text, 'base64'));
export const readParserWasm = () => ({
  runtime: bytes(${bytes('web-tree-sitter/web-tree-sitter.wasm')}),
  grammar: bytes(${bytes('tree-sitter-java/tree-sitter-java.wasm')}),
});`,
      };
    });
  },
};

mkdirSync(path.dirname(values.out), { recursive: true });
await build({
  entryPoints: [path.join(here, 'split-command.ts')],
  outfile: values.out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'node20',
  platform: 'node',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
  // Packages in CommonJS form ask for Node's modules by `require`.
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  plugins: [wasmInside],
});
console.log(`${values.out}  ${(readFileSync(values.out).length / 1024).toFixed(0)} KB`);
