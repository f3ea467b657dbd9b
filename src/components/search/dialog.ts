import { element } from './element.ts';
import { loadPagefind, type Hit } from './pagefind.ts';
import { forget, recentSearches, remember } from './recent.ts';

/** Results that are shown at first, and added by "show more". */
const PAGE = 12;
const SECTIONS = ['manual', 'lessons', 'community'] as const;

type Words = Readonly<Record<string, string>>;

function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}.`);
  return found;
}

const dialog = part('k-search', HTMLDialogElement);
const input = part('k-search-input', HTMLInputElement);
const out = part('k-search-out', HTMLElement);
const status = part('k-search-status', HTMLElement);
const words: Words = JSON.parse(part('k-search-open', HTMLElement).dataset['words'] ?? '{}');

/** Not `fill`, which the trial loads too: a module that both share would be one more request on every page. */
const word = (key: string, values: Words = {}): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), words[`search.${key}`] ?? key);

/** The newest question; answers to older ones are thrown away. */
let asked = 0;

function entry(hit: Hit): HTMLElement {
  // The part of the page that matches best, when it is not the beginning.
  const best = hit.sub_results.find(({ url, title }) => url !== hit.url && title !== hit.meta['title']);
  const link = element('a', { href: hit.url }, [element('span', { class: 'k-find__t' }, [hit.meta['title'] ?? hit.url])]);
  const excerpt = element('span', { class: 'k-find__x' });
  excerpt.innerHTML = hit.excerpt; // Pagefind escapes the text and adds <mark>
  link.append(excerpt);
  const item = element('li', {}, [link]);
  if (best) item.append(element('a', { href: best.url, class: 'k-find__s' }, [best.title]));
  return item;
}

const sectionOf = (hit: Hit): (typeof SECTIONS)[number] =>
  SECTIONS.find((section) => hit.filters['section']?.includes(section)) ?? 'manual';

/** Groups stand in the order of their best hit, so that the best page of all stays first. */
function grouped(hits: readonly Hit[]): HTMLElement[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(sectionOf(hit), [...(groups.get(sectionOf(hit)) ?? []), hit]);
  return [...groups].map(([section, members]) =>
    element('section', { 'aria-labelledby': `k-search-${section}` }, [
      element('h2', { id: `k-search-${section}` }, [word(`section.${section}`)]),
      element('ul', {}, members.map(entry)),
    ]),
  );
}

function showRecent(): void {
  status.textContent = '';
  const recent = recentSearches();
  if (recent.length === 0) {
    out.replaceChildren();
    return;
  }
  const again = (term: string) => {
    const button = element('button', { type: 'button', class: 'k-find__r' }, [term]);
    button.addEventListener('click', () => {
      input.value = term;
      input.focus();
      void ask();
    });
    return element('li', {}, [button]);
  };
  const clear = element('button', { type: 'button', class: 'k-btn k-btn--bare k-btn--sm' }, [word('forget')]);
  clear.addEventListener('click', () => {
    forget();
    showRecent();
    input.focus();
  });
  out.replaceChildren(
    element('section', { 'aria-labelledby': 'k-search-recent' }, [
      element('h2', { id: 'k-search-recent' }, [word('recent')]),
      element('ul', {}, recent.map(again)),
      clear,
    ]),
  );
}

async function show(results: readonly { data(): Promise<Hit> }[], term: string, count: number, question: number): Promise<void> {
  const hits = await Promise.all(results.slice(0, count).map((result) => result.data()));
  if (question !== asked) return;
  out.replaceChildren(...grouped(hits));
  if (results.length > count) {
    const more = element('button', { type: 'button', class: 'k-btn k-btn--sm k-find__more' }, [word('more')]);
    more.addEventListener('click', () => {
      void show(results, term, count + PAGE, question).then(() =>
        out.querySelectorAll<HTMLAnchorElement>('li > a:first-child')[count]?.focus(),
      );
    });
    out.append(more);
  }
}

async function ask(): Promise<void> {
  const question = ++asked;
  const term = input.value.trim();
  if (!term) {
    showRecent();
    return;
  }
  try {
    const pagefind = await loadPagefind();
    const { results } = await pagefind.search(term);
    if (question !== asked) return;
    if (results.length === 0) {
      const none = word('none', { term });
      out.replaceChildren(element('p', { class: 'k-find__none' }, [none]));
      status.textContent = none;
      return;
    }
    await show(results, term, PAGE, question);
    if (question === asked) status.textContent = word(results.length === 1 ? 'countOne' : 'count', { n: String(results.length), term });
  } catch (error) {
    if (question !== asked) return;
    console.error(error);
    out.replaceChildren(element('p', { class: 'k-find__none' }, [word('failed')]));
    status.textContent = word('failed');
  }
}

/** Up and Down go through the input and everything that can be opened, in order. */
function move(step: 1 | -1): void {
  const stops = [input, ...out.querySelectorAll<HTMLElement>('a, button')];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus();
}

dialog.addEventListener('keydown', (event) => {
  if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  move(event.key === 'ArrowDown' ? 1 : -1);
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
dialog.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  out.querySelector<HTMLElement>('a')?.click();
});
out.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) {
    remember(input.value.trim());
    dialog.close();
  }
});
part('k-search-close', HTMLButtonElement).addEventListener('click', () => dialog.close());

let waiting: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', (event) => {
  // While an input method composes, the field holds half a word.
  if (event instanceof InputEvent && event.isComposing) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => void ask(), 90);
});
input.addEventListener('compositionend', () => void ask());

/** Opens the dialog with what was typed last. */
export function openSearch(): void {
  if (!dialog.open) dialog.showModal();
  input.focus();
  input.select();
  void loadPagefind().catch(() => undefined);
  void ask();
}
