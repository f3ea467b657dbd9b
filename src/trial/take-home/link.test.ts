import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fragmentOf, LONGEST, readFragment } from './link.ts';

const files = new Map<string, string | null>([
  ['inventory/src/A.java', 'class A { String s = "你好"; }\n'],
  ['gone.txt', null],
]);
const fragment = (text: string): string => `#s=${Buffer.from(deflateSync(new TextEncoder().encode(text))).toString('base64url')}`;
const trouble = (text: string): unknown => readFragment(fragment(text), 'one-minute');

describe('a shared link', () => {
  it('carries what was changed there and back', () => {
    const link = fragmentOf({ lesson: 'one-minute', files }) ?? '';
    expect(link).toMatch(/^#s=[\w-]+$/);
    expect(readFragment(link, 'one-minute')).toEqual({ lesson: 'one-minute', files });
    expect(readFragment(link, 'split')).toEqual({ trouble: 'lesson' });
  });

  it('is not made when it would be too long', () => {
    const noise = Array.from({ length: 40_000 }, (_, n) => String.fromCharCode(33 + ((n * n * 7919) % 90))).join('');
    const link = fragmentOf({ lesson: 'one-minute', files: new Map([['a', noise + Math.random().toString(36).repeat(400)]]) });
    expect(link === null || link.length <= LONGEST).toBe(true);
    expect(fragmentOf({ lesson: 'one-minute', files: new Map(Array.from({ length: 61 }, (_, n) => [`f${n}`, ''])) })).toBeNull();
  });

  it('is refused when it is no link of ours', () => {
    expect(readFragment('#s=', 'one-minute')).toEqual({ trouble: 'broken' });
    expect(readFragment('#s=%%%', 'one-minute')).toEqual({ trouble: 'broken' });
    expect(readFragment('#s=AAAA', 'one-minute')).toEqual({ trouble: 'broken' });
    expect(readFragment(`#s=${'A'.repeat(70_000)}`, 'one-minute')).toEqual({ trouble: 'long' });
    expect(trouble('not json')).toEqual({ trouble: 'broken' });
    expect(trouble('{"v":2,"lesson":"one-minute","files":{}}')).toEqual({ trouble: 'form' });
    expect(trouble('{"v":1,"lesson":"one-minute","files":{},"run":"rm"}')).toEqual({ trouble: 'form' });
    expect(trouble('{"v":1,"lesson":"one-minute","files":{"a":1}}')).toEqual({ trouble: 'form' });
  });

  it('is refused when it would unpack to very much, or leave the project', () => {
    expect(trouble(JSON.stringify({ v: 1, lesson: 'one-minute', files: { a: 'x'.repeat(500_000) } }))).toEqual({ trouble: 'broken' });
    for (const path of ['../x', '/etc/passwd', 'a/../../b', 'target/x', 'a\\b'])
      expect(trouble(JSON.stringify({ v: 1, lesson: 'one-minute', files: { [path]: '' } }))).toEqual({ trouble: 'path' });
  });
});
