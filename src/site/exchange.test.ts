import { expect, test } from 'vitest';
import { duration, exchangeOf } from './exchange.ts';
import { readNthStep } from './recordings.ts';

const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}`).join('\n');

test('a recorded request is shown as the command that sends it, its answer as it came', () => {
  const { sent, got, shortened } = exchangeOf(readNthStep('two-versions', 3, 'query'), { lines: 200 });
  expect(sent).toMatch(/^curl localhost:1238\/queryAllBiz .*-d/s);
  expect(got).toMatch(/^HTTP\/1\.1 200/);
  expect(got).toContain('"bizVersion": "2.0.0"');
  expect(shortened).toBeUndefined();
});

test('a long answer keeps its beginning and its end, and says how much was left out', () => {
  const { got, shortened } = exchangeOf({ step: 'long', command: ['x'], answer: { stdout: lines(100) } }, { lines: 9 });
  expect(got.split('\n')).toEqual(['line 1', 'line 2', 'line 3', 'line 4', 'line 5', 'line 6', '…', 'line 98', 'line 99', 'line 100']);
  expect(shortened).toEqual({ shown: 9, all: 100 });
});

test('an answer is cut to the part that is asked for', () => {
  const cut = exchangeOf({ step: 'long', command: ['x'], answer: { stdout: lines(20) } }, { from: 'line 4', to: 'line 6' });
  expect(cut.got).toBe('line 4\nline 5\nline 6');
  expect(cut.shortened).toEqual({ shown: 3, all: 20 });
});

test('a part that is not there is an error that says which', () => {
  expect(() => exchangeOf({ step: 'short', command: ['x'], answer: { stdout: 'a' } }, { from: 'b' })).toThrow(
    'Step "short": no line holds "b".',
  );
});

test('colours of a terminal are not text', () => {
  expect(exchangeOf({ step: 'red', command: ['arkctl', 'a b'], answer: { stdout: '\u001b[31mred\u001b[0m\n', code: 1 } })).toMatchObject({
    sent: "arkctl 'a b'",
    got: 'red',
    exit: 1,
  });
});

test('durations read as people say them', () => {
  expect(duration(182)).toBe('182 ms');
  expect(duration(1064)).toBe('1.1 s');
});
