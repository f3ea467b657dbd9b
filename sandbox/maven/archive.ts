import { unzipSync, zipSync, type Zippable } from 'fflate';

/** An entry of a jar. A name that ends with `/` is a directory and has no content. */
export interface ArchiveEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Milliseconds since 1970; a zip keeps even seconds from 1980 on. */
  readonly modified: number;
  /** Kept as it is, as jars inside a jar are. */
  readonly stored?: boolean;
}

/** Not a zip, or one that cannot be read. */
export class ArchiveError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ArchiveError';
  }
}

const EARLIEST = Date.UTC(1980, 0, 2);

/** A zip with the entries in this order. The same entries give the same bytes. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const tree: Zippable = {};
  for (const { name, content, modified, stored } of entries) {
    tree[name] = [content, { level: stored === true || content.length === 0 ? 0 : 6, mtime: zonedTime(Math.max(modified, EARLIEST)) }];
  }
  return zipSync(tree);
}

/** A zip has local times and no zone; the sandbox's zone is UTC, whatever the browser's is. */
function zonedTime(milliseconds: number): Date {
  const utc = new Date(milliseconds);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds());
}

/**
 * Files of a zip by name, directories left out.
 * @throws {ArchiveError}
 */
export function readArchive(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): ReadonlyMap<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: (file) => !file.name.endsWith('/') && wanted(file.name) })));
  } catch (error) {
    throw new ArchiveError(`not a valid zip file${error instanceof Error ? ` (${error.message})` : ''}`);
  }
}

export interface ListedEntry {
  readonly name: string;
  readonly size: number;
  /** `2026-11-22 11:16` */
  readonly time: string;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;

/**
 * The central directory, in its order.
 * @throws {ArchiveError}
 */
export function listArchive(bytes: Uint8Array): readonly ListedEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_SIGNATURE) end--;
  if (end < 0) throw new ArchiveError('not a valid zip file');
  const entries: ListedEntry[] = [];
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new ArchiveError('its directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      time: dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function dosTime(date: number, time: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)} ${two(time >> 11)}:${two((time >> 5) & 63)}`;
}
