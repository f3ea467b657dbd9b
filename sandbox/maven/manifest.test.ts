import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import recording from '../conformance/real-base/recordings/build-and-deploy.json' with { type: 'json' };
import { readManifest, writeManifest } from './manifest.ts';

describe('manifests', () => {
  it('are folded as a real one is', () => {
    const step = recording.steps.find((each) => each.step === 'its manifest');
    const real = step?.answer && 'stdout' in step.answer ? String(step.answer.stdout) : '';
    // unzip -p printed it to a terminal's line ends.
    const text = real
      .replaceAll('\r\n', '\n')
      .replaceAll('\n', '\r\n')
      .replace(/(\r\n)+$/, '\r\n\r\n');
    expect(readManifest(text).get('Ark-Biz-Name')).toBe('inventory');
    expect(writeManifest(readManifest(text))).toBe(text);
  });

  it('keep every value, and no line is longer than 72 bytes', () => {
    const key = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,20}$/);
    const value = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replaceAll(/[\r\n\0]/g, '').trim());
    fc.assert(
      fc.property(fc.dictionary(key, value), (attributes) => {
        const text = writeManifest(new Map(Object.entries(attributes)));
        expect(readManifest(text)).toEqual(new Map(Object.entries(attributes)));
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(72);
      }),
    );
  });
});
