import { describe, expect, it } from 'vitest';
import { figure, figureNames } from './figures.ts';

describe('figures of sentences', () => {
  it('can all be taken from their recordings', () => {
    for (const name of figureNames) expect(figure(name).text, name).toMatch(/^\d+(?:\.\d+)?$/);
  });

  it('show that an uninstall gives no metaspace back, and that soft references hold it', () => {
    expect(Number(figure('metaspaceAfter').text)).toBeGreaterThan(Number(figure('metaspaceBefore').text));
    expect(figure('metaspaceUnloaded').text).toBe('0');
    expect(Number(figure('softUnloaded').text)).toBeGreaterThan(0);
  });

  it('name no single recording when they are over all of them', () => {
    expect(figure('firstInstallMost')).toEqual({ text: '1.8' });
    expect(figure('baseStart').recording).toBe('install-again');
  });

  it('name those that there are when one is unknown', () => {
    expect(() => figure('moon')).toThrow(/There is no figure "moon"\. Figures: .*gapLeast/);
  });
});
