import { getProperties } from 'properties-file';

/** What java.util.Properties throws at an escape that is none. */
export class MalformedEscape extends Error {
  constructor() {
    super(String.raw`Malformed \uxxxx encoding.`);
    this.name = 'MalformedEscape';
  }
}

/**
 * `java.util.Properties.load`: the bytes are ISO 8859-1.
 * @throws {MalformedEscape}
 */
export function readProperties(bytes: Uint8Array): Map<string, string> {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  if (/(?<!\\)(?:\\\\)*\\u(?![\da-fA-F]{4})/.test(text.replaceAll(/^[ \t]*[#!].*$/gm, ''))) throw new MalformedEscape();
  return new Map(Object.entries(getProperties(text)));
}

/** `java.util.Properties.store` without a comment: the date, then the entries in the order of a ConcurrentHashMap. */
export function writeProperties(properties: ReadonlyMap<string, string>, now: number): string {
  const keys = inHashOrder([...properties.keys()]);
  const lines = keys.map((key) => `${escape(key, true)}=${escape(properties.get(key) ?? '', false)}\n`);
  return `#${javaDate(now)}\n${lines.join('')}`;
}

/** `Sun Nov 22 11:02:12 UTC 2026` */
function javaDate(now: number): string {
  const [day = '', date = '', month = '', year = '', time = ''] = new Date(now).toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${date} ${time} UTC ${year}`;
}

const FIRST_CAPACITY = 16;

function inHashOrder(keys: readonly string[]): readonly string[] {
  let capacity = FIRST_CAPACITY;
  while (keys.length >= capacity * 0.75) capacity *= 2;
  const place = (key: string): number => {
    let hash = 0;
    for (let index = 0; index < key.length; index++) hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0;
    return (hash ^ (hash >>> 16)) & (capacity - 1);
  };
  return keys.toSorted((a, b) => place(a) - place(b));
}

const SHORT: Readonly<Record<string, string>> = { '\t': String.raw`\t`, '\n': String.raw`\n`, '\r': String.raw`\r`, '\f': String.raw`\f` };

function escape(text: string, isKey: boolean): string {
  return text.replaceAll(/[\s\S]/g, (character, index: number) => {
    if (character === ' ') return isKey || index === 0 ? String.raw`\ ` : ' ';
    const short = SHORT[character];
    if (short !== undefined) return short;
    if ('=:#!\\'.includes(character)) return `\\${character}`;
    return character < ' ' || character > '~' ? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : character;
  });
}
