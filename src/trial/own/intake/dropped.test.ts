import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { givenByDrop, givenFile, givenFolder, type Given } from './dropped.ts';
import { listEntries } from './from-entries.ts';

const folder = (name: string, children: readonly FileSystemEntry[]): FileSystemEntry => {
  const rest = [children.slice(0, 2), children.slice(2)].filter((part) => part.length > 0);
  const entry = {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => ({ readEntries: (done: (some: readonly FileSystemEntry[]) => void) => done(rest.shift() ?? []) }),
  };
  return entry as unknown as FileSystemEntry;
};
const file = (name: string, text = ''): FileSystemEntry =>
  ({
    name,
    isFile: true,
    isDirectory: false,
    file: (done: (f: File) => void) => done(new File([text], name)),
  }) as unknown as FileSystemEntry;
const locked = (name: string): FileSystemEntry =>
  ({
    name,
    isFile: true,
    isDirectory: false,
    file: (_: unknown, fail: (e: Error) => void) => fail(new Error('locked')),
  }) as unknown as FileSystemEntry;

const transfer = (entries: readonly FileSystemEntry[], files: readonly File[]): DataTransfer =>
  ({
    items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    files,
  }) as unknown as DataTransfer;

const said = (given: Given): string => ('outcome' in given ? given.because.en : given.kind);

describe('what is dropped', () => {
  it('a folder is walked to its end, but for what is left out', async () => {
    const counts: number[] = [];
    const shop = folder('shop', [
      file('pom.xml', '<project/>'),
      folder('src', [file('A.java'), file('B.java'), file('C.java')]),
      folder('target', [folder('classes', [])]),
      folder('.git', []),
      locked('locked.txt'),
    ]);
    const listing = await listEntries([shop], (n) => counts.push(n));
    expect(listing.name).toBe('shop');
    expect(listing.files.map(({ path }) => path)).toEqual(['pom.xml', 'src/A.java', 'src/B.java', 'src/C.java']);
    expect(new TextDecoder().decode(await listing.files[0]?.read())).toBe('<project/>');
    expect(counts).toEqual([1, 2, 3, 4]);
    expect(listing.leftOut).toEqual([
      { where: '.git/', why: 'history', files: null },
      { where: 'target/', why: 'built', files: null },
    ]);
    expect(listing.unreadable).toMatchObject([{ path: 'locked.txt', because: { en: 'The browser could not open it: Error: locked' } }]);
  });

  it('several folders keep their names', async () => {
    const given = givenByDrop(transfer([folder('a', [file('A.java')]), folder('b', [file('B.java')])], []));
    if (!('list' in given)) throw new Error(said(given));
    const listing = await given.list(() => undefined);
    expect('files' in listing && listing.files.map(({ path }) => path)).toEqual(['a/A.java', 'b/B.java']);
  });

  it('a zip is listed, a decision is told, anything else is said to be none', async () => {
    const zip = new File([Uint8Array.from(zipSync({ 'A.java': new Uint8Array([1]) }))], 'shop.ZIP');
    const given = givenByDrop(transfer([file('shop.ZIP')], [zip]));
    if (!('list' in given)) throw new Error(said(given));
    const listing = await given.list(() => undefined);
    if (!('files' in listing)) throw new Error(listing.because.en);
    expect(await listing.files[0]?.read()).toEqual(new Uint8Array([1]));
    expect(said(givenFile(new File([], 'split.json')))).toBe('decision');
    expect(said(givenFile(new File([], 'shop.tar.gz')))).toContain('Pack the sources as zip');
    expect(said(givenFile(new File([], 'A.java')))).toContain('is a single file');
    expect(said(givenByDrop(transfer([file('a'), file('b')], [new File([], 'a'), new File([], 'b')])))).toContain('Drop one folder');
  });

  it('a chosen folder gives paths that begin with its name', async () => {
    const chosen = {
      name: 'A.java',
      size: 1,
      webkitRelativePath: 'shop/src/A.java',
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
    };
    const given = givenFolder([chosen] as unknown as FileList);
    if (!('list' in given)) throw new Error(said(given));
    const listing = await given.list(() => undefined);
    if (!('files' in listing)) throw new Error(listing.because.en);
    expect(listing).toMatchObject({ name: 'shop', files: [{ path: 'src/A.java', bytes: 1 }] });
    expect(await listing.files[0]?.read()).toHaveLength(1);
  });
});
