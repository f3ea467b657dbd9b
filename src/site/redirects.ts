import { z } from 'astro/zod';
import { pathIn } from './locale.ts';
import { readYaml } from './yaml-data.ts';

const FORMER = 'redirects.yaml';
const MOVED = 'moved.yaml';
const address = z.string().regex(/^\/(?:.*\/)?$/, 'an address begins and ends with a slash, and has no language.');
const schema = z.record(address, address);

/**
 * Every address that leads elsewhere now, and where: those of the former koupleless.io, where Chinese stood at the root
 * and English under /en/, and those of pages that have moved within this site.
 * @throws Error when an address is sent on twice.
 */
export function readRedirects(): ReadonlyMap<string, string> {
  const redirects = new Map<string, string>([['/en/', '/']]);
  for (const [from, to] of Object.entries(readYaml(FORMER, schema))) {
    redirects.set(`/en${from}`, to);
    redirects.set(from, pathIn('zh-CN', to));
  }
  for (const [from, to] of Object.entries(readYaml(MOVED, schema))) {
    redirects.set(from, to);
    redirects.set(pathIn('zh-CN', from), pathIn('zh-CN', to));
  }
  for (const [from, to] of redirects) {
    if (redirects.has(to)) throw new Error(`content/: ${from}: ${to} is itself sent on to ${redirects.get(to)}.`);
  }
  return redirects;
}
