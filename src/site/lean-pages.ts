import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeText } from './code-theme.ts';

/** A piece of code in the colour that code has anyway. */
const PLAIN = new RegExp(`<span style="--0:${codeText.dark};--1:${codeText.light}">([^<]*)</span>`, 'gi');
/** A classic script in the page: Starlight's have their blanks and comments. */
const SCRIPT = /(<script(?: aria-hidden="true")?>)([^<]+)(<\/script>)/g;

/** The page without what says nothing to a browser. */
export async function lean(html: string): Promise<string> {
  const short = new Map<string, string>();
  for (const [, , script = ''] of html.matchAll(SCRIPT)) short.set(script, (await transform(script, { minify: true })).code.trim());
  return html.replace(PLAIN, '$1').replace(SCRIPT, (whole, begin: string, script: string, end: string) => {
    const code = short.get(script);
    return code === undefined ? whole : `${begin}${code}${end}`;
  });
}

/** A page of the manual has few KB to go: what the frame and the code blocks write twice is taken out once the site is built. */
export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of await readdir(root, { recursive: true })) {
        if (!name.endsWith('.html')) continue;
        const file = path.join(root, name);
        const html = await readFile(file, 'utf8');
        const shorter = await lean(html);
        if (shorter !== html) await writeFile(file, shorter);
      }
    },
  },
});
