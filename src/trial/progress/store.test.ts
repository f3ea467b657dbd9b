import { describe, expect, it } from 'vitest';
import { read } from './store.ts';

const good = { form: 1, step: 2, done: 3, savedAt: 5, files: new Map([['/shop/A.java', 'text']]) };

describe('read', () => {
  it('takes what was kept', () => {
    expect(read(good)).toEqual({ step: 2, done: 3, savedAt: 5, files: good.files });
  });

  it.each([
    ['nothing', undefined],
    ['another form', { ...good, form: 2 }],
    ['a step that is none', { ...good, step: -1 }],
    ['files that are no map', { ...good, files: {} }],
    ['a file that is no text', { ...good, files: new Map<string, unknown>([['/shop/A.java', 7]]) }],
  ])('leaves %s aside', (_name, entry) => {
    expect(read(entry)).toBeNull();
  });
});
