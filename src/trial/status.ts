import { part } from './element.ts';
import type { Session } from './session.ts';
import type { Words } from './words.ts';

/** The frame around the parts: step number, whether work is kept, notes, starting over, and what to do without a sandbox. */
export function mountStatus(root: HTMLElement, session: Session, t: Words): void {
  const title = part(root, 'h1', HTMLHeadingElement);
  const step = part(root, '.wb__step', HTMLElement);
  const saved = part(root, '.wb__saved', HTMLElement);
  const elsewhere = part(root, '[data-note=elsewhere]', HTMLElement);
  const unkept = part(root, '[data-note=not-kept]', HTMLElement);
  const stop = part(root, '.stop', HTMLElement);
  const work = part(root, '.work', HTMLElement);
  const reason = part(stop, '[data-reason]', HTMLElement);
  const over = part(root, '#trial-over', HTMLElement);

  let drawn = '';
  const draw = (): void => {
    const { step: at, keeping, phase, finished, reason: why } = session.situation;
    const now = [session.language, at, keeping, phase, finished, why].join();
    if (now === drawn) return;
    drawn = now;
    root.dataset['state'] = phase;
    title.textContent = session.lesson.title;
    step.textContent = finished ? '' : t('trial.step', { n: at + 1, all: session.lesson.steps.length });
    saved.textContent = phase === 'starting' ? '' : keeping === 'kept' ? t('trial.saved') : t('trial.notSaved');
    saved.classList.toggle('wb__saved--no', keeping !== 'kept');
    elsewhere.hidden = keeping !== 'elsewhere';
    unkept.hidden = keeping !== 'not-kept';
    stop.hidden = phase !== 'lost';
    work.hidden = phase === 'lost';
    reason.textContent = why;
  };

  part(elsewhere, 'button', HTMLButtonElement).addEventListener('click', () => session.takeOver());
  part(stop, '[data-retry]', HTMLButtonElement).addEventListener('click', () => void session.reopen());
  part(over, '[data-over]', HTMLButtonElement).addEventListener('click', () => {
    over.hidePopover();
    void session.startOver();
  });
  draw();
  session.changes.add(draw);
}
