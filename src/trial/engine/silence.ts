import { part } from '../element.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import { HEARTBEAT_PATIENCE, INTERRUPT_PATIENCE, LOADING_PATIENCE } from './deadlines.ts';

/** Milliseconds that a visitor who chose to wait is left alone. */
const LEFT_ALONE = 15_000;

/**
 * Says when the engine does not answer, and offers to wait or to restart it with the files kept. When it does not even
 * take a Ctrl-C, it is restarted at once, and the terminal says so.
 */
export function mountSilence(root: HTMLElement, session: Session, t: Words): void {
  const { engine } = session;
  const note = part(root, '[data-engine-silent]', HTMLElement);
  const text = part(note, '[data-text]', HTMLElement);
  let again: ReturnType<typeof setTimeout> | undefined;
  let started = false;

  let silent = 0;
  const show = (milliseconds: number): void => {
    silent = milliseconds;
    const key = started ? 'trial.engine.silent' : 'trial.engine.slow';
    text.textContent = t(key, { n: milliseconds / 1000 });
    note.hidden = false;
  };
  session.languages.add(() => {
    if (!note.hidden) show(silent);
  });
  engine.healths.add((health) => {
    clearTimeout(again);
    if (health === 'silent') show(started ? HEARTBEAT_PATIENCE : LOADING_PATIENCE);
    else note.hidden = true;
    started = health !== 'loading' && (started || health === 'answering');
  });
  engine.events.add((event) => {
    if (event.event === 'failed') say(t('trial.engine.failed', { reason: event.message.split('\n')[0] ?? '' }));
  });
  engine.losses.add(() => {
    clearTimeout(again);
    note.hidden = true;
  });
  part(note, '[data-wait]', HTMLButtonElement).addEventListener('click', () => {
    note.hidden = true;
    again = setTimeout(() => show((started ? HEARTBEAT_PATIENCE : LOADING_PATIENCE) + LEFT_ALONE), LEFT_ALONE);
  });
  part(note, '[data-restart]', HTMLButtonElement).addEventListener('click', () => restart(t('trial.engine.restarted')));
  engine.stuck.add(() => restart(t('trial.engine.interrupted', { n: INTERRUPT_PATIENCE / 1000 })));

  function restart(why: string): void {
    const opened = session.reopen();
    // The old terminal is gone with its sandbox; the first line of the new one says why.
    say(why);
    void opened;
  }

  /** A line in the terminal that is the page's own. */
  function say(line: string): void {
    engine.events.tell({ event: 'output', data: `\u001b[33m${line}\u001b[0m\n` });
  }
}
