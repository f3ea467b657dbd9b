import { describe, expect, it } from 'vitest';
import { keyAction, type KeyPress } from './key-actions.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const MAP = { inView: true, typing: false, letters: true };

describe('keys', () => {
  it('mean something in map and list', () => {
    expect(['/', 'm', 'B', 'a', 'o', 'z', 'l', '?'].map((key) => keyAction(press(key), MAP)?.kind)).toEqual([
      'search',
      'module',
      'base',
      'api',
      'nextPoint',
      'undo',
      'view',
      'help',
    ]);
    expect(keyAction(press('ArrowDown'), MAP)).toEqual({ kind: 'step', by: 1 });
    expect(keyAction(press('ArrowLeft'), MAP)).toEqual({ kind: 'fold' });
    expect(keyAction(press('x'), MAP)).toBeNull();
  });

  it('are left alone elsewhere, in a field, with a modifier, and where letters are switched off', () => {
    expect(keyAction(press('m'), { ...MAP, inView: false })).toBeNull();
    expect(keyAction(press('m'), { ...MAP, typing: true })).toBeNull();
    expect(keyAction(press('z', { ctrlKey: true }), MAP)).toBeNull();
    expect(keyAction(press('m'), { ...MAP, letters: false })).toBeNull();
    expect(keyAction(press('ArrowUp'), { ...MAP, letters: false })).toEqual({ kind: 'step', by: -1 });
  });

  it('lead out of a selection, and through the regions from anywhere', () => {
    expect(keyAction(press('Escape'), { ...MAP, inView: false })).toEqual({ kind: 'leave' });
    expect(keyAction(press('F6'), { inView: false, typing: true, letters: false })).toEqual({ kind: 'region' });
    expect(keyAction(press('F6', { shiftKey: true }), MAP)).toEqual({ kind: 'regionBack' });
  });
});
