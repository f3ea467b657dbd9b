import { describe, expect, it } from 'vitest';
import { extentOf, squareAt, squaresPath } from './squares.ts';

const GRID = { columns: 3, pitch: 10, size: 8 };

describe('squares of an area', () => {
  it('are one path, row by row', () => {
    expect(squaresPath([0, 4], GRID)).toBe('M0 0h8v8h-8zM10 10h8v8h-8z');
    expect(squaresPath([], GRID)).toBe('');
  });

  it('take the width of a row that is not full, and the height of all rows', () => {
    expect(extentOf(2, GRID)).toEqual({ width: 20, height: 10 });
    expect(extentOf(7, GRID)).toEqual({ width: 30, height: 30 });
  });

  it('are found under a point, with the gap behind each', () => {
    expect(squareAt(12, 13, 5, GRID)).toBe(4);
    expect(squareAt(9, 0, 5, GRID)).toBe(0);
    // Behind the last one, outside of the row, above it.
    expect([squareAt(25, 13, 5, GRID), squareAt(31, 0, 5, GRID), squareAt(0, -1, 5, GRID)]).toEqual([null, null, null]);
  });
});
