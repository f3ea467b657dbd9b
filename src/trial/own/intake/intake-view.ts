import { button, h, part } from '../../element.ts';
import { icon } from '../icons.ts';
import type { ProjectSource } from '../project-source.ts';
import type { OwnWords } from '../words.ts';
import type { Bilingual, Language } from '../../../../sandbox/protocol/text.ts';
import { givenByDrop, givenFile, givenFolder, type Given } from './dropped.ts';
import { drawLeftOut } from './left-out-view.ts';
import { takeIn, takeRoot, type Progress, type Taken } from './take-in.ts';

export interface Intake {
  readonly words: OwnWords;
  readonly language: () => Language;
  /** A project was taken in. */
  open(source: ProjectSource): Promise<void>;
  /** A saved decision was given. */
  decided(file: File): Promise<void>;
  /** Something may come soon: what it needs can be loaded. */
  soon(): void;
}

/** The place that a project is dropped on, or chosen from; its progress, and the choice where there are several. */
export function mountIntake(root: HTMLElement, { words: t, language, open, decided, soon }: Intake): void {
  const zone = part(root, '[data-zone]', HTMLElement);
  const desk = part(root, '[data-intake]', HTMLElement);
  const failed = part(root, '[data-failed]', HTMLElement);
  const folder = part(zone, 'input[data-folder]', HTMLInputElement);
  folder.webkitdirectory = true;
  const file = part(zone, 'input[data-file]', HTMLInputElement);
  const say = (text: Bilingual): string => (language() === 'en' ? text.en : text.zh);
  const n = (value: number): string => value.toLocaleString(language());
  let reading: AbortController | null = null;

  function show(what: 'zone' | 'desk', ...nodes: readonly Node[]): void {
    zone.hidden = what !== 'zone';
    desk.hidden = what !== 'desk';
    desk.replaceChildren(...nodes);
  }
  function fail(text: string): void {
    failed.hidden = text === '';
    failed.textContent = text;
  }

  async function take(given: Given): Promise<void> {
    fail('');
    if ('outcome' in given) return fail(say(given.because));
    if (given.kind === 'decision') return decided(given.file);
    soon();
    reading?.abort();
    const abort = new AbortController();
    reading = abort;
    const view = readingView(given.name, () => {
      abort.abort();
      show('zone');
      part(zone, '[data-choose-folder]', HTMLElement).focus();
    });
    show('desk', view.element);
    view.heading.focus();
    try {
      const intake = await takeIn(given.list, {
        signal: abort.signal,
        progress: view.progress,
        listed: (_, leftOut) => view.leftOut(leftOut),
        now: () => performance.now(),
      });
      if (abort.signal.aborted || intake.outcome === 'cancelled') return;
      if (intake.outcome === 'refused') {
        show('zone');
        return fail(say(intake.because));
      }
      if (intake.roots.length > 1) show('desk', chooseRoot(intake));
      else await hand(intake);
    } catch (error) {
      show('zone');
      fail(t('own.intake.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  }

  async function hand({ name, files, leftOut, unreadable }: Taken): Promise<void> {
    await open({ name: { en: name, zh: name }, files, missing: { leftOut, unreadable } });
    show('zone');
  }

  function readingView(name: string, cancel: () => void): ReadingView {
    const bar = h('progress', { class: 'own-progress', 'aria-label': t('own.intake.bar') });
    const count = h('span', {}, t('own.intake.looking'));
    const rest = h('div', { class: 'own-left' });
    const heading = h('h2', { tabindex: -1 }, t('own.reading', { name }));
    return {
      heading,
      element: h(
        'div',
        { 'aria-busy': 'true' },
        heading,
        bar,
        h(
          'p',
          { class: 'own-intake__n' },
          count,
          button({ class: 'k-btn k-btn--sm', 'data-cancel': '' }, cancel, icon('close'), t('own.reading.cancel')),
        ),
        rest,
      ),
      progress({ found, read, of, bytes }: Progress) {
        if (of === null) count.textContent = t('own.intake.found', { n: n(found) });
        else {
          bar.max = Math.max(1, of);
          bar.value = read;
          count.textContent = t('own.intake.read', { read: n(read), of: n(of), mb: n(Math.round(bytes / 1024 / 102.4) / 10) });
        }
      },
      leftOut(all) {
        if (all.length > 0) rest.replaceChildren(drawLeftOut({ leftOut: all, unreadable: [] }, t, say, n));
      },
    };
  }

  function chooseRoot(all: Taken): HTMLElement {
    const choose = (one: Taken): void => void hand(one);
    const heading = h('h2', { tabindex: -1 }, t('own.roots', { n: n(all.roots.length) }));
    const element = h(
      'div',
      {},
      heading,
      h('p', {}, t('own.roots.text')),
      h(
        'ul',
        { class: 'own-roots' },
        ...all.roots.map((one) =>
          h(
            'li',
            {},
            button(
              { class: 'k-btn', 'data-root': one.folder },
              () => choose(takeRoot(all, one)),
              icon('dir'),
              h('b', { translate: 'no' }, one.name),
              h('span', { class: 'k-dim' }, t('own.roots.java', { n: n(one.sources) })),
            ),
          ),
        ),
      ),
      h(
        'p',
        {},
        button({ class: 'k-btn k-btn--bare k-btn--sm', 'data-all': '' }, () => choose(all), t('own.roots.all')),
      ),
    );
    queueMicrotask(() => heading.focus());
    return element;
  }

  const over = (on: boolean): void => void zone.toggleAttribute('data-over', on);
  // The whole page takes what is dropped: a miss would make the browser leave the page and show the file.
  root.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
    soon();
  });
  root.addEventListener('dragleave', () => over(false));
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer) void take(givenByDrop(event.dataTransfer));
  });
  for (const [input, knob] of [
    [folder, '[data-choose-folder]'],
    [file, '[data-choose-file]'],
    [file, '[data-choose-decision]'],
  ] as const) {
    const one = part(zone, knob, HTMLButtonElement);
    one.disabled = false;
    one.addEventListener('click', () => {
      input.accept = knob.includes('decision') ? '.json' : input === file ? '.zip' : '';
      input.click();
    });
  }
  folder.addEventListener('change', () => {
    if (folder.files && folder.files.length > 0) void take(givenFolder(folder.files));
    folder.value = '';
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void take(givenFile(chosen));
    file.value = '';
  });
}

interface ReadingView {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  progress(progress: Progress): void;
  leftOut(all: Taken['leftOut']): void;
}
