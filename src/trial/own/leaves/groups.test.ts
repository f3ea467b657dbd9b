import { expect, it } from 'vitest';
import type { SplitTrace } from '../../../../sandbox/protocol/split.ts';
import { byFile, byKind } from './groups.ts';

const trace = (rule: string, harm: SplitTrace['harm'], file: string): SplitTrace => ({
  ...{ rule, harm, file, line: 1, code: '' },
  why: { en: 'why', zh: '为什么' },
  cure: { en: 'cure', zh: '怎么办' },
});
const TRACES = [
  trace('class by name', 'base', 'B.java'),
  trace('system property', 'shared', 'A.java'),
  trace('timer', 'keeps', 'A.java'),
  trace('pool', 'keeps', 'C.java'),
  trace('pool', 'keeps', 'A.java'),
];

it('what stays comes first, the kind with the most places before the others', () => {
  expect(byKind(TRACES).map(({ key, traces }) => [key, traces.length])).toEqual([
    ['pool', 2],
    ['timer', 1],
    ['system property', 1],
    ['class by name', 1],
  ]);
  expect(byKind(TRACES)[0]?.title).toEqual({ en: 'Thread pools', zh: '线程池' });
});

it('by file, the file with the most comes first', () => {
  expect(byFile(TRACES).map(({ key, traces }) => [key, traces.length])).toEqual([
    ['A.java', 3],
    ['B.java', 1],
    ['C.java', 1],
  ]);
});
