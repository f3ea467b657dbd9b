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
    modules: [{ name: 'inventory', version: '1.0.0', path: '/shop/a.jar', content: 'UEs=', port: 1238, active: true }],
    programs: [{ jar: 'b.jar', path: '/shop/b.jar', content: 'UEs=', folder: '/shop', line: 'java -jar b.jar &', ports: [8080] }],
    command: null,
    folder: '/shop',
  },
  history: ['ls'],
};
const good = { form: 3, bench, step: 2, done: 3, savedAt: 5, files: new Map([['/shop/A.java', 'text']]) };

describe('read', () => {
  it('takes what was kept', () => {
    expect(read(good)).toEqual({ step: 2, done: 3, savedAt: 5, files: good.files, bench });
  });

  it.each([1, 2])('takes files and step of an older form, %i', (form) => {
    expect(read({ ...good, form })).toEqual({ step: 2, done: 3, savedAt: 5, files: good.files, bench: null });
  });

  it.each([
    ['no bench', null],
    ['requests that are none', { ...bench, requests: [{ asked: {} }] }],
    ['a terminal that is no text', { ...bench, terminal: 7 }],
    ['nothing of what ran', { ...bench, running: null }],
    ['an archive without content', { ...bench, running: { ...bench.running, modules: [{ name: 'inventory' }] } }],
    ['a program without a line', { ...bench, running: { ...bench.running, programs: [{ jar: 'b.jar' }] } }],
    ['a history that is no list', { ...bench, history: 'ls' }],
  ])('keeps the files where the bench is damaged: %s', (_name, damaged) => {
    expect(read({ ...good, bench: damaged })).toMatchObject({ files: good.files, bench: null });
  });

  it.each([
    ['nothing', undefined],
    ['another form', { ...good, form: 4 }],
    ['a step that is none', { ...good, step: -1 }],
    ['files that are no map', { ...good, files: {} }],
    ['a file that is no text', { ...good, files: new Map<string, unknown>([['/shop/A.java', 7]]) }],
  ])('leaves %s aside', (_name, entry) => {
    expect(read(entry)).toBeNull();
  });
});
