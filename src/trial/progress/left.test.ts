import { afterEach, describe, expect, it, vi } from 'vitest';
import { noteLeft, readLeft, takeLeft } from './left.ts';
import type { Progress } from './store.ts';

const progress: Progress = { step: 1, done: 2, savedAt: 50, files: new Map([['/shop/A.java', 'typed last']]), bench: null };

afterEach(() => vi.unstubAllGlobals());
const storage = (): Map<string, string> => {
  const items = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  });
  return items;
};

describe('how a lesson was left', () => {
  it('is told to the next page, once, where it is the newest', () => {
    storage();
    noteLeft('split', progress);
    expect(takeLeft('other', null)).toBeNull();
    expect(takeLeft('split', { ...progress, savedAt: 49 })).toEqual(progress);
    expect(takeLeft('split', null)).toBeNull();
    noteLeft('split', progress);
    expect(takeLeft('split', { ...progress, savedAt: 51 })).toBeNull();
  });

  it('is nothing where storage is forbidden, or damaged', () => {
    vi.stubGlobal('sessionStorage', undefined);
    noteLeft('split', progress);
    expect(takeLeft('split', null)).toBeNull();
    const items = storage();
    for (const damaged of ['{', 'null', '{"form":3}', '{"form":3,"files":[7]}']) {
      items.set('koupleless-trial-left-split', damaged);
      expect(takeLeft('split', null)).toBeNull();
    }
    expect(readLeft('{"form":99,"files":[]}')).toBeNull();
  });
});
