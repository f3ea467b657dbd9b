import { expect, it } from 'vitest';
import { AbsenceWatch, recordedAbsences } from './absence.ts';
import { FigureComparer, figuresOf } from './figures.ts';

const health = (used: number): string => `{"java used metaspace":${used},"loaded class count":11000}`;

it('a figure that has grown by a fifth more than the recorded one is another', () => {
  const comparer = new FigureComparer();
  const texts = (recorded: number, replayed: number): readonly string[] => {
    const { recorded: a, replayed: b } = comparer.texts(figuresOf(health(recorded)), figuresOf(health(replayed)));
    return [a.split('\n')[0] ?? '', b.split('\n')[0] ?? ''];
  };
  expect(texts(55_000_000, 56_000_000)).toEqual(['java used metaspace: 55000000', 'java used metaspace: 55000000']);
  expect(texts(57_000_000, 58_300_000)).toEqual(Array(2).fill('java used metaspace: 2000000 more than at first'));
  expect(texts(57_000_000, 58_500_000)).toEqual([
    'java used metaspace: 2000000 more than at first',
    'java used metaspace: 2500000 more than at first',
  ]);
});

it('loaders are counted by class, folded ones too, and threads by name', () => {
  expect(figuresOf('1:\n+-- <bootstrap>\n      +-- a.B\n      +-- a.B (+ 2 more)\n      +-- "app", a.C\n')).toEqual([
    { name: 'a.B', value: 4 },
    { name: 'a.C', value: 1 },
  ]);
  expect(figuresOf('Full thread dump\n"main" #1\n"leaky-pool" #2\n"leaky-pool" #3\n')).toEqual([
    { name: 'threads', value: 3 },
    { name: 'leaky-pool', value: 2 },
  ]);
});

const gone = '2026-11-22T11:24:44.772Z  INFO : [ForceStopThreadsOnUninstallEventHandler] No managed thread found, just return. ';
const started = '2026-11-22T11:24:45.823Z  INFO : Started InventoryApplication in 0.976 seconds';

it('a 404 that lasts longer or shorter than the module is away is told apart', () => {
  const answers = (until: number): readonly { atMs: number; status: string }[] => [
    { atMs: 0, status: 'HTTP/1.1 200 ' },
    { atMs: 100, status: 'HTTP/1.1 404 ' },
    { atMs: until, status: 'HTTP/1.1 200 ' },
  ];
  const asRecorded = recordedAbsences(answers(1100), [gone, started]);
  expect(recordedAbsences(answers(300), [gone, started])).not.toEqual(asRecorded);
  const seen = (printed: readonly string[]): readonly string[] => {
    const watch = new AbsenceWatch();
    [200, 404, 404, 200].forEach((status, i) => watch.answered(status, printed[i] ?? ''));
    return watch.absences();
  };
  expect(seen(['', gone, gone, `${gone}\n${started}`])).toEqual(asRecorded);
  expect(seen(['', '', gone, `${gone}\n${started}`])).not.toEqual(asRecorded);
  expect(seen(['', gone, gone, gone])).not.toEqual(asRecorded);
});
