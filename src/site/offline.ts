import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TrialFiles } from '../offline/kept.ts';

const SOURCE = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));
const REFERRED = /[\w.-]+\.(?:js|css|json|wasm|woff2|svg)\b/g;

/** Files of the site without a hash that only the trial asks for. The Node process's bundle is the WebContainer's. */
const isTrialFile = (address: string): boolean => address.startsWith('/sandbox/') && !/-node\./.test(address);
/** The page of a lesson holds all of its steps, and stands for theirs. */
const isTrialPage = (address: string): boolean => /^\/(?:zh-cn\/)?trial\/(?:[\w-]+\/)?index\.html$/.test(address);

/** The hashed files that a text names, and those that these name in turn. */
async function referred(root: string, texts: readonly string[], all: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const queue = [...texts];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const [name] of text.matchAll(REFERRED)) {
      const address = `/_astro/${name}`;
      if (!all.has(address) || found.has(address)) continue;
      found.add(address);
      if (/\.(?:js|css)$/.test(name)) queue.push(await readFile(path.join(root, address), 'utf8'));
    }
  }
  return found;
}

/** What the trial consists of in a built site. */
export async function trialFiles(root: string): Promise<TrialFiles> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const addresses = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`)
    .sort();
  const pages = addresses.filter(isTrialPage);
  const texts = await Promise.all(pages.map((page) => readFile(path.join(root, page), 'utf8')));
  const address = (file: string): string => file.replace(/index\.html$/, '');
  return {
    pages: pages.map(address),
    files: ['/favicon.svg', ...addresses.filter(isTrialFile), ...(await referred(root, texts, new Set(addresses)))],
  };
}

/** Builds the service worker once the site is built, and tells it what the trial consists of. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      await build({
        entryPoints: [SOURCE],
        outfile: path.join(root, 'service-worker.js'),
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        logLevel: 'error',
        define: { TRIAL_FILES: JSON.stringify(await trialFiles(root)), 'process.env.NODE_ENV': '"production"' },
      });
    },
  },
});
