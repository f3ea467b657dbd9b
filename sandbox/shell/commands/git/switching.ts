import { GitRefusal, partsOf, within, type GitRun } from './git-run.ts';
import { abbreviated, type Tree } from './repository.ts';

/** `git checkout`: files back, or another branch. */
export async function checkoutCommand(given: GitRun): Promise<number> {
  const { flags, words, paths } = partsOf(given.args, ['-b', '-B']);
  const run = quietly(given, flags);
  const { repository, below } = run;
  const created = flags.get('-b') ?? flags.get('-B');
  if (created !== undefined) return switchTo(run, created, words[0], true);
  const [first, ...rest] = words;
  if (paths) return bringBack(run, paths, first, false);
  if (first === undefined) return 0;
  const branches = await repository.git.listBranches(repository.at);
  if (rest.length === 0 && (branches.includes(first) || first === '-')) return switchTo(run, first, undefined, false);
  const commit = await repository.resolve(first);
  if (commit !== undefined) {
    if (rest.length > 0) return bringBack(run, rest, first, true);
    return detach(run, first, commit);
  }
  const known = await repository.index();
  for (const path of words)
    if (![...known.keys()].some(within([below(path)]))) {
      throw new GitRefusal(`error: pathspec '${path}' did not match any file(s) known to git\n`);
    }
  return bringBack(run, words, undefined, true);
}

/** With `-q` only what goes wrong is told. */
function quietly(run: GitRun, flags: ReadonlyMap<string, string>): GitRun {
  return flags.has('-q') || flags.has('--quiet') ? { ...run, err: () => undefined, out: () => undefined } : run;
}

/** `git switch` */
export async function switchCommand(given: GitRun): Promise<number> {
  const { flags, words } = partsOf(given.args, ['-c', '-C', '--create']);
  const run = quietly(given, flags);
  const created = flags.get('-c') ?? flags.get('-C') ?? flags.get('--create');
  if (created !== undefined) return switchTo(run, created, words[0], true);
  const [name] = words;
  if (name === undefined) throw new GitRefusal('fatal: missing branch or commit argument\n', 128);
  const branches = await run.repository.git.listBranches(run.repository.at);
  if (!branches.includes(name)) throw new GitRefusal(`fatal: invalid reference: ${name}\n`, 128);
  return switchTo(run, name, undefined, false);
}

/** `git restore`: the files from the index, or the index from the last commit. */
export async function restoreCommand(run: GitRun): Promise<number> {
  const { repository, args, below } = run;
  const { git, at } = repository;
  const { flags, words, paths = [] } = partsOf(args, ['-s', '--source']);
  const named = [...words, ...paths];
  if (named.length === 0) throw new GitRefusal('fatal: you must specify path(s) to restore\n', 128);
  const staged = flags.has('--staged') || flags.has('-S');
  const rows = await git.statusMatrix(at);
  for (const path of named)
    if (!rows.some(([each, inHead, , inIndex]) => (inHead !== 0 || inIndex !== 0) && within([below(path)])(each)))
      throw new GitRefusal(`error: pathspec '${path}' did not match any file(s) known to git\n`);
  if (staged) {
    for (const [filepath] of rows) if (within(named.map(below))(filepath)) await git.resetIndex({ ...at, filepath });
    if (!flags.has('--worktree') && !flags.has('-W')) return 0;
  }
  return bringBack(run, named, flags.get('-s') ?? flags.get('--source'), false);
}

/** Writes files as the index, or a commit, has them. */
async function bringBack(run: GitRun, named: readonly string[], commit: string | undefined, tell: boolean): Promise<number> {
  const { repository, below, err, world } = run;
  const { git, at, dir } = repository;
  const oid = commit === undefined ? undefined : await repository.resolve(commit);
  if (commit !== undefined && oid === undefined) throw new GitRefusal(`fatal: invalid reference: ${commit}\n`, 128);
  const source: Tree = oid === undefined ? await repository.index() : await repository.treeOf(oid);
  const now = await repository.worktree();
  const wanted = within(named.map(below));
  const paths = [...source.keys()].filter(wanted);
  if (paths.length === 0)
    throw new GitRefusal(named.map((path) => `error: pathspec '${path}' did not match any file(s) known to git\n`).join(''));
  let count = 0;
  for (const filepath of paths) {
    const side = source.get(filepath);
    if (!side || now.get(filepath)?.oid === side.oid) continue;
    count++;
    world.host.files.write(`${dir}/${filepath}`, await side.read());
    if (oid !== undefined) await git.add({ ...at, filepath });
  }
  if (tell) err(`Updated ${count} path${count === 1 ? '' : 's'} from ${oid === undefined ? 'the index' : abbreviated(oid)}\n`);
  return 0;
}

