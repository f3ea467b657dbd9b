import type { Files } from '../../../host/files.ts';
import { relativePath } from '../../../host/paths.ts';
import { openRepository, type Repository } from './repository.ts';

/** What a build makes: no part of what a visitor writes. */
const EXCLUDED = 'target/\n*.log\n';

/** A new repository, with one branch and nothing in it. */
export async function initialize(git: Repository['git'], files: Files, dir: string, defaultBranch = 'main'): Promise<Repository> {
  const repository = openRepository(git, files, dir);
  await git.init({ ...repository.at, defaultBranch });
  files.write(`${dir}/.git/info/exclude`, EXCLUDED);
  return repository;
}

/**
 * A repository for a project that has none: its first commit is the project as it was opened, so that what the visitor has
 * changed since is seen.
 */
export async function beginHistory(
  git: Repository['git'],
  files: Files,
  dir: string,
  opened: ReadonlyMap<string, Uint8Array>,
  now: number,
): Promise<Repository> {
  const repository = await initialize(git, files, dir);
  for (const [path, bytes] of opened) {
    if (!path.startsWith(`${dir}/`)) continue;
    const filepath = relativePath(dir, path);
    if (await git.isIgnored({ ...repository.at, filepath })) continue;
    const oid = await git.writeBlob({ ...repository.at, blob: bytes });
    await git.updateIndex({ ...repository.at, filepath, oid, add: true });
  }
  await commit(repository, 'The project as it was opened', now);
  return repository;
}

export async function commit(repository: Repository, message: string, now: number, amend = false): Promise<string> {
  const { git, at } = repository;
  const author = { ...(await repository.author()), timestamp: Math.floor(now / 1000), timezoneOffset: 0 };
  return git.commit({ ...at, message, author, committer: author, amend });
}
