import { describe, expect, it } from 'vitest';
import { linesOf, wanted } from './lines.ts';

const text = [
  ' :: Spring Boot ::  (v3.2.1)',
  '2026-11-30T12:00:00.000Z  INFO 4218 --- [           main] c.e.Base : Started in 5 s, ERROR is a word here',
  '2026-11-30T12:00:01.000Z ERROR 4218 --- [nio-8080-exec-1] o.a.c.c : Servlet.service() threw exception',
  'java.lang.NullPointerException: null',
  '\tat com.example.Promo.direct(Promo.java:44)',
  '2026-11-30T12:00:02.000Z  WARN 4218 --- [main] c.e.Base : late',
  'hello from System.out',
].join('\n');

describe('lines of a log', () => {
  it('have the level that stands at their place, and a stack the one of its message', () => {
    expect(linesOf(text).map(({ level }) => level)).toEqual([null, 'INFO', 'ERROR', 'ERROR', 'ERROR', 'WARN', null]);
    expect(linesOf('\tat a.B.c(B.java:1)', 'ERROR')[0]?.level).toBe('ERROR');
  });

  it('are left out below a level, and without a word', () => {
    const lines = linesOf(text);
    expect(wanted(lines, 'WARN', '').map(({ text: line }) => line.slice(0, 10))).toHaveLength(4);
    expect(wanted(lines, null, 'PROMO.java')).toHaveLength(1);
    expect(wanted(lines, null, '')).toHaveLength(7);
  });
});
