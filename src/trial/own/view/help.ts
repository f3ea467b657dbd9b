import { button, h } from '../../element.ts';
import type { Desk } from './desk.ts';
import { lettersAct, setLetters } from './keys.ts';

/** All keys, and whether single letters act. */
export function mountHelp({ t }: Desk): { readonly element: HTMLElement; open(): void } {
  const keys = [
    [['↑', '↓'], 'step'],
    [['←', '→'], 'fold'],
    [['M'], 'module'],
    [['B'], 'base'],
    [['A'], 'api'],
    [['O'], 'point'],
    [['Z'], 'undo'],
    [['/'], 'search'],
    [['L'], 'view'],
    [['F6'], 'region'],
    [['Esc'], 'leave'],
  ] as const;
  const letters = h('input', { type: 'checkbox', checked: lettersAct() });
  letters.addEventListener('change', () => setLetters(letters.checked));
  const dialog = h(
    'dialog',
    { class: 'own-help', 'aria-labelledby': 'own-help-h' },
    h('h2', { id: 'own-help-h' }, t('own.keys')),
    h(
      'dl',
      {},
      ...keys.map(([names, words]) =>
        h(
          'div',
          {},
          h('dt', {}, ...names.flatMap((name) => [h('kbd', { class: 'k-kbd' }, name), ' '])),
          h('dd', {}, t(`own.keys.do.${words}`)),
        ),
      ),
    ),
    h('label', {}, letters, ` ${t('own.keys.letters')}`),
    button({ class: 'k-btn k-btn--sm' }, () => dialog.close(), t('own.keys.close')),
  );
  return { element: dialog, open: () => dialog.showModal() };
}
