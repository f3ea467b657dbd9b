/** One entry of a zip's directory, as it says of itself. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the archive, and unpacked. */
  readonly packed: number;
  readonly bytes: number;
  /** Where its local header begins. */
  readonly at: number;
  readonly folder: boolean;
  readonly link: boolean;
}

export interface ZipDirectory {
  readonly at: number;
  readonly bytes: number;
  readonly entries: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const END_64_BYTES = 56;
const ENTRY_BYTES = 46;
/** Of a local header without its name and extra fields. */
export const LOCAL_BYTES = 30;
/** The end record, its comment and the locator before it are not longer. */
export const TAIL_BYTES = END_BYTES + 0xffff + LOCATOR_BYTES;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** A zip that cannot be read as one. */
export class ZipTrouble extends Error {
  override readonly name = 'ZipTrouble';
}

/**
 * Where the directory is, from the last bytes of a file.
 * @param tail the file's last `TAIL_BYTES`, or all of it
 * @returns `end64`: where in the file to read the record of a large archive that tells it
 * @throws ZipTrouble when it is no zip
 */
export function findDirectory(tail: Uint8Array): ZipDirectory | { readonly end64: number } {
  const view = viewOf(tail);
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const locator = at - LOCATOR_BYTES;
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) return { end64: number64(view, locator + 8) };
    return { entries: view.getUint16(at + 10, true), bytes: view.getUint32(at + 12, true), at: view.getUint32(at + 16, true) };
  }
  throw new ZipTrouble('no end record');
}

/** @throws ZipTrouble */
export function readEnd64(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  if (bytes.length < END_64_BYTES || view.getUint32(0, true) !== END_64) throw new ZipTrouble('no end record of a large archive');
  return { entries: number64(view, 32), bytes: number64(view, 40), at: number64(view, 48) };
}
/** How many bytes `readEnd64` wants. */
export const END_64_RECORD = END_64_BYTES;

/** @throws ZipTrouble when the directory ends before its entries do */
export function readEntries(bytes: Uint8Array, entries: number): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const read: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < entries; n += 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) throw new ZipTrouble(`entry ${n} of ${entries}`);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    const end = at + ENTRY_BYTES + name + extra + comment;
    if (end > bytes.length) throw new ZipTrouble(`entry ${n} of ${entries}`);
    read.push(readEntry(bytes.subarray(at, end), name, extra));
    at = end;
  }
  return read;
}

function readEntry(bytes: Uint8Array, nameLength: number, extraLength: number): ZipEntry {
  const view = viewOf(bytes);
  const flags = view.getUint16(8, true);
  const name = decodeName(bytes.subarray(ENTRY_BYTES, ENTRY_BYTES + nameLength), (flags & 0x800) !== 0);
  const large = extraOf(bytes.subarray(ENTRY_BYTES + nameLength, ENTRY_BYTES + nameLength + extraLength));
  const size = (field: number): number => {
    const value = view.getUint32(field, true);
    return value === 0xffffffff ? (large.shift() ?? value) : value;
  };
  // The order in which the extra field has them: unpacked, packed, place.
  const unpacked = size(24);
  const packed = size(20);
  const place = size(42);
  const byUnix = view.getUint8(5) === 3;
  return {
    name,
    method: view.getUint16(10, true),
    encrypted: (flags & 1) !== 0,
    crc: view.getUint32(16, true),
    packed,
    bytes: unpacked,
    at: place,
    folder: /[/\\]$/.test(name),
    link: byUnix && (view.getUint16(40, true) & 0xf000) === 0xa000,
  };
}

/** The 64-bit numbers of an entry whose 32-bit fields are full. */
function extraOf(extra: Uint8Array): number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    const numbers: number[] = [];
    for (let field = at + 4; field + 8 <= end; field += 8) numbers.push(number64(view, field));
    return numbers;
  }
  return [];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Names are UTF-8 where the zip says so and mostly where it does not; Windows in Chinese writes its own code page. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder(isUtf8 ? 'utf-8' : 'gb18030').decode(bytes);
  }
}

/**
 * Where an entry's data begins, counted from its local header.
 * @throws ZipTrouble when there is no such header
 */
export function dataStart(local: Uint8Array): number {
  const view = viewOf(local);
  if (local.length < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL) throw new ZipTrouble('no local header');
  return LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}
