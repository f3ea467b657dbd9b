import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** tree-sitter's two wasm files, as npm installed them. */
export function readParserWasm(): { runtime: Uint8Array; grammar: Uint8Array } {
  return {
    runtime: readFileSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    grammar: readFileSync(require.resolve('tree-sitter-java/tree-sitter-java.wasm')),
  };
}
