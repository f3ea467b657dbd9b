import type { Language } from './locale.ts';
import { tally, type Status } from './openness.ts';
import { fill, strings } from './strings.ts';

type Items = readonly { readonly status: Status }[];

function counted(items: Items, language: Language, left: readonly Status[]): readonly string[] {
  const t = strings(language);
  const word = (status: Status) => (language === 'en' ? t[`status.${status}`].toLowerCase() : t[`status.${status}`]);
  return tally(items)
    .filter(({ status }) => !left.includes(status))
    .map(({ status, count }) => fill(t['okr.count'], { n: count, status: word(status) }));
}

/** `6 done · 3 unknown`. */
export const countsInWords = (items: Items, language: Language): string => counted(items, language, []).join(' · ');

/** `6 of 11 done · 3 unknown`. */
export function progressInWords(items: Items, language: Language): string {
  const done = items.filter(({ status }) => status === 'done').length;
  return [fill(strings(language)['okr.done'], { n: done, all: items.length }), ...counted(items, language, ['done'])].join(' · ');
}
