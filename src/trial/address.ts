import type { Language } from '../site/locale.ts';
import { otherLanguage } from '../site/locale.ts';
import { placeOf, trialPath } from './place.ts';
import type { Session } from './session.ts';
import type { Words } from './words.ts';

/** Keeps address, title and the links to the other language at the step, and goes where Back and Forward lead. */
export function followPlace(root: HTMLElement, session: Session, language: Language, t: Words): void {
  const { lesson } = session;
  let written = -1;

  function draw(): void {
    const { step } = session.situation;
    const now = lesson.steps[step];
    if (step === written || !now) return;
    const place = { language, lesson: lesson.name, step: now.id };
    const path = trialPath(place);
    // Start is no place to go back to. A query is of the step that it came with.
    if (written < 0) history.replaceState(null, '', path + location.search);
    else if (path !== location.pathname) history.pushState(null, '', path);
    written = step;
    document.title = `${t('trial.page.title', { step: now.title, lesson: lesson.title })} | Koupleless`;
    for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-language]'))
      link.href = trialPath({ ...place, language: otherLanguage(language) });
  }

  addEventListener('popstate', () => {
    const place = placeOf(location.pathname);
    if (place?.lesson !== lesson.name) {
      location.reload();
      return;
    }
    const step = lesson.steps.findIndex(({ id }) => id === place.step);
    if (step === session.situation.step && !session.situation.finished) return;
    session.go(step);
    // A step that is not to be gone to yet, as after starting over.
    const now = lesson.steps[session.situation.step];
    if (now && now.id !== place.step) history.replaceState(null, '', trialPath({ language, lesson: lesson.name, step: now.id }));
  });
  draw();
  session.changes.add(draw);
}
