import type { Language } from '../../site/locale.ts';
import { part } from '../element.ts';
import { readPageData, type PageData } from '../page-data.ts';
import { trialPath } from '../place.ts';
import { markCarried } from '../progress/open-here.ts';
import type { MoreWords } from '../more-words.ts';
import type { Session } from '../session.ts';
import { loadTexts } from '../text-pack.ts';
import type { Dictionary } from '../words.ts';
import type { PageWords } from './page-words.ts';

interface OtherPage {
  readonly page: Document;
  readonly data: PageData;
  readonly words: Readonly<Record<string, string>>;
}

/** @throws Error when the page, or its words, cannot be had */
async function readPage(address: string, more: MoreWords): Promise<OtherPage> {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const data = readPageData(page);
  const [words, rest] = await Promise.all([loadTexts(data.words, 'words'), more.turn(data.moreWords)]);
  return { page, data, words: { ...words, ...rest } };
}

/**
 * Changes the language of everything that the page says, and leaves what runs alone.
 * @returns what changes to a language; the last wish counts
 */
export function changeLanguage(
  session: Session,
  words: PageWords,
  dictionary: Dictionary,
  more: MoreWords,
): (language: Language) => Promise<void> {
  let asked = 0;
  return async (language) => {
    const mine = ++asked;
    if (language === session.language) return;
    const step = session.lesson.steps[session.situation.step]?.id ?? null;
    const address = trialPath({ language, lesson: session.lesson.name, step });
    const there = await readPage(address, more).catch(() => null);
    if (mine !== asked) return;
    if (!there || !words.take(there.page)) {
      // The other page itself goes on with what is kept.
      markCarried();
      location.assign(address);
      return;
    }
    dictionary.change(there.words);
    session.speak(language, there.data.lesson);
  };
}

/** The links to the other language change it here. With a key held, or another button, they are links as ever. */
export function changeByLinks(root: HTMLElement, change: (language: Language) => Promise<void>): void {
  const link = part(root, 'a[data-language]', HTMLAnchorElement);
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void change(link.dataset['language'] === 'en' ? 'en' : 'zh-CN');
  });
}
