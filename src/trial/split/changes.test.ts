import type { Illegal } from '../../../sandbox/protocol/split.ts';
import { describe, expect, it } from 'vitest';
import { edgesOf, storiesOf } from './changes.ts';

describe('edgesOf', () => {
  const reference: Illegal = {
    file: 'A.java',
    line: 3,
    from: 'A',
    to: 'B',
    kind: 'import',
    remedy: { en: 'moves', zh: '移走' },
    solved: true,
  };

  it('tells references with one remedy once, and first what is left to do', () => {
    const open = { ...reference, line: 9, to: 'C', solved: false };
    expect(edgesOf([reference, { ...reference, line: 15, kind: 'field' }, open]).map(({ to, lines }) => [to, lines])).toEqual([
      ['C', [9]],
      ['B', [3, 15]],
    ]);
  });
});

describe('storiesOf', () => {
  it('tells a file that moved unchanged from one that moved and changed', () => {
    const { moved, changed } = storiesOf([
      { path: 'src/A.java', before: 'a', after: null },
      { path: 'src/B.java', before: 'b', after: null },
      { path: 'base/src/A.java', before: null, after: 'a' },
      { path: 'base/src/B.java', before: null, after: 'b2' },
    ]);
    expect(moved).toEqual([{ from: 'src/A.java', to: 'base/src/A.java' }]);
    expect(changed).toEqual([{ from: 'src/B.java', to: 'base/src/B.java', before: 'b', after: 'b2' }]);
  });

  it('does not take a new pom for the old one', () => {
    const { changed } = storiesOf([
      { path: 'pom.xml', before: 'old', after: 'parent' },
      { path: 'inventory/pom.xml', before: null, after: 'module' },
    ]);
    expect(changed.map(({ from, to }) => [from, to])).toEqual([
      [null, 'inventory/pom.xml'],
      ['pom.xml', 'pom.xml'],
    ]);
  });

  it('keeps what is gone for good', () => {
    expect(storiesOf([{ path: 'A.java', before: 'a', after: null }])).toEqual({
      moved: [],
      changed: [{ from: 'A.java', to: null, before: 'a', after: null }],
    });
  });

  it('gives two files of one name their own texts', () => {
    const { moved } = storiesOf([
      { path: 'x/A.java', before: 'x', after: null },
      { path: 'y/A.java', before: 'y', after: null },
      { path: 'base/y/A.java', before: null, after: 'y' },
      { path: 'base/x/A.java', before: null, after: 'x' },
    ]);
    expect(moved).toEqual([
      { from: 'y/A.java', to: 'base/y/A.java' },
      { from: 'x/A.java', to: 'base/x/A.java' },
    ]);
  });
});
