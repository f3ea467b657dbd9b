import { otherLanguage, type Language } from '../site/locale.ts';
import { part } from './element.ts';
import { placeOf, trialPath } from './place.ts';
import type { Session } from './session.ts';
import type { Words } from './words.ts';

/**
 * Keeps address, title and the link to the other language at the step and the language, and goes where Back and Forward lead.
 * `speak` changes the language.
 */
export function followPlace(root: HTMLElement, session: Session, speak: (language: Language) => Promise<void>, t: Words): void {
  const link = part(root, 'a[data-language]', HTMLAnchorElement);
  let written = '';

  const pathNow = (): string => {
    const { lesson, language, situation } = session;
    return trialPath({ language, lesson: lesson.name, step: lesson.steps[situation.step]?.id ?? null });
  };

  function draw(): void {
    const { lesson, language, situation } = session;
    const path = pathNow();
    if (path === written) return;
    // Start is no place to go back to. A query is of the step that it came with.
    if (written === '') history.replaceState(null, '', path + location.search);
    else if (path !== location.pathname) history.pushState(null, '', path);
    written = path;
    const step = lesson.steps[situation.step];
    if (step) document.title = `${t('trial.page.title', { step: step.title, lesson: lesson.title })} | Koupleless`;
    const other = otherLanguage(language);
    link.href = trialPath({ language: other, lesson: lesson.name, step: step?.id ?? null });
  }

  async function goThere(): Promise<void> {
    const place = placeOf(location.pathname);
    if (place?.lesson !== session.lesson.name) {
      location.reload();
      return;
    }
    await speak(place.language);
    // Then the other page is being opened.
    if (session.language !== place.language) return;
    const step = session.lesson.steps.findIndex(({ id }) => id === place.step);
    if (step !== session.situation.step || session.situation.finished) session.go(step);
    // A step that is not to be gone to yet, as after starting over.
    if (location.pathname !== pathNow()) history.replaceState(null, '', pathNow());
  }

  addEventListener('popstate', () => void goThere());
  draw();
  session.changes.add(draw);
}
