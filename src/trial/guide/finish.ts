import { baseOf, restartsOf } from '../../../sandbox/protocol/bases.ts';
import { part } from '../element.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';

/** What the visitor did, in numbers of this sandbox, and where to go next. */
export function mountFinish(root: HTMLElement, grid: HTMLElement, session: Session, t: Words): void {
  const numbers = (name: string): HTMLElement => part(root, `[data-number=${name}]`, HTMLElement);
  const heading = part(root, 'h2', HTMLHeadingElement);
  let shown = false;

  const draw = (): void => {
    const { finished, state, bases } = session.situation;
    if (finished) {
      const base = baseOf(state);
      const installs = base?.operations.filter(({ command, code }) => command === 'installBiz' && code === 'SUCCESS').length ?? 0;
      numbers('deployments').textContent = String(installs);
      numbers('restarts').textContent = String(base ? restartsOf(bases, base) : 0);
      numbers('pid').textContent = base ? String(base.pid) : t('trial.none');
      heading.textContent = session.lesson.finish;
    }
    if (finished === shown) return;
    shown = finished;
    root.hidden = !finished;
    grid.toggleAttribute('data-finished', finished);
    if (finished) heading.focus();
  };

  part(root, '[data-back]', HTMLButtonElement).addEventListener('click', () => session.resume());
  draw();
  session.changes.add(draw);
}