async function switchTo(run: GitRun, name: string, start: string | undefined, isNew: boolean): Promise<number> {
  const { repository, err } = run;
  const { git, at } = repository;
  const current = await repository.branch();
  if (name === current) {
    err(`Already on '${name}'\n`);
    return 0;
  }
  const known = await git.listBranches(at);
  if (isNew && known.includes(name)) throw new GitRefusal(`fatal: a branch named '${name}' already exists\n`, 128);
  const target = await repository.resolve(isNew ? (start ?? 'HEAD') : name);
  if (target === undefined)
    throw new GitRefusal(`fatal: '${start ?? name}' is not a commit and a branch '${name}' cannot be created from it\n`, 128);
  await moveFiles(run, target);
  if (isNew) await git.branch({ ...at, ref: name, object: target });
  await git.writeRef({ ...at, ref: 'HEAD', value: `refs/heads/${name}`, symbolic: true, force: true });
  await tellCarried(run);
  err(isNew ? `Switched to a new branch '${name}'\n` : `Switched to branch '${name}'\n`);
  return 0;
}

/** What is changed and goes along. */
async function tellCarried({ repository, out, shown }: GitRun): Promise<void> {
  const { staged, unstaged } = await repository.status(shown);
  const letters = { 'new file': 'A', modified: 'M', deleted: 'D' } as const;
  const carried = new Map([...unstaged, ...staged].map(([change, path]) => [path, letters[change]] as const));
  for (const [path, letter] of [...carried].sort(([a], [b]) => (a < b ? -1 : 1))) out(`${letter}\t${path}\n`);
}

async function detach(run: GitRun, name: string, target: string): Promise<number> {
  const { repository, err } = run;
  const { git, at } = repository;
  await moveFiles(run, target);
  await git.writeRef({ ...at, ref: 'HEAD', value: target, force: true });
  const { commit } = await git.readCommit({ ...at, oid: target });
  err(`Note: switching to '${name}'.\n\nHEAD is now at ${abbreviated(target)} ${commit.message.split('\n')[0] ?? ''}\n`);
  return 0;
}

/** Files and index from the commit that HEAD is to another; what is changed and not committed goes along, where it can. */
async function moveFiles({ repository, world }: GitRun, target: string): Promise<void> {
  const { git, at, dir } = repository;
  const [from, to] = [await repository.treeOf(await repository.head()), await repository.treeOf(target)];
  const differing = [...new Set([...from.keys(), ...to.keys()])].filter((path) => from.get(path)?.oid !== to.get(path)?.oid);
  const rows = new Map((await git.statusMatrix(at)).map(([path, ...row]) => [path, row]));
  const inTheWay = differing.filter((path) => {
    const [inHead, inWork, inIndex] = rows.get(path) ?? [0, 0, 0];
    return inHead === 0 ? inWork !== 0 : inWork !== 1 || inIndex !== 1;
  });
  if (inTheWay.length > 0)
    throw new GitRefusal(
      `error: Your local changes to the following files would be overwritten by checkout:\n${inTheWay.map((path) => `\t${path}\n`).join('')}Please commit your changes or stash them before you switch branches.\nAborting\n`,
    );
  for (const filepath of differing) {
    const side = to.get(filepath);
    if (side) {
      world.host.files.write(`${dir}/${filepath}`, await side.read());
      await git.add({ ...at, filepath });
    } else {
      world.host.files.remove(`${dir}/${filepath}`);
      await git.remove({ ...at, filepath });
    }
  }
}
