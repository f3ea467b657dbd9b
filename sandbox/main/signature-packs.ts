import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { PackFolder } from '../java/signatures/store.ts';

const schema = z.record(z.string(), z.string());

/** Signatures of the real libraries, as they lie in the repository. Bundles replace this module: `bundle-packs.mjs`. */
function folder(path: string): PackFolder {
  const at = (file: string): URL => new URL(`${path}/${file}`, import.meta.url);
  let index: PackFolder['index'] | undefined;
  return {
    names: readdirSync(fileURLToPath(new URL(path, import.meta.url))).flatMap((file) => /^(.+)\.pack$/.exec(file)?.[1] ?? []),
    get index() {
      return (index ??= schema.parse(JSON.parse(readFileSync(at('index.json'), 'utf8'))));
    },
    read: (name) => readFileSync(at(`${name}.pack`)),
  };
}

export const jdkPacks = folder('../java/signatures/packs');
/** What the JDK 21 has beyond that. */
export const newerJdkPacks = folder('../java/signatures/packs21');
export const libraryPacks = folder('../spring/signatures/packs');
