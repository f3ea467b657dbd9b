import { commit } from './baseline.ts';
import { GitRefusal, partsOf, unknownRevision, within, type GitRun } from './git-run.ts';
import { countsOf, patchText, statText, summaryOf, type ChangedFile } from './patch-text.ts';
import { abbreviated, type Tree } from './repository.ts';
import { shortStatusText, statusText } from './status-text.ts';
import { checkoutCommand, restoreCommand, switchCommand } from './switching.ts';
import { stashCommand } from './stashing.ts';

type Subcommand = (run: GitRun) => Promise<number>;

const status: Subcommand = async ({ repository, args, out, paint, shown }) => {
  const { flags } = partsOf(args);
  const found = await repository.status(shown);
  const short = flags.has('-s') || flags.has('--short') || flags.has('--porcelain') || flags.has('-sb');
  if (short && (flags.has('-sb') || flags.has('-b'))) out(`## ${found.branch ?? 'HEAD (no branch)'}\n`);
  out(short ? shortStatusText(found, paint) : statusText(found, paint));
  return 0;
};

const diff: Subcommand = async (run) => {
  const { repository, args, below } = run;
  const { flags, words, paths } = partsOf(args);
  const commits: string[] = [];
  const rest = [...words];
  for (let word = rest[0]; word !== undefined && paths === undefined ? await isCommit(run, word) : false; word = rest[0]) {
    commits.push(...(word?.split('..') ?? []));
    rest.shift();
  }
  const named = paths ?? rest;
  for (const path of rest) {
    const known = (await repository.index()).has(below(path)) || run.world.host.files.stat(`${repository.dir}/${below(path)}`);
    if (paths === undefined && !known) throw new GitRefusal(unknownRevision(path), 128);
  }
  const cached = flags.has('--cached') || flags.has('--staged');
  const [a, b] = commits;
  const before =
    a === undefined ? (cached ? await repository.treeOf(await repository.head()) : await repository.index()) : await commitTree(run, a);
  const after = b === undefined ? (cached ? await repository.index() : await repository.worktree()) : await commitTree(run, b);
  const changed = await repository.changes(before, after, within(named.map(below)));
  showChanges(run, changed, flags);
  return flags.has('--exit-code') && changed.length > 0 ? 1 : 0;
};

async function isCommit({ repository }: GitRun, word: string): Promise<boolean> {
  for (const name of word.split('..')) if ((await repository.resolve(name)) === undefined) return false;
  return true;
}

async function commitTree(run: GitRun, name: string): Promise<Tree> {
  const oid = await run.repository.resolve(name);
  if (oid === undefined) throw new GitRefusal(unknownRevision(name), 128);
  return run.repository.treeOf(oid);
}

function showChanges({ out, paint }: GitRun, changed: readonly ChangedFile[], flags: ReadonlyMap<string, string>): void {
  if (flags.has('--name-only')) for (const { path } of changed) out(`${path}\n`);
  else if (flags.has('--name-status'))
    for (const { path, before, after } of changed) out(`${before ? (after ? 'M' : 'D') : 'A'}\t${path}\n`);
  else if (flags.has('--stat')) out(statText(changed, paint));
  else if (flags.has('--shortstat')) out(changed.length === 0 ? '' : summaryOf(changed));
  else if (flags.has('--numstat'))
    for (const file of changed) {
      const { added, removed, binary } = countsOf(file);
      out(`${binary ? '-' : added}\t${binary ? '-' : removed}\t${file.path}\n`);
    }
  else for (const file of changed) out(patchText(file, paint));
}

