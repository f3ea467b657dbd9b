import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryFiles } from '../memory-files.ts';
import { keepAlike, type HomeFolder } from './home-folder.ts';

const HOME = '/home/visitor';
let alike: HomeFolder | undefined;
let folder = '';
afterEach(() => {
  alike?.close();
  rmSync(folder, { recursive: true, force: true });
});

function setUp(prepare: (folder: string) => void = () => undefined) {
  folder = mkdtempSync(join(tmpdir(), 'home-folder-'));
  prepare(folder);
  const files = createMemoryFiles({ now: () => 0 });
  files.write(`${HOME}/shop/A.java`, 'class A {}');
  alike = keepAlike({ files, home: HOME, folder });
  const onDisk = (path: string): string | null => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null);
  return { files, alike, onDisk, write: (path: string, text: string) => writeFileSync(join(folder, path), text) };
}

describe('keepAlike', () => {
  it('begins with the sandbox where both have something, and keeps what only the folder has', () => {
    const { files, onDisk } = setUp((at) => {
      mkdirSync(join(at, 'shop'));
      writeFileSync(join(at, 'shop/Old.java'), 'old');
      writeFileSync(join(at, 'notes.txt'), 'mine');
    });
    expect(onDisk('shop/A.java')).toBe('class A {}');
    expect(onDisk('shop/Old.java')).toBeNull();
    expect(files.readText(`${HOME}/notes.txt`)).toBe('mine');
  });

  it('writes what the sandbox changes, removes and makes', () => {
    const { files, alike: kept, onDisk } = setUp();
    files.write(`${HOME}/shop/A.java`, 'class A { int x; }');
    kept.write();
    expect(onDisk('shop/A.java')).toBe('class A { int x; }');
    files.remove(`${HOME}/shop`);
    kept.write();
    expect(existsSync(join(folder, 'shop'))).toBe(false);
  });

  it('hears of what another program writes, without being asked', async () => {
    const { files, write } = setUp();
    write('shop/B.java', 'class B {}');
    await expect.poll(() => files.stat(`${HOME}/shop/B.java`)?.kind).toBe('file');
    mkdirSync(join(folder, 'new'));
    await expect.poll(() => files.stat(`${HOME}/new`)?.kind).toBe('directory');
    rmSync(join(folder, 'shop/A.java'));
    await expect.poll(() => files.stat(`${HOME}/shop/A.java`)).toBeUndefined();
  });

  it('leaves out what is hidden, what npm installs, and what is too large', () => {
    const { files, alike: kept, onDisk, write } = setUp();
    mkdirSync(join(folder, 'node_modules/left-pad'), { recursive: true });
    write('node_modules/left-pad/index.js', 'x');
    write('.npmrc', 'x');
    writeFileSync(join(folder, 'large.bin'), Buffer.alloc(8 * 1024 * 1024 + 1));
    files.write(`${HOME}/.m2/settings.xml`, 'x');
    files.write('/tmp/elsewhere', 'x');
    kept.read();
    expect(files.list(HOME)).toEqual(['.m2', 'shop']);
    expect(onDisk('.m2/settings.xml')).toBeNull();
  });

  it('keeps a file to the machine that the sandbox has no place for', () => {
    const { files, alike: kept, write } = setUp();
    files.makeDirectory(`${HOME}/both`);
    write('both', 'a file');
    kept.read();
    expect(files.stat(`${HOME}/both`)?.kind).toBe('directory');
  });

  it('knows which side an empty folder was made on, and which removed it', () => {
    const { files, alike: kept } = setUp();
    mkdirSync(join(folder, 'one'));
    mkdirSync(join(folder, 'two'));
    kept.read();
    files.remove(`${HOME}/one`);
    rmSync(join(folder, 'two'), { recursive: true });
    kept.read();
    expect(existsSync(join(folder, 'one'))).toBe(false);
    expect(files.list(HOME)).toEqual(['shop']);
  });

  it('is quiet after it is closed', () => {
    const { files, alike: kept, onDisk } = setUp();
    kept.close();
    files.write(`${HOME}/shop/late.txt`, 'late');
    expect(onDisk('shop/late.txt')).toBeNull();
  });
});
