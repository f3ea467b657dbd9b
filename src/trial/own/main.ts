import { part } from '../element.ts';
import { PARSERS, WORKER } from '../engine/worker-files.ts';
import { StartLoads } from '../start/loads.ts';
import { PageLanguage } from './language.ts';
import { readOwnData } from './page-data.ts';
import type { ProjectSource } from './project-source.ts';
import { loadSample } from './samples.ts';
import { OwnDictionary } from './words.ts';

const data = readOwnData(document);
const dictionary = new OwnDictionary(data.strings);
// Before any script writes into the page.
const language = new PageLanguage(document, dictionary, data.language);
const t = dictionary.words;
const before = part(document, '.own-before', HTMLElement);
const frame = part(document, '.own.wb', HTMLElement);
const failed = part(before, '[data-failed]', HTMLElement);
const choices = [...before.querySelectorAll<HTMLButtonElement>('[data-sample]')];

const loads = new StartLoads({
  files: { engine: [WORKER], parser: PARSERS },
  fetch: (address) => fetch(address),
  panels: () => import('./own-page.ts'),
  recorded: () => performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming),
  now: () => performance.now(),
});

/** Opens a project in the page's frame; what fails is told where the visitor chose it. */
async function open(given: () => Promise<ProjectSource>): Promise<void> {
  failed.hidden = true;
  for (const one of choices) one.disabled = true;
  try {
    void loads.begin();
    const [{ openOwn }, source] = await Promise.all([import('./own-page.ts'), given()]);
    await openOwn({ before, frame, dictionary, language, engineComes: loads.begin(), source });
  } catch (error) {
    failed.hidden = false;
    failed.textContent = t('own.failed', { reason: error instanceof Error ? error.message : String(error) });
  } finally {
    for (const one of choices) one.disabled = false;
  }
}

for (const one of choices) {
  one.disabled = false;
  for (const sign of ['pointerenter', 'focus', 'touchstart'] as const)
    one.addEventListener(sign, () => void loads.begin(), { once: true, passive: true });
  const { sample = '', en = '', zh = '' } = one.dataset;
  one.addEventListener('click', () => void open(() => loadSample({ en, zh }, sample)));
}
