import { toByteText } from './byte-text.ts';

const NAMED: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

/** A path as git writes it: quoted, with octal bytes, where it has more than letters that no tool mistakes. */
export function quotedPath(path: string): string {
  const bytes = toByteText(new TextEncoder().encode(path));
  if (/^[\w./+@=,~%#$()[\]{}!&;:*?<>|^'-]*$/.test(bytes)) return bytes;
  return `"${bytes.replaceAll(/["\\\x00-\x1f\x7f-\xff]/g, (byte) => NAMED[byte] ?? `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
