import { h, button, part } from '../element.ts';
import { PARSERS, WORKER } from '../engine/worker-files.ts';
import { StartLoads } from '../start/loads.ts';
import type { Decision } from '../../../sandbox/splitter/decision.ts';
import { mountIntake } from './intake/intake-view.ts';
import { OwnStore } from './keep/store.ts';
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
const again = part(before, '[data-again]', HTMLElement);
const choices = [...before.querySelectorAll<HTMLButtonElement>('[data-sample]')];
const store = new OwnStore();
/** A decision that waits for its project. */
let waiting: Decision | null = null;

const loads = new StartLoads({
  files: { engine: [WORKER], parser: PARSERS },
  fetch: (address) => fetch(address),
  panels: () => import('./own-page.ts'),
  recorded: () => performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming),
  now: () => performance.now(),
});
const soon = (): void => void loads.begin();

function fail(text: string): void {
  failed.hidden = text === '';
  failed.textContent = text;
}

/** Opens a project in the page's frame; what fails is told where the visitor chose it. */
async function open(given: () => Promise<ProjectSource>): Promise<void> {
  fail('');
  for (const one of choices) one.disabled = true;
  try {
    soon();
    const [{ openOwn }, source] = await Promise.all([import('./own-page.ts'), given()]);
    const decision = waiting;
    waiting = null;
    again.hidden = true;
    await openOwn({ before, frame, dictionary, language, engineComes: loads.begin(), source, store, decision });
  } catch (error) {
    fail(t('own.failed', { reason: error instanceof Error ? error.message : String(error) }));
  } finally {
    for (const one of choices) one.disabled = false;
  }
}

/** A saved decision comes before its project: it waits. */
async function decided(file: File): Promise<void> {
  const { readDecision } = await import('../../../sandbox/splitter/read-decision.ts');
  const decision = readDecision(await file.text());
  if ('wrong' in decision) {
    fail(`${file.name}: ${language.now === 'en' ? decision.wrong.en : decision.wrong.zh}`);
    return;
  }
  waiting = decision;
  again.hidden = false;
  again.replaceChildren(t('own.decision.waiting', { module: decision.module }));
}

mountIntake(before, { words: t, language: () => language.now, open: (source) => open(() => Promise.resolve(source)), decided, soon });

for (const one of choices) {
  one.disabled = false;
  for (const sign of ['pointerenter', 'focus', 'touchstart'] as const) one.addEventListener(sign, soon, { once: true, passive: true });
  const { sample = '', en = '', zh = '' } = one.dataset;
  one.addEventListener('click', () => void open(() => loadSample({ en, zh }, sample)));
}

void store.project().then((kept) => {
  if (!kept || waiting) return;
  again.hidden = false;
  again.replaceChildren(
    h('span', {}, t('own.again.kept', { name: kept.name.en })),
    button({ class: 'k-btn k-btn--sm', 'data-kept': '' }, () => void open(() => Promise.resolve(kept)), t('own.again.open')),
    button(
      { class: 'k-btn k-btn--bare k-btn--sm', 'data-forget': '' },
      () => {
        again.hidden = true;
        void store.forgetProject();
      },
      t('own.again.forget'),
    ),
  );
});
