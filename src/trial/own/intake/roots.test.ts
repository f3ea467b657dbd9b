import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoots, narrow, wrapping } from './roots.ts';

describe('the folder that a project lies in', () => {
  it.each([
    [['shop-main/pom.xml', 'shop-main/src/A.java'], 'shop-main'],
    [['repo/shop/pom.xml', 'repo/shop/src/A.java'], 'repo/shop'],
    [['pom.xml', 'src/A.java'], ''],
    [['repo/shop/pom.xml', 'repo/README.md'], 'repo'],
    // Without a build file a folder may as well be a package.
    [['com/shop/A.java', 'com/shop/B.java'], ''],
    [[], ''],
  ])('%j: %j', (paths, folder) => {
    expect(wrapping(paths)).toBe(folder);
  });

  it('narrowing to it changes nothing but the paths', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'src'), { maxLength: 3 }).map((parts) => [...parts, 'pom.xml'].join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1 }), (paths) => {
        const files = new Map(paths.map((p) => [p, p]));
        const folder = wrapping(paths);
        const inside = narrow(files, folder);
        expect([...inside].map(([p]) => (folder === '' ? p : `${folder}/${p}`))).toEqual(paths);
        expect(wrapping([...inside.keys()])).toBe('');
      }),
    );
  });
});

describe('several projects in one folder', () => {
  it('are found, the largest first; what has no Java is none', () => {
    const paths = [
      'a/pom.xml',
      'a/core/pom.xml',
      'a/core/src/A.java',
      'b/build.gradle',
      'b/src/B.java',
      'b/src/C.java',
      'web/pom.xml',
      'README.md',
    ];
    expect(findRoots(paths, 'all')).toEqual([
      { folder: 'b', name: 'b', sources: 2 },
      { folder: 'a', name: 'a', sources: 1 },
    ]);
  });

  it('a build file at the top makes it one', () => {
    expect(findRoots(['pom.xml', 'a/pom.xml', 'a/A.java'], 'shop')).toEqual([{ folder: '', name: 'shop', sources: 1 }]);
    expect(findRoots(['A.java'], 'shop')).toEqual([]);
  });
});
