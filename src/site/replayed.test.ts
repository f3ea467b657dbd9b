import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { replayed } from '../../sandbox/conformance/replayed.ts';

/** The recordings of the shop that the tests replay, by runtime: those that the page names. */
const names = (runtime: string, folder: string): readonly string[] =>
  replayed.flatMap(([, file]) =>
    file.startsWith(`real-base/${folder}/`) ? [`${runtime} ${file.slice(`real-base/${folder}/`.length, -'.json'.length)}`] : [],
  );
const tested = [...names('2.1.6', 'recordings-2.1.6'), ...names('2.1.11', 'recordings')].sort();

it.each(['', 'zh-cn/'])('%show-the-trial-works names the recordings that the tests replay, and no other', (folder) => {
  const page = readFileSync(`content/docs/${folder}start/how-the-trial-works.md`, 'utf8');
  const said = page.split('\n').flatMap((line) => {
    const [, recordings = '', runtimes = ''] = line.split('|');
    return [...runtimes.matchAll(/2\.1\.\d+/g)].flatMap(([runtime]) =>
      [...recordings.matchAll(/`([^`]+)`/g)].map(([, name]) => `${runtime} ${name}`),
    );
  });
  expect(said.sort()).toEqual(tested);
});
