import type { Listeners } from '../listeners.ts';
import type { Session } from '../session.ts';
import type { Bench } from './bench.ts';
import { noteLeft } from './left.ts';
import { save, type Progress } from './store.ts';

/** Milliseconds after the last change until it is kept. */
const KEEP_AFTER = 150;
/** Milliseconds until it is kept though one change follows the other, as while a command writes. */
const KEEP_WITHIN = 400;

/**
 * Keeps files, step and bench of a lesson for the next visit, or a reload. When the lesson is open in another tab, that tab keeps; this one
 * may take over.
 */
export function keepProgress(session: Session, bench: () => Bench | null, moves: Listeners<null>): void {
  const { lesson, project } = session;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that is not kept yet. */
  let since: number | undefined;
  let mine = false;
  let last = '';

  async function keep(): Promise<void> {
    clearTimeout(timer);
    since = undefined;
    if (!mine) return;
    const kept = await save(lesson.name, now());
    session.kept(kept ? 'kept' : 'not-kept');
  }
  const now = (): Progress => {
    const { step, done } = session.situation;
    return { step, done, files: new Map(project.files()), savedAt: Date.now(), bench: bench() };
  };
  const soon = (): void => {
    clearTimeout(timer);
    since ??= performance.now();
    const left = since + KEEP_WITHIN - performance.now();
    timer = setTimeout(() => void keep(), Math.max(0, Math.min(KEEP_AFTER, left)));
  };

  project.changes.add(soon);
  moves.add(soon);
  session.changes.add(({ step, done, finished }) => {
    const place = `${step} ${done} ${finished}`;
    if (place !== last) soon();
    last = place;
  });
  addEventListener('pagehide', () => {
    if (mine) noteLeft(lesson.name, now());
    void keep();
  });

  function own(steal: boolean): void {
    const options: LockOptions = steal ? { steal: true } : { ifAvailable: true };
    const held = navigator.locks.request(`koupleless-trial-${lesson.name}`, options, (lock) => {
      mine = lock !== null;
      session.kept(mine ? 'kept' : 'elsewhere');
      if (!mine) return undefined;
      soon();
      // Held until the tab is closed or another one takes it.
      return new Promise<never>(() => undefined);
    });
    held.catch(() => {
      mine = false;
      session.kept('elsewhere');
    });
  }
  session.takeOver = () => own(true);
  if ('locks' in navigator) own(false);
  else mine = true;
}
