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

const MODULE = /(<script type="module" src="\/)([^"]+\.js)("><\/script>)/g;
/** A module that does nothing but import another one beside it. */
const ONLY_IMPORTS = /^import"\.\/([\w.-]+\.js)";?\s*$/;

/** The page asks for the module that is meant, and not for one that only imports it: a request less. */
export async function direct(html: string, read: (file: string) => Promise<string>): Promise<string> {
  const meant = new Map<string, string>();
  for (const [, , file = ''] of html.matchAll(MODULE)) {
    const [, other] = ONLY_IMPORTS.exec(await read(file)) ?? [];
    if (other !== undefined) meant.set(file, path.posix.join(path.posix.dirname(file), other));
  }
  return html.replace(MODULE, (_, begin: string, file: string, end: string) => begin + (meant.get(file) ?? file) + end);
}

const LOADER = /^(const __vite__mapDeps=.*?;\n)?import\{t as (\w+)\}from"\.\/preload-helper\.[\w-]+\.js";/;

/**
 * The script of every page, without the bundler's loader for styles of what is fetched on demand: a file that everybody would get, for
 * styles that none of its parts has.
 * @throws Error when a part of it has styles of its own
 */
export function withoutLoader(script: string): string {
  const [head, parts = '', name] = LOADER.exec(script) ?? [];
  if (head === undefined) return script;
  if (parts.includes('.css')) throw new Error(`A part that the script of every page fetches has a style sheet of its own: ${parts}`);
  return `${parts}const ${name}=part=>part();${script.slice(head.length)}`;
}

/** The names of scripts that every page has begin so. */
const EVERYWHERE = 'Search.';

/** A page of the manual has few KB to go: what the frame and the code blocks write twice is taken out once the site is built. */
export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of await readdir(root, { recursive: true })) {
        const { base, ext } = path.parse(name);
        if (ext === '.js' && base.startsWith(EVERYWHERE)) {
          const file = path.join(root, name);
          await writeFile(file, withoutLoader(await readFile(file, 'utf8')));
        }
        if (ext !== '.html') continue;
        const file = path.join(root, name);
        const html = await readFile(file, 'utf8');
        const shorter = await direct(await lean(html), (script) => readFile(path.join(root, script), 'utf8'));
        if (shorter !== html) await writeFile(file, shorter);
      }
    },
  },
});
