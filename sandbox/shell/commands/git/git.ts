import { relativePath, resolvePath } from '../../../host/paths.ts';
import type { CommandRun, Language, ShellCommand, ShellWorld } from '../../command.ts';
import { beginHistory, initialize } from './baseline.ts';
import { loadGit } from './load-git.ts';
import { painted, plain } from './patch-text.ts';
import { GitRefusal, partsOf } from './git-run.ts';
import { findRepository, openRepository, type Repository } from './repository.ts';
import { subcommands } from './subcommands.ts';

const NEEDS_NETWORK: ReadonlySet<string> = new Set(['clone', 'fetch', 'pull', 'push', 'ls-remote', 'submodule']);
/** Of a real git, and not here. */
const REAL: ReadonlySet<string> = new Set(
  'am apply archive bisect blame bundle cherry-pick clean describe difftool filter-branch format-patch fsck gc grep gui maintenance merge mergetool notes prune range-diff rebase reflog replace rerere revert shortlog sparse-checkout tag worktree'.split(
    ' ',
  ),
);

const texts: Readonly<
  Record<
    Language,
    { readonly began: (folder: string) => string; readonly network: (name: string) => string; readonly absent: (name: string) => string }
  >
> = {
  en: {
    began: (folder) => `The trial: ${folder} had no repository; now it has one, and its first commit is the project as it was opened.\n`,
    network: (name) => `git ${name}: this machine is simulated and has no network; commits, branches and stashes work without\n`,
    absent: (name) => `git ${name}: the trial's git does not have it; a real git does. It has: ${[...subcommands.keys()].join(', ')}\n`,
  },
  'zh-CN': {
    began: (folder) => `试用提示：${folder} 原来没有仓库，现在已建好，第一个提交就是打开时的项目。\n`,
    network: (name) => `git ${name}：这台机器是模拟的，没有网络；提交、分支和 stash 不需要网络\n`,
    absent: (name) => `git ${name}：试用的 git 没有这个命令，真实的 git 有。这里支持：${[...subcommands.keys()].join('、')}\n`,
  },
};

const USAGE = (): string =>
  `usage: git [-C <path>] <command> [<args>]\n\nThe trial's git has: ${['init', ...subcommands.keys()].join(', ')}\n`;

export const gitCommand: ShellCommand = {
  name: 'git',
  async run(run, world) {
    try {
      return await runGit(run, world);
    } catch (error) {
      if (!(error instanceof GitRefusal)) throw error;
      run.err(error.message);
      return error.status;
    }
  },
};

async function runGit(run: CommandRun, world: ShellWorld): Promise<number> {
  const { out, err, attached } = run;
  const args = [...run.args];
  let directory = run.workingDirectory;
  let paint = attached ? painted : plain;
  for (;;) {
    if (args[0] === '-C') directory = resolvePath(directory, args.splice(0, 2)[1] ?? '.');
    else if (args[0] === '--no-pager' || args[0] === '-P') args.shift();
    else if (args[0] === '-c') args.splice(0, 2);
    else break;
  }
  const [name, ...rest] = args;
  const says = texts[world.language()];
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    out(USAGE());
    return name === undefined ? 1 : 0;
  }
  if (name === '--version' || name === 'version') {
    out('git version 2.47.0 (isomorphic-git, in the Koupleless trial)\n');
    return 0;
  }
  const { files, clock } = world.host;
  if (name === 'init') return init(directory, rest, run, world);
  const subcommand = subcommands.get(name);
  if (!subcommand) {
    if (NEEDS_NETWORK.has(name)) err(says.network(name));
    else err(REAL.has(name) ? says.absent(name) : `git: '${name}' is not a git command. See 'git --help'.\n`);
    return 1;
  }
  if (rest.some((arg) => arg === '--no-color' || arg === '--color=never')) paint = plain;
  const git = await loadGit();
  const dir = findRepository(files, directory);
  let repository: Repository;
  if (dir === undefined) {
    const project = projectOf(directory, world);
    if (project === undefined) throw new GitRefusal('fatal: not a git repository (or any of the parent directories): .git\n', 128);
    repository = await beginHistory(git, files, project, world.opened(), clock.now());
    err(says.began(project));
  } else repository = openRepository(git, files, dir);
  const root = repository.dir;
  return subcommand({
    repository,
    args: rest.filter((arg) => arg !== '--no-color' && !arg.startsWith('--color')),
    world,
    out,
    err,
    paint,
    now: clock.now(),
    below(typed) {
      const path = resolvePath(directory, typed);
      if (path !== root && !path.startsWith(`${root}/`))
        throw new GitRefusal(`fatal: ${typed}: '${typed}' is outside repository at '${root}'\n`, 128);
      return path === root ? '.' : relativePath(root, path);
    },
    shown: (path) => relativePath(directory, `${root}/${path}`) + (path.endsWith('/') ? '/' : ''),
  });
}

/** The project that was opened and that a directory lies in: below the visitor's home. */
function projectOf(directory: string, world: ShellWorld): string | undefined {
  for (const path of world.opened().keys()) {
    const [, home, user, project] = path.split('/');
    const root = `/${home ?? ''}/${user ?? ''}/${project ?? ''}`;
    if (path !== root && (directory === root || directory.startsWith(`${root}/`))) return root;
  }
  return undefined;
}

async function init(directory: string, args: readonly string[], { out }: CommandRun, world: ShellWorld): Promise<number> {
  const { files } = world.host;
  const { flags, words } = partsOf(args, ['-b', '--initial-branch']);
  const dir = resolvePath(directory, words[0] ?? '.');
  const known = files.stat(`${dir}/.git`)?.kind === 'directory';
  if (!known) await initialize(await loadGit(), files, dir, flags.get('-b') ?? flags.get('--initial-branch'));
  if (!flags.has('-q') && !flags.has('--quiet'))
    out(`${known ? 'Reinitialized existing' : 'Initialized empty'} Git repository in ${dir}/.git/\n`);
  return 0;
}
