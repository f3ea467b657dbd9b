/** Bytes of one file, and files at once. */
export const LARGEST = 200_000;
export const MOST = 50;

export type UploadTrouble = 'large' | 'binary' | 'many';

/** A file's text. @returns why it is not taken, where it is not */
export function textOf(bytes: Uint8Array): { readonly text: string } | { readonly trouble: UploadTrouble } {
  if (bytes.length > LARGEST) return { trouble: 'large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { trouble: 'binary' } : { text: text.replaceAll('\r\n', '\n') };
  } catch {
    return { trouble: 'binary' };
  }
}
