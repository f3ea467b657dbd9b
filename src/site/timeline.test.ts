import { expect, test } from 'vitest';
import { timelineOf } from './timeline.ts';

test('months run without gaps from the first due to the last delivered', () => {
  const { months, columnOf } = timelineOf([{ due: '2023-11' }, { due: '2023-12', came: '2024-02-03' }]);
  expect(months).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  expect(columnOf('2024-02-03')).toBe(4);
  expect(columnOf('2023-11')).toBe(1);
});

test('what came before it was due widens the drawing to the left', () => {
  expect(timelineOf([{ due: '2023-11', came: '2023-10-30' }]).months[0]).toBe('2023-10');
});

test('a year alone stands at its end', () => {
  expect(timelineOf([{ due: '2023-11', came: '2024' }]).months.at(-1)).toBe('2024-12');
});

test('no lines, no months', () => {
  expect(timelineOf([]).months).toEqual([]);
});
