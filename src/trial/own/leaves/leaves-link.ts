import { button, h } from '../../element.ts';
import { icon } from '../icons.ts';
import type { Desk } from '../view/desk.ts';

/** The way to what the code would leave in a base, once it is known how much that is. */
export function drawLeavesLink(desk: Desk): readonly HTMLElement[] {
  const { session, t, n } = desk;
  if (!session.leaves) return [];
  return [
    h(
      'p',
      { class: 'own-leaves-link' },
      button(
        { class: 'k-btn', 'data-leaves': '', 'data-key': 'leaves' },
        () => desk.showLeaves(),
        t('own.leaves.go', { n: n(session.leaves.length) }),
        icon('arrow'),
      ),
    ),
  ];
}
