/** Bytes of a text in one of the charsets that Java always has; what a charset lacks becomes `?`. */
export function encode(text: string, charset: string): Uint8Array {
  switch (charset) {
    case 'US-ASCII':
      return singleBytes(text, 0x7f);
    case 'ISO-8859-1':
      return singleBytes(text, 0xff);
    case 'UTF-16':
      return units(`\ufeff${text}`, false);
    case 'UTF-16BE':
      return units(text, false);
    case 'UTF-16LE':
      return units(text, true);
    default:
      return new TextEncoder().encode(wellFormed(text));
  }
}

export function decode(bytes: Uint8Array, charset: string): string {
  switch (charset) {
    case 'US-ASCII':
      return Array.from(bytes, (b) => (b < 0x80 ? String.fromCharCode(b) : '\ufffd')).join('');
    case 'ISO-8859-1':
      return Array.from(bytes, (b) => String.fromCharCode(b)).join('');
    case 'UTF-16': {
      const little = bytes[0] === 0xff && bytes[1] === 0xfe;
      return fromUnits(little || (bytes[0] === 0xfe && bytes[1] === 0xff) ? bytes.subarray(2) : bytes, little);
    }
    case 'UTF-16BE':
      return fromUnits(bytes, false);
    case 'UTF-16LE':
      return fromUnits(bytes, true);
    default:
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
}

/** Half a surrogate pair is no character: Java writes a question mark for it. */
export function wellFormed(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed().replace(/\ufffd/g, (c, at: number) => (text.charAt(at) === c ? c : '?'));
}

function singleBytes(text: string, highest: number): Uint8Array {
  return Uint8Array.from(
    Array.from(text, (c) => {
      const code = c.codePointAt(0) ?? 0;
      return code <= highest ? code : 63;
    }),
  );
}

function units(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

function fromUnits(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode(view.getUint16(i, little));
  return text;
}
