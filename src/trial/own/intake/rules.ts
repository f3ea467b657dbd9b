import { MOST_FILE_BYTES } from './limits.ts';
import type { Why } from './left-out.ts';

const FOLDERS: Readonly<Record<string, Why>> = {
  node_modules: 'packages',
  bower_components: 'packages',
  '.m2': 'packages',
  '.venv': 'packages',
  '.git': 'history',
  '.svn': 'history',
  '.hg': 'history',
  '.idea': 'tool',
  '.vscode': 'tool',
  '.fleet': 'tool',
  '.settings': 'tool',
  '.gradle': 'tool',
  '.cache': 'tool',
  __MACOSX: 'tool',
  __pycache__: 'tool',
};
/** Names that builds use, and people as well: for a Maven module, a folder of scripts, a package. */
const OUTPUT = new Set(['target', 'build', 'out', 'bin', 'dist']);
const OF_A_PROJECT = /^(src|pom\.xml|build\.gradle(\.kts)?)$|\.(sh|bat|cmd|ps1)$/;
const TOOL_FILES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Whether a folder is not entered.
 * @param path relative to what was dropped, `/`-separated, without one at its end
 * @param children the names of what lies in it
 */
export function folderLeftOut(path: string, children: Iterable<string>): Why | null {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  // Own properties only: a folder may be named `constructor`.
  if (Object.hasOwn(FOLDERS, name)) return FOLDERS[name] ?? null;
  if (!OUTPUT.has(name) || parts.slice(0, -1).includes('src')) return null;
  for (const child of children) if (OF_A_PROJECT.test(child)) return null;
  return 'built';
}

/** Whether a file is not read. */
export function fileLeftOut(path: string, bytes: number): Why | null {
  if (path.endsWith('.class')) return 'compiled';
  if (TOOL_FILES.has(path.slice(path.lastIndexOf('/') + 1))) return 'tool';
  return bytes > MOST_FILE_BYTES ? 'large' : null;
}

const FIRST = /\.java$|(^|\/)pom\.xml$|\.gradle(\.kts)?$|\.toml$/;
const SECOND = /(^|\/)src\/|\.(kt|groovy|xml|ya?ml|properties)$/;

/** What is read first where not all can be: 0 Java and what builds it, 1 what belongs to it, 2 the rest. */
export const rank = (path: string): 0 | 1 | 2 => (FIRST.test(path) ? 0 : SECOND.test(path) ? 1 : 2);
