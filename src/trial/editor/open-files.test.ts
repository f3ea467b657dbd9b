import { describe, expect, it } from 'vitest';
import { noneOpen, opening, placeIn, replacement, without } from './open-files.ts';

const opened = (...paths: readonly string[]) => paths.reduce(opening, noneOpen);

describe('the open files', () => {
  it('are tabs in order of opening, each once, the newest five', () => {
    expect(opened('/a', '/b', '/a')).toEqual({ opened: ['/a', '/b'], current: '/a' });
    expect(opened('/1', '/2', '/3', '/4', '/5', '/6').opened).toEqual(['/2', '/3', '/4', '/5', '/6']);
  });

  it('give a removed file’s place to the file of its name, else to the last tab, else to any', () => {
    const left = without(opened('/p/A.java', '/p/B.java'), '/p/B.java');
    expect(replacement(left, ['/p/A.java', '/p/m/B.java'])).toBe('/p/m/B.java');
    expect(replacement(left, ['/p/A.java', '/p/C.java'])).toBe('/p/A.java');
    expect(replacement(without(left, '/p/A.java'), ['/p/C.java'])).toBe('/p/C.java');
    expect(replacement(without(left, '/p/A.java'), [])).toBeNull();
  });
});

describe('the place to look at', () => {
  it('is where the first wanted text stands, else where the file differs', () => {
    expect(placeIn('one two', ['three', 'two'], () => 99)).toBe(4);
    expect(placeIn('one two', ['three'], () => 99)).toBe(99);
    expect(placeIn('one two', ['three'], () => null)).toBeNull();
  });

  it('is anywhere when nothing is wanted', () => {
    expect(placeIn('one two', [], () => 99)).toBeNull();
  });
});
