import { h, icon } from '../element.ts';
import type { TrialKey, Words } from '../words.ts';
import { drawDiff, drawMoved } from './draw-files.ts';
import type { EdgeView, FileLine, ProposalView, Remark } from './proposal-view.ts';

/** A note in the place of the proposal, or in it. */
export const note = (kind: 'warn' | 'bad' | 'good', ...children: readonly Node[]): HTMLElement =>
  h(
    'div',
    { class: `k-note k-note--${kind} sp__note`, role: 'status' },
    icon(kind === 'good' ? 'done' : 'warn'),
    h('div', {}, ...children),
  );

const section = (key: TrialKey, t: Words, content: Node): HTMLElement => h('section', {}, h('h3', {}, t(key)), content);
const place = (text: string | null): HTMLElement | null => (text === null ? null : h('span', { class: 'sp__place' }, text));
const remarks = (all: readonly Remark[]): readonly HTMLElement[] => all.map((one) => h('li', {}, `${one.text} `, place(one.place)));

/** What a split would do: figures, limits, illegal edges, warnings, what moves and stays, and every file. */
export function drawProposal(view: ProposalView, t: Words): readonly Node[] {
  const { limits, edges, warnings } = view;
  return [
    h(
      'dl',
      { class: 'sp__sum' },
      ...view.figures.map(({ words, n }) => h('div', {}, h('dt', {}, t(words)), h('dd', { class: 'k-num' }, String(n)))),
    ),
    ...(limits.length > 0 ? [note('warn', h('ul', {}, ...remarks(limits)))] : []),
    edges.length > 0
      ? section('trial.split.illegalHead', t, h('ol', { class: 'sp__edges' }, ...edges.map((edge) => drawEdge(edge, t))))
      : note('good', h('p', {}, t('trial.split.noneIllegal'))),
    ...(warnings.length > 0 ? [section('trial.split.warnings', t, h('ul', { class: 'sp__list' }, ...remarks(warnings)))] : []),
    h(
      'div',
      { class: 'sp__two' },
      section('trial.split.movesHead', t, drawList(view.moves)),
      section('trial.split.staysHead', t, drawList(view.stays)),
    ),
    section(
      'trial.split.changes',
      t,
      h('div', {}, ...view.changed.map((diff) => drawDiff(diff, t)), ...(view.moved.length > 0 ? [drawMoved(view.moved, t)] : [])),
    ),
  ];
}

const drawEdge = (edge: EdgeView, t: Words): HTMLElement =>
  h(
    'li',
    { 'data-solved': edge.solved },
    h(
      'p',
      { class: 'sp__edge' },
      h('code', {}, edge.from),
      icon('arrow'),
      h('span', { class: 'sr-only' }, t('trial.split.uses')),
      h('code', {}, edge.to),
      place(edge.place),
    ),
    h(
      'p',
      { class: 'sp__remedy' },
      icon(edge.solved ? 'done' : 'warn'),
      h('b', {}, t(edge.solved ? 'trial.split.solved' : 'trial.split.open')),
      ` ${edge.remedy}`,
    ),
  );

const drawList = (files: readonly FileLine[]): HTMLElement =>
  h(
    'ul',
    { class: 'sp__list' },
    ...files.map(({ name, path, reason }) => h('li', {}, h('code', { title: path }, name), h('span', {}, reason))),
  );
