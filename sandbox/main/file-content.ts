import type { FileContent } from '../protocol/messages.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A file for the protocol: its text, or base64 where it is no UTF-8. */
export function toContent(path: string, bytes: Uint8Array): FileContent {
  try {
    return { path, content: strict.decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { path, content: encodeBase64(bytes), binary: true };
  }
}

/**
 * The bytes of a file from the protocol.
 * @throws DOMException where `binary` content is no base64.
 */
export function fromContent({ content, binary }: FileContent): Uint8Array {
  return binary === true ? Uint8Array.from(atob(content), (character) => character.charCodeAt(0)) : new TextEncoder().encode(content);
}

function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
