import { expect, it } from 'vitest';
import { sentences } from './sentences.ts';

it('sentences stand one after the other', () => {
  expect([sentences(['One.', '', 'Two.']), sentences(['一。', '二。']), sentences([])]).toEqual(['One. Two.', '一。二。', '']);
});
