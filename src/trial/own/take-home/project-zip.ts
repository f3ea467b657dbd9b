import { Zip, ZipDeflate } from 'fflate';
import { isProgram } from './patch/patch.ts';

/** What the operating system reads in a zip made on Unix: a plain file, and who may do what with it. */
const UNIX = 3;
const FILE = 0o100644;
const PROGRAM = 0o100755;
/** Files after which others get their turn. */
const BREATH = 50;

/**
 * A project as a zip with one folder in it, in pieces.
 * @param modified shown for every file
 * @param breathe lets the page draw in between
 */
export async function zipProject(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
  modified: Date,
  breathe: () => Promise<void>,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let trouble: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) trouble = error;
    else pieces.push(new Uint8Array(piece));
  });
  let n = 0;
  for (const [path, bytes] of files) {
    const file = new ZipDeflate(`${folder}/${path}`, { level: 6 });
    file.mtime = modified;
    file.os = UNIX;
    file.attrs = (isProgram(bytes) ? PROGRAM : FILE) << 16;
    zip.add(file);
    file.push(bytes, true);
    n += 1;
    if (n % BREATH === 0) await breathe();
  }
  zip.end();
  if (trouble !== null) throw trouble;
  return pieces;
}
