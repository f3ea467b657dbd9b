import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HttpResult, RequestBody } from '../../../sandbox/protocol/messages.ts';
import { Listeners } from '../listeners.ts';
import type { Situation } from '../situation.ts';
import { firstAnswer } from './first-answer.ts';

class Page extends EventTarget {
  hidden = false;
}

function setUp() {
  const changes = new Listeners<Situation>();
  const answers = new Listeners<{ readonly asked: RequestBody; readonly result: HttpResult }>();
  const page = new Page();
  const settled = vi.fn();
  void firstAnswer({ changes, answers }, page).then(settled);
  const step = (passed: boolean): void => {
    const situation: Pick<Situation, 'results'> = { results: [{ passed, found: { en: '', zh: '' } }] };
    changes.tell(Object.assign(Object.create(null), situation));
  };
  const answer = (status: number): void =>
    answers.tell({
      asked: { port: 8080, method: 'GET', path: '/' },
      result: { outcome: 'answered', status, reason: '', headers: [], body: '', milliseconds: 1, at: 0 },
    });
  return { step, answer, page, settled };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const turn = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

describe('firstAnswer', () => {
  it('waits for a step that is done', async () => {
    const { step, settled } = setUp();
    step(false);
    await turn();
    expect(settled).not.toHaveBeenCalled();
    step(true);
    await turn();
    expect(settled).toHaveBeenCalledOnce();
  });

  it('waits for an answer that is none of a failure', async () => {
    const { answer, settled } = setUp();
    answer(404);
    await turn();
    expect(settled).not.toHaveBeenCalled();
    answer(200);
    await turn();
    expect(settled).toHaveBeenCalledOnce();
  });

  it('does not wait for who has put the page away, nor for who only looks', async () => {
    const away = setUp();
    away.page.dispatchEvent(new Event('visibilitychange'));
    await turn();
    expect(away.settled).not.toHaveBeenCalled();
    away.page.hidden = true;
    away.page.dispatchEvent(new Event('visibilitychange'));
    await turn();
    expect(away.settled).toHaveBeenCalledOnce();
    const looking = setUp();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looking.settled).toHaveBeenCalledOnce();
  });
});
