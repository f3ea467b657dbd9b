import { button, h } from '../../element.ts';
import type { Scene } from '../border/scene.ts';
import { placeText, type Point } from '../border/points.ts';
import { icon } from '../icons.ts';
import { drawLeavesLink } from '../leaves/leaves-link.ts';
import { verdictBadge } from './candidates-view.ts';
import type { Desk } from './desk.ts';

/** Points that are drawn before “n more”. */
const SHOWN = 60;

/** What is left to decide, and what the verdict rests on. */
export function drawPoints(scene: Scene, desk: Desk): HTMLElement {
  const { t, n, say } = desk;
  const { open, solved } = scene;
  const shown = desk.looking.now.unfolded.has('points') ? open.length : SHOWN;
  const { verdict, because, attention } = scene.border.proposal;
  const { limits, warnings } = scene.border.points;
  const { takeHome } = desk;
  return h(
    'section',
    { class: 'own-pts', 'aria-label': t('own.points') },
    h(
      'header',
      {},
      h(
        'h2',
        { tabindex: -1, 'data-region': 'points', 'data-key': 'points' },
        `${t('own.points')} `,
        h('span', { class: 'k-num', 'data-st': open.length > 0 ? 'not' : 'done' }, n(open.length)),
      ),
      h('span', { class: 'k-st', 'data-st': 'done' }, icon('done'), t('own.points.solved', { n: n(solved.length) })),
    ),
    open.length === 0
      ? h('p', { class: 'none' }, t('own.points.none'))
      : h('ol', {}, ...open.slice(0, shown).map((point) => drawPoint(point, desk))),
    open.length > shown
      ? h(
          'p',
          {},
          button(
            { class: 'k-btn k-btn--bare k-btn--sm', 'data-key': 'more points' },
            () => desk.looking.unfold('points'),
            t('own.list.more', { n: n(open.length - shown) }),
          ),
        )
      : null,
    ...decided(scene, desk),
    takeHome &&
      h(
        'p',
        { class: 'own-pts__take' },
        h('span', { class: 'k-dim' }, open.length === 0 ? '' : t('own.take.marked', { n: n(open.length) })),
        button({ class: 'k-btn k-btn--primary', 'data-key': 'take home' }, takeHome, t('own.take.go'), icon('arrow')),
      ),
    ...drawLeavesLink(desk),
    h('h3', {}, t('own.verdict'), ' ', verdictBadge(verdict, desk)),
    h('ul', { class: 'own-why' }, ...because.map((one) => h('li', {}, say(one)))),
    ...section(t('own.attention'), [...attention, ...warnings].map(say)),
    ...section(
      t('own.limits'),
      limits.map((one) => `${say(one)} ${say(one.cure)}`),
    ),
  );
}

/** Points that were decided stay in the list, so that one can go back. */
function decided(scene: Scene, { t, looking }: Desk): readonly HTMLElement[] {
  const { chosen } = scene.border.wanted;
  if (chosen.length === 0) return [];
  return [
    h('h3', {}, t('own.cure.chosen')),
    h(
      'ul',
      { class: 'own-done' },
      ...chosen.map(({ point }) =>
        h(
          'li',
          { 'aria-current': looking.now.point === point.key ? 'true' : null, 'data-st': 'done' },
          button(
            { class: 'own-pts__b', 'data-key': `point ${point.key}` },
            () => looking.set({ point: point.key, selected: point.from ?? point.to }),
            h('span', { class: 'own-pts__e', translate: 'no' }, icon('tick'), point.fromName, icon('arrow'), point.toName),
          ),
        ),
      ),
    ),
  ];
}

const section = (title: string, lines: readonly string[]): readonly HTMLElement[] =>
  lines.length === 0 ? [] : [h('h3', {}, title), h('ul', { class: 'own-why' }, ...[...new Set(lines)].map((line) => h('li', {}, line)))];

function drawPoint(point: Point, desk: Desk): HTMLElement {
  const { looking, say } = desk;
  return h(
    'li',
    { 'aria-current': looking.now.point === point.key ? 'true' : null },
    button(
      { class: 'own-pts__b', 'data-key': `point ${point.key}` },
      () => looking.set({ point: point.key, selected: point.from ?? point.to }),
      h('span', { class: 'own-pts__e', translate: 'no' }, point.fromName, icon('arrow'), point.toName),
      h('span', { class: 'own-pts__w' }, h('span', { class: 'k-mono', translate: 'no' }, placeText(point.file, point.lines))),
      h('span', { class: 'own-pts__r' }, point.remedies.map(say)[0] ?? ''),
    ),
  );
}
