import { expect, it } from 'vitest';
import { MoreWords } from './more-words.ts';
import { Dictionary } from './words.ts';

const packs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/en': { 'trial.more.pause': 'Pause' },
  '/zh': { 'trial.more.pause': '暂停' },
};

it('texts on demand are fetched once, and with another language only when they were needed', async () => {
  const asked: string[] = [];
  const dictionary = new Dictionary({ 'trial.close': 'Close' });
  const more = new MoreWords(dictionary, '/en', (address) => {
    asked.push(address);
    return Promise.resolve(packs[address] ?? {});
  });
  expect(await more.turn('/zh')).toEqual({});
  await Promise.all([more.there(), more.there()]);
  expect(dictionary.words('trial.more.pause')).toBe('暂停');
  expect(dictionary.words('trial.close')).toBe('Close');
  expect(await more.turn('/en')).toEqual(packs['/en']);
  expect(asked).toEqual(['/zh', '/en']);
});

it('texts that could not be had may be asked for again', async () => {
  let fails = true;
  const more = new MoreWords(new Dictionary({}), '/en', () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve({})));
  await expect(more.there()).rejects.toThrow('offline');
  fails = false;
  await expect(more.there()).resolves.toBeUndefined();
});
