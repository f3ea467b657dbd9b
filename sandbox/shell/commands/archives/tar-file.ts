/** One member of a tar archive. A name that ends with `/` is a directory. */
export interface TarMember {
  readonly name: string;
  readonly content: Uint8Array;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

const BLOCK = 512;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** This is no tar archive, or one whose end is missing. */
export class NoTar extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoTar';
  }
}

/** A POSIX archive (ustar), long names as GNU tar writes them. */
export function writeTar(members: readonly TarMember[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const member of members) {
    const name = encoder.encode(member.name);
    if (name.length > 100) {
      parts.push(header('././@LongLink', name.length + 1, 0, 'L'), padded(new Uint8Array([...name, 0])));
    }
    parts.push(header(member.name, member.content.length, member.modified, member.name.endsWith('/') ? '5' : '0'), padded(member.content));
  }
  parts.push(new Uint8Array(BLOCK * 2));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK);
  whole.set(bytes);
  return whole;
}

function header(name: string, size: number, modified: number, type: string): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (text: string, at: number, length: number): void => block.set(encoder.encode(text).subarray(0, length), at);
  const octal = (value: number, length: number): string => value.toString(8).padStart(length - 1, '0');
  put(name, 0, 100);
  put(octal(type === '5' ? 0o755 : 0o644, 8), 100, 8);
  put(octal(1000, 8), 108, 8);
  put(octal(1000, 8), 116, 8);
  put(octal(size, 12), 124, 12);
  put(octal(Math.floor(modified / 1000), 12), 136, 12);
  put('        ', 148, 8);
  put(type, 156, 1);
  put('ustar\0' + '00', 257, 8);
  put('visitor', 265, 32);
  put('visitor', 297, 32);
  put(
    `${octal(
      block.reduce((sum, byte) => sum + byte, 0),
      7,
    )}\0 `,
    148,
    8,
  );
  return block;
}

/** @throws {NoTar} */
export function readTar(bytes: Uint8Array): readonly TarMember[] {
  const members: TarMember[] = [];
  let long: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const block = bytes.subarray(at, at + BLOCK);
    if (block.every((byte) => byte === 0)) return members;
    const text = (from: number, length: number): string => decoder.decode(block.subarray(from, from + length)).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12).trim() || '0', 8);
    if (!text(257, 5).startsWith('ustar') || Number.isNaN(size)) throw new NoTar('This does not look like a tar archive');
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    if (content.length < size) throw new NoTar('Unexpected EOF in archive');
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const type = text(156, 1);
    const prefix = text(345, 155);
    const name = long ?? (prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`);
    long = undefined;
    if (type === 'L') long = decoder.decode(content).replace(/\0.*$/s, '');
    else if (type === '5')
      members.push({ name: name.endsWith('/') ? name : `${name}/`, content: new Uint8Array(), modified: time(text(136, 12)) });
    else if (type === '0' || type === '') members.push({ name, content, modified: time(text(136, 12)) });
  }
  if (members.length === 0) throw new NoTar('This does not look like a tar archive');
  return members;
}

const time = (octal: string): number => Number.parseInt(octal.trim() || '0', 8) * 1000;
