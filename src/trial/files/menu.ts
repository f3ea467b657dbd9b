import { button, h } from '../element.ts';
import type { Session } from '../session.ts';
import type { TrialKey, Words } from '../words.ts';
import { fileActs, mountFileTools, type FileAct, type FileDoors } from './file-tools.ts';

const NAMES: Readonly<Record<FileAct, { readonly words: TrialKey; readonly keys: string | null }>> = {
  new: { words: 'trial.more.files.new', keys: null },
  upload: { words: 'trial.more.files.upload', keys: null },
  search: { words: 'trial.more.files.search', keys: 'Ctrl-Shift-F' },
  about: { words: 'trial.more.names.about', keys: 'F1' },
  definition: { words: 'trial.more.names.definition', keys: 'F12' },
  usages: { words: 'trial.more.names.usages', keys: 'Shift-F12' },
  renameName: { words: 'trial.more.names.rename', keys: 'F2' },
  format: { words: 'trial.more.files.format', keys: 'Shift-Alt-F' },
  rename: { words: 'trial.more.files.rename', keys: null },
  delete: { words: 'trial.more.files.delete', keys: null },
  changes: { words: 'trial.more.files.changes', keys: null },
  reset: { words: 'trial.more.files.reset', keys: null },
  resetAll: { words: 'trial.more.files.resetAll', keys: null },
  zip: { words: 'trial.more.files.zip', keys: null },
  share: { words: 'trial.more.link.title', keys: null },
  keys: { words: 'trial.more.keys.title', keys: '?' },
};

export interface FileMenu {
  readonly act: (name: FileAct) => void;
  /** Opens below what was pressed. */
  readonly open: (opener: HTMLElement) => void;
}

/** The menu of what can be done with files. */
export function mountFileMenu(host: HTMLElement, session: Session, doors: FileDoors, t: Words): FileMenu {
  const acts = mountFileTools(host, session, doors, t);
  const menu = h('div', { class: 'menu', popover: 'auto', role: 'menu' });
  host.append(menu);
  menu.addEventListener('keydown', (event) => {
    const items = [...menu.querySelectorAll('button')];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[(to + items.length) % items.length]?.focus();
  });
  return {
    act: (name) => acts[name](),
    open(opener) {
      menu.replaceChildren(
        ...fileActs.map((name) =>
          button(
            { role: 'menuitem' },
            () => {
              menu.hidePopover();
              acts[name]();
            },
            h('span', {}, t(NAMES[name].words)),
            NAMES[name].keys === null ? null : h('kbd', {}, NAMES[name].keys),
          ),
        ),
      );
      menu.showPopover();
      const { right, bottom } = opener.getBoundingClientRect();
      menu.style.top = `${Math.min(bottom + 4, innerHeight - menu.offsetHeight - 8)}px`;
      menu.style.left = `${Math.max(8, right - menu.offsetWidth)}px`;
      menu.querySelector('button')?.focus();
    },
  };
}
