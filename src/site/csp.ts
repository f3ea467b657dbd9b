import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the inline elements of a kind that run or apply; data blocks and files are left out. */
function inline(html: string, tag: 'script' | 'style'): string[] {
  const found = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'));
  const bodies = [...found]
    .filter(([, attributes = '']) => !/\bsrc=|type="application\/(?:ld\+)?json"/.test(attributes))
    .map(([, , body = '']) => hash(body));
  return [...new Set(bodies)];
}

const TRIAL = /^(?:zh-cn[\\/])?trial[\\/]/;
const WEBCONTAINER = 'https://stackblitz.com https://*.webcontainer-api.io https://*.webcontainer.io';

/** The policy of one page. `file` is its path in the built site. */
export function policyOf(html: string, file: string): string {
  const trial = TRIAL.test(file);
  return [
    `default-src 'self'`,
    [`script-src 'self' 'wasm-unsafe-eval'`, ...inline(html, 'script')].join(' '),
    // The editor and the terminal of the trial write style elements of their own; a hash would switch 'unsafe-inline' off.
    [`style-src 'self'`, ...(trial ? [`'unsafe-inline'`] : inline(html, 'style'))].join(' '),
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `frame-src ${trial ? WEBCONTAINER : `'none'`}`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
  ].join('; ');
}

/**
 * Writes into every page the policy that allows exactly the inline scripts which that page holds. Must be the last
 * integration that changes pages.
 */
export const csp = (): AstroIntegration => ({
  name: 'csp',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of await readdir(root, { recursive: true })) {
        if (!name.endsWith('.html')) continue;
        const file = path.join(root, name);
        const html = await readFile(file, 'utf8');
        const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html, name)}">`;
        const marked = html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta);
        if (marked === html) throw new Error(`${name} has no <meta charset="utf-8">: the content security policy has no place there.`);
        await writeFile(file, marked);
      }
    },
  },
});
