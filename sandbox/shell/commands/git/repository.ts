import type { Files } from '../../../host/files.ts';
import { parentOf } from '../../../host/paths.ts';
import type { loadGit } from './load-git.ts';
import type { ChangedFile } from './patch-text.ts';
import { promisedFiles } from './promised-files.ts';
import type { Change, Status } from './status-text.ts';

type Git = Awaited<ReturnType<typeof loadGit>>;

/** A file as one side has it: its object's name, and how to read it. */
export interface Side {
  readonly oid: string;
  read(): Promise<Uint8Array>;
}

/** Files by path below the repository's root. */
export type Tree = ReadonlyMap<string, Side>;

const NOBODY = { name: 'visitor', email: 'visitor@localhost' };
const ABBREVIATED = 7;
const NOTHING = '0'.repeat(ABBREVIATED);

export const abbreviated = (oid: string): string => oid.slice(0, ABBREVIATED);

/** The directory in or above this one that holds a repository. */
export function findRepository(files: Files, directory: string): string | undefined {
  for (let folder = directory; ; folder = parentOf(folder)) {
    if (files.stat(`${folder === '/' ? '' : folder}/.git`)?.kind === 'directory') return folder;
    if (folder === '/') return undefined;
  }
}

/** A repository of the sandbox: a real one, in `.git`, as isomorphic-git reads and writes it. */
export function openRepository(git: Git, files: Files, dir: string) {
  const at = { fs: promisedFiles(files), dir, cache: {} };

  async function head(): Promise<string | undefined> {
    return resolve('HEAD');
  }

  /** The commit that a name means: a branch, `HEAD~2`, `stash@{0}` or the beginning of a hash. */
  async function resolve(name: string): Promise<string | undefined> {
    const [, base = name, marks = ''] = /^(.*?)((?:~\d*|\^)*)$/.exec(name) ?? [];
    let oid = await named(base === '@' || base === '' ? 'HEAD' : base);
    for (const [mark] of marks.matchAll(/~\d*|\^/g)) {
      for (let step = mark === '^' ? 1 : Number(mark.slice(1) || 1); step > 0 && oid !== undefined; step--)
        oid = (await git.readCommit({ ...at, oid })).commit.parent[0];
    }
    return oid;
  }

  async function named(name: string): Promise<string | undefined> {
    try {
      const oid = await git.resolveRef({ ...at, ref: name });
      return oid;
    } catch (error) {
      if (!(error instanceof git.Errors.NotFoundError)) throw error;
    }
    if (!/^[\da-f]{4,40}$/.test(name)) return undefined;
    try {
      return await git.expandOid({ ...at, oid: name });
    } catch (error) {
      if (error instanceof git.Errors.NotFoundError || error instanceof git.Errors.AmbiguousError) return undefined;
      throw error;
    }
  }

  async function treeOf(commit: string | undefined): Promise<Tree> {
    const tree = new Map<string, Side>();
    if (commit === undefined) return tree;
    await git.walk({
      ...at,
      trees: [git.TREE({ ref: commit })],
      map: async (path, [entry]) => {
        if ((await entry?.type()) !== 'blob') return undefined;
        const oid = (await entry?.oid()) ?? '';
        tree.set(path, blob(oid));
        return undefined;
      },
    });
    return tree;
  }

  const blob = (oid: string): Side => ({ oid, read: async () => (await git.readBlob({ ...at, oid })).blob });

  async function index(): Promise<Tree> {
    const tree = new Map<string, Side>();
    await git.walk({
      ...at,
      trees: [git.STAGE()],
      map: async (path, [entry]) => {
        if ((await entry?.type()) === 'blob') tree.set(path, blob((await entry?.oid()) ?? ''));
        return undefined;
      },
    });
    return tree;
  }

  /** The files that the index knows, as they are now. */
  async function worktree(): Promise<Tree> {
    const tree = new Map<string, Side>();
    for (const path of (await index()).keys()) {
      const file = `${dir}/${path}`;
      if (files.stat(file)?.kind !== 'file') continue;
      const bytes = files.read(file);
      tree.set(path, { oid: (await git.hashBlob({ object: bytes })).oid, read: () => Promise.resolve(bytes) });
    }
    return tree;
  }

  return {
    dir,
    git,
    at,
    head,
    resolve,
    treeOf,
    index,
    worktree,

    async author(): Promise<{ name: string; email: string }> {
      const set = async (path: string): Promise<string | undefined> => (await git.getConfig({ ...at, path })) as string | undefined;
      return { name: (await set('user.name')) ?? NOBODY.name, email: (await set('user.email')) ?? NOBODY.email };
    },

    branch: async (): Promise<string | undefined> => (await git.currentBranch(at)) ?? undefined,

    /** `shown` makes a path below the root one that the visitor sees. */
    async status(shown: (path: string) => string = (path) => path): Promise<Status> {
      const staged: (readonly [Change, string])[] = [];
      const unstaged: (readonly [Change, string])[] = [];
      const untracked: string[] = [];
      for (const [path, inHead, inWork, inIndex] of await git.statusMatrix(at)) {
        if (inIndex === 0 && inHead === 0) {
          if (inWork !== 0) untracked.push(path);
          continue;
        }
        if (inHead === 0) staged.push(['new file', shown(path)]);
        else if (inIndex === 0) staged.push(['deleted', shown(path)]);
        else if (inIndex !== 1) staged.push(['modified', shown(path)]);
        if (inIndex === 0) {
          if (inWork !== 0) untracked.push(path);
        } else if (inWork === 0) unstaged.push(['deleted', shown(path)]);
        else if (inIndex === 3 || (inIndex === 1 && inWork === 2)) unstaged.push(['modified', shown(path)]);
      }
      const known = new Set((await index()).keys());
      return {
        branch: (await git.currentBranch(at)) ?? undefined,
        born: (await head()) !== undefined,
        staged,
        unstaged,
        untracked: [...new Set(untracked.map((path) => topmostUnknown(path, known)))].map(shown),
      };
    },

    /** What differs between two trees, by path; `wanted` narrows it. */
    async changes(before: Tree, after: Tree, wanted: (path: string) => boolean = () => true): Promise<readonly ChangedFile[]> {
      const paths = [...new Set([...before.keys(), ...after.keys()])].filter(wanted).sort();
      const changed: ChangedFile[] = [];
      for (const path of paths) {
        const [a, b] = [before.get(path), after.get(path)];
        if (a?.oid === b?.oid) continue;
        changed.push({
          path,
          before: await a?.read(),
          after: await b?.read(),
          beforeId: a ? abbreviated(a.oid) : NOTHING,
          afterId: b ? abbreviated(b.oid) : NOTHING,
        });
      }
      return changed;
    },
  };
}

export type Repository = ReturnType<typeof openRepository>;

/** A directory of which nothing is known is shown as one. */
function topmostUnknown(path: string, known: ReadonlySet<string>): string {
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth++) {
    const folder = `${parts.slice(0, depth).join('/')}/`;
    if (![...known].some((each) => each.startsWith(folder))) return folder;
  }
  return path;
}
