// One dictionary per language. The Chinese one is typed against the English one, and checked again when the site is
// built, because a type check may be skipped and a half-translated page must not be published.
import en from '../../content/i18n/en.json' with { type: 'json' };
import zh from '../../content/i18n/zh-CN.json' with { type: 'json' };
import type { Language } from './locale.ts';

export type StringKey = keyof typeof en;
export type Strings = Readonly<Record<StringKey, string>>;

const chinese: Strings = zh;

/** Which keys one dictionary has and the other lacks, as a sentence; empty when they agree. */
export function disagreement(source: Readonly<Record<string, string>>, target: Readonly<Record<string, string>>): string {
  const missing = Object.keys(source).filter((key) => !target[key]?.trim());
  const extra = Object.keys(target).filter((key) => !(key in source));
  return [
    missing.length > 0 ? `content/i18n/zh-CN.json lacks: ${missing.join(', ')}.` : '',
    extra.length > 0 ? `content/i18n/zh-CN.json has keys that en.json has not: ${extra.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const trouble = disagreement(en, zh);
if (trouble) throw new Error(trouble);

/** The interface strings of a language. */
export const strings = (language: Language): Strings => (language === 'en' ? en : chinese);

export { fill } from './fill.ts';
