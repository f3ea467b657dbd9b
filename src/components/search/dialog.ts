import { element } from './element.ts';
import { beginning } from './excerpt.ts';
import { loadNames, meant, placesFor, type FoundPlaces, type NamedPlace, type SearchNames } from './names.ts';
import { loadPagefind, type Found, type Hit } from './pagefind.ts';
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
/** Where a reader is sent whom no page answers, by the key of the link's words. */
const elsewhere: Words = JSON.parse(dialog.dataset['elsewhere'] ?? '{}');

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
  const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const text = beginning(excerpt.textContent, hit.content, hit.meta['also'], language);
  if (text !== undefined) excerpt.textContent = text;
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

function placeList(title: string, places: readonly NamedPlace[]): readonly HTMLElement[] {
  if (places.length === 0) return [];
  const items = places.map(({ names: [name = ''], url, where, text }) => {
    const head = element('span', { class: 'k-find__t' }, [name]);
    return element('li', {}, [element('a', { href: url }, [head, element('span', { class: 'k-find__x' }, [`${where} · ${text}`])])]);
  });
  return [
    element('section', { 'aria-labelledby': `k-search-${title}` }, [
      element('h2', { id: `k-search-${title}` }, [word(title)]),
      element('ul', {}, items),
    ]),
  ];
}

/** What is shown for a question: the answers to it, or to what was probably meant. */
interface Answers {
  readonly term: string;
  /** What was searched for; another than `term` when that was guessed. */
  readonly used: string;
  readonly places: FoundPlaces;
  readonly results: Found['results'];
  /** Whether something was found as it was asked, too. */
  readonly loose: boolean;
}

/** A search works without the names, too: they only add to it. */
const noNames: SearchNames = { places: [], names: [], sounds: {} };

const count = ({ references, terms }: FoundPlaces): number => references.length + terms.length;

async function find(term: string, guess: boolean): Promise<Answers> {
  const [pagefind, names] = await Promise.all([loadPagefind(), loadNames().catch(() => noNames)]);
  const { results, exact, answered } = await pagefind.search(term);
  const places = placesFor(term, names);
  const named = count(places) > 0;
  const asked: Answers = { term, used: term, places, results, loose: results.length > 0 };
  const used = guess && !exact && !answered && !named ? meant(term, names) : undefined;
  if (used === undefined) return asked;
  const better = await pagefind.search(used);
  const there = placesFor(used, names);
  return better.results.length + count(there) > 0 ? { ...asked, used, places: there, results: better.results } : asked;
}

/** Says that another word was searched for, and offers what was typed where it finds something. */
function insteadLine({ term, used, loose }: Answers): readonly HTMLElement[] {
  if (term === used) return [];
  const line = element('p', { class: 'k-find__none' }, [word('instead', { term, used })]);
  if (loose) {
    const typed = element('button', { type: 'button', class: 'k-btn k-btn--bare k-btn--sm' }, [word('asTyped', { term })]);
    typed.addEventListener('click', () => void ask(false));
    line.append(' ', typed);
  }
  return [line];
}

/** What a name refers to stands above the pages, what explains it below: the glossary's page itself is then no hit. */
async function show(answers: Answers, shown: number, question: number): Promise<void> {
  const { results, places } = answers;
  const read = await Promise.all(results.slice(0, shown).map((result) => result.data()));
  if (question !== asked) return;
  const hits = places.terms.length > 0 ? read.filter(({ url }) => !url.endsWith('/glossary/')) : read;
  out.replaceChildren(
    ...insteadLine(answers),
    ...placeList('references', places.references),
    ...grouped(hits),
    ...placeList('terms', places.terms),
  );
  if (results.length > shown) {
    const more = element('button', { type: 'button', class: 'k-btn k-btn--sm k-find__more' }, [word('more')]);
    more.addEventListener('click', () => {
      void show(answers, shown + PAGE, question).then(() => out.querySelectorAll<HTMLAnchorElement>('li > a:first-child')[shown]?.focus());
    });
    out.append(more);
  }
}

function showNothing(term: string): void {
  const none = word('none', { term });
  const links = Object.entries(elsewhere).map(([key, href]) =>
    element('li', {}, [element('a', { href }, [element('span', { class: 'k-find__t' }, [word(key)])])]),
  );
  out.replaceChildren(element('p', { class: 'k-find__none' }, [none]), element('ul', {}, links));
  status.textContent = none;
}

/** @param guess whether another word may be searched for when no page has this one */
async function ask(guess = true): Promise<void> {
  const question = ++asked;
  const term = input.value.trim();
  if (!term) {
    showRecent();
    return;
  }
  try {
    const answers = await find(term, guess);
    if (question !== asked) return;
    const { results, places, used } = answers;
    if (results.length + count(places) === 0) {
      showNothing(term);
      return;
    }
    await show(answers, PAGE, question);
    if (question !== asked) return;
    const told = word(results.length === 1 ? 'countOne' : 'count', { n: String(results.length), term: used });
    status.textContent = used === term ? told : `${word('instead', { term, used })} ${told}`;
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
  // A search field takes the first Escape to empty itself; here it closes, and the field is kept for the next time.
  if (event.key === 'Escape' && !event.isComposing) {
    event.preventDefault();
    dialog.close();
  }
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
  void Promise.all([loadPagefind(), loadNames()]).catch(() => undefined);
  void ask();
}
