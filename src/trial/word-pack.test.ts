import { expect, it } from 'vitest';
import { languages } from '../site/locale.ts';
import { loadTexts } from './text-pack.ts';
import { earlyWords, wordAddress, wordPack } from './word-pack.ts';

it.each(languages)('the words of the workbench come in a pack whose address changes with them (%s)', async (language) => {
  const words = await loadTexts(wordAddress(language), 'words', () => Promise.resolve(new Response(wordPack(language))));
  expect(words['trial.terminal']).toBeTruthy();
  expect(Object.keys(words).filter((key) => !key.startsWith('trial.') || key.startsWith('trial.before.'))).toEqual([]);
  expect(wordAddress(language)).toMatch(/^\/_astro\/words-[\w-]+\.[\w-]{8}\.json$/);
});

it.each(languages)('what the page says before that is the same, and little (%s)', (language) => {
  const early = earlyWords(language);
  const all: unknown = JSON.parse(wordPack(language));
  expect(all).toMatchObject(early);
  expect(JSON.stringify(early).length).toBeLessThan(1000);
});
