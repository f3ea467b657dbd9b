import { expect, test } from 'vitest';
import { cutter } from './search-cut.js';
import { searchIndex, type AskedPage } from './search-index.ts';
import { ranker, shardOf } from './search-rank.js';

const page = (id: string, title: string, ways: readonly string[], text: string, sections: AskedPage['sections'] = []): AskedPage => ({
  id,
  sections: [{ id: '', names: [title], ways, text }, ...sections],
});

const pages = [
  page('web', 'One Tomcat for all', ['do modules share a port'], 'A module joins the Tomcat of its base under a path.', [
    { id: 'paths', names: ['Two modules on one path'], ways: ['context path is taken'], text: 'The second one fails to start.' },
  ]),
  page('logging', 'Logging', ['separate log file of a module'], 'The logging library is of the base. A port is named nowhere.'),
  page('memory', 'Memory', ['heap keeps growing'], 'A module has no memory of its own: heap and metaspace are shared.'),
];
const SHARDS = 4;

async function ask(question: string): Promise<{ readonly found: readonly string[]; readonly loaded: ReadonlySet<number> }> {
  const { core, shards } = searchIndex(pages, { same: [], product: ['koupleless'] }, SHARDS);
  const loaded = new Set<number>();
  const rank = ranker(core, cutter(core.same), (shard) => {
    loaded.add(shard);
    return Promise.resolve(shards[shard] ?? {});
  });
  const found = await rank(question);
  return { found: found.map(({ page: id, place }) => (place ? `${id}#${place}` : id)), loaded };
}

test('the nearest way to ask decides before a word in a text', async () => {
  expect((await ask('does every module need a port, or do they share it')).found[0]).toBe('web');
  expect((await ask('why does the heap keep growing')).found[0]).toBe('memory');
});

test('the name of the product says nothing about what is asked', async () => {
  expect((await ask('koupleless heap')).found[0]).toBe('memory');
});

test('a part of a page is found at its place', async () => {
  expect((await ask('the context path is taken already')).found[0]).toBe('web#paths');
});

test('a question loads the places of its own words alone', async () => {
  const { loaded } = await ask('heap growing fast');
  expect(loaded).toEqual(new Set(['heap', 'grow', 'fast'].map((piece) => shardOf(piece, SHARDS))));
});

test('what no page has is not guessed at: a short query with a word that stands nowhere is sooner a slip of the finger', async () => {
  expect((await ask('lging file')).found).toEqual([]);
  expect((await ask('')).found).toEqual([]);
});
