import { icons as trialIcons } from '../icons.ts';
import { symbol } from '../element.ts';

const { play, arrow, back, close, chev, done, part, not, info, warn, file, dir, save, tick, copy } = trialIcons;

/** Icons of this page, on a 16 px grid, 1.5 px strokes. The page holds them once; scripts refer to them. */
export const ownIcons = {
  ...{ play, arrow, back, close, chev, done, part, not, info, warn, file, dir, save, tick, copy },
  search: '<circle cx="7" cy="7" r="4.25"/><path d="m10.3 10.3 3.2 3.2"/>',
  fit: '<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>',
  wait: '<circle cx="8" cy="8" r="5.5"/>',
  lock: '<rect x="3.5" y="7" width="9" height="6.5" rx="1.5"/><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>',
  grip: '<path d="M6 4v.1M6 8v.1M6 12v.1M10 4v.1M10 8v.1M10 12v.1" stroke-width="2"/>',
  list: '<path d="M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4v.1M2.5 8v.1M2.5 12v.1"/>',
  map: '<path d="M2 2.5h7v5H2zM2 9.5h4.5v4H2zM8.5 9.5H14v4H8.5zM11 2.5h3v5h-3z"/>',
  plus: '<path d="M8 3.5v9M3.5 8h9"/>',
  minus: '<path d="M3.5 8h9"/>',
  cross: '<path d="m4.5 4.5 7 7m0-7-7 7" stroke-width="2"/>',
  undo: '<path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3m-3 3 3 3"/>',
} as const;

export type OwnIconName = keyof typeof ownIcons;

export const icon = (name: OwnIconName): SVGSVGElement => symbol(`i-${name}`);

/** The mark of the module: here it is always number 1. */
export const moduleMark = (): SVGSVGElement => {
  const mark = symbol('g-1');
  mark.setAttribute('class', 'k-i k-i--fill own-g');
  return mark;
};
