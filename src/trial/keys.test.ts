import { expect, it } from 'vitest';
import { actOf } from './keys.ts';

const pressed = (key: string, held: readonly ('ctrl' | 'shift' | 'alt')[] = [], writing = false): string | null =>
  actOf({ key, ctrlKey: held.includes('ctrl'), metaKey: false, shiftKey: held.includes('shift'), altKey: held.includes('alt') }, writing);

it('keys of the workbench are taken, and others left alone', () => {
  expect(pressed('s', ['ctrl'])).toBe('saved');
  expect(pressed('F', ['ctrl', 'shift'])).toBe('search');
  expect(pressed('F', ['alt', 'shift'])).toBe('format');
  expect(pressed('?', ['shift'])).toBe('keys');
  expect(pressed('?', ['shift'], true)).toBeNull();
  expect([pressed('F1'), pressed('F12'), pressed('F12', ['shift']), pressed('F2')]).toEqual([
    'about',
    'definition',
    'usages',
    'renameName',
  ]);
  expect([pressed('F12', ['ctrl']), pressed('F2', ['shift'])]).toEqual([null, null]);
  expect([pressed('s'), pressed('f', ['ctrl']), pressed('a')]).toEqual([null, null, null]);
});
