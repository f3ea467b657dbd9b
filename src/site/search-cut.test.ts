import { expect, test } from 'vitest';
import { cutter } from './search-cut.js';

const cut = cutter([
  ['deploy', 'roll out', 'deployment'],
  ['部署', '发布', 'deploy'],
  ['jar 包', 'jdk1.8'],
]);

test('endings do not part words of one stem, and words that every question has are left out', () => {
  expect(cut('How is it stopped, with its dependencies?')).toEqual(cut('stopping dependency'));
  expect(cut('what is it')).toEqual([]);
});

test('words of one meaning are one, also those of two words or with signs in them', () => {
  expect(cut('roll out')).toEqual(cut('a deployment'));
  expect(cut('jdk1.8')).toEqual(cut('jar 包'));
});

test('a word of one meaning is not found inside a longer Latin word; Han characters have no borders', () => {
  expect(cut('redeploy')).not.toEqual(cut('deploy'));
  expect(cut('热部署模块')).toEqual(['~1', '模块']);
});

test('Han is cut into pairs, without the words that only ask', () => {
  expect(cut('类加载器怎么用')).toEqual(['类加', '加载', '载器']);
});
