import { h, part } from './element.ts';
import { wasOpen } from './progress/open-here.ts';
import { startLoads, warmUpWith } from './start/warm-up.ts';
import { load } from './progress/store.ts';
import type { Lesson } from './lesson-data.ts';
import type { RealTimes } from './picture/texts.ts';
import { placeOf, placeOfQuery, type LessonEntry } from './place.ts';
import { wordsOf } from './words.ts';

interface PageData {
  readonly language: 'en' | 'zh-CN';
  readonly strings: Readonly<Record<string, string>>;
  readonly lesson: Lesson;
  /** Where the files of the lesson's project are fetched. */
  readonly project: string;
  readonly lessons: readonly LessonEntry[];
  readonly real: RealTimes;
}

// Written by Trial.astro into the same page, from data that the build has checked.
const data = JSON.parse(part(document, '#trial-data', HTMLScriptElement).textContent) as PageData;
const { lesson } = data;
const t = wordsOf(data.strings);
const start = part(document, '.start', HTMLElement);
const bench = part(document, '.wb', HTMLElement);
const button = part(start, '[data-start]', HTMLButtonElement);

/** Says where the visitor left off last time. Nothing waits for it. */
async function remember(): Promise<void> {
  const saved = await load(lesson.name);
  if (!saved || placeOf(location.pathname)?.step) return;
  const note = part(start, '[data-resume]', HTMLElement);
  note.textContent = t('trial.resume', { n: saved.step + 1, when: new Date(saved.savedAt).toLocaleDateString(data.language) });
  note.hidden = false;
}

function showBench(): void {
  document.documentElement.dataset['trial'] = 'on';
  bench.hidden = false;
  // The heading of the page before the start is not seen any more; this is the page's one now.
  if (!bench.querySelector('h1')) part(bench, '.wb__t', HTMLElement).prepend(h('h1', {}, lesson.title));
}

async function begin(again: boolean): Promise<void> {
  button.disabled = true;
  void startLoads.begin();
  const text = part(button, 'span', HTMLSpanElement);
  text.textContent = t('trial.loading');
  if (again) showBench();
  try {
    const { openWorkbench } = await import('./workbench.ts');
    showBench();
    await openWorkbench(bench, {
      lesson,
      project: data.project,
      language: data.language,
      real: data.real,
      words: t,
      loads: startLoads,
      again,
    });
  } catch (error) {
    // A part that cannot be loaded is told where the visitor looks, and may be tried again.
    document.documentElement.dataset['trial'] = 'off';
    bench.hidden = true;
    button.disabled = false;
    text.textContent = t('trial.start');
    const note = part(start, '[data-failed]', HTMLElement);
    note.hidden = false;
    note.textContent = t('trial.startFailed', { reason: error instanceof Error ? error.message : String(error) });
  }
}

const present = placeOfQuery(new URL(location.href), data.lessons);
if (present !== null) location.replace(present);
else {
  void remember();
  button.disabled = false;
  warmUpWith(button);
  button.addEventListener('click', () => void begin(false));
  // A reload goes on where the visitor was. The button is there to try again when it could not.
  if (wasOpen(lesson.name)) void begin(true);
}
