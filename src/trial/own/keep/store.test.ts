import { describe, expect, it } from 'vitest';
import { OwnStore, type Entries, type KeptDecision } from './store.ts';

const inMemory = (): Entries & { readonly all: Map<string, unknown> } => {
  const all = new Map<string, unknown>();
  return {
    all,
    get: (key) => Promise.resolve(all.get(key)),
    set: (key, value) => Promise.resolve(void all.set(key, value)),
    del: (key) => Promise.resolve(void all.delete(key)),
  };
};
const forbidden: Entries = {
  get: () => Promise.reject(new Error('forbidden')),
  set: () => Promise.reject(new Error('forbidden')),
  del: () => Promise.reject(new Error('forbidden')),
};
const shop = { name: { en: 'shop', zh: 'shop' }, files: new Map([['pom.xml', Uint8Array.of(1)]]) };

describe('what is kept in the browser', () => {
  it('decisions, one a module, the newest first, five at most', async () => {
    const store = new OwnStore(inMemory());
    const of = (module: string, savedAt: number): KeptDecision => ({ module, text: '{}', savedAt });
    expect(await store.saveDecision('shop', of('order', 7))).toBe(true);
    await store.saveDecision('shop', of('stock', 8));
    await store.saveDecision('shop', of('order', 9));
    expect(await store.decisions('shop')).toEqual([of('order', 9), of('stock', 8)]);
    expect(await store.decisions('clinic')).toEqual([]);
    for (const n of [1, 2, 3, 4, 5, 6]) await store.saveDecision('shop', of(`m${n}`, n));
    expect(await store.decisions('shop')).toHaveLength(5);
    await store.forgetDecisions('shop');
    expect(await store.decisions('shop')).toEqual([]);
  });

  it('a project', async () => {
    const store = new OwnStore(inMemory());
    expect(await store.project()).toBeNull();
    await store.saveProject(shop);
    expect(await store.project()).toEqual(shop);
    await store.forgetProject();
    expect(await store.project()).toBeNull();
  });

  it('nothing of another form, and nothing damaged', async () => {
    const entries = inMemory();
    const store = new OwnStore(entries);
    await store.saveProject(shop);
    const [key = ''] = entries.all.keys();
    for (const entry of [7, null, { form: 2 }, { form: 1, name: 'a' }, { form: 1, name: 'a', files: new Map([['a', 'b']]) }]) {
      entries.all.set(key, entry);
      expect(await store.project()).toBeNull();
    }
    entries.all.set('koupleless-own-decision-shop', { form: 1, decisions: [null, 7, { module: 'a', text: 'b' }] });
    expect(await store.decisions('shop')).toEqual([]);
  });

  it('where the browser forbids it, nothing fails', async () => {
    const store = new OwnStore(forbidden);
    expect(await store.saveDecision('shop', { module: 'm', text: '{}', savedAt: 7 })).toBe(false);
    expect(await store.decisions('shop')).toEqual([]);
    expect(await store.project()).toBeNull();
    await store.forgetDecisions('shop');
    await store.forgetProject();
  });
});
