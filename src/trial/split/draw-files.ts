import { h, icon } from '../element.ts';
import type { Words } from '../words.ts';
import type { FileDiff } from './file-diff.ts';
import type { ProposalView } from './proposal-view.ts';

const CLASSES = { added: 'd-add', removed: 'd-del', same: 'd-same' } as const;

/** One file, folded: what became of it, and its lines before and after. */
export const drawDiff = ({ path, words, added, removed, lines }: FileDiff, t: Words): HTMLElement =>
  h(
    'details',
    { class: 'sp__diff' },
    h(
      'summary',
      {},
      icon('chev'),
      h('code', {}, path),
      h('span', { class: 'sp__tag' }, t(words)),
      h('span', { class: 'k-num k-ok' }, `+${added}`),
      h('span', { class: 'k-num k-err' }, `−${removed}`),
    ),
    h('pre', { tabindex: 0 }, ...lines.map(({ kind, text }) => h('span', { class: CLASSES[kind] }, `${text}\n`))),
  );

/** The files that only move, folded. */
export const drawMoved = (moved: ProposalView['moved'], t: Words): HTMLElement =>
  h(
    'details',
    { class: 'sp__diff' },
    h('summary', {}, icon('chev'), h('span', {}, t('trial.split.unchanged', { n: moved.length }))),
    h(
      'ul',
      { class: 'sp__list' },
      ...moved.map(({ from, to }) => h('li', {}, h('code', {}, to), h('span', {}, t('trial.split.from', { path: from })))),
    ),
  );
