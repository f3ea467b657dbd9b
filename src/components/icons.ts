/** Icons on a 16 px grid, drawn with 1.5 px strokes (`fill` where the shape is solid). */
export const icons = {
  search: '<circle cx="7" cy="7" r="4.25"/><path d="m10.3 10.3 3.2 3.2"/>',
  theme: '<circle cx="8" cy="8" r="5.5"/><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"/>',
  github:
    '<path fill="currentColor" stroke="none" d="M8 0c4.42 0 8 3.58 8 8a8.01 8.01 0 0 1-5.45 7.59c-.4.08-.55-.17-.55-.38 0-.27.01-1.13.01-2.2 0-.75-.25-1.23-.54-1.48 1.78-.2 3.65-.88 3.65-3.95 0-.88-.31-1.59-.82-2.15.08-.2.36-1.02-.08-2.12 0 0-.67-.22-2.2.82-.64-.18-1.32-.27-2-.27s-1.36.09-2 .27c-1.53-1.03-2.2-.82-2.2-.82-.44 1.1-.16 1.92-.08 2.12-.51.56-.82 1.28-.82 2.15 0 3.06 1.86 3.75 3.64 3.95-.23.2-.44.55-.51 1.07-.46.21-1.61.55-2.33-.66-.15-.24-.6-.83-1.23-.82-.67.01-.27.38.01.53.34.19.73.9.82 1.13.16.45.68 1.31 2.69.94 0 .67.01 1.3.01 1.49 0 .21-.15.45-.55.38A7.995 7.995 0 0 1 0 8c0-4.42 3.58-8 8-8Z"/>',
  menu: '<path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11"/>',
  play: '<path d="M5 3.2v9.6L12.5 8z" fill="currentColor" stroke-linejoin="round"/>',
  arrow: '<path d="M3 8h10M9 4l4 4-4 4"/>',
  book: '<path d="M8 3.6C6.6 2.6 4.6 2.3 2 2.5v10c2.6-.2 4.6.1 6 1.1 1.4-1 3.4-1.3 6-1.1v-10c-2.6-.2-4.6.1-6 1.1zm0 0v10"/>',
  split:
    '<rect x="1.8" y="5.5" width="5" height="5" rx="1"/><path d="M6.8 8h2m0-4.5v9M8.8 3.5h2m-2 9h2"/><rect x="10.8" y="1.8" width="3.4" height="3.4" rx=".8"/><rect x="10.8" y="10.8" width="3.4" height="3.4" rx=".8"/>',
  merge:
    '<circle cx="4.5" cy="3.5" r="1.7"/><circle cx="4.5" cy="12.5" r="1.7"/><circle cx="11.5" cy="8" r="1.7"/><path d="M4.5 5.2v5.6M4.7 5.3C5.2 7.2 7 8 9.8 8"/>',
  clock: '<circle cx="8" cy="8" r="6"/><path d="M8 4.6V8l2.4 1.7"/>',
  globe: '<circle cx="8" cy="8" r="6"/><path d="M2 8h12M8 2c2 1.7 2.6 3.6 2.6 6S10 12.3 8 14C6 12.3 5.4 10.4 5.4 8S6 3.7 8 2z"/>',
  copy: '<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5"/>',
  edit: '<path d="m10.7 2.8 2.5 2.5-7.9 7.9-3.1.6.6-3.1z"/><path d="m9 4.5 2.5 2.5"/>',
  link: '<path d="M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8"/><path d="M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.8-.8"/>',
  close: '<path d="m4 4 8 8M12 4l-8 8"/>',
  done: '<circle cx="8" cy="8" r="6"/><path d="m5.3 8.2 1.9 1.9 3.6-4"/>',
  late: '<circle cx="8" cy="8" r="6"/><path d="M8 4.6V8l2.4 1.7"/>',
  part: '<circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>',
  not: '<rect x="2.5" y="2.5" width="11" height="11" rx="2"/><path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6"/>',
  unknown: '<circle cx="8" cy="8" r="6" stroke-dasharray="2.2 2.5"/><path d="M6.4 6.5a1.7 1.7 0 1 1 2.3 1.6c-.5.2-.7.5-.7 1M8 11.3v.1"/>',
  claim: '<path d="M2.5 3h11v7.5H8L4.8 13v-2.5H2.5z"/><path d="M5.5 6.8h5"/>',
} as const;

export type IconName = keyof typeof icons;