const log: Subcommand = async (run) => {
  const { repository, args, below } = run;
  const { flags, words, paths } = partsOf(args, ['-n', '--max-count', '--author', '--grep']);
  const most = Number(
    flags.get('-n') ?? flags.get('--max-count') ?? [...flags.keys()].find((flag) => /^-\d+$/.test(flag))?.slice(1) ?? Infinity,
  );
  const [start = 'HEAD', ...others] = paths === undefined ? words : [...words];
  const from = await repository.resolve(start);
  const branch = await repository.branch();
  if (from === undefined) {
    if (start === 'HEAD') throw new GitRefusal(`fatal: your current branch '${branch ?? 'main'}' does not have any commits yet\n`, 128);
    if (run.world.host.files.stat(`${repository.dir}/${below(start)}`) === undefined) throw new GitRefusal(unknownRevision(start), 128);
  }
  const wanted = [...(from === undefined ? [start] : []), ...others, ...(paths ?? [])].map(below);
  const commits = await repository.git.log({ ...repository.at, ref: from ?? 'HEAD' });
  let shownCount = 0;
  for (const { oid, commit: made } of commits) {
    if (shownCount >= most) break;
    const changed =
      wanted.length === 0 && !flags.has('-p') && !flags.has('--stat')
        ? []
        : await repository.changes(await repository.treeOf(made.parent[0]), await repository.treeOf(oid), within(wanted));
    if (wanted.length > 0 && changed.length === 0) continue;
    if (shownCount > 0 && !flags.has('--oneline')) run.out('\n');
    shownCount++;
    await showCommit(run, oid, flags, branch);
    if (flags.has('-p') || flags.has('--stat')) {
      if (!flags.has('--oneline')) run.out('\n');
      showChanges(run, changed, flags);
    }
  }
  return 0;
};

/** The head of a commit: who, when, what for. Names of branches are shown at a terminal only. */
async function showCommit(run: GitRun, oid: string, flags: ReadonlyMap<string, string>, branch: string | undefined): Promise<void> {
  const { repository, out, paint } = run;
  const { commit: made } = await repository.git.readCommit({ ...repository.at, oid });
  const decorated = paint('yellow', 'x') !== 'x' || flags.has('--decorate') ? await namesOf(run, oid, branch) : '';
  const subject = made.message.split('\n')[0] ?? '';
  if (flags.has('--oneline')) {
    out(`${paint('yellow', abbreviated(oid))}${decorated} ${subject}\n`);
    return;
  }
  const date = dateText(made.author.timestamp);
  const body = made.message.trimEnd().replaceAll(/^(?=.)/gm, '    ');
  out(`${paint('yellow', `commit ${oid}`)}${decorated}\nAuthor: ${made.author.name} <${made.author.email}>\nDate:   ${date}\n\n${body}\n`);
}

async function namesOf({ repository, paint }: GitRun, oid: string, branch: string | undefined): Promise<string> {
  const { git, at } = repository;
  const names: string[] = [];
  for (const name of await git.listBranches(at)) {
    if ((await git.resolveRef({ ...at, ref: name })) !== oid) continue;
    if (name === branch) names.unshift(`${paint('cyan', 'HEAD -> ')}${paint('green', name)}`);
    else names.push(paint('green', name));
  }
  return names.length === 0 ? '' : ` ${paint('yellow', '(')}${names.join(', ')}${paint('yellow', ')')}`;
}

