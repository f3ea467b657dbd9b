import { LOCALHOST } from '../../../sandbox/protocol/state.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import { drawJvm, drawNothing } from './draw-jvm.ts';
import type { Marks } from './marks.ts';
import type { RealTimes } from './texts.ts';
import { clock, pictureOf } from './view.ts';

/** Draws every JVM that runs, and keeps the drawing true. */
export function mountPicture(root: HTMLElement, session: Session, marks: Marks, real: RealTimes, t: Words): void {
  let drawn = '';
  /** Loads that were drawn before: the first time a module is seen to be plugged in. */
  const known = new Set<string>();
  const isNew = (load: string): boolean => !known.has(load) && known.add(load).has(load);
  const draw = (): void => {
    const { state, bases, phase } = session.situation;
    // A cluster's bases have a picture of their own.
    const jvms = pictureOf(state && { ...state, jvms: state.jvms.filter(({ machine }) => machine === LOCALHOST) }, marks, bases);
    const starting = phase === 'starting';
    const now = JSON.stringify([session.language, jvms, starting]);
    if (now === drawn) return;
    drawn = now;
    root.replaceChildren(
      ...(jvms.length > 0
        ? jvms.flatMap((jvm) => drawJvm(jvm, ({ name, load }) => isNew(`${jvm.pid} ${name} ${load}`), real, t))
        : [drawNothing(starting, t)]),
    );
    tick();
  };
  const tick = (): void => {
    for (const place of root.querySelectorAll<HTMLElement>('[data-since]'))
      place.textContent = clock(Date.now() - Number(place.dataset['since']));
  };
  draw();
  session.changes.add(draw);
  setInterval(tick, 1000);
}
