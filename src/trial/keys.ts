import type { FileAct } from './files/file-tools.ts';

/** What a key with its modifiers stands for in the workbench; null: nothing of its own. */
export function actOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  writing: boolean,
): FileAct | 'saved' | null {
  const key = event.key.toLowerCase();
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.shiftKey && !event.altKey && key === 's') return 'saved';
  if (command && event.shiftKey && key === 'f') return 'search';
  if (event.altKey && event.shiftKey && !command && event.key.toLowerCase() === 'f') return 'format';
  if (!command && !event.altKey && !event.shiftKey && key === 'f1') return 'about';
  if (!command && !event.altKey && key === 'f12') return event.shiftKey ? 'usages' : 'definition';
  if (!command && !event.altKey && !event.shiftKey && key === 'f2') return 'renameName';
  return !writing && !command && !event.altKey && event.key === '?' ? 'keys' : null;
}

/** Whether something is in the text that the editor shows. */
export const isInCode = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.cm-content') !== null;

/** Keys of the workbench, wherever the focus is. Everything is saved as it is typed: Ctrl-S says so. */
export function onKeys(root: HTMLElement, act: (name: FileAct) => void, saved: () => void): void {
  root.addEventListener(
    'keydown',
    (event) => {
      const { target } = event;
      const inTerminal = target instanceof HTMLElement && target.closest('.term') !== null;
      const writing = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
      const wanted = actOf(event, writing);
      // Of the terminal's keys the page takes none but Ctrl-S, which would stop its output.
      if (wanted === null || (inTerminal && wanted !== 'saved')) return;
      // Outside of the editor they are the browser's.
      if (event.key.startsWith('F') && event.key.length > 1 && !isInCode(target)) return;
      event.preventDefault();
      event.stopPropagation();
      if (wanted === 'saved') saved();
      else act(wanted);
    },
    { capture: true },
  );
}
