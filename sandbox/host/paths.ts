/** `/`-separated absolute paths, as the sandbox's files have them. */

/** Collapses `.`, `..` and double slashes. The root is `/`. */
export function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** As a shell understands `path` in the directory `base`. */
export function resolvePath(base: string, path: string): string {
  return normalize(path.startsWith('/') ? path : `${base}/${path}`);
}

export function parentOf(path: string): string {
  return normalize(`${path}/..`);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `to` as seen from the directory `from`, without a leading `./`; empty when they are the same. */
export function relativePath(from: string, to: string): string {
  const there = to.split('/').filter((part) => part !== '');
  const here = from.split('/').filter((part) => part !== '');
  let same = 0;
  while (same < here.length && same < there.length && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}
