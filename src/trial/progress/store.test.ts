import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.ts';
import { read } from './store.ts';

const bench: Bench = {
  finished: false,
  opened: ['/shop/A.java'],
  current: '/shop/A.java',
  terminal: '$ ls\n',
  requests: [
    {
      asked: { port: 8080, method: 'GET', path: '/' },
      result: { outcome: 'answered', status: 200, reason: 'OK', headers: [], body: 'hello', milliseconds: 3, at: 0 },
    },
  ],
  running: {
    base: 5,
    parts: ['inventory 1.0.0'],
    archives: [{ name: 'inventory', version: '1.0.0', path: '/shop/a.jar', content: 'UEs=' }],
    command: null,
    folder: '/shop',
  },
};
const good = { form: 2, bench, step: 2, done: 3, savedAt: 5, files: new Map([['/shop/A.java', 'text']]) };

describe('read', () => {
  it('takes what was kept', () => {
    expect(read(good)).toEqual({ step: 2, done: 3, savedAt: 5, files: good.files, bench });
  });

  it('takes files and step of the form that had nothing else', () => {
    expect(read({ ...good, form: 1, bench: undefined })).toEqual({ step: 2, done: 3, savedAt: 5, files: good.files, bench: null });
  });

  it.each([
    ['no bench', null],
    ['requests that are none', { ...bench, requests: [{ asked: {} }] }],
    ['a terminal that is no text', { ...bench, terminal: 7 }],
    ['nothing of what ran', { ...bench, running: null }],
    ['an archive without content', { ...bench, running: { ...bench.running, archives: [{ name: 'inventory' }] } }],
  ])('keeps the files where the bench is damaged: %s', (_name, damaged) => {
    expect(read({ ...good, bench: damaged })).toMatchObject({ files: good.files, bench: null });
  });

  it.each([
    ['nothing', undefined],
    ['another form', { ...good, form: 3 }],
    ['a step that is none', { ...good, step: -1 }],
    ['files that are no map', { ...good, files: {} }],
    ['a file that is no text', { ...good, files: new Map<string, unknown>([['/shop/A.java', 7]]) }],
  ])('leaves %s aside', (_name, entry) => {
    expect(read(entry)).toBeNull();
  });
});
