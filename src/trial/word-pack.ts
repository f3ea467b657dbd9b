import { createHash } from 'node:crypto';
import { strings } from '../site/strings.ts';
import type { Language } from '../site/locale.ts';
import type { TrialKey } from './words.ts';

/** What the page itself says by script before the workbench is there. */
const EARLY: readonly TrialKey[] = ['trial.start', 'trial.loading', 'trial.startFailed', 'trial.resume'];

/** Texts of parts that come on demand. */
const MORE = 'trial.more.';

const isOfWorkbench = (key: string): boolean => key.startsWith('trial.') && !key.startsWith('trial.before.') && !key.startsWith(MORE);

/** The few texts that come with the page. */
export const earlyWords = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(EARLY.map((key) => [key, strings(language)[key]]));

const packOf = (language: Language, wanted: (key: string) => boolean): string =>
  JSON.stringify(Object.fromEntries(Object.entries(strings(language)).filter(([key]) => wanted(key))));

/** The texts of the workbench, which is fetched at the start: the page before it is light. */
export const wordPack = (language: Language): string => packOf(language, isOfWorkbench);

/** The texts of parts that come on demand, fetched with the first of them. */
export const moreWordPack = (language: Language): string => packOf(language, (key) => key.startsWith(MORE));

/** With the content's hash in its name, so that browsers may keep it for good. */
const named = (name: string, pack: string): string => `${name}.${createHash('sha256').update(pack).digest('base64url').slice(0, 8)}`;
export const wordPackName = (language: Language): string => named(`words-${language}`, wordPack(language));
export const moreWordPackName = (language: Language): string => named(`words-more-${language}`, moreWordPack(language));

export const wordAddress = (language: Language): string => `/_astro/${wordPackName(language)}.json`;
export const moreWordAddress = (language: Language): string => `/_astro/${moreWordPackName(language)}.json`;
