import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileError, type FileChange } from './files.ts';
import { createMemoryFiles } from './memory-files.ts';
import { normalize, relativePath, resolvePath } from './paths.ts';

const make = (capacity?: number) => createMemoryFiles({ now: () => 1000, ...(capacity === undefined ? {} : { capacity }) });
const name = fc.constantFrom('a', 'b', 'c', '中文');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);

function codeOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof FileError ? error.code : 'other';
  }
}

describe('files in memory', () => {
  it('makes missing directories and lists names sorted', () => {
    const files = make();
    files.write('/x/b/two.txt', '2');
    files.write('/x/a.txt', '1');
    expect(files.list('/x')).toEqual(['a.txt', 'b']);
    expect(files.stat('/x/b')).toMatchObject({ kind: 'directory' });
    expect(files.stat('/x/a.txt')).toEqual({ kind: 'file', size: 1, modified: 1000 });
  });

  it('says with a code what cannot be done', () => {
    const files = make(10);
    files.write('/dir/file', 'text');
    expect(codeOf(() => files.read('/nope'))).toBe('ENOENT');
    expect(codeOf(() => files.read('/dir'))).toBe('EISDIR');
    expect(codeOf(() => files.list('/dir/file'))).toBe('ENOTDIR');
    expect(codeOf(() => files.write('/dir/file/below', ''))).toBe('ENOTDIR');
    expect(codeOf(() => files.write('/dir', ''))).toBe('EISDIR');
    expect(codeOf(() => files.write('/large', 'x'.repeat(11)))).toBe('ENOSPC');
    expect(codeOf(() => files.rename('/dir', '/dir/below'))).toBe('EINVAL');
    files.write('/other/file', '');
    expect(codeOf(() => files.rename('/dir', '/other'))).toBe('ENOTEMPTY');
  });

  it('gives back the room of what is removed', () => {
    const files = make(10);
    files.write('/a/b', 'x'.repeat(10));
    files.remove('/a');
    files.write('/c', 'y'.repeat(10));
    expect(files.readText('/c')).toBe('y'.repeat(10));
  });

  it('tells every change after it has happened, a moved directory file by file', () => {
    const files = make();
    const seen: FileChange[] = [];
    files.write('/a/one', '1');
    files.write('/a/two', '2');
    const stop = files.watch((change) => seen.push(change));
    files.rename('/a', '/b');
    stop();
    files.write('/b/three', '3');
    expect(seen).toEqual([
      { kind: 'remove', path: '/a/one' },
      { kind: 'remove', path: '/a/two' },
      { kind: 'write', path: '/b/one' },
      { kind: 'write', path: '/b/two' },
    ]);
  });

  it('behaves like a map from paths to contents under any writes and removals', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ path, text: fc.option(fc.string()) }), { maxLength: 30 }), (steps) => {
        const files = make();
        const model = new Map<string, string>();
        for (const { path: at, text } of steps) {
          if (text === null) {
            files.remove(at);
            for (const key of [...model.keys()]) if (key === at || key.startsWith(`${at}/`)) model.delete(key);
          } else if (codeOf(() => files.write(at, text)) === undefined) {
            model.set(at, text);
          }
        }
        expect(new Map(files.walk('/').map((each) => [each, files.readText(each)]))).toEqual(
          new Map([...model].sort(([a], [b]) => (a < b ? -1 : 1))),
        );
      }),
    );
  });
});

describe('paths', () => {
  it('normalizes and resolves as a shell does', () => {
    expect(normalize('//a/./b/../c/')).toBe('/a/c');
    expect(normalize('/../..')).toBe('/');
    expect(resolvePath('/home', '../tmp/x')).toBe('/tmp/x');
    expect(resolvePath('/home', '/abs')).toBe('/abs');
  });

  it('finds its way back: base + relative path is the target', () => {
    fc.assert(
      fc.property(path, path, (from, to) => {
        expect(resolvePath(from, relativePath(from, to))).toBe(to);
      }),
    );
  });
});
