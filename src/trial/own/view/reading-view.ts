import { button, h } from '../../element.ts';
import { sourceFolders } from '../border/source-folders.ts';
import { icon, type OwnIconName } from '../icons.ts';
import type { Reading } from '../own-session.ts';
import type { ProjectSource } from '../project-source.ts';
import type { Desk } from './desk.ts';
import { drawSquares } from './draw-squares.ts';

const LARGE = { columns: 14, pitch: 14, size: 10.5 };
const SMALL = { columns: 28, pitch: 7, size: 5 };
/** Classes above which squares are smaller. */
const MANY = 500;

const PHASES = ['java', 'uses', 'candidates'] as const satisfies readonly Reading['phase'][];
const STATES = {
  done: { status: 'done', icon: 'done' },
  now: { status: 'part', icon: 'part' },
  next: { status: 'unknown', icon: 'wait' },
} as const satisfies Record<string, { readonly status: string; readonly icon: OwnIconName }>;

/** A project on its way in: what is read, by package, what comes then, and how to stop it. */
export function drawReading(source: ProjectSource, reading: Reading, { t, n, say }: Desk, cancel: () => void): HTMLElement {
  const java = [...source.files.keys()].filter((path) => path.endsWith('.java')).length;
  const read = reading.files.size;
  const at = PHASES.indexOf(reading.phase);
  const grid = java > MANY ? SMALL : LARGE;
  return h(
    'div',
    { class: 'own-read' },
    h(
      'section',
      { class: 'own-read__l', 'aria-busy': 'true' },
      h('h2', { tabindex: -1, 'data-heading': true, 'data-key': 'reading' }, t('own.reading', { name: say(source.name) })),
      h('progress', {
        class: 'own-progress',
        max: Math.max(1, java),
        value: at > 0 ? Math.max(1, java) : read,
        'aria-label': t('own.reading.java'),
      }),
      h(
        'p',
        { class: 'own-read__n' },
        h('b', { class: 'k-num' }, n(read)),
        h('span', {}, t('own.reading.of', { java: n(java), files: n(source.files.size) })),
        button({ class: 'k-btn k-btn--sm', 'data-key': 'cancel' }, cancel, icon('close'), t('own.reading.cancel')),
      ),
      h(
        'ol',
        { class: 'own-stages' },
        ...PHASES.map((phase, place) => {
          const state = STATES[place < at ? 'done' : place === at ? 'now' : 'next'];
          return h(
            'li',
            { 'data-st': state.status },
            icon(state.icon),
            h('span', {}, t(`own.reading.${phase}`)),
            h('span', { class: 'k-num' }, phase === 'java' ? `${n(read)} / ${n(java)}` : ''),
          );
        }),
      ),
    ),
    h(
      'div',
      { class: 'own-read__m', 'aria-hidden': 'true', 'data-scroll': 'reading' },
      h(
        'ul',
        {},
        ...sourceFolders(source.files.keys(), reading.files).map((one) =>
          h(
            'li',
            { 'data-now': one.read > 0 && one.read < one.files ? '1' : null },
            one.name,
            // A file is read like another: so many of its squares are filled.
            drawSquares(one.files, grid, { base: places(0, one.read), off: places(one.read, one.files) }),
          ),
        ),
      ),
    ),
  );
}

const places = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);
