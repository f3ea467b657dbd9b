/**
 * `node src/site/read-contributors.ts docs=GIT_DIRECTORY code=GIT_DIRECTORY,GIT_DIRECTORY…`: counts anew, in
 * content/people/contributors.yaml, whose commits the clones have. Addresses tell people apart and are not written.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { commitsOf, contributors } from './contributors.ts';
import { contributorsSchema } from './openness.ts';

const FILE = 'content/people/contributors.yaml';

const git = (directory: string, ...args: readonly string[]): string =>
  execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });

const directories = new Map(process.argv.slice(2).map((word) => [word.split('=')[0] ?? '', (word.split('=')[1] ?? '').split(',')]));
const known = contributorsSchema.parse(parse(readFileSync(FILE, 'utf8')));
const kinds = known.kinds.map((kind) => {
  const from = directories.get(kind.id);
  if (from === undefined) return kind;
  const commits = from.flatMap((directory) => commitsOf(git(directory, 'log', '--no-merges', '--format=%H%x09%an%x09%ae%x09%as', 'HEAD')));
  return {
    ...kind,
    until:
      commits
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? kind.until,
    people: contributors(commits),
  };
});
writeFileSync(FILE, stringify({ ...known, read: new Date().toISOString().slice(0, 10), kinds }, { lineWidth: 140 }));
