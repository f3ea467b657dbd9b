/** Places in which the visitor's own words stand. */
const PLACES = '.term, .term-line, .ed-host';

/** Calls back once, when the visitor types or pastes into the terminal or the editor. */
export function onTyping(root: HTMLElement, typed: () => void): void {
  const hear = (event: Event): void => {
    if (!(event.target instanceof Element) || !event.target.closest(PLACES)) return;
    for (const kind of KINDS) root.removeEventListener(kind, hear, true);
    typed();
  };
  for (const kind of KINDS) root.addEventListener(kind, hear, true);
}

const KINDS = ['beforeinput', 'paste', 'keypress'] as const;
