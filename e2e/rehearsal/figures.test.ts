import { describe, expect, it } from 'vitest';
import { figuresOf, figuresTable, percentile } from './figures.ts';

describe('percentile', () => {
  it('is the nearest rank, in whatever order the times come', () => {
    const times = [50, 10, 40, 20, 30, 100, 70, 60, 90, 80];
    expect(percentile(times, 0.5)).toBe(50);
    expect(percentile(times, 0.9)).toBe(90);
    expect(percentile([7], 0.9)).toBe(7);
  });

  it('is none of nothing', () => {
    expect(percentile([], 0.5)).toBeNull();
  });
});

describe('figuresTable', () => {
  it('counts failures against the played rounds, and sums up', () => {
    const table = figuresTable([figuresOf('publish', [10, 20], 1), figuresOf('leak', [], 2)], [10, 20]);
    expect(table.split('\n').map((line) => line.trim().split(/\s+/))).toEqual([
      ['case', 'succeeded', 'P50', 'ms', 'P90', 'ms'],
      ['publish', '2/3', '10', '20'],
      ['leak', '0/2', '–', '–'],
      ['all', '2/5', '10', '20'],
    ]);
  });
});
