import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterResource, interpolate, InterpolationCycle } from './interpolation.ts';

const from = (values: Readonly<Record<string, string>>) => (key: string) => values[key];

describe('interpolation', () => {
  it('replaces values in values and leaves what is unknown', () => {
    expect(interpolate('a ${x} ${y} ${none}', from({ x: '1${y}', y: '2' }))).toBe('a 12 2 ${none}');
  });

  it('names the cycle as Maven does', () => {
    const act = (): string => interpolate('${sofa.ark.version}', from({ 'sofa.ark.version': '${sofa.ark.version}' }));
    expect(act).toThrow(InterpolationCycle);
    expect(act).toThrow(
      "Resolving expression: '${sofa.ark.version}': Detected the following recursive expression cycle in 'sofa.ark.version': [sofa.ark.version]",
    );
  });

  it('does not touch a text without expressions', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('${')),
        (text) => {
          expect(interpolate(text, () => 'never')).toBe(text);
        },
      ),
    );
  });
});

describe('resource filtering', () => {
  it('replaces between the delimiters that are set, and no others', () => {
    const values = from({ 'biz.version': '1.0.0' });
    expect(filterResource('v=@biz.version@ ${biz.version} @none@ a@b.c', ['@'], values)).toBe('v=1.0.0 ${biz.version} @none@ a@b.c');
    expect(filterResource('v=@biz.version@ ${biz.version}', ['${*}'], values)).toBe('v=@biz.version@ 1.0.0');
  });
});