/** `Sun Nov 29 18:00:00 2026 +0000` */
function dateText(seconds: number): string {
  const [day = '', date = '', month = '', year = '', time = ''] = new Date(seconds * 1000).toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${Number(date)} ${time} ${year} +0000`;
}

const show: Subcommand = async (run) => {
  const { repository, args, out } = run;
  const { flags, words } = partsOf(args);
  const [name = 'HEAD'] = words;
  const [revision = 'HEAD', path] = name.split(':');
  const oid = await repository.resolve(revision);
  if (oid === undefined) throw new GitRefusal(unknownRevision(name), 128);
  const tree = await repository.treeOf(oid);
  if (path !== undefined) {
    const side = tree.get(path.startsWith('./') ? run.below(path) : path);
    if (!side) throw new GitRefusal(`fatal: path '${path}' does not exist in '${revision}'\n`, 128);
    out(new TextDecoder().decode(await side.read()));
    return 0;
  }
  await showCommit(run, oid, flags, await repository.branch());
  const { commit: made } = await repository.git.readCommit({ ...repository.at, oid });
  if (!flags.has('--oneline')) out('\n');
  if (!flags.has('-s')) showChanges(run, await repository.changes(await repository.treeOf(made.parent[0]), tree), flags);
  return 0;
};

const add: Subcommand = async ({ repository, args, below, world }) => {
  const { flags, words, paths = [] } = partsOf(args);
  const { git, at, dir } = repository;
  const all = flags.has('-A') || flags.has('--all');
  const update = flags.has('-u') || flags.has('--update');
  const named = [...words, ...paths];
  if (named.length === 0 && !all && !update)
    throw new GitRefusal("Nothing specified, nothing added.\nhint: Maybe you wanted to say 'git add .'?\n", 0);
  const wanted = within((named.length === 0 ? ['.'] : named).map((path) => (path === '*' ? '.' : below(path))));
  const rows = await git.statusMatrix(at);
  for (const path of named) {
    const place = below(path);
    const known = place === '.' || world.host.files.stat(`${dir}/${place}`) || rows.some(([each]) => within([place])(each));
    if (!known) throw new GitRefusal(`fatal: pathspec '${path}' did not match any files\n`, 128);
    if (rows.every(([each]) => !within([place])(each)) && (await git.isIgnored({ ...at, filepath: place })))
      throw new GitRefusal(
        `The following paths are ignored by one of your .gitignore files:\n${place}\nhint: Use -f if you really want to add them.\n`,
      );
  }
  for (const [filepath, , inWork, inIndex] of rows) {
    if (!wanted(filepath)) continue;
    if (inWork === 0) {
      if (inIndex !== 0) await git.remove({ ...at, filepath });
    } else if (!update || inIndex !== 0) await git.add({ ...at, filepath });
  }
  return 0;
};

const commitCommand: Subcommand = async (run) => {
  const { repository, args, out, now } = run;
  const { git, at } = repository;
  // -am is -a and -m.
  const spread = args.flatMap((arg) => (/^-a[a-z]*m$/.test(arg) ? ['-a', '-m'] : [arg]));
  const { flags } = partsOf(spread, ['-m', '--message', '--author', '--date']);
  const messages = spread.flatMap((arg, index) =>
    arg === '-m' || arg === '--message' ? [spread[index + 1] ?? ''] : arg.startsWith('--message=') ? [arg.slice('--message='.length)] : [],
  );
  const amend = flags.has('--amend');
  if (flags.has('-a') || flags.has('--all'))
    for (const [filepath, , inWork, inIndex] of await git.statusMatrix(at)) {
      if (inIndex === 0) continue;
      if (inWork === 0) await git.remove({ ...at, filepath });
      else await git.add({ ...at, filepath });
    }
  const before = await repository.head();
  const found = await repository.status(run.shown);
  if (found.staged.length === 0 && !amend && !flags.has('--allow-empty')) {
    out(statusText(found, run.paint, 'Initial commit'));
    return 1;
  }
  const earlier = before === undefined ? undefined : (await git.readCommit({ ...at, oid: before })).commit;
  const message = messages.length > 0 ? messages.join('\n\n') : amend ? earlier?.message.trimEnd() : undefined;
  if (message === undefined) throw new GitRefusal('error: there is no editor to write a message in: git commit -m "what and why"\n');
  if (message.trim() === '') throw new GitRefusal('Aborting commit due to empty commit message.\n');
  const oid = await commit(repository, `${message}\n`, now, amend);
  const parent = amend ? earlier?.parent[0] : before;
  if (flags.has('-q') || flags.has('--quiet')) return 0;
  const changed = await repository.changes(await repository.treeOf(parent), await repository.treeOf(oid));
  out(
    `[${found.branch ?? 'detached HEAD'}${parent === undefined ? ' (root-commit)' : ''} ${abbreviated(oid)}] ${message.split('\n')[0] ?? ''}\n`,
  );
  if (amend) out(` Date: ${dateText(Math.floor(now / 1000))}\n`);
  if (changed.length > 0) out(summaryOf(changed));
  for (const { path, before: old, after } of changed) {
    if (!old) out(` create mode 100644 ${path}\n`);
    if (!after) out(` delete mode 100644 ${path}\n`);
  }
  return 0;
};

const branchCommand: Subcommand = async ({ repository, args, out, paint }) => {
  const { git, at } = repository;
  const { flags, words } = partsOf(args);
  const current = await repository.branch();
  const [name, start] = words;
  if (flags.has('--show-current')) {
    out(current === undefined ? '' : `${current}\n`);
    return 0;
  }
  const branches = await git.listBranches(at);
  if (flags.has('-d') || flags.has('-D') || flags.has('--delete')) {
    for (const each of words) {
      if (each === current) throw new GitRefusal(`error: cannot delete branch '${each}' used by worktree at '${repository.dir}'\n`);
      if (!branches.includes(each)) throw new GitRefusal(`error: branch '${each}' not found\n`);
      const oid = await git.resolveRef({ ...at, ref: each });
      await git.deleteBranch({ ...at, ref: each });
      out(`Deleted branch ${each} (was ${abbreviated(oid)}).\n`);
    }
    return 0;
  }
  if (name === undefined) {
    for (const each of branches) out(each === current ? `* ${paint('green', each)}\n` : `  ${each}\n`);
    return 0;
  }
  if (branches.includes(name)) throw new GitRefusal(`fatal: a branch named '${name}' already exists\n`, 128);
  const object = await repository.resolve(start ?? 'HEAD');
  if (object === undefined) throw new GitRefusal(`fatal: not a valid object name: '${start ?? current ?? 'HEAD'}'\n`, 128);
  await git.branch({ ...at, ref: name, object });
  return 0;
};

const reset: Subcommand = async (run) => {
  const { repository, args, out, below } = run;
  const { git, at } = repository;
  const { flags, words, paths } = partsOf(args);
  const [first] = words;
  const target = first === undefined ? await repository.head() : await repository.resolve(first);
  const named = [...(target === undefined || first === undefined ? words : words.slice(1)), ...(paths ?? [])];
  if (target === undefined && paths === undefined && run.world.host.files.stat(`${repository.dir}/${below(first ?? '.')}`) === undefined)
    throw new GitRefusal(unknownRevision(first ?? 'HEAD'), 128);
  if (named.length > 0) {
    for (const [filepath] of await git.statusMatrix(at)) if (within(named.map(below))(filepath)) await git.resetIndex({ ...at, filepath });
  } else if (target !== undefined) {
    const branch = await repository.branch();
    if (flags.has('--hard')) {
      await git.writeRef({ ...at, ref: branch === undefined ? 'HEAD' : `refs/heads/${branch}`, value: target, force: true });
      await git.checkout({ ...at, ...(branch === undefined ? {} : { ref: branch }), force: true });
      const { commit: made } = await git.readCommit({ ...at, oid: target });
      if (!flags.has('-q')) out(`HEAD is now at ${abbreviated(target)} ${made.message.split('\n')[0] ?? ''}\n`);
      return 0;
    }
    await git.writeRef({ ...at, ref: branch === undefined ? 'HEAD' : `refs/heads/${branch}`, value: target, force: true });
    if (!flags.has('--soft')) for (const [filepath] of await git.statusMatrix(at)) await git.resetIndex({ ...at, filepath });
  }
  const { unstaged } = await repository.status(run.shown);
  if (unstaged.length > 0 && !flags.has('--soft') && !flags.has('-q'))
    out(`Unstaged changes after reset:\n${unstaged.map(([change, path]) => `${change === 'deleted' ? 'D' : 'M'}\t${path}\n`).join('')}`);
  return 0;
};

const remove: Subcommand = async ({ repository, args, out, below, world }) => {
  const { git, at, dir } = repository;
  const { flags, words, paths = [] } = partsOf(args);
  const known = [...(await repository.index()).keys()];
  for (const typed of [...words, ...paths]) {
    const found = known.filter(within([below(typed)]));
    if (found.length === 0) throw new GitRefusal(`fatal: pathspec '${typed}' did not match any files\n`, 128);
    if (found.length > 1 && !flags.has('-r')) throw new GitRefusal(`fatal: not removing '${typed}' recursively without -r\n`, 128);
    for (const filepath of found) {
      await git.remove({ ...at, filepath });
      if (!flags.has('--cached')) world.host.files.remove(`${dir}/${filepath}`);
      if (!flags.has('-q')) out(`rm '${filepath}'\n`);
    }
  }
  return 0;
};

const move: Subcommand = async ({ repository, args, below, world }) => {
  const { git, at, dir } = repository;
  const [from, to] = partsOf(args).words;
  if (from === undefined || to === undefined) throw new GitRefusal('usage: git mv <source> <destination>\n', 129);
  const { files } = world.host;
  const source = below(from);
  const target = files.stat(`${dir}/${below(to)}`)?.kind === 'directory' ? `${below(to)}/${source.split('/').at(-1) ?? ''}` : below(to);
  const moved = [...(await repository.index()).keys()].filter(within([source]));
  if (moved.length === 0) throw new GitRefusal(`fatal: bad source, source=${from}, destination=${to}\n`, 128);
  files.rename(`${dir}/${source}`, `${dir}/${target}`);
  for (const filepath of moved) {
    await git.remove({ ...at, filepath });
    await git.add({ ...at, filepath: `${target}${filepath.slice(source.length)}` });
  }
  return 0;
};

const listFiles: Subcommand = async ({ repository, out, shown }) => {
  for (const path of [...(await repository.index()).keys()].sort()) out(`${shown(path)}\n`);
  return 0;
};

const config: Subcommand = async ({ repository, args, out }) => {
  const { words } = partsOf(args);
  const [path, value] = words;
  if (path === undefined) return 0;
  if (value === undefined) {
    const known = (await repository.git.getConfig({ ...repository.at, path })) as string | undefined;
    if (known === undefined) return 1;
    out(`${known}\n`);
    return 0;
  }
  await repository.git.setConfig({ ...repository.at, path, value });
  return 0;
};

const revParse: Subcommand = async ({ repository, args, out }) => {
  const { flags, words } = partsOf(args);
  if (flags.has('--show-toplevel')) out(`${repository.dir}\n`);
  else if (flags.has('--is-inside-work-tree')) out('true\n');
  else if (flags.has('--abbrev-ref')) out(`${(await repository.branch()) ?? 'HEAD'}\n`);
  else
    for (const word of words) {
      const oid = await repository.resolve(word);
      if (oid === undefined) throw new GitRefusal(`${word}\n${unknownRevision(word)}`, 128);
      out(`${flags.has('--short') ? abbreviated(oid) : oid}\n`);
    }
  return 0;
};

const remote: Subcommand = () => Promise.resolve(0);

export const subcommands: ReadonlyMap<string, Subcommand> = new Map([
  ['status', status],
  ['diff', diff],
  ['log', log],
  ['show', show],
  ['add', add],
  ['stage', add],
  ['commit', commitCommand],
  ['checkout', checkoutCommand],
  ['switch', switchCommand],
  ['restore', restoreCommand],
  ['branch', branchCommand],
  ['reset', reset],
  ['stash', stashCommand],
  ['rm', remove],
  ['mv', move],
  ['ls-files', listFiles],
  ['config', config],
  ['rev-parse', revParse],
  ['remote', remote],
]);
