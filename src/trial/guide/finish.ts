import { baseOf, restartsOf } from '../../../sandbox/protocol/bases.ts';
import { h, mark, part } from '../element.ts';
import type { Marks } from '../picture/marks.ts';
import { markedLine } from '../result/draw-answer.ts';
import { drawCosts, type RealCosts } from '../result/draw-costs.ts';
import { clock, span } from '../result/durations.ts';
import type { Result } from '../result/result.ts';
import type { Answer, Watch } from '../result/watch.ts';
import type { Session } from '../session.ts';
import type { TakeHome } from '../take-home/take-home.ts';
import type { Words } from '../words.ts';

export interface FinishFacts {
  readonly result: Result;
  readonly marks: Marks;
  readonly costs: RealCosts;
  readonly recordings: () => string;
  readonly takeHome: () => Promise<TakeHome>;
  /** When the lesson was begun, by the page's clock; null when that was before a reload. Milliseconds since 1970. */
  readonly begun: number | null;
}

/** What the visitor saw and did: the two answers on one base, what it cost, and how long it took. */
export function mountFinish(root: HTMLElement, grid: HTMLElement, session: Session, facts: FinishFacts, t: Words): void {
  const heading = part(root, 'h2', HTMLHeadingElement);
  const time = part(root, '[data-time]', HTMLElement);
  const two = part(root, '[data-two]', HTMLElement);
  const costs = part(root, '[data-costs]', HTMLElement);
  let shown = false;
  /** Milliseconds that the lesson took, once it was first finished. */
  let took: number | null = null;

  const draw = (): void => {
    const { finished } = session.situation;
    if (finished) {
      took ??= facts.begun === null ? null : Date.now() - facts.begun;
      heading.textContent = session.lesson.finish;
      time.textContent = took === null ? t('trial.fin.done') : t('trial.fin.doneIn', { time: clock(took) });
      const watch = facts.result.watch();
      const { replaced, exchanged } = watch;
      two.replaceChildren(drawTwo(exchanged, replaced?.gap ?? null));
      costs.hidden = replaced === null;
      if (replaced)
        costs.replaceChildren(drawCosts(facts.costs, replaced.gap, watch.owner?.path ?? watch.address.path, facts.recordings(), t, true));
    }
    if (finished === shown) return;
    shown = finished;
    root.hidden = !finished;
    grid.toggleAttribute('data-finished', finished);
    if (!finished) return;
    heading.focus();
    void facts.takeHome().then(({ card }) => card(part(root, '[data-take]', HTMLElement)), reportError);
  };

  function drawTwo(exchanged: Watch['exchanged'], gap: number | null): HTMLElement {
    const { state, bases } = session.situation;
    const base = baseOf(state);
    const restarts = base ? restartsOf(bases, base) : 0;
    const module = base?.bizs.find(({ load }) => load === exchanged?.after.load)?.name ?? base?.bizs[0]?.name;
    const hue = module === undefined ? 1 : facts.marks.of(module);
    const plug = (word: 'before' | 'after', shows: Answer, old: Answer | null): HTMLElement =>
      h(
        'div',
        { class: `two__a m${hue}${word === 'before' ? ' two__a--old' : ''}` },
        h('p', { class: 'two__h' }, mark(hue), t(`trial.fin.${word}`), ' ', h('span', { class: 'gen' }, `#${shows.load}`)),
        h('p', { class: 'two__t' }, ...markedLine(shows, old)),
      );
    const answers =
      exchanged && gap !== null
        ? [
            plug('before', exchanged.before, null),
            h('p', { class: 'two__gap' }, h('span', {}, t('trial.fin.lost')), ' ', h('b', { class: 'k-num' }, span(gap, t))),
            plug('after', exchanged.after, exchanged.before),
          ]
        : [];
    return h(
      'div',
      { class: 'two' },
      ...answers,
      h(
        'p',
        { class: 'two__base k-num' },
        h('b', {}, t('trial.picture.base')),
        h('span', {}, 'pid ', h('span', { 'data-number': 'pid' }, base ? String(base.pid) : t('trial.none'))),
        h('span', {}, h('span', { 'data-number': 'restarts' }, String(restarts)), ` ${t('trial.fin.restarts', { n: restarts })}`),
        base
          ? h(
              'span',
              { class: 'base__up' },
              h('i', { class: 'live', 'aria-hidden': 'true' }),
              `${t('trial.phase.up')} `,
              h('span', { 'data-counts': true }, clock(facts.result.now() - base.startedAt)),
            )
          : null,
      ),
    );
  }

  part(root, '[data-back]', HTMLButtonElement).addEventListener('click', () => session.resume());
  draw();
  session.changes.add(draw);
}
