/** The two languages of the site and the addresses of a page in each. English stands at the root, Chinese under /zh-cn/. */
export type Language = 'en' | 'zh-CN';

export const languages: readonly Language[] = ['en', 'zh-CN'];

const CHINESE = '/zh-cn/';

/** The language that an address is written in. */
export const languageOf = (pathname: string): Language => (pathname.startsWith(CHINESE) || pathname === '/zh-cn' ? 'zh-CN' : 'en');

/** The same page without its language: `/zh-cn/trial/` → `/trial/`. */
export const neutralPath = (pathname: string): string =>
  languageOf(pathname) === 'zh-CN' ? `/${pathname.slice(CHINESE.length)}` : pathname;

/** The address of a page (`/trial/`) in a language. */
export const pathIn = (language: Language, path: string): string => (language === 'zh-CN' ? `/zh-cn${path}` : path);

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');

/** A text that exists in both languages, as the data files hold it. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** A text that is the same in both languages, such as `ss#415`, may stand alone. */
export const say = (text: Bilingual | string, language: Language): string =>
  typeof text === 'string' ? text : language === 'en' ? text.en : text.zh;
