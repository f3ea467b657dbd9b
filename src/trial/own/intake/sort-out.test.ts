import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from './rules.ts';
import { sortOut } from './sort-out.ts';

const file = (path: string, bytes = 10): { path: string; bytes: number } => ({ path, bytes });

describe('sorting out', () => {
  it('says per folder what is left out, and keeps the rest by path', () => {
    const { kept, leftOut } = sortOut([
      file('pom.xml'),
      file('web/node_modules/a/index.js'),
      file('web/node_modules/b/target/x.js'),
      file('target/classes/A.class'),
      file('src/main/java/A.java'),
      file('lib/B.class'),
      file('lib/C.class'),
      file('docs/film.mp4', 5_000_000),
      { ...file('current'), link: true },
    ]);
    expect(kept.map(({ path }) => path)).toEqual(['pom.xml', 'src/main/java/A.java']);
    expect(leftOut).toEqual([
      { where: 'web/node_modules/', why: 'packages', files: 2 },
      { where: 'target/', why: 'built', files: 1 },
      { where: '*.class', why: 'compiled', files: 2 },
      { where: 'docs/film.mp4', why: 'large', files: 1 },
      { where: '', why: 'link', files: 1 },
    ]);
  });

  it('tells apart whether sources are beyond the limits', () => {
    const files = [file('pom.xml'), file('A.java'), file('B.java'), file('logo.png')];
    expect(sortOut(files, { files: 3, bytes: 1000 })).toEqual({
      kept: [file('A.java'), file('B.java'), file('pom.xml')],
      leftOut: [{ where: '', why: 'beyond', files: 1 }],
    });
    expect(sortOut(files, { files: 2, bytes: 1000 }).leftOut).toEqual([{ where: '', why: 'beyond sources', files: 2 }]);
    expect(sortOut(files, { files: 9, bytes: 25 }).kept).toHaveLength(2);
  });

  it('loses no file, keeps to the limits, and leaves nothing out that ranks before what is kept', () => {
    const name = fc.constantFrom('src', 'target', 'a', 'node_modules', 'build', 'constructor', 'toString');
    const path = fc
      .tuple(fc.array(name, { maxLength: 4 }), fc.constantFrom('A.java', 'pom.xml', 'b.class', 'c.png', 'd.xml'))
      .map(([folders, last]) => [...folders, last].join('/'));
    fc.assert(
      fc.property(
        fc.uniqueArray(path, { maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 300 }),
        (paths, most, bytes) => {
          const all = paths.map((p) => file(p));
          const { kept, leftOut } = sortOut(all, { files: most, bytes });
          expect(kept.length + leftOut.reduce((sum, entry) => sum + (entry.files ?? 0), 0)).toBe(paths.length);
          expect(kept.length).toBeLessThanOrEqual(most);
          expect(kept.length * 10).toBeLessThanOrEqual(bytes);
          const wanted = sortOut(all).kept.filter(({ path: p }) => !kept.some((k) => k.path === p));
          const worst = Math.max(0, ...kept.map((k) => rank(k.path)));
          if (wanted.length > 0 && kept.length > 0) expect(Math.min(...wanted.map((w) => rank(w.path)))).toBeGreaterThanOrEqual(worst);
        },
      ),
    );
  });
});
