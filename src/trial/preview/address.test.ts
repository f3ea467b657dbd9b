import { describe, expect, it } from 'vitest';
import type { JvmView } from '../../../sandbox/protocol/state.ts';
import { restingState } from '../testing/scripted-sandbox.ts';
import { addressOf, pathAtFirst, portsShown, worthLoading } from './address.ts';

const biz = {
  name: 'inventory',
  version: '1.0.0',
  state: 'activated',
  webContextPath: 'inventory',
  classes: 1,
  threads: [],
  since: 0,
  load: 1,
  loader: 'a1',
} as const;
const base: JvmView = {
  machine: 'localhost',
  pid: 7,
  jar: 'base.jar',
  name: 'base',
  base: true,
  phase: 'up',
  startedAt: 0,
  ports: [8080, 1238],
  arkletPort: 1238,
  bizs: [biz],
  heldLoaders: [],
  metaspace: { used: 0, atStart: 0 },
  operations: [],
  served: {},
  paths: [],
};
const state = { ...restingState, jvms: [base] };

describe('what the preview shows', () => {
  it('is a web port with an address of its own, not one for programs', () => {
    const addresses = new Map([
      [8080, 'https://a'],
      [1238, 'https://b'],
      [1234, 'https://c'],
    ]);
    expect(portsShown(state, addresses)).toEqual([8080]);
    expect(portsShown(state, new Map())).toEqual([]);
    expect(portsShown(null, addresses)).toEqual([]);
  });

  it('begins with the first module that has a path, or the root', () => {
    expect(pathAtFirst(base)).toBe('/inventory/');
    expect(pathAtFirst({ ...base, bizs: [{ ...biz, webContextPath: '/' }] })).toBe('/');
    expect(pathAtFirst({ ...base, bizs: [{ ...biz, state: 'stopped' }] })).toBe('/');
    expect(pathAtFirst(null)).toBe('/');
  });

  it('stays at its address, whatever path is typed', () => {
    expect(addressOf('https://a/', '//evil.example/x')).toBe('https://a/evil.example/x');
    expect(addressOf('https://a', 'inventory/')).toBe('https://a/inventory/');
    expect(addressOf(undefined, '/')).toBeNull();
  });

  it('is loaded again when a module changes, and not for being asked', () => {
    expect(worthLoading({ ...state, jvms: [{ ...base, served: { '/': 9 } }] })).toBe(worthLoading(state));
    expect(worthLoading({ ...state, jvms: [{ ...base, bizs: [] }] })).not.toBe(worthLoading(state));
    expect(worthLoading(null)).toBe('[]');
  });
});
