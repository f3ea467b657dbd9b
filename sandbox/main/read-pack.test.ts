import { afterEach, expect, it, vi } from 'vitest';
import { readPack } from './read-pack.ts';

/** The part of a browser's synchronous request that is used. */
function browserWith(answers: Readonly<Record<string, string>>, online = true): void {
  vi.stubGlobal('location', { href: 'http://host/sandbox/sandbox-worker.js' });
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      status = 0;
      responseText = '';
      #address = '';
      open(method: string, address: string, wait: boolean): void {
        expect([method, wait]).toEqual(['GET', false]);
        this.#address = address;
      }
      send(): void {
        if (!online) throw new TypeError('no network');
        const answer = answers[this.#address];
        this.status = answer === undefined ? 404 : 200;
        this.responseText = answer ?? '';
      }
    },
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('reads a pack beside the script', () => {
  browserWith({ 'http://host/sandbox/packs/a-1.json': '["text"]' });
  expect(readPack('packs/a-1.json')).toEqual(['text']);
});

it('names what is missing and what to do', () => {
  browserWith({});
  expect(() => readPack('packs/a-1.json')).toThrow(/needs \/sandbox\/packs\/a-1\.json.*Look at the network/);
  browserWith({}, false);
  expect(() => readPack('packs/a-1.json')).toThrow(/needs \/sandbox\/packs\/a-1\.json/);
});
