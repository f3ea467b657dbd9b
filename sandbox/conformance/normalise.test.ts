import { expect, test } from 'vitest';
import { NORMALISATIONS, normalise, normaliseBody, normaliseConsole } from './normalise.ts';

test('every normalisation says what and why', () => {
  for (const n of NORMALISATIONS) expect([n.what, n.reason].every((t) => t.length > 3)).toBe(true);
});

test('what varies goes, what matters stays', () => {
  expect(normalise('{"code":"SUCCESS","message":"Install Biz: a:1.0.0 success, cost: 12 ms, started at: 10:56:04,884"}')).toBe(
    '{"code":"SUCCESS","message":"Install Biz: a:1.0.0 success, cost: {n} ms, started at: {time}"}',
  );
  expect(normalise('{"sku":"tea","pieces":12}')).toBe('{"sku":"tea","pieces":12}');
  expect(normalise('"status":404')).toBe('"status":404');
});

test('frames of the application count, frames of frameworks do not', () => {
  const trace = 'a.B: x\\n\\tat org.springframework.C.d(C.java:1)\\n\\tat com.example.E.f(E.java:2)\\nCaused by: g.H: y\\n\\t... 7 more\\n';
  expect(normaliseBody(`{"errorStackTrace":"${trace}"}`)).toBe(
    '{"errorStackTrace":"a.B: x\\n\\tat com.example.E.f(E.java:2)\\nCaused by: g.H: y\\n"}',
  );
});

test('console lines keep level, logger and message', () => {
  expect(
    normaliseConsole([
      '2026-11-22T11:14:58.784Z  INFO 25494 --- [base] [ntLoopGroup-3-4] k.p.Some : hello',
      '',
      '\tat java.base/x.Y.z(Y.java:1) ~[na:na]',
    ]),
  ).toEqual(['{time}  INFO {pid} --- [base] [netty] k.p.Some : hello']);
});
