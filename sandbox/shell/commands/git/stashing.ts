import { GitRefusal, partsOf, type GitRun } from './git-run.ts';
import { patchText, statText } from './patch-text.ts';
import { abbreviated } from './repository.ts';
import { statusText } from './status-text.ts';

/** One entry of the stash: the commit that holds it, the commit that it was made on. */
interface Entry {
  readonly oid: string;
  readonly parent: string;
  readonly message: string;
}

const WORDS: ReadonlySet<string> = new Set(['push', 'save', 'list', 'pop', 'apply', 'drop', 'clear', 'show']);

/** `git stash`: what is changed is put aside, newest first, each in a commit of its own that `refs/trial-stash/N` names. */
export async function stashCommand(run: GitRun): Promise<number> {
  const [first] = run.args;
  const word = first !== undefined && WORDS.has(first) ? first : 'push';
  if (first !== undefined && word === 'push' && first !== 'push' && !first.startsWith('-'))
    throw new GitRefusal(`error: unknown subcommand: '${first}'\n`, 129);
  const args = first === word ? run.args.slice(1) : run.args;
  const entries = await readEntries(run);
  if (word === 'push' || word === 'save') return push({ ...run, args }, entries, word === 'save' ? args.join(' ') : undefined);
  if (word === 'list') {
    entries.forEach(({ message }, index) => run.out(`stash@{${index}}: ${message}\n`));
    return 0;
  }
  if (word === 'clear') {
    await writeEntries(run, []);
    return 0;
  }
  const { words } = partsOf(args);
  const index = Number(/\d+/.exec(words[0] ?? '0')?.[0] ?? 0);
  const entry = entries[index];
  if (!entry)
    throw new GitRefusal(entries.length === 0 ? 'No stash entries found.\n' : `error: stash@{${index}} is not a valid reference\n`);
  if (word === 'show') {
    const { repository, out, paint } = run;
    const changed = await repository.changes(await repository.treeOf(entry.parent), await repository.treeOf(entry.oid));
    if (args.includes('-p')) for (const file of changed) out(patchText(file, paint));
    else out(statText(changed, paint));
    return 0;
  }
  if (word !== 'drop') await apply(run, entry);
  if (word !== 'apply') {
    await writeEntries(run, entries.toSpliced(index, 1));
    run.out(`Dropped ${words[0] === undefined ? 'refs/stash@{0}' : `stash@{${index}}`} (${entry.oid})\n`);
  }
  return 0;
}

async function push({ repository, args, out, now, world, shown }: GitRun, entries: readonly Entry[], saved?: string): Promise<number> {
  const { git, at, dir } = repository;
  const { flags } = partsOf(args, ['-m', '--message']);
  const head = await repository.head();
  if (head === undefined) throw new GitRefusal('You do not have the initial commit yet\n');
  const withUntracked = flags.has('-u') || flags.has('--include-untracked');
  const { staged, unstaged, untracked } = await repository.status(shown);
  if (staged.length === 0 && unstaged.length === 0 && (!withUntracked || untracked.length === 0)) {
    out('No local changes to save\n');
    return 0;
  }
  for (const [filepath, inHead, inWork, inIndex] of await git.statusMatrix(at)) {
    if (inHead === 0 && inIndex === 0 && !withUntracked) continue;
    if (inWork === 0) await git.remove({ ...at, filepath });
    else await git.add({ ...at, filepath });
  }
  const branch = (await repository.branch()) ?? '(no branch)';
  const { commit: made } = await git.readCommit({ ...at, oid: head });
  const given = saved ?? flags.get('-m') ?? flags.get('--message');
  const message =
    given === undefined || given === ''
      ? `WIP on ${branch}: ${abbreviated(head)} ${made.message.split('\n')[0] ?? ''}`
      : `On ${branch}: ${given}`;
  const author = { ...(await repository.author()), timestamp: Math.floor(now / 1000), timezoneOffset: 0 };
  const oid = await git.commit({ ...at, message: `${message}\n`, author, committer: author, parent: [head], noUpdateBranch: true });
  const before = await repository.treeOf(head);
  for (const [path] of await repository.treeOf(oid)) {
    if (before.has(path)) continue;
    await git.remove({ ...at, filepath: path });
    world.host.files.remove(`${dir}/${path}`);
  }
  for (const [path, side] of before) {
    world.host.files.write(`${dir}/${path}`, await side.read());
    await git.add({ ...at, filepath: path });
  }
  await writeEntries({ repository }, [{ oid, parent: head, message }, ...entries]);
  out(`Saved working directory and index state ${message}\n`);
  return 0;
}

async function apply(run: GitRun, { oid, parent }: Entry): Promise<void> {
  const { repository, world, out, paint, shown } = run;
  const { dir } = repository;
  const changed = await repository.changes(await repository.treeOf(parent), await repository.treeOf(oid));
  const now = await repository.worktree();
  const before = await repository.treeOf(parent);
  const inTheWay = changed.filter(({ path }) => now.get(path)?.oid !== before.get(path)?.oid);
  if (inTheWay.length > 0)
    throw new GitRefusal(
      `error: Your local changes to the following files would be overwritten by merge:\n${inTheWay.map(({ path }) => `\t${path}\n`).join('')}Please commit your changes or stash them before you merge.\nAborting\nThe stash entry is kept in case you need it again.\n`,
    );
  for (const { path, after } of changed) {
    if (after) world.host.files.write(`${dir}/${path}`, after);
    else world.host.files.remove(`${dir}/${path}`);
  }
  for (const { path, before: old } of changed) if (!old) await repository.git.add({ ...repository.at, filepath: path });
  out(statusText(await repository.status(shown), paint));
}

const PREFIX = 'refs/trial-stash';

async function readEntries({ repository }: Pick<GitRun, 'repository'>): Promise<readonly Entry[]> {
  const { git, at } = repository;
  const entries: Entry[] = [];
  for (let index = 0; ; index++) {
    const oid = await repository.resolve(`${PREFIX}/${index}`);
    if (oid === undefined) return entries;
    const { commit } = await git.readCommit({ ...at, oid });
    entries.push({ oid, parent: commit.parent[0] ?? '', message: commit.message.trimEnd() });
  }
}

async function writeEntries({ repository }: Pick<GitRun, 'repository'>, entries: readonly Entry[]): Promise<void> {
  const { git, at } = repository;
  for (let index = 0; (await repository.resolve(`${PREFIX}/${index}`)) !== undefined; index++)
    await git.deleteRef({ ...at, ref: `${PREFIX}/${index}` });
  for (const [index, { oid }] of entries.entries()) await git.writeRef({ ...at, ref: `${PREFIX}/${index}`, value: oid, force: true });
}
