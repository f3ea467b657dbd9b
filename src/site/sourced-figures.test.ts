import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unsourcedFigures } from './sourced-figures.ts';

const page = (body: string, front = 'title: A page'): string => `---\n${front}\n---\n${body}`;

it('a figure needs a recording or a source of its page, or a word of its section', () => {
  expect(unsourcedFigures(page('It takes 0.8–1.8 s and 12 MB, 40 % more.'))).toEqual(['0.8–1.8 s', '12 MB', '40 %']);
  expect(unsourcedFigures(page('基座启动要 4.5 秒。'))).toEqual(['4.5 秒']);
  expect(unsourcedFigures(page('It takes 2 s.', 'recordings: [install-again]'))).toEqual([]);
  expect(unsourcedFigures(page('It takes 2 s, as recorded.'))).toEqual([]);
  expect(unsourcedFigures(page('Recorded: 2 s.\n\n## More\n\nAnd 3 s.'))).toEqual(['3 s']);
  expect(unsourcedFigures(page('Version 2.1.6 on port 8080.\n\n```sh\nsleep 2 s\n```'))).toEqual([]);
});

it('no page of the manual has a figure that nothing stands behind', () => {
  const pages = globSync('content/docs/**/*.{md,mdx}');
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.map((file) => [file, unsourcedFigures(readFileSync(file, 'utf8'))]).filter(([, figures]) => figures?.length)).toEqual([]);
});
