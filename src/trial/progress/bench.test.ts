import { describe, expect, it } from 'vitest';
import { KEPT_BODY, KEPT_REQUESTS, keptRequests, notBroughtBack, type Answered, type Running } from './bench.ts';

const answered = (body: string): Answered => ({
  asked: { port: 8080, method: 'GET', path: '/' },
  result: { outcome: 'answered', status: 200, reason: 'OK', headers: [], body, milliseconds: 1, at: 0 },
});
const running: Running = { base: 5, parts: ['inventory 1.0.0', 'app-1.0.0.jar'], modules: [], programs: [], command: null, folder: '/' };

describe('keptRequests', () => {
  it('keeps the newest, and of a long answer its beginning', () => {
    const all = Array.from({ length: KEPT_REQUESTS + 2 }, (_, at) => answered(String(at)));
    const kept = keptRequests([...all, answered('x'.repeat(KEPT_BODY + 1))]);
    expect(kept).toHaveLength(KEPT_REQUESTS);
    expect(kept[0]?.result.body).toBe('3');
    expect(kept.at(-1)?.result.body).toBe(`${'x'.repeat(KEPT_BODY)}…`);
  });
});

describe('notBroughtBack', () => {
  it('names what ran and does not, and nothing else', () => {
    expect(notBroughtBack(running, running)).toEqual({ base: null, parts: [], command: null });
    expect(notBroughtBack({ ...running, command: 'top' }, { ...running, base: 9, parts: ['inventory 1.0.0'] })).toEqual({
      base: 'anew',
      parts: ['app-1.0.0.jar'],
      command: 'top',
    });
    expect(notBroughtBack(running, { ...running, base: null }).base).toBe('gone');
    expect(notBroughtBack({ ...running, base: null }, running).base).toBeNull();
  });
});
