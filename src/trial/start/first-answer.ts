import { stepDone } from '../situation.ts';
import type { Session } from '../session.ts';

/** Milliseconds after which a visitor who only looks is not waited for. */
const PATIENCE = 60_000;

/**
 * Settles when the first thing has been achieved in the workbench, a step or an answer: until then the network is the
 * visitor's. Settles too when nothing is tried for long, or the page is put away.
 */
export function firstAnswer(
  session: Pick<Session, 'changes' | 'answers'>,
  page: EventTarget & { readonly hidden: boolean },
): Promise<void> {
  return new Promise((resolve) => {
    const stops = [
      session.changes.add((situation) => stepDone(situation) && settle()),
      session.answers.add(({ result }) => result.outcome === 'answered' && result.status < 400 && settle()),
    ];
    const put = (): void => {
      if (page.hidden) settle();
    };
    const timer = setTimeout(settle, PATIENCE);
    page.addEventListener('visibilitychange', put);
    function settle(): void {
      for (const stop of stops) stop();
      clearTimeout(timer);
      page.removeEventListener('visibilitychange', put);
      resolve();
    }
  });
}
