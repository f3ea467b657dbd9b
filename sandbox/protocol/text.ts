export type Language = 'en' | 'zh-CN';

/** A text in both languages, so that the page can change language without asking again. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}
