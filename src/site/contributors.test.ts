import { expect, it } from 'vitest';
import { commitsOf, contributors } from './contributors.ts';

const log = (...lines: readonly (readonly [string, string, string, string])[]): string => lines.map((line) => line.join('\t')).join('\n');

it('counts a commit once, a person once, and no program', () => {
  const commits = commitsOf(
    log(
      ['a1', 'leo', 'leo@example.com', '2023-08-01'],
      ['a1', 'leo', 'leo@example.com', '2023-08-01'],
      ['a2', 'leo', 'Leo@example.com', '2024-01-01'],
      ['a3', 'Leo James', 'leo@example.com', '2025-02-01'],
      ['a4', 'Leo James', 'work@example.com', '2025-03-01'],
      ['b1', '冬喃', 'winter@example.com', '2024-05-05'],
      ['c1', 'dependabot[bot]', 'bot@example.com', '2024-05-05'],
    ),
  );
  expect(contributors(commits)).toEqual([
    { name: 'leo', commits: 4, years: ['2023', '2025'] },
    { name: '冬喃', commits: 1, years: ['2024', '2024'] },
  ]);
});

it('a line that is no commit is passed over', () => {
  expect(commitsOf('fatal: no such thing\n')).toEqual([]);
});
