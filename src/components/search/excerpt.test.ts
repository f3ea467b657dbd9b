import { describe, expect, it } from 'vitest';
import { beginning } from './excerpt.ts';

const also = 'class isolation | NoClassDefFoundError';
const content = `Class loading. ${also}. Every module has a class loader of its own. ${'It has no parent. '.repeat(20)}`;

describe('what a hit shows', () => {
  it('is the beginning of the text, cut between words, when its words stand before it', () => {
    const text = beginning('Class loading. class isolation | NoClassDefFoundError. Every', content, also, 'en');
    expect(text).toMatch(/^Every module has a class loader of its own\. .*[a-z.]…$/);
    expect(text?.length).toBeLessThanOrEqual(151);
    expect(beginning('class isolation | NoClassDef', 'A. class isolation | NoClassDefFoundError. Short.', also, 'en')).toBe('Short.');
  });

  it('is the excerpt itself everywhere else', () => {
    expect(beginning('It has no parent. It has', content, also, 'en')).toBeUndefined();
    expect(beginning('Class loading. Every', 'Class loading. Every module', undefined, 'en')).toBeUndefined();
    expect(beginning('words of another text altogether', content, also, 'en')).toBeUndefined();
  });
});
