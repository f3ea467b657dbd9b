import { h } from '../../element.ts';
import type { FileStory } from '../../split/changes.ts';
import { hunksOf, snippetsOf, type CodeLine } from '../border/code.ts';
import type { OwnWords } from '../words.ts';

/** The lines of a file that a point speaks of, with what stands around them. */
export function drawPlace(bytes: Uint8Array | undefined, lines: readonly number[]): HTMLElement | null {
  if (!bytes || lines.length === 0) return null;
  return h('div', { class: 'own-diffs own-diffs--one' }, h('figure', {}, drawLines(snippetsOf(new TextDecoder().decode(bytes), lines))));
}

/** A file before and after, side by side; a new one alone. */
export function drawChange({ from, to, before, after }: FileStory, t: OwnWords): readonly HTMLElement[] {
  const { left, right } = hunksOf(before ?? '', after ?? '');
  const figure = (path: string, words: string, lines: readonly CodeLine[]): HTMLElement =>
    h('figure', {}, h('figcaption', {}, h('b', { translate: 'no', title: path }, path), h('span', {}, words)), drawLines(lines));
  return [
    ...(before === null ? [] : [figure(from ?? '', t('own.sheet.before'), left)]),
    ...(after === null ? [] : [figure(to ?? '', before === null ? t('own.sheet.new') : t('own.sheet.after'), right)]),
  ];
}

function drawLines(lines: readonly CodeLine[]): HTMLElement {
  return h(
    'pre',
    { tabindex: 0, translate: 'no' },
    h(
      'code',
      {},
      ...lines.map(({ number, text, mark }) =>
        h(
          'span',
          { class: 'dl', 'data-d': mark },
          h('i', { 'aria-hidden': 'true' }, number === null ? '' : String(number)),
          h('b', { 'aria-hidden': 'true' }, mark === '-' ? '−' : (mark ?? '')),
          text === '' ? ' ' : text,
        ),
      ),
    ),
  );
}
