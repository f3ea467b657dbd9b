/**
 * `node src/site/read-releases.ts PART=GIT_DIRECTORY …`: writes content/releases/PART.yaml anew from the tags of a clone.
 * A tag's date is that of the commit it stands on. Tags of the time before the repository was a part's own are left out by its pattern.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import { releasesSchema } from './releases.ts';

/** An annotated tag has a commit behind it; a plain one is the commit. */
const COMMIT_DATE = '%(if)%(*committerdate)%(then)%(*committerdate:short)%(else)%(committerdate:short)%(end)';

for (const word of process.argv.slice(2)) {
  const [part = '', git = ''] = word.split('=');
  const file = `content/releases/${part}.yaml`;
  const known = releasesSchema.extend({ releases: z.unknown() }).parse(parse(readFileSync(file, 'utf8')));
  const tags = execFileSync('git', ['--git-dir', git, 'for-each-ref', 'refs/tags', `--format=%(refname:short) ${COMMIT_DATE}`], {
    encoding: 'utf8',
  });
  const releases = tags
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([tag = '', date = '']) => (new RegExp(known.tags).test(tag) ? [{ tag, date }] : []))
    .sort((a, b) => b.date.localeCompare(a.date) || b.tag.localeCompare(a.tag, 'en', { numeric: true }));
  writeFileSync(file, stringify({ ...known, read: new Date().toISOString().slice(0, 10), releases }, { lineWidth: 140 }));
}
