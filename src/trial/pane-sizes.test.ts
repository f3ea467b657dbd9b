import { expect, it } from 'vitest';
import { PANES, readSizes, sizeWithin } from './pane-sizes.ts';

it('a pane leaves its neighbours room, and keeps its own', () => {
  for (const pane of PANES) expect([sizeWithin(pane, 0, 1000), sizeWithin(pane, 9999, 1000)]).toEqual([pane.least, pane.most * 1000]);
});

it('kept sizes are taken as far as they are sizes', () => {
  expect(readSizes({ guide: 300, side: '1', lower: -1, other: 5 })).toEqual({ guide: 300 });
  for (const odd of [null, 'x', 7, { guide: Number.NaN }]) expect(readSizes(odd)).toEqual({});
});
