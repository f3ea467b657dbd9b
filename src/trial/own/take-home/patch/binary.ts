import { zlibSync } from 'fflate';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const LINE_BYTES = 52;

/** A whole file as a patch of git holds it: deflated, in base 85, with the length of each line before it. */
export function literal(bytes: Uint8Array): string {
  const packed = zlibSync(bytes);
  let text = `literal ${bytes.length}\n`;
  for (let at = 0; at < packed.length; at += LINE_BYTES) {
    const line = packed.subarray(at, at + LINE_BYTES);
    // A to Z for 1 to 26 bytes, a to z for 27 to 52.
    text += `${String.fromCharCode(line.length <= 26 ? line.length + 64 : line.length + 70)}${base85(line)}\n`;
  }
  return `${text}\n`;
}

function base85(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0;
    for (let n = 0; n < 4; n += 1) value = value * 256 + (bytes[at + n] ?? 0);
    let digits = '';
    for (let n = 0; n < 5; n += 1) {
      digits = (DIGITS[value % 85] ?? '') + digits;
      value = Math.floor(value / 85);
    }
    text += digits;
  }
  return text;
}

/** git's own rule: a NUL among the first bytes. */
export const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 8000).includes(0);
