import type { Words } from '../words.ts';
import type { Lost } from './history.ts';

/** What a request was lost to, in words: `404`, `no reply`, `refused`. */
export const wordOf = (word: Lost, t: Words): string => (typeof word === 'number' ? String(word) : t(`trial.result.word.${word}`));

/** `/inventory/` → `/inventory`: how a path is spoken of. */
export const pathText = (path: string): string => path.replace(/(?<=.)\/$/, '');
