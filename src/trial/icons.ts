/** Icons of the trial, on a 16 px grid, 1.5 px strokes. The page holds them once; scripts refer to them. */
export const icons = {
  play: '<path d="M5 3.2v9.6L12.5 8z" fill="currentColor" stroke-linejoin="round"/>',
  copy: '<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5"/>',
  arrow: '<path d="M3 8h10M9 4l4 4-4 4"/>',
  back: '<path d="M13 8H3M7 4 3 8l4 4"/>',
  close: '<path d="m4 4 8 8m0-8-8 8"/>',
  plus: '<path d="M8 3v10M3 8h10"/>',
  pen: '<path d="M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z"/>',
  chev: '<path d="m6 4 4 4-4 4"/>',
  done: '<circle cx="8" cy="8" r="6"/><path d="m5.3 8.2 1.9 1.9 3.6-4"/>',
  part: '<circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>',
  not: '<rect x="2.5" y="2.5" width="11" height="11" rx="2"/><path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6"/>',
  info: '<circle cx="8" cy="8" r="6"/><path d="M8 7.4v3.4M8 5.1v.1"/>',
  warn: '<path d="M8 2.3 14.2 13H1.8z"/><path d="M8 6.4v3M8 11.2v.1"/>',
  file: '<path d="M4 1.8h5l3.2 3.2v9.2H4z"/><path d="M8.8 1.8v3.4h3.4"/>',
  dir: '<path d="M1.8 4V13h12.4V5.2H8L6.6 3.5H1.8z"/>',
  reset: '<path d="M3 8a5 5 0 1 0 1.6-3.7L3 5.8"/><path d="M3 2.8v3h3"/>',
  save: '<path d="M8 2v8m0 0 3-3m-3 3L5 7M2.5 11.5v2h11v-2"/>',
  tabs: '<rect x="1.8" y="4.8" width="9.4" height="8.4" rx="1.5"/><path d="M5 4.8V3.3a1 1 0 0 1 1-1h7.2a1 1 0 0 1 1 1v6.2a1 1 0 0 1-1 1h-2"/>',
  chip: '<rect x="4" y="4" width="8" height="8" rx="1.5"/><path d="M6.3 4V1.8M9.7 4V1.8M6.3 14.2V12M9.7 14.2V12M4 6.3H1.8M4 9.7H1.8M14.2 6.3H12M14.2 9.7H12"/>',
  book: '<path d="M8 3.6C6.6 2.6 4.6 2.3 2 2.5v10c2.6-.2 4.6.1 6 1.1 1.4-1 3.4-1.3 6-1.1v-10c-2.6-.2-4.6.1-6 1.1zm0 0v10"/>',
  code: '<path d="M5.5 4.5 2 8l3.5 3.5m5-7L14 8l-3.5 3.5"/>',
  pic: '<path d="M2.5 2.5v11h11M5.5 2.5h8v3h-8zM5.5 7.5h8v3h-8z"/>',
  send: '<path d="M14 2 2 7l4.5 2L9 14z"/>',
  tick: '<path d="m4 8.3 2.7 2.7L12 5.5"/>',
  todo: '<circle cx="8" cy="8" r="6"/>',
  term: '<rect x="1.8" y="2.8" width="12.4" height="10.4" rx="1.5"/><path d="m4.5 6 2.2 2-2.2 2M8.5 10.2h3"/>',
  list: '<path d="M2.5 4h11M2.5 8h11M2.5 12h11"/>',
  more: '<path d="M3.5 8h.1M8 8h.1M12.5 8h.1" stroke-width="2.5" stroke-linecap="round"/>',
  off: '<circle cx="8" cy="8" r="6"/><path d="M5 8h6"/>',
  pin: '<path d="M5.5 2.5h5M6.2 2.5v4.2L4.2 9.2h7.6L9.8 6.7V2.5M8 9.2v4.6"/>',
  pause: '<path d="M5.5 3.5v9M10.5 3.5v9"/>',
  grow: '<path d="M9.5 2.5h4v4M13.3 2.7 9.3 6.7M6.5 13.5h-4v-4M2.7 13.3l4-4"/>',
  split:
    '<rect x="1.8" y="5.5" width="5" height="5" rx="1"/><path d="M6.8 8h2m0-4.5v9M8.8 3.5h2m-2 9h2"/><rect x="10.8" y="1.8" width="3.4" height="3.4" rx=".8"/><rect x="10.8" y="10.8" width="3.4" height="3.4" rx=".8"/>',
} as const;

export type IconName = keyof typeof icons;

/** The shapes of modules 1 to 6, which go with their hues and textures. */
export const marks = [
  '<rect x="3" y="3" width="10" height="10" rx="1"/>',
  '<circle cx="8" cy="8" r="5.5"/>',
  '<path d="M8 2.2 14 13H2z"/>',
  '<path d="m8 1.5 6.5 6.5L8 14.5 1.5 8z"/>',
  '<path d="M8 1.8 13.4 4.9v6.2L8 14.2 2.6 11.1V4.9z"/>',
  '<path d="M6 2h4v4h4v4h-4v4H6v-4H2V6h4z"/>',
] as const;
