import { describe, expect, it } from 'vitest';
import { allFolded, isShown, toggled, unfoldedTo, withNew } from './folds.ts';

const paths = ['/p/base/src/A.java', '/p/module/src/B.java', '/p/pom.xml'];
const start = allFolded('/p', paths);

describe('folds of the tree', () => {
  it('begin with every folder of the first level', () => {
    expect([...start.folded]).toEqual(['/p/base', '/p/module']);
    expect(['/p/base', '/p/base/src', '/p/basement', '/p/pom.xml'].map((path) => isShown(start, path))).toEqual([true, false, true, true]);
  });

  it('open above the file that is opened, and only there', () => {
    expect([...unfoldedTo(start, '/p/module/src/B.java').folded]).toEqual(['/p/base']);
  });

  it('turn with a click, and back with another', () => {
    const once = toggled(start, '/p/base');
    expect([...once.folded]).toEqual(['/p/module']);
    expect([...toggled(once, '/p/base').folded]).toEqual(['/p/module', '/p/base']);
  });

  it('take a folder that comes later as folded, once', () => {
    const later = withNew(start, '/p', '/p/api/src/C.java');
    expect([...later.folded]).toEqual(['/p/base', '/p/module', '/p/api']);
    expect(withNew(toggled(later, '/p/api'), '/p', '/p/api/pom.xml').folded).not.toContain('/p/api');
    expect(withNew(start, '/p', '/p/README.md')).toBe(start);
  });
});
