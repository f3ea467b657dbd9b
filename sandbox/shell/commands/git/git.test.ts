import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShell } from '../../testing/shell.ts';
import { withoutAnsi } from '../../width.ts';

/** What git itself prints for these lines, in a folder of its own. */
function realGit(lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'git-'));
  const where = join(folder, 'work');
  mkdirSync(where);
  try {
    return lines
      .map((line) =>
        execFileSync('bash', ['-c', `{ ${line}\n} 2>&1 || true`], {
          cwd: where,
          encoding: 'utf8',
          env: {
            PATH: process.env['PATH'],
            HOME: folder,
            LC_ALL: 'C',
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_AUTHOR_NAME: 'visitor',
            GIT_AUTHOR_EMAIL: 'visitor@localhost',
            GIT_COMMITTER_NAME: 'visitor',
            GIT_COMMITTER_EMAIL: 'visitor@localhost',
          },
        }),
      )
      .join('')
      .replaceAll(where, '/work');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ourGit(lines: readonly string[]): Promise<string> {
  const { output, files } = openShell();
  files.makeDirectory('/work');
  await output('cd /work');
  let text = '';
  for (const line of lines) text += withoutAnsi(await output(`{ ${line}; } 2>&1 | cat`));
  return text;
}

/** Commits by the order in which they are seen; dates go. */
function steady(text: string): string {
  const names = new Map<string, string>();
  return text
    .replaceAll(/^(?: ?Date: +).*$/gm, 'Date')
    .split('\n')
    .map((line) => {
      if (line.startsWith('index ')) return line;
      return line.replaceAll(/\b[\da-f]{7,40}\b/g, (oid) => {
        const key = oid.slice(0, 7);
        names.set(key, names.get(key) ?? `commit ${names.size + 1}`);
        return names.get(key) ?? '';
      });
    })
    .join('\n');
}

const begin = [
  'git init -q -b main . > /dev/null',
  'mkdir -p src/a',
  "printf 'class A {\\n  int one() {\\n    return 1;\\n  }\\n\\n  int two() {\\n    return 2;\\n  }\\n}\\n' > src/a/A.java",
  "printf 'name=x\\n' > app.properties",
  "printf 'out/\\n' > .gitignore; mkdir out; echo x > out/x.txt",
];
const first = [...begin, 'git add .', 'git commit -q -m first > /dev/null'];

describe('git prints what git prints', () => {
  it.each([
    ['of a new repository', [...begin, 'git status', 'git status -s', 'git add app.properties', 'git status', 'git log', 'git stash']],
    [
      'of a first commit',
      [...begin, 'git add .', 'git status', 'git commit -m "first one"', 'git log --oneline', 'git log', 'git status', 'git show --stat'],
    ],
    [
      'of changes',
      [
        ...first,
        "sed -i 's/return 2/return 22/' src/a/A.java; echo more >> app.properties; echo new > new.txt; mkdir deep; echo x > deep/x",
        'git status',
        'git status --short',
        'git diff',
        'git diff src',
        'git diff --stat',
        'git diff --name-only',
        'git add src',
        'git status',
        'git diff --cached',
        'git diff HEAD --numstat',
        'git commit -am "both  of them"',
        'git show',
        'git status',
        'git log --oneline',
        'git log -1',
        'git log --oneline -- app.properties',
        'git diff HEAD~1 HEAD --name-status',
        'git show HEAD~1:app.properties',
      ],
    ],
    [
      'of files that come and go',
      [
        ...first,
        'rm app.properties; echo "no line end" > b.txt; printf "x" > c.txt',
        'git status',
        'git diff',
        'git add -A',
        'git status -s',
        'git diff --staged',
        'git commit -m "moved"',
        'git rm -q b.txt; git status -s',
        'git mv c.txt d.txt; git ls-files',
        'git reset -q --hard; git status',
      ],
    ],
    [
      'of files brought back',
      [
        ...first,
        'echo broken > app.properties; echo broken > src/a/A.java',
        'git checkout app.properties',
        'git restore src',
        'git status',
        'echo again > app.properties; git add app.properties',
        'git restore --staged app.properties; git status -s',
        'git checkout -- app.properties; git status -s',
        'git checkout nope.txt',
        'git restore nope.txt',
        'git add nope.txt',
        'git diff nope.txt',
      ],
    ],
    [
      'of branches',
      [
        ...first,
        'git branch feature; git branch',
        'git checkout feature',
        'echo f > f.txt; git add f.txt; git commit -m feature',
        'git switch main',
        'ls',
        'git checkout -b other',
        'git branch',
        'git branch -d other 2> /dev/null | cut -c1-20',
        'git switch main',
        'git branch -D other | cut -c1-20',
        'git switch nope',
        'git rev-parse --abbrev-ref HEAD; git rev-parse --show-toplevel',
        'echo changed >> app.properties; git checkout feature 2> /dev/null; git status -s; git log --oneline',
        'git reset --hard HEAD~1; ls',
      ],
    ],
    [
      'of the stash',
      [
        ...first,
        'git stash',
        'echo changed >> app.properties',
        'git stash',
        'git status -s; git stash list',
        'echo two >> src/a/A.java; git stash push -m "with words"; git stash list',
        'git stash show; git stash pop | head -8',
        'git stash apply | head -5; git stash list; git checkout -q .',
        'git stash drop | cut -c1-20; git stash list; git stash pop',
      ],
    ],
    [
      'of what is not there',
      [
        'git status',
        'git init -q -b main . > /dev/null; git xyzzyx 2>&1 | head -1',
        'git commit',
        'git show nope',
        'git config user.name Ada; git config user.name',
      ],
    ],
  ])('%s', async (_what, lines) => {
    expect(steady(await ourGit(lines))).toBe(steady(realGit(lines)));
  });
});

describe('a project without a repository', () => {
  it('gets one, whose first commit is the project as it was opened', async () => {
    const { output, files } = openShell();
    await output('cd projects');
    await output('echo "# changed" > 说明.md; mkdir target; echo x > target/x.class');
    const said = await output('git status');
    expect(said).toMatch(/^试用提示：.*第一个提交就是打开时的项目。\n/);
    expect(withoutAnsi(said)).toContain('modified:   说明.md');
    expect(said).not.toContain('target');
    expect(await output('git diff | cat')).toContain('-# 说明\n+# changed\n');
    expect(await output('git checkout 说明.md')).toContain('Updated 1 path from the index');
    expect(files.readText('/home/visitor/projects/说明.md')).toBe('# 说明\n');
    expect(await output('git log --oneline | cat')).toMatch(/^[\da-f]{7} The project as it was opened\n$/);
  });

  it('says what is not done here', async () => {
    const { output } = openShell();
    expect(await output('git status; echo $?')).toContain('fatal: not a git repository');
    await output('git init x; cd x');
    expect(await output('git push')).toContain('没有网络');
    expect(await output('git merge x')).toContain('试用的 git 没有这个命令');
    expect(await output('git')).toContain('usage: git');
    expect(await output('git --version')).toContain('isomorphic-git');
    expect(await output('git commit -m x; echo $?')).toContain('1\n');
    expect(await output('echo a > a; git add a; git commit')).toContain('there is no editor');
  });

  it('colours what it writes at the terminal', async () => {
    const { output } = openShell();
    await output('git init x; cd x; echo a > a; git add .; git commit -m one; echo b >> a');
    expect(await output('git diff')).toContain('\x1b[32m+b\x1b[m');
    expect(await output('git status')).toContain('\x1b[31mmodified:   a\x1b[m');
    expect(await output('git log --oneline')).toContain('HEAD -> ');
  });
});
