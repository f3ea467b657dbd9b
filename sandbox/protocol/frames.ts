/**
 * Pieces of messages on a stream that is not ours alone: a pseudo-terminal echoes, other programs print on it, and its
 * client cuts multi-byte characters in half. A frame is one line of ASCII:
 *
 *   RS  side  kind  number,length,checksum:  text  LF
 *
 * where RS is U+001E, the numbers are in base 36, and the checksum is the CRC-32 of everything before it and of the text.
 */

export type Side = 'page' | 'sandbox';

export type Frame =
  /** A piece of a message; `last` ends it. Numbers count from 0. */
  | { readonly kind: 'piece'; readonly number: number; readonly last: boolean; readonly text: string }
  /** Every piece before `next` has come. `again`: something was damaged, send from there. */
  | { readonly kind: 'received'; readonly next: number; readonly again: boolean };

/** Characters of text in one frame: a terminal that was not switched to raw mode takes lines of up to 4,095. */
export const PIECE = 1000;

const START = '\x1e';
const MARKS: Readonly<Record<Side, string>> = { page: '>', sandbox: '<' };
/** More than this without an end is no frame. */
const LONGEST = PIECE + 64;

/** JSON in which everything but printable ASCII is escaped. */
export function toAscii(message: unknown): string {
  return JSON.stringify(message).replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function encodeFrame(side: Side, frame: Frame): string {
  const piece = frame.kind === 'piece';
  const kind = piece ? (frame.last ? 'L' : 'P') : frame.again ? 'N' : 'A';
  const text = piece ? frame.text : '';
  const head = `${MARKS[side]}${kind}${(piece ? frame.number : frame.next).toString(36)},${text.length.toString(36)}`;
  return `${START}${head},${checksum(head + text).toString(36)}:${text}\n`;
}

export interface Heard {
  readonly frames: readonly Frame[];
  /** Whether something that began as a frame was none. */
  readonly damaged: boolean;
}

/** Finds the frames of one side in what comes; everything else is passed over. */
export function createFrameReader(from: Side): (chunk: string) => Heard {
  const pattern = new RegExp(`^${MARKS[from]}([PLAN])([0-9a-z]{1,9}),([0-9a-z]{1,4}),([0-9a-z]{1,7}):(.*)$`, 's');
  const other = MARKS[from === 'page' ? 'sandbox' : 'page'];
  let rest = '';

  function read(line: string): Frame | undefined {
    const [, kind = '', number = '', length = '', sum = '', text = ''] = pattern.exec(line) ?? [];
    const head = line.slice(0, 2 + number.length + 1 + length.length);
    if (kind === '' || text.length !== parseInt(length, 36) || checksum(head + text) !== parseInt(sum, 36)) return undefined;
    const value = parseInt(number, 36);
    return kind === 'P' || kind === 'L'
      ? { kind: 'piece', number: value, last: kind === 'L', text }
      : { kind: 'received', next: value, again: kind === 'N' };
  }

  return (chunk) => {
    const frames: Frame[] = [];
    let damaged = false;
    rest += chunk;
    for (;;) {
      const start = rest.indexOf(START);
      if (start < 0) {
        rest = '';
        break;
      }
      const following = rest.indexOf(START, start + 1);
      const end = rest.indexOf('\n', start);
      if (following >= 0 && (end < 0 || following < end)) {
        // A frame that another one cuts short.
        damaged ||= rest[start + 1] !== other;
        rest = rest.slice(following);
        continue;
      }
      if (end < 0) {
        rest = rest.slice(start);
        if (rest.length > LONGEST) {
          damaged ||= rest[1] !== other;
          rest = '';
        }
        break;
      }
      // A terminal writes CR LF for LF.
      const line = rest.slice(start + 1, end).replace(/\r+$/, '');
      rest = rest.slice(end + 1);
      const frame = read(line);
      if (frame) frames.push(frame);
      else damaged ||= !line.startsWith(other);
    }
    return { frames, damaged };
  };
}

/** CRC-32 of a text of one-byte characters; of others, their low bytes count. */
function checksum(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
