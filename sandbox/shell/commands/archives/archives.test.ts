import { gunzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openShell } from '../../testing/shell.ts';
import { NoTar, readTar, writeTar } from './tar-file.ts';

/** Made by GNU tar 1.34, with a name of 122 letters. */
const GNU =
  'H4sIAAAAAAAAA+3X0Q6CIBQGYK57Cp5AQARuewBfwqarltPNbOvxQ++0Fa3twMr/u8GhG8cdOB5rwchJzxkzj956nK+V0VKawmnr55WfyRk39KExdruO1cA5G/p+fPdc6P6PqkVDvgO+yH+eW+Q/hin/B+I1pgTboniVf6X0U/61NYxL4rhmG8//HYBA6n0Nn8lEJvZl3x3Lc3chWiNQ/6VyetEL+C+ClQXjJVE8Cxuv/7XoEkn95jCJkf/Q+feN37L/00Zqjf4vhtaX/l3qICCZWlTZeKfd2eHzb9f/f844nP8YTk3b9igAAAAAAAAAAAAAf+kBbZlPWQAoAAA=';

describe('a tar archive', () => {
  it('of GNU tar is read, long names too', () => {
    const members = readTar(gunzipSync(Uint8Array.from(atob(GNU), (character) => character.charCodeAt(0))));
    expect(members.map(({ name, content }) => [name, content.length]).toSorted()).toEqual([
      ['d/', 0],
      ['d/a.txt', 6],
      ['d/e/', 0],
      ['d/e/b', 600],
      [`d/${'n'.repeat(120)}`, 5],
    ]);
    expect(new Date(members[0]?.modified ?? 0).toISOString()).toBe('2026-11-22T11:16:00.000Z');
  });

  it('brings back what was put into it', () => {
    const member = fc.record({
      name: fc.stringMatching(/^[a-z库]{1,60}(?:\/[a-z.]{1,60}){0,3}$/),
      content: fc.uint8Array({ maxLength: 1300 }),
      modified: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
    });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 5 }), (members) => {
        expect(readTar(writeTar(members))).toEqual(members);
      }),
      { numRuns: 50 },
    );
  });

  it('is told from other files, and from one that is cut off', () => {
    expect(() => readTar(new TextEncoder().encode('hello'.repeat(300)))).toThrow(NoTar);
    const whole = writeTar([{ name: 'a', content: new Uint8Array(600), modified: 0 }]);
    expect(() => readTar(whole.subarray(0, 700))).toThrow('Unexpected EOF');
  });
});

describe('tar, unzip and jar at the terminal', () => {
  it('packs, lists and unpacks as they are usually called', async () => {
    const { output } = openShell();
    await output('mkdir -p src/main target; echo one > src/main/a.txt; echo two > src/b.txt; echo x > target/c');
    expect(await output('tar -cvf s.tar src')).toBe('src/\nsrc/b.txt\nsrc/main/\nsrc/main/a.txt\n');
    expect(await output('tar czf s.tgz --exclude=main src && tar tzf s.tgz')).toBe('src/\nsrc/b.txt\n');
    expect(await output('mkdir out && tar xf s.tar -C out --strip-components=1 && ls out')).toBe('b.txt\nmain\n');
    expect(await output('tar -xOf s.tar src/b.txt')).toBe('two\n');
    expect(await output('tar tvf s.tar src/b.txt')).toMatch(/^-rw-r--r-- visitor\/visitor +4 \d{4}-\d\d-\d\d \d\d:\d\d src\/b\.txt\n$/);
    expect(await output('tar xf nope.tar')).toBe(
      'tar: nope.tar: Cannot open: No such file or directory\ntar: Error is not recoverable: exiting now\n',
    );
    expect(await output('tar tf s.tar moon; echo $?')).toContain('tar: moon: Not found in archive\n');
    expect(await output('tar cJf a src')).toContain("the trial's tar does not know");
    expect(await output('jar cf a.jar -C src . && jar tf a.jar')).toBe('META-INF/\nMETA-INF/MANIFEST.MF\nb.txt\nmain/\nmain/a.txt\n');
    expect(await output('mkdir one && cd one && jar xf ../a.jar main && ls && cd ..')).toBe('main\n');
    expect(await output("unzip -l a.jar '*.txt' | tail -1")).toBe('        8                     2 files\n');
    expect(await output("unzip -p a.jar 'main/*'")).toBe('one\n');
    expect(await output('unzip -q a.jar -d two; ls two')).toBe('META-INF\nb.txt\nmain\n');
    expect(await output('unzip -t a.jar | tail -1')).toBe('No errors detected in compressed data of a.jar.\n');
    expect(await output('unzip -Z1 a.jar -x "META-INF/*"')).toBe('b.txt\nmain/\nmain/a.txt\n');
    expect(await output('unzip nope')).toBe('unzip:  cannot find or open nope, nope.zip or nope.ZIP.\n');
  });
});
