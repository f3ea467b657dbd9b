import { Inflate } from 'fflate';
import type { Incoming, Listing, Refused, Unreadable } from '../incoming.ts';
import { FileTrouble, refused } from '../incoming.ts';
import { MOST_BYTES } from '../limits.ts';
import { cleanPath } from '../paths.ts';
import { crc32 } from './crc.ts';
import { readAhead } from './read-ahead.ts';
import type { ZipDirectory, ZipEntry } from './directory.ts';
import { dataStart, END_64_RECORD, findDirectory, LOCAL_BYTES, readEnd64, readEntries, TAIL_BYTES, ZipTrouble } from './directory.ts';

/** A file of which parts can be read. */
export interface Archive {
  readonly name: string;
  readonly size: number;
  /** As many of these bytes as there are. */
  part(from: number, to: number): Promise<Uint8Array>;
}

/** An archive that unpacks to more than this many times its size, and to more than a project may have, is made to do harm. */
const MOST_TIMES = 100;
const STORED = 0;
const DEFLATED = 8;
/** Small, so that no step unpacks much more than a file may have. */
const STEP = 16 * 1024;

/** What is in a zip, by its directory: nothing is unpacked before it is known to be wanted. */
export async function listZip(given: Archive): Promise<Listing | Refused> {
  const archive = readAhead(given);
  let entries: readonly ZipEntry[];
  try {
    const { at, bytes, entries: count } = await directoryOf(archive);
    entries = readEntries(await archive.part(at, at + bytes), count);
  } catch (error) {
    if (!(error instanceof ZipTrouble) && !(error instanceof RangeError)) throw error;
    return refused(
      `${archive.name} is no zip, or it is cut off. Pack the project anew, or drop its folder.`,
      `${archive.name} 不是 zip 文件，或者不完整。请重新打包，或直接放入文件夹。`,
    );
  }
  const wrong = dangerOf(archive, entries);
  if (wrong) return wrong;
  const files: Incoming[] = [];
  const unreadable: Unreadable[] = [];
  for (const entry of entries) {
    if (entry.folder) continue;
    const cleaned = cleanPath(entry.name);
    if ('trouble' in cleaned)
      return refused(
        `${archive.name} has an entry “${entry.name}” that would lie outside the project. Such an archive is not read.`,
        `${archive.name} 中的条目“${entry.name}”会落到工程之外。这样的压缩包不会读取。`,
      );
    files.push({ path: cleaned.path, bytes: entry.bytes, link: entry.link, read: () => unpack(archive, entry) });
  }
  return { name: archive.name.replace(/\.zip$/i, ''), files, leftOut: [], unreadable };
}

async function directoryOf(archive: Archive): Promise<ZipDirectory> {
  const found = findDirectory(await archive.part(Math.max(0, archive.size - TAIL_BYTES), archive.size));
  return 'end64' in found ? readEnd64(await archive.part(found.end64, found.end64 + END_64_RECORD)) : found;
}

function dangerOf(archive: Archive, entries: readonly ZipEntry[]): Refused | null {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (bytes > MOST_BYTES && bytes > archive.size * MOST_TIMES)
    return refused(
      `${archive.name} would unpack to more than ${MOST_TIMES} times its size. It is not read.`,
      `${archive.name} 解压后会超过自身大小的 ${MOST_TIMES} 倍，不会读取。`,
    );
  // Entries that share their bytes are the other way to unpack to a great deal.
  let end = 0;
  for (const { at, packed } of [...entries].sort((a, b) => a.at - b.at)) {
    if (at < end || at + LOCAL_BYTES + packed > archive.size)
      return refused(
        `${archive.name} has entries that lie over each other or beyond its end. It is not read.`,
        `${archive.name} 中的条目互相重叠，或超出文件末尾，不会读取。`,
      );
    end = at + LOCAL_BYTES + packed;
  }
  return null;
}

async function unpack(archive: Archive, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.encrypted) throw new FileTrouble({ en: 'It is encrypted.', zh: '文件已加密。' });
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new FileTrouble({
      en: `It is packed by method ${entry.method}; the methods 0 and 8 are read.`,
      zh: `压缩方法是 ${entry.method}，只能读取方法 0 与 8。`,
    });
  const damaged = new FileTrouble({
    en: 'It is damaged: its sum is not what the archive says.',
    zh: '文件已损坏：校验和与压缩包所记的不同。',
  });
  let start: number;
  try {
    start = entry.at + dataStart(await archive.part(entry.at, entry.at + LOCAL_BYTES));
  } catch (error) {
    throw error instanceof ZipTrouble ? damaged : error;
  }
  const packed = await archive.part(start, start + entry.packed);
  // A copy: a view would keep all that was read with it.
  const bytes = entry.method === STORED ? packed.slice() : inflate(packed, entry.bytes);
  if (bytes === null || bytes.length !== entry.bytes || crc32(bytes) !== entry.crc) throw damaged;
  return bytes;
}

/** null: damaged, or more than was said. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let filled = 0;
  let over = false;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) over = true;
    else out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; !over && (at < packed.length || at === 0); at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // The library's own errors, without a class of theirs: all of them say that the data is no deflate stream.
    return null;
  }
  return over ? null : out.subarray(0, filled);
}
