/** How a text of a drawing is set, as in its style sheet. */
export type Face = 'name' | 'text' | 'code';

const FONTS: Readonly<Record<Face, { readonly font: string; readonly family: string }>> = {
  name: { font: '600 15px', family: '--k-sans' },
  text: { font: '400 12px', family: '--k-sans' },
  code: { font: '400 12px', family: '--k-mono' },
};

let pen: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

/** Px that a text takes in a drawing of 12 px. */
export function widthOf(text: string, face: Face): number {
  const key = `${face} ${text}`;
  const told = known.get(key);
  if (told !== undefined) return told;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 7;
  const { font, family } = FONTS[face];
  pen.font = `${font} ${getComputedStyle(document.documentElement).getPropertyValue(family)}`;
  const width = pen.measureText(text).width;
  if (known.size > 2000) known.clear();
  known.set(key, width);
  return width;
}

/** A text that fits into so many px; cut at its end where it does not. */
export function fit(text: string, room: number, face: Face): string {
  if (widthOf(text, face) <= room) return text;
  let cut = text;
  while (cut.length > 1 && widthOf(`${cut}…`, face) > room) cut = cut.slice(0, -1);
  return `${cut}…`;
}
