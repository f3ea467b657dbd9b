import type { AstroIntegration } from 'astro';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Code that overflows must be reachable by keyboard to be scrolled; Expressive Code does that by script only, when the page has loaded. */
export const scrollableCode = (): AstroIntegration => ({
  name: 'scrollable-code',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of await readdir(root, { recursive: true })) {
        if (!name.endsWith('.html')) continue;
        const file = path.join(root, name);
        const html = await readFile(file, 'utf8');
        const reachable = html.replace(/<pre data-language/g, '<pre tabindex="0" data-language');
        if (reachable !== html) await writeFile(file, reachable);
      }
    },
  },
});
