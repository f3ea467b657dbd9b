import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FileError } from '../files.ts';
import { diskFiles } from './disk-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'disk-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const at = (path: string): string => join(folder, path);

describe('the disk as files', () => {
  const files = diskFiles();

  it('writes with the parents that are missing, reads, lists, walks, moves and removes', () => {
    files.write(at('a/b.txt'), 'text');
    files.makeDirectory(at('a/c'));
    expect(files.readText(at('a/b.txt'))).toBe('text');
    expect([...files.read(at('a/b.txt'))]).toEqual([116, 101, 120, 116]);
    expect(files.list(at('a'))).toEqual(['b.txt', 'c']);
    expect(files.stat(at('a/c'))?.kind).toBe('directory');
    files.rename(at('a/b.txt'), at('a/c/d.txt'));
    expect(files.walk(folder)).toEqual([at('a/c/d.txt')]);
    expect(files.stat(at('a/c/d.txt'))).toMatchObject({ kind: 'file', size: 4 });
    files.remove(at('a'));
    expect(files.stat(at('a'))).toBeUndefined();
  });

  it('tells what cannot be done as the port does', () => {
    expect(() => files.read(at('missing'))).toThrow(FileError);
    expect(() => files.rename(at('missing'), at('x'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    expect(files.watch(() => undefined)()).toBeUndefined();
  });
});
