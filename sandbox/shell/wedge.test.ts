import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PASTE } from './keys.ts';
import { openShell } from './testing/shell.ts';
import { typing } from './testing/typing.ts';
import { withoutAnsi } from './width.ts';

/** What ended in the background may have been drawn above it. */
const PROMPT = /(?:^|\n)[^\n]*\$ \r?$/;
type Shell = ReturnType<typeof openShell>;

/** Presses keys and waits until the shell has taken them: what is typed is handled one key after the other. */
async function press(shell: Shell, keys: string): Promise<string> {
  shell.terminal.input(keys);
  await shell.terminal.settled();
  return withoutAnsi(shell.shown());
}

describe('a line that is not whole', () => {
  it.each([
    ["echo 'abc", "def'", 'abc\ndef\n'],
    ['echo "abc', 'def"', 'abc\ndef\n'],
    ['cat <<EOF', 'line\rEOF', 'line\n'],
    ['echo a \\', 'b', 'a b\n'],
    ['for i in 1 2; do', 'echo $i; done', '1\n2\n'],
    ['if true; then', 'echo yes; fi', 'yes\n'],
    ['{', 'echo in; }', 'in\n'],
    ['echo a |', 'cat', 'a\n'],
    ['true &&', 'echo and', 'and\n'],
  ])('%s goes on on the next line', async (first, second, output) => {
    const shell = openShell();
    shell.shown();
    expect(await press(shell, `${first}\r`)).toMatch(/> $/);
    const shown = await press(shell, `${second}\r`);
    expect(shown).toContain(`\n${output}`);
    expect(shown).toMatch(PROMPT);
  });

  it.each(["echo 'abc", 'echo "abc', "don't do this", 'curl "localhost:8080', "'", '"', 'cat <<EOF'])(
    '%s is given up with Ctrl-C, and ended with Ctrl-D',
    async (line) => {
      const shell = openShell();
      await press(shell, `${line}\r`);
      expect(await press(shell, '\x03')).toMatch(PROMPT);
      expect(await press(shell, 'echo still\r')).toContain('\nstill\n');
      await press(shell, `${line}\r`);
      expect(await press(shell, '\x04')).toMatch(PROMPT);
      expect(await press(shell, 'echo here\r')).toContain('\nhere\n');
    },
  );

  it('is refused in bash’s words where no more can come', async () => {
    const shell = openShell();
    expect(await shell.output("echo 'abc")).toBe(
      "bash: unexpected EOF while looking for matching `''\nbash: syntax error: unexpected end of file\n",
    );
    expect(await shell.output('echo a; fi')).toBe("bash: syntax error near unexpected token `fi'\n");
  });
});

describe('a loop without end', () => {
  it.each(['while true; do echo turn; done', 'for ((;;)); do echo turn; done', 'until false; do if true; then echo turn; fi; done'])(
    '%s shows what it writes while it runs, and Ctrl-C ends it',
    async (line) => {
      const shell = openShell();
      shell.shown();
      const running = shell.terminal.exec(line);
      await expect.poll(() => withoutAnsi(shell.shown())).toContain('turn\n');
      shell.terminal.interrupt();
      expect(await running).toBe(130);
      expect(withoutAnsi(shell.shown())).toMatch(PROMPT);
      expect(await shell.output('echo next')).toBe('next\n');
    },
  );

  it('writes where it is told to, not to the terminal', async () => {
    const shell = openShell();
    expect(await shell.output('for i in 1 2 3; do echo $i; done > out.txt; cat out.txt | wc -l')).toMatch(/^\s*3\n$/);
    expect(await shell.output('for i in b a; do echo $i; done | sort')).toBe('a\nb\n');
    expect(await shell.output('x=$(for i in 1 2; do echo $i; done); echo "<$x>"')).toBe('<1\n2>\n');
  });
});

describe('sleep', () => {
  it('sleeps until Ctrl-C where somebody sits at the terminal', async () => {
    const shell = openShell();
    const running = shell.terminal.exec('sleep 600');
    expect(shell.session.running).toBe('sleep 600');
    // Once it sleeps, not while it is being read.
    await new Promise((resolve) => void setTimeout(resolve, 20));
    shell.terminal.interrupt();
    expect(await running).toBe(130);
  });
});

describe('a paste', () => {
  it('goes in as one piece, and runs with Enter', async () => {
    const shell = openShell();
    const paste = "cd projects\r\nfor i in 1 2; do\n  echo $i\ndone\necho 'a\nb'";
    const shown = await press(shell, `\x1b[200~${paste}\x1b[201~`);
    expect(shown).toContain("cd projects↵for i in 1 2; do↵  echo $i↵done↵echo 'a↵b'");
    expect(shell.session.workingDirectory).toBe('/home/visitor');
    expect(await press(shell, '\r')).toContain('\n1\n2\na\nb\n');
    expect(shell.session.workingDirectory).toBe('/home/visitor/projects');
  });

  it('is drawn once, however long it is', async () => {
    const shell = openShell();
    shell.shown();
    const shown = await press(shell, `\x1b[200~${'echo 你好\n'.repeat(7000)}\x1b[201~`);
    expect(shown.length).toBeLessThan(3 * LONGEST_PASTE);
  });

  it.each([
    ['typed', 'x'.repeat(LONGEST_PASTE + 1)],
    ['typed, in lines', 'x\r'.repeat(LONGEST_PASTE)],
    ['in brackets', `\x1b[200~${'x'.repeat(LONGEST_PASTE + 1)}\x1b[201~`],
  ])('that is too long is refused in a sentence, and the line stays as it was: %s', async (_, paste) => {
    const shell = openShell();
    await press(shell, 'echo kept');
    expect(await press(shell, paste)).toContain('65536');
    expect(await press(shell, '\r')).toContain('\nkept\n');
  });
});

describe('fg', () => {
  it('does not wait for itself', async () => {
    const shell = openShell();
    expect(await shell.output('fg & wait')).toContain('no job control');
    expect(await shell.output('echo on')).toContain('on\n');
  });
});

describe('whatever is typed', () => {
  it('does not remove the machine', async () => {
    const shell = openShell();
    expect(await shell.output('rm -rf /')).toContain("it is dangerous to operate recursively on '/'");
    expect(await shell.output('cat notes.txt')).toBe('one\ntwo\n');
  });

  it('a prompt comes after Ctrl-C', { timeout: 300_000 }, async () => {
    // One shell for many sequences, as a visitor has: what one leaves behind is the next one's start.
    let shell = openShell();
    let used = 0;
    await fc.assert(
      fc.asyncProperty(typing, async (keys) => {
        used += 1;
        if (used % 500 === 0) shell = openShell();
        await press(shell, keys);
        expect(await press(shell, '\x03')).toMatch(PROMPT);
      }),
      { numRuns: 100_000, seed: 20_261_129 },
    );
  });
});
