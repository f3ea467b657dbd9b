import { describe, expect, it } from 'vitest';
import { fileDiffOf } from './file-diff.ts';

const same = (path: string): string => path;
const text = (from: number, to: number): string => Array.from({ length: to - from }, (_, at) => `${from + at}\n`).join('');

describe('fileDiffOf', () => {
  it.each([
    [null, 'b.java', null, 'x\n', 'trial.split.new', 1, 0],
    ['a.java', null, 'x\n', null, 'trial.split.gone', 0, 1],
    ['a.java', 'a.java', 'x\n', 'y\n', 'trial.split.changed', 1, 1],
    ['a.java', 'b.java', 'x\n', 'y\n', 'trial.split.movedChanged', 1, 1],
  ] as const)('%s → %s', (from, to, before, after, words, added, removed) => {
    expect(fileDiffOf({ from, to, before, after }, same)).toMatchObject({ path: to ?? from, words, added, removed });
  });

  it('shows two lines around each change, and that something is left out between', () => {
    const { lines } = fileDiffOf({ from: 'a', to: 'a', before: text(0, 20), after: `new\n${text(0, 18)}last\n19\n` }, same);
    expect(lines.map(({ text: line }) => line)).toEqual(['+new', ' 0', ' 1', '⋯', ' 16', ' 17', '-18', '+last', ' 19']);
    expect(lines.map(({ kind }) => kind).filter((kind) => kind !== 'same')).toEqual(['added', 'removed', 'added']);
  });

  it('has no line of its own for a line feed that is missing at the end', () => {
    expect(fileDiffOf({ from: 'a', to: 'a', before: 'x', after: 'y' }, same).lines).toHaveLength(2);
  });
});
