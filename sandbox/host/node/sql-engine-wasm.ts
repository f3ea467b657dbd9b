import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** SQLite, compiled, as npm installed it. In a bundle it lies beside: `build-worker.mjs` replaces this module. */
export function readSqlEngineWasm(): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm-browser.wasm'));
}
