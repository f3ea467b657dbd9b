import { createHash } from 'node:crypto';
import { strings } from '../site/strings.ts';
import type { Language } from '../site/locale.ts';
import type { TrialKey } from './words.ts';

/** What the page itself says by script before the workbench is there. */
const EARLY: readonly TrialKey[] = ['trial.start', 'trial.loading', 'trial.startFailed', 'trial.resume'];

const isOfWorkbench = (key: string): boolean => key.startsWith('trial.') && !key.startsWith('trial.before.');

/** The few texts that come with the page. */
export const earlyWords = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(EARLY.map((key) => [key, strings(language)[key]]));

/** The texts of the workbench, which is fetched at the start: the page before it is light. */
export const wordPack = (language: Language): string =>
  JSON.stringify(Object.fromEntries(Object.entries(strings(language)).filter(([key]) => isOfWorkbench(key))));

/** With the content's hash in its name, so that browsers may keep it for good. */
export const wordPackName = (language: Language): string =>
  `words-${language}.${createHash('sha256').update(wordPack(language)).digest('base64url').slice(0, 8)}`;

export const wordAddress = (language: Language): string => `/_astro/${wordPackName(language)}.json`;
