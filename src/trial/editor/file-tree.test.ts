import { describe, expect, it } from 'vitest';
import { rowsOf } from './file-tree.ts';

describe('rowsOf', () => {
  it('joins folders that hold nothing but one folder, below the first level', () => {
    const rows = rowsOf('/shop', ['/shop/inventory/src/main/java/com/A.java', '/shop/inventory/pom.xml', '/shop/pom.xml']);
    expect(rows.map(({ depth, kind, name }) => `${'  '.repeat(depth)}${name}${kind === 'folder' ? '/' : ''}`)).toEqual([
      'inventory/',
      '  src/main/java/com/',
      '    A.java',
      '  pom.xml',
      'pom.xml',
    ]);
  });

  it('gives every row the path that it stands for', () => {
    const rows = rowsOf('/shop', ['/shop/base/src/A.java']);
    expect(rows.map(({ path }) => path)).toEqual(['/shop/base', '/shop/base/src', '/shop/base/src/A.java']);
  });

  it('leaves out what is not below the root', () => {
    expect(rowsOf('/shop', ['/shopping/list.txt', '/etc/hosts'])).toEqual([]);
  });
});
