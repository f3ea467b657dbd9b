import { button, h, icon } from '../element.ts';
import type { Words } from '../words.ts';

/** A dialog with a heading, closed by Esc or its button; it goes from the page when it is closed, or another one comes. */
export function openSheet(host: HTMLElement, title: string, t: Words, ...content: readonly Node[]): { readonly close: () => void } {
  const close = button({ class: 'k-btn k-btn--bare k-btn--icon', 'aria-label': t('trial.close') }, () => dialog.close(), icon('close'));
  const dialog = h(
    'dialog',
    { class: 'tool', 'aria-label': title },
    h('header', { class: 'tool__h' }, h('h2', {}, title), close),
    ...content,
  );
  dialog.addEventListener('close', () => dialog.remove());
  host.querySelector('dialog.tool')?.remove();
  host.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('input:not([type=file]), textarea')?.focus();
  return { close: () => dialog.close() };
}

/** Says what was done, with a button that takes it back; goes by itself once something else is said. */
export function offerUndo(host: HTMLElement, text: string, undo: (() => void) | null, t: Words): void {
  host.querySelector('.toast')?.remove();
  const note = h(
    'div',
    { class: 'toast', role: 'status' },
    h('span', {}, text),
    undo === null
      ? null
      : button(
          { class: 'k-btn k-btn--sm' },
          () => {
            undo();
            note.remove();
          },
          icon('reset'),
          t('trial.more.files.undo'),
        ),
    button({ class: 'k-btn k-btn--bare k-btn--icon', 'aria-label': t('trial.close') }, () => note.remove(), icon('close')),
  );
  host.append(note);
}
