import { deflateSync, Inflate } from 'fflate';
import { z } from 'astro/zod';
import { troubleWith } from '../files/paths.ts';

/** Characters of a link that chats and mail take whole; and of one that is read. */
export const LONGEST = 16_000;
const READ = 64_000;
/** Bytes after unpacking, and files. */
const UNPACKED = 400_000;
const FILES = 60;
const MARK = '#s=';

const form = z.strictObject({
  v: z.literal(1),
  lesson: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** Text by path below the project; null: the file is not there any more. */
  files: z.record(z.string().max(300), z.string().max(200_000).nullable()).refine((files) => Object.keys(files).length <= FILES),
});

/** What was changed in a lesson. */
export interface Shared {
  readonly lesson: string;
  readonly files: ReadonlyMap<string, string | null>;
}

/** Why a link is not taken. */
export type LinkTrouble = 'long' | 'broken' | 'form' | 'path' | 'lesson';

/** The fragment of a link that carries the changes; null: they are more than a link can carry. */
export function fragmentOf({ lesson, files }: Shared): string | null {
  const text = JSON.stringify({ v: 1, lesson, files: Object.fromEntries(files) });
  const packed = toBase64Url(deflateSync(new TextEncoder().encode(text), { level: 9 }));
  return packed.length + MARK.length <= LONGEST && files.size <= FILES ? `${MARK}${packed}` : null;
}

/** What a fragment carries, as far as it is what it should be. */
export function readFragment(hash: string, lesson: string): Shared | { readonly trouble: LinkTrouble } {
  const packed = hash.slice(MARK.length);
  if (packed.length > READ) return { trouble: 'long' };
  const bytes = fromBase64Url(packed);
  const text = bytes && inflated(bytes);
  if (text === null) return { trouble: 'broken' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { trouble: 'broken' };
  }
  const { success, data } = form.safeParse(value);
  if (!success) return { trouble: 'form' };
  if (data.lesson !== lesson) return { trouble: 'lesson' };
  const paths = Object.keys(data.files);
  if (paths.some((path) => troubleWith(path, []) !== null)) return { trouble: 'path' };
  return { lesson, files: new Map(Object.entries(data.files)) };
}

/** Unpacks no more than is taken: a small link may hold very much. */
function inflated(bytes: Uint8Array): string | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const inflate = new Inflate((part) => {
      size += part.length;
      if (size > UNPACKED) throw new RangeError('too much');
      parts.push(part);
    });
    for (let at = 0; at < bytes.length; at += 1024) inflate.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length);
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return null;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(text) || text === '') return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  } catch {
    return null;
  }
}
