import { part } from './element.ts';
import { wasOpen } from './progress/open-here.ts';
import { startLoads, warmUpWith } from './start/warm-up.ts';
import { load } from './progress/store.ts';
import type { Lesson } from './lesson-data.ts';
import type { RealTimes } from './picture/texts.ts';
import { wordsOf } from './words.ts';

interface PageData {
  readonly language: 'en' | 'zh-CN';
  readonly strings: Readonly<Record<string, string>>;
  readonly lessons: readonly Lesson[];
  readonly real: RealTimes;
}

// Written by Trial.astro into the same page, from data that the build has checked.
const data = JSON.parse(part(document, '#trial-data', HTMLScriptElement).textContent) as PageData;
const t = wordsOf(data.strings);
const start = part(document, '.start', HTMLElement);
const bench = part(document, '.wb', HTMLElement);
const address = new URLSearchParams(location.search);
const lesson = data.lessons.find(({ name }) => name === address.get('lesson')) ?? data.lessons[0];

/** Shows what the page before the start says of a lesson. */
for (const block of start.querySelectorAll<HTMLElement>('[data-for]')) block.hidden = block.dataset['for'] !== lesson?.name;

/** Says where the visitor left off last time. Nothing waits for it. */
async function remember(chosen: Lesson): Promise<void> {
  const saved = await load(chosen.name);
  if (!saved || address.has('step')) return;
  const note = part(start, '[data-resume]', HTMLElement);
  note.textContent = t('trial.resume', { n: saved.step + 1, when: new Date(saved.savedAt).toLocaleDateString(data.language) });
  note.hidden = false;
}
if (lesson) void remember(lesson);

function showBench(chosen: Lesson): void {
  document.documentElement.dataset['trial'] = 'on';
  bench.hidden = false;
  for (const title of bench.querySelectorAll<HTMLElement>('[data-title]')) title.textContent = chosen.title;
}

async function begin(button: HTMLButtonElement, chosen: Lesson, again: boolean): Promise<void> {
  button.disabled = true;
  void startLoads.begin();
  const text = part(button, 'span', HTMLSpanElement);
  text.textContent = t('trial.loading');
  if (again) showBench(chosen);
  try {
    const { openWorkbench } = await import('./workbench.ts');
    showBench(chosen);
    await openWorkbench(bench, {
      lesson: chosen,
      language: data.language,
      real: data.real,
      step: address.get('step'),
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

for (const button of start.querySelectorAll<HTMLButtonElement>('[data-start]')) {
  button.disabled = false;
  warmUpWith(button);
  button.addEventListener('click', () => {
    if (lesson) void begin(button, lesson, false);
  });
}

// A reload goes on where the visitor was. The lesson's button is there to try again when it could not.
const button = start.querySelector<HTMLButtonElement>('[data-for]:not([hidden]) [data-start]');
if (lesson && button && wasOpen(lesson.name)) void begin(button, lesson, true);
