import { button, h } from '../../element.ts';
import { sourceFolders } from '../border/source-folders.ts';
import { icon } from '../icons.ts';
import type { ProjectSource } from '../project-source.ts';
import type { Desk } from './desk.ts';
import { drawSquares } from './draw-squares.ts';

const LARGE = { columns: 14, pitch: 14, size: 10.5 };
const SMALL = { columns: 28, pitch: 7, size: 5 };
/** Classes above which squares are smaller. */
const MANY = 500;

/** A project on its way in: what is read, by package, and how to stop it. */
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
    h(
      'div',
      { class: 'own-read__m', 'aria-hidden': 'true' },
      h(
        'ul',
        {},
        ...sourceFolders(source.files.keys()).map(({ name, files }) =>
          h('li', {}, name, drawSquares(files, java > MANY ? SMALL : LARGE, { off: [...Array(files).keys()] })),
        ),
      ),
    ),
  );
}
