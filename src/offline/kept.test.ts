import { describe, expect, it } from 'vitest';
import { isKeepTrial, lessonOf, markCopy } from './kept.ts';

describe('markCopy', () => {
  it('writes the day into the html element, once, and nowhere else', () => {
    const page = '<!doctype html>\n<html lang="en" data-theme="light"><head></head><body>&lt;html&gt; <html-x></html-x></body></html>';
    expect(markCopy(page, '2026-11-29')).toBe(page.replace('<html lang', '<html data-copy="2026-11-29" lang'));
  });

  it('leaves a text without an html element as it is', () => {
    expect(markCopy('plain', '2026-11-29')).toBe('plain');
  });
});

describe('lessonOf', () => {
  it.each([
    ['/trial/split/run/', '/trial/split/'],
    ['/zh-cn/trial/split/run/', '/zh-cn/trial/split/'],
    ['/trial/split/', null],
    ['/trial/', null],
    ['/concepts/life/cycle/', null],
  ])('%s is kept in %s', (step, lesson) => {
    expect(lessonOf(step)).toBe(lesson);
  });
});

describe('isKeepTrial', () => {
  it.each([[null], ['trial'], [{}], [{ keep: 'all' }]])('refuses %j', (data) => {
    expect(isKeepTrial(data)).toBe(false);
  });

  it('takes the message of the page', () => {
    expect(isKeepTrial({ keep: 'trial' })).toBe(true);
  });
});
