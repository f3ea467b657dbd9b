import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listZip } from '../intake/zip/zip-listing.ts';
import { zipProject } from './project-zip.ts';
import { splitFiles } from './split-files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the files of a split project', () => {
  const files = new Map([
    ['pom.xml', bytes('a')],
    ['a.java', bytes('b')],
    ['logo.png', Uint8Array.of(0, 1)],
    ['both.png', Uint8Array.of(0, 2)],
    ['next.png', Uint8Array.of(0, 3)],
  ]);
  const after = splitFiles(files, {
    changes: [
      { path: 'a.java', before: 'b', after: null },
      { path: 'm/a.java', before: null, after: 'c' },
    ],
    binaryMoves: [
      { from: 'logo.png', to: 'm/logo.png' },
      { from: 'both.png', to: 'both.png' },
      { from: 'both.png', to: 'm/both.png' },
      { from: 'next.png', to: 'logo.png' },
      { from: 'gone.png', to: 'm/gone.png' },
    ],
  });

  it('what moves is there, what goes is not, the rest are the very same bytes', () => {
    expect(Object.fromEntries([...after].map(([path, content]) => [path, [...content]]))).toEqual({
      'pom.xml': [...bytes('a')],
      'm/a.java': [...bytes('c')],
      'm/logo.png': [0, 1],
      'both.png': [0, 2],
      'm/both.png': [0, 2],
      'logo.png': [0, 3],
    });
    expect(after.get('pom.xml')).toBe(files.get('pom.xml'));
  });

  it('as a zip: one folder, the same bytes, programs that may be run', async () => {
    const many = new Map([...after, ['mvnw', bytes('#!/bin/sh\n')], ['订单.md', bytes('x')]]);
    let breaths = 0;
    const rest = Array.from({ length: 100 }, (_, n) => [`n/${n}`, bytes(`${n}`)] as const);
    const all = new Map([...many, ...rest]);
    const pieces = await zipProject(all, 'shop-split', new Date(2026, 0, 1), () => {
      breaths += 1;
      return Promise.resolve();
    });
    const zip = new Uint8Array(await new Blob([...pieces]).arrayBuffer());
    expect(Object.entries(unzipSync(zip)).map(([path, content]) => [path, [...content]])).toEqual(
      [...all].map(([path, content]) => [`shop-split/${path}`, [...content]]),
    );
    expect(breaths).toBe(2);
    const listing = await listZip({ name: 's.zip', size: zip.length, part: (from, to) => Promise.resolve(zip.slice(from, to)) });
    expect('files' in listing && (await listing.files[6]?.read())).toEqual(bytes('#!/bin/sh\n'));
    const view = new DataView(zip.buffer);
    const modes: number[] = [];
    for (let at = 0; at + 46 < zip.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) modes.push(view.getUint32(at + 38, true) >>> 16);
    expect(modes.filter((mode) => mode === 0o100755)).toHaveLength(1);
  });
});
