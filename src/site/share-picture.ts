import { readManualGroups } from './manual-groups.ts';
import { languageOf, neutralPath, say, type Bilingual, type Language } from './locale.ts';
import { strings } from './strings.ts';

/** A part of the site that has a picture for those who share one of its pages, in each language. */
export interface SharedPart {
  /** `develop`; `home` for all that is in no other part. */
  readonly name: string;
  readonly label: Bilingual;
}

/** Pages outside the manual's folders, and the part that they belong to. */
const elsewhere: Readonly<Record<string, string>> = { glossary: 'reference', recordings: 'reference', lessons: 'trial' };

const inBoth = (key: 'nav.trial' | 'site.tagline'): Bilingual => ({ en: strings('en')[key], zh: strings('zh-CN')[key] });

/** Every part: the manual's groups, the trial, and the home page. */
export const sharedParts = (): readonly SharedPart[] => [
  { name: 'home', label: inBoth('site.tagline') },
  { name: 'trial', label: inBoth('nav.trial') },
  ...readManualGroups().map(({ directory, label }) => ({ name: directory, label })),
];

/** The part of the site that an address belongs to: `/zh-cn/develop/jdk8/` → `develop`. */
export function partOf(pathname: string): SharedPart {
  const parts = sharedParts();
  const [first = ''] = neutralPath(pathname).split('/').filter(Boolean);
  const name = elsewhere[first] ?? first;
  const [home] = parts;
  const part = parts.find((one) => one.name === name) ?? home;
  if (part === undefined) throw new Error('There is no part of the site.');
  return part;
}

/** Its picture, 1200 × 630 px, as the site serves it; `npm run share-pictures` draws them all. */
export const pictureOf = ({ name }: SharedPart, language: Language): string => `/share/${name}.${language === 'en' ? 'en' : 'zh'}.png`;

/** The label of the part that an address belongs to, in the address's language; none for the home page. */
export function groupLabel(pathname: string): string | undefined {
  const part = partOf(pathname);
  return part.name === 'home' ? undefined : say(part.label, languageOf(pathname));
}
