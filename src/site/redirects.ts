import { z } from 'astro/zod';
import { pathIn } from './locale.ts';
import { readYaml } from './yaml-data.ts';

const FILE = 'redirects.yaml';
const address = z.string().regex(/^\/(?:.*\/)?$/, 'an address begins and ends with a slash, and has no language.');
const schema = z.record(address, address);

/**
 * Every address of the former koupleless.io whose subject has a page here, and that page. There, Chinese stood at the
 * root and English under /en/.
 * @throws Error when an address is sent on twice.
 */
export function readRedirects(): ReadonlyMap<string, string> {
  const table = Object.entries(readYaml(FILE, schema));
  const redirects = new Map<string, string>([['/en/', '/']]);
  for (const [from, to] of table) {
    redirects.set(`/en${from}`, to);
    redirects.set(from, pathIn('zh-CN', to));
  }
  for (const [from, to] of redirects) {
    if (redirects.has(to)) throw new Error(`content/${FILE}: ${from}: ${to} is itself sent on to ${redirects.get(to)}.`);
  }
  return redirects;
}
