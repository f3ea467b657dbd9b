import { describe, expect, it } from 'vitest';
import { failureCodes, isFailureCode } from './failures.ts';
import { gate, type Surroundings } from './gate.ts';

const fine: Surroundings = {
  wanted: null,
  secure: true,
  isolated: true,
  sharedMemory: true,
  online: true,
  ios: false,
  small: false,
  savesData: false,
  failedBefore: null,
  key: true,
  local: false,
};

describe('gate', () => {
  it.for([
    ['nothing is in the way', {}, null],
    ['the visitor chose the other', { wanted: 'embedded' }, 'chosen'],
    ['no https', { secure: false }, 'insecure-context'],
    ['no headers', { isolated: false }, 'not-isolated'],
    ['an old browser', { sharedMemory: false }, 'no-features'],
    ['no network', { online: false }, 'offline'],
    ['an iPad', { ios: true }, 'ios'],
    ['a phone', { small: true }, 'small-device'],
    ['data is dear', { savesData: true }, 'saves-data'],
    ['no key on a public site', { key: false }, 'no-key'],
    ['no key at home', { key: false, local: true }, null],
    ['it failed in this tab', { failedBefore: 'host-refused' }, 'host-refused'],
    [
      'asked for: no soft reason counts',
      { wanted: 'webcontainer', ios: true, small: true, savesData: true, key: false, failedBefore: 'lost' },
      null,
    ],
    ['asked for, and it cannot work', { wanted: 'webcontainer', isolated: false }, 'not-isolated'],
    ['asked for without a network', { wanted: 'webcontainer', online: false }, 'offline'],
  ] as const)('%s', ([, changed, code]) => {
    expect(gate({ ...fine, ...changed })).toBe(code);
  });
});

it('a code that was kept is one of ours', () => {
  expect(failureCodes.every(isFailureCode)).toBe(true);
  expect(isFailureCode('other')).toBe(false);
  expect(isFailureCode(null)).toBe(false);
});
