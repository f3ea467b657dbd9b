import { h, part } from './element.ts';
import { wasOpen } from './progress/open-here.ts';
import { startLoads, warmUpWith } from './start/warm-up.ts';
import { load } from './progress/store.ts';
import { PageWords } from './language/page-words.ts';
import { readPageData } from './page-data.ts';
import { placeOf, placeOfQuery } from './place.ts';
import { loadProject } from './project-files.ts';
import { loadTexts } from './text-pack.ts';
import { Dictionary } from './words.ts';

const data = readPageData(document);
const { lesson } = data;
// Before any script writes into the page.
const pageWords = new PageWords(document);
const dictionary = new Dictionary(data.strings);
const t = dictionary.words;
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
  const given = loadProject(data.project);
  // Awaited below and by the workbench, which tell of a failure.
  given.catch(() => undefined);
  const words = loadTexts(data.words, 'words');
  words.catch(() => undefined);
  const text = part(button, 'span', HTMLSpanElement);
  text.textContent = t('trial.loading');
  if (again) showBench();
  try {
    const { openWorkbench } = await import('./workbench.ts');
    dictionary.change(await words);
    showBench();
    await openWorkbench(bench, { data, given, pageWords, dictionary, loads: startLoads, again });
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
