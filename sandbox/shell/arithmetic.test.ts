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
    ['x=1; ((x<<=3)); echo $x; (( x = x >> 1 )); echo $x', '8\n4\n'],
    ['x=6; ((x&=3)) && ((x|=8)) && ((x^=1)) && ((x>>=1)); echo $x $?', '5 0\n'],
    ['if ((1 << 2 > 3)); then echo more; fi; ((0 << 1)) || echo none', 'more\nnone\n'],
    ['for ((i = 1; i < 9; i <<= 1)); do echo $i; done', '1\n2\n4\n8\n'],
    ['a[0]=2; ((a[0] + (1 << 2))); echo $((a[0]))', '2\n'],
    ['f() { ((n <<= 1)); }; n=1; f; f; echo $n', '4\n'],
    ['x=1; while ((x < 100)); do ((x <<= (1 + 1))); done; echo $x', '256\n'],
    ['echo \'((x<<=3))\'; ((x |= 2)); echo "((y<<1)) $x"', '((x<<=3))\n((y<<1)) 2\n'],
    ['((echo a); echo b)', 'a\nb\n'],
    ['((x &&= 1))', 'bash: '],
    ['let "x=1<<3"; echo $x; let x++ "y = x | 6" && echo $y; let 0 || echo none', '8\n15\nnone\n'],
    ['y=2; let \'x=1\' "x <<= $y" "x>>=1"; echo $x $(let \'z=1<<4\'; echo $z)', '2 16\n'],
  ])('%s, as a command', async (line, shown) => {
    expect((await openShell().output(line)).slice(0, shown.length)).toBe(shown);
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
