import { isBinary, literal } from './binary.ts';
import { fromByteText, toByteText } from './byte-text.ts';
import { hunks } from './hunks.ts';
import { pairFiles } from './pairs.ts';
import { quotedPath } from './quoted-path.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const NONE = '0'.repeat(40);
const PROGRAM = '#!';

/**
 * What makes one state of a project the other, as `git apply` takes it. Files that moved are renamed, so that their history goes
 * with them; bytes that are no text are renamed, copied, or written whole.
 * @param before, after: bytes by path
 */
export async function writePatch(before: Files, after: Files): Promise<Uint8Array<ArrayBuffer>> {
  const whole = wholeFiles(before);
  const parts: string[] = [];
  for (const { from, to } of pairFiles(before, after)) {
    const old = from === null ? null : (before.get(from) ?? null);
    const now = to === null ? null : (after.get(to) ?? null);
    const copied = from === null && now !== null && isBinary(now) ? whole(now) : null;
    const a = from ?? copied ?? to ?? '';
    const b = to ?? from ?? '';
    let text = `diff --git ${quotedPath(`a/${a}`)} ${quotedPath(`b/${b}`)}\n`;
    if (copied !== null) text += `similarity index 100%\ncopy from ${quotedPath(copied)}\ncopy to ${quotedPath(b)}\n`;
    else text += await changeOf({ path: from, bytes: old }, { path: to, bytes: now });
    parts.push(text);
  }
  return fromByteText(parts.join(''));
}

interface Version {
  readonly path: string | null;
  readonly bytes: Uint8Array | null;
}

async function changeOf(old: Version, now: Version): Promise<string> {
  const before = old.bytes ?? new Uint8Array();
  const after = now.bytes ?? new Uint8Array();
  let text = '';
  if (old.path === null) text += `new file mode ${modeOf(after)}\n`;
  if (now.path === null) text += `deleted file mode ${modeOf(before)}\n`;
  const moved = old.path !== null && now.path !== null && old.path !== now.path;
  const a = toByteText(before);
  const b = toByteText(after);
  if (moved) {
    const alike = a === b ? '100' : '50';
    text += `similarity index ${alike}%\nrename from ${quotedPath(old.path ?? '')}\nrename to ${quotedPath(now.path ?? '')}\n`;
    if (a === b) return text;
  }
  // Without the mode: then the file keeps the one that it has.
  text += `index ${await blobName(old.bytes)}..${await blobName(now.bytes)}\n`;
  if (a === b) return text;
  if (isBinary(before) || isBinary(after)) return `${text}GIT binary patch\n${literal(after)}`;
  const side = (letter: string, path: string | null): string => (path === null ? '/dev/null' : quotedPath(`${letter}/${path}`));
  return `${text}--- ${side('a', old.path)}\n+++ ${side('b', now.path)}\n${hunks(a, b)}`;
}

/** Browsers do not tell who may run a file; one that names its program is meant to be run. */
const modeOf = (bytes: Uint8Array): string => (isProgram(bytes) ? '100755' : '100644');
export const isProgram = (bytes: Uint8Array): boolean => toByteText(bytes.subarray(0, 2)) === PROGRAM;

/** The name that git gives to these bytes; by it a patch finds its file when lines have moved on (`git apply --3way`). */
async function blobName(bytes: Uint8Array | null): Promise<string> {
  if (bytes === null) return NONE;
  const head = fromByteText(`blob ${bytes.length}\0`);
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-1', all));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Finds, for bytes that are no text, a file of the project that holds the same. */
function wholeFiles(files: Files): (bytes: Uint8Array) => string | null {
  const bySize = new Map<number, string[]>();
  for (const [path, bytes] of files) {
    if (!isBinary(bytes)) continue;
    const known = bySize.get(bytes.length);
    if (known) known.push(path);
    else bySize.set(bytes.length, [path]);
  }
  return (bytes) => bySize.get(bytes.length)?.find((path) => files.get(path)?.every((byte, at) => byte === bytes[at])) ?? null;
}
