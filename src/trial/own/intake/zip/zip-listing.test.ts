import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileTrouble, type Listing, type Refused } from '../incoming.ts';
import { crc32 } from './crc.ts';
import { listZip } from './zip-listing.ts';

const list = (bytes: Uint8Array, name = 'shop.zip'): Promise<Listing | Refused> =>
  listZip({ name, size: bytes.length, part: (from, to) => Promise.resolve(bytes.slice(from, to)) });

async function listed(bytes: Uint8Array): Promise<Listing> {
  const found = await list(bytes);
  if ('outcome' in found) throw new Error(found.because.en);
  return found;
}

const refusal = async (bytes: Uint8Array): Promise<string> => {
  const found = await list(bytes);
  return 'outcome' in found ? found.because.en : 'listed';
};

/** Writes a number over what the directory and the local header say of the only entry. */
function forge(zip: Uint8Array, inDirectory: number, inLocal: number | null, value: number, width: 2 | 4 = 4): Uint8Array {
  const forged = zip.slice();
  const view = new DataView(forged.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at += 1;
  for (const field of [at + inDirectory, ...(inLocal === null ? [] : [inLocal])])
    if (width === 4) view.setUint32(field, value, true);
    else view.setUint16(field, value, true);
  return forged;
}

const reading = async (zip: Uint8Array): Promise<unknown> => {
  const [file] = (await listed(zip)).files;
  return file?.read().catch((error: unknown) => (error instanceof FileTrouble ? error.because.en : error));
};

describe('a zip', () => {
  it('gives every file as it was packed, stored and deflated', async () => {
    const content = fc.uint8Array({ maxLength: 300 });
    const name = fc.stringMatching(/^[a-z中é ]{1,9}$/).map((text) => text.trim() || 'x');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, content), fc.constantFrom(0, 6), async (files, level) => {
        const all = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`src/${path}`, bytes]));
        const listing = await listed(zipSync(all, { level: level === 0 ? 0 : 6 }));
        const read = await Promise.all(listing.files.map(async (file) => [file.path, await file.read()] as const));
        expect(Object.fromEntries(read)).toEqual(all);
      }),
    );
  });

  it('is named without its ending, and lists no folders', async () => {
    const listing = await listed(zipSync({ 'a/': new Uint8Array(), 'a/b.txt': strToU8('b') }));
    expect(listing.name).toBe('shop');
    expect(listing.files.map(({ path }) => path)).toEqual(['a/b.txt']);
  });

  it('may have folders by backslash, and names in the code page of Chinese Windows', async () => {
    const zip = zipSync({ 'a\\b.txt': strToU8('b'), 'xxxx.txt': strToU8('c') });
    for (let at = 0; at < zip.length; at += 1)
      if (zip.slice(at, at + 4).every((byte) => byte === 0x78)) zip.set([0xb6, 0xa9, 0xb5, 0xa5], at);
    expect((await listed(zip)).files.map(({ path }) => path)).toEqual(['a/b.txt', '订单.txt']);
  });

  it('may be large: its directory is found by the 64-bit record', async () => {
    const zip = zipSync({ 'a.txt': strToU8('hello') });
    const view = new DataView(zip.buffer);
    const end = zip.length - 22;
    const record = new DataView(new ArrayBuffer(56 + 20));
    record.setUint32(0, 0x06064b50, true);
    record.setBigUint64(32, 1n, true);
    record.setBigUint64(40, BigInt(view.getUint32(end + 12, true)), true);
    record.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true);
    record.setUint32(56, 0x07064b50, true);
    record.setBigUint64(64, BigInt(end), true);
    const large = new Uint8Array([...zip.slice(0, end), ...new Uint8Array(record.buffer), ...zip.slice(end)]);
    expect((await listed(large)).files.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('is refused whole when an entry would lie outside, when it is a bomb, and when it is none', async () => {
    expect(await refusal(zipSync({ 'a.txt': strToU8('a'), '../../evil.sh': strToU8('b') }))).toContain('“../../evil.sh”');
    expect(await refusal(zipSync({ '/etc/passwd': strToU8('a') }))).toContain('outside the project');
    expect(await refusal(forge(zipSync({ 'a.txt': strToU8('a') }), 24, 22, 4_000_000_000))).toContain('100 times its size');
    const twice = zipSync({ 'a.txt': strToU8('a'), 'b.txt': strToU8('b') }, { level: 0 });
    let second = twice.length - 22;
    while (new DataView(twice.buffer).getUint32(second, true) !== 0x02014b50) second -= 1;
    new DataView(twice.buffer).setUint32(second + 42, 0, true);
    expect(await refusal(twice)).toContain('over each other');
    for (const none of [strToU8('no zip'), new Uint8Array(), zipSync({ 'a.txt': strToU8('a') }).slice(0, -30)])
      expect(await refusal(none)).toContain('is no zip, or it is cut off');
  });

  it('tells per file what cannot be read', async () => {
    const zip = zipSync({ 'a.txt': strToU8('hello hello hello hello') });
    expect(await reading(forge(zip, 8, null, 1, 2))).toBe('It is encrypted.');
    expect(await reading(forge(zip, 10, null, 12, 2))).toContain('method 12');
    expect(await reading(forge(zip, 16, null, 1))).toContain('damaged');
    // It unpacks to more than it says, or to less.
    expect(await reading(forge(zip, 24, null, 3))).toContain('damaged');
    expect(await reading(forge(zip, 24, null, 99))).toContain('damaged');
    const broken = zip.slice();
    broken.fill(0xff, 35, 40);
    expect(await reading(broken)).toContain('damaged');
    broken.fill(0, 0, 4);
    expect(await reading(broken)).toContain('damaged');
  });

  it('knows links', async () => {
    const linked = forge(zipSync({ a: strToU8('b') }, { os: 3 }), 38, null, 0xa1ff_0000);
    expect((await listed(linked)).files[0]?.link).toBe(true);
  });
});

it('the sum of a file', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});
