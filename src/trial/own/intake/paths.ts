/** Why a path of an archive is not taken. */
export type PathTrouble = 'outside' | 'absolute' | 'empty';

/**
 * A path from outside as one relative to the project: `/`-separated, without `.`; or what is wrong with it. Some Windows
 * programs write `\` between folders.
 */
export function cleanPath(path: string): { readonly path: string } | { readonly trouble: PathTrouble } {
  const slashes = path.replaceAll('\\', '/');
  if (slashes.startsWith('/')) return { trouble: 'absolute' };
  const parts = slashes.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return { trouble: 'outside' };
  if (parts.length === 0 || slashes.includes('\0')) return { trouble: 'empty' };
  return /^[A-Za-z]:/.test(parts[0] ?? '') ? { trouble: 'absolute' } : { path: parts.join('/') };
}
