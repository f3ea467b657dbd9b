/** One part of a multipart/form-data body. */
export interface MultipartPart {
  readonly name: string;
  /** undefined: a form field. */
  readonly fileName: string | undefined;
  readonly contentType: string | undefined;
  readonly headers: readonly (readonly [string, string])[];
  readonly content: Uint8Array;
}

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** The parts in order; undefined: no multipart body, or one without a boundary. */
export function readMultipart(contentType: string | undefined, body: Uint8Array): MultipartPart[] | undefined {
  if (!/^multipart\//i.test(contentType ?? '')) return undefined;
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType ?? '')?.[1];
  if (boundary === undefined) return undefined;
  const text = `\r\n${latin1(body)}`;
  const pieces = text.split(`\r\n--${boundary}`).slice(1);
  const parts: MultipartPart[] = [];
  for (const piece of pieces) {
    if (piece.startsWith('--')) break;
    const gap = piece.indexOf('\r\n\r\n');
    if (gap < 0) continue;
    const headers = piece
      .slice(0, gap)
      .split('\r\n')
      .flatMap((line): (readonly [string, string])[] => {
        const colon = line.indexOf(':');
        return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
      });
    const of = (name: string): string | undefined => headers.find(([n]) => n.toLowerCase() === name)?.[1];
    const disposition = of('content-disposition') ?? '';
    const quoted = (key: string): string | undefined => {
      const found = new RegExp(`[; ]${key}=(?:"([^"]*)"|([^;]*))`, 'i').exec(disposition);
      const raw = found?.[1] ?? found?.[2];
      return raw === undefined ? undefined : new TextDecoder().decode(Uint8Array.from(raw, (c) => c.charCodeAt(0)));
    };
    const name = quoted('name');
    if (name === undefined) continue;
    parts.push({
      name,
      fileName: quoted('filename'),
      contentType: of('content-type'),
      headers,
      content: Uint8Array.from(piece.slice(gap + 4), (c) => c.charCodeAt(0)),
    });
  }
  return parts;
}
