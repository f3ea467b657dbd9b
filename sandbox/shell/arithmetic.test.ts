import { describe, expect, it } from 'vitest';
import { openShell } from './testing/shell.ts';

const LARGE = 'counts up to 9007199254740991';

describe('arithmetic', () => {
  it.each([
    ['$((1 << 40)) $((1 << 31)) $((-1 << 3)) $((1024 >> 32))', '1099511627776 2147483648 -8 0'],
    ['$((-7 >> 1)) $((7 >> 1)) $((-8 >> (1 + 1)))', '-4 3 -2'],
    ['$((~5)) $((~0 & 255)) $((0xFF ^ 0x0F)) $((6 | 1))', '-6 255 240 7'],
    ['$((2 ** 52 + 2)) $(((1 + 2) * 3)) $((-5 / 2)) $((-5 % 3)) $((3 > 2 ? 10 : 20))', '4503599627370498 9 -2 -2 10'],
    ['$((x = 3)) $((x <<= 2)) $((x >>= 1)) $((x |= 1)) $((x *= x)) $x $((x++)) $((++x))', '3 12 6 7 49 49 49 51'],
  ])('%s', async (words, values) => {
    const { output } = openShell();
    expect(await output(`echo ${words}`)).toBe(`${values}\n`);
    expect(await output('set | grep TRIAL_NUMBER')).toBe('');
  });

  it.each([
    'echo $((2 ** 64))',
    'echo $((1 << 62))',
    'echo $((9223372036854775807))',
    'echo $((2 ** 60 % 7))',
    'x=9007199254740993; echo $((x + 0))',
    'i=1; while ((i *= 3)); do :; done',
  ])('%s is said to be more than the trial counts', async (line) => {
    const said = await openShell().output(line);
    expect(said).toContain(LARGE);
    expect(said.split('\n')).toHaveLength(2);
  });

  it('has 32 bits where bits are meant, and says so', async () => {
    expect(await openShell().output('x=0xFFFFFFFFFF; echo $((x & 3)); echo on')).toContain('32 bits');
  });
});
