import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openShell } from './testing/shell.ts';

const real = spawnSync('diff', ['--version']).status === 0;

describe('diff', () => {
  it.each([
    ['a\nb\n', 'a\nc\n', '2c2\n< b\n---\n> c\n'],
    ['a\nb\nc\n', 'a\nc\n', '2d1\n< b\n'],
    ['a\n', 'a\nb\nc\n', '1a2,3\n> b\n> c\n'],
    ['', 'a\n', '0a1\n> a\n'],
    ['a\n', '', '1d0\n< a\n'],
    ['a', 'a\n', '1c1\n< a\n\\ No newline at end of file\n---\n> a\n'],
    ['same\n', 'same\n', ''],
  ])('of %j and %j has its normal form', async (one, other, said) => {
    const { output, files } = openShell();
    files.write('/home/visitor/p', one);
    files.write('/home/visitor/q', other);
    expect(await output('diff p q')).toBe(said);
    expect(await output('diff p q > /dev/null; echo $?')).toBe(`${said === '' ? 0 : 1}\n`);
  });

  it('has the head of a real one in its unified form, and says what is missing', async () => {
    const { output } = openShell();
    await output('echo a > p; echo b > q');
    expect(await output('diff -u p q')).toMatch(
      /^--- p\t\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{9} \+0000\n\+\+\+ q\t\S+ \S+ \+0000\n@@ -1(?:,1)? \+1(?:,1)? @@\n-a\n\+b\n$/,
    );
    expect(await output('diff -q p q; diff p none')).toBe('Files p and q differ\ndiff: none: No such file or directory\n');
  });

  it.skipIf(!real)('says what a real one says of two changes, wherever they are', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diff-'));
    const { output, files } = openShell();
    const change = fc.record({ at: fc.nat(20), gone: fc.nat(3), added: fc.array(fc.constantFrom('x', 'y'), { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.nat(20), change, change, async (length, first, second) => {
        // No line twice: then there is one answer.
        const all = Array.from({ length }, (_, index) => `line ${index}`);
        const changed = [first, second].reduce<readonly string[]>(
          (lines, { at, gone, added }, index) =>
            lines.toSpliced(Math.min(at, lines.length), gone, ...added.map((text) => `${text}${index}`)),
          all,
        );
        for (const [name, lines] of [
          ['p', all],
          ['q', changed.filter((line, index) => changed.indexOf(line) === index)],
        ] as const) {
          const content = lines.map((line) => `${line}\n`).join('');
          writeFileSync(join(folder, name), content);
          files.write(`/home/visitor/${name}`, content);
        }
        expect(await output('diff p q')).toBe(spawnSync('diff', ['p', 'q'], { cwd: folder, encoding: 'utf8' }).stdout);
      }),
      { numRuns: 60 },
    );
  });
});
