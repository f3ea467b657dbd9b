import { button, h } from '../../element.ts';
import { icon } from '../icons.ts';
import type { ProjectSource } from '../project-source.ts';
import type { Desk } from './desk.ts';

/** A project on its way in: what is read, and how to stop it. */
export function drawReading(source: ProjectSource, { t, n, say }: Desk, cancel: () => void): HTMLElement {
  const java = [...source.files.keys()].filter((path) => path.endsWith('.java')).length;
  return h(
    'div',
    { class: 'own-read' },
    h(
      'section',
      { class: 'own-read__l', 'aria-busy': 'true' },
      h('h2', { tabindex: -1, 'data-heading': true }, t('own.reading', { name: say(source.name) })),
      h('p', { class: 'own-read__n' }, t('own.reading.files', { n: n(source.files.size), java: n(java) })),
      h('p', {}, button({ class: 'k-btn k-btn--sm' }, cancel, icon('close'), t('own.reading.cancel'))),
    ),
  );
}
