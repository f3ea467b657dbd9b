import { button, h } from '../../element.ts';
import type { Desk } from '../view/desk.ts';
import type { KeptDecision } from './store.ts';

/** Borders of this project that were drawn before, in this browser. */
export function drawKept(
  decisions: readonly KeptDecision[],
  { t }: Desk,
  day: (milliseconds: number) => string,
  resume: (decision: KeptDecision) => void,
  forget: () => void,
): HTMLElement {
  return h(
    'div',
    { class: 'k-note own-again', role: 'region', 'aria-label': t('own.kept') },
    h('b', {}, t('own.kept')),
    ...decisions.map((one) =>
      button(
        { class: 'k-btn k-btn--sm', 'data-resume': one.module },
        () => resume(one),
        h('span', { translate: 'no' }, one.module),
        h('span', { class: 'k-dim' }, day(one.savedAt)),
      ),
    ),
    button({ class: 'k-btn k-btn--bare k-btn--sm', 'data-forget-decisions': '' }, forget, t('own.again.forget')),
  );
}
