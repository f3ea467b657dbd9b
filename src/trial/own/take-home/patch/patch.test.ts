import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hunks, linesOf } from './hunks.ts';
import { writePatch } from './patch.ts';
import { quotedPath } from './quoted-path.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const work = mkdtempSync(path.join(os.tmpdir(), 'patch-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: work, encoding: 'latin1', stdio: 'pipe' });

beforeAll(() => {
  expect(spawnSync('git', ['--version']).status, 'git is on the path').toBe(0);
  git('init', '-q');
  git('config', 'core.autocrlf', 'false');
  git('config', 'user.email', 'a@example.com');
  git('config', 'user.name', 'a');
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const filesOf = (texts: Readonly<Record<string, string | Uint8Array>>): Files =>
  new Map(Object.entries(texts).map(([name, content]) => [name, typeof content === 'string' ? bytes(content) : content]));

/** The real git: a repository with the files of before, the patch applied to work tree and index, and what lies there then. */
async function applied(before: Files, after: Files): Promise<Readonly<Record<string, string>>> {
  for (const entry of readdirSync(work)) if (entry !== '.git') rmSync(path.join(work, entry), { recursive: true });
  for (const [name, content] of before) {
    mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
    writeFileSync(path.join(work, name), content);
  }
  git('add', '-A', '-f');
  const patch = path.join(work, '.git', 'split.patch');
  const text = await writePatch(before, after);
  writeFileSync(patch, text);
  if (text.length > 0) git('apply', '--index', patch);
  const found = readdirSync(work, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(work, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.git/'));
  // What is in the index is what lies there.
  git('diff', '--exit-code');
  return Object.fromEntries(found.map((name) => [name, readFileSync(path.join(work, name)).toString('latin1')]));
}

const plain = (files: Files): Readonly<Record<string, string>> =>
  Object.fromEntries([...files].map(([name, content]) => [name, Buffer.from(content).toString('latin1')]));

async function holds(before: Files, after: Files): Promise<string> {
  expect(await applied(before, after)).toEqual(plain(after));
  return Buffer.from(await writePatch(before, after)).toString('latin1');
}

const image = Uint8Array.from({ length: 300 }, (_, n) => (n * 7) % 256);

describe('a patch that the real git applies', () => {
  it('new, gone, changed, moved, moved and changed', async () => {
    const text = await holds(
      filesOf({
        'pom.xml': '<a>\n<b>\n</a>\n',
        'src/Gone.java': 'class Gone {}\n',
        'src/A.java': 'class A {}\n',
        'src/B.java': 'package p;\n\nimport q.C;\n\nclass B {}\n',
      }),
      filesOf({
        'pom.xml': '<a>\n<c>\n</a>\n',
        'new/New.java': 'class New {}\n',
        'module/src/A.java': 'class A {}\n',
        'module/src/B.java': 'package p;\n\nclass B {}\n',
      }),
    );
    expect(text).toContain('similarity index 100%\nrename from src/A.java\nrename to module/src/A.java\n');
    expect(text).toContain('rename from src/B.java');
    expect(text).toContain('deleted file mode 100644');
  });

  it('line ends of Windows, mixed ones, no line feed at the end, empty files', async () => {
    await holds(
      filesOf({ a: 'a\r\nb\r\nc\r\n', b: 'a\r\nb\nc', c: '', d: 'x', e: '\n', f: 'a\rb\rc' }),
      filesOf({ a: 'a\r\nB\r\nc\r\n', b: 'a\r\nb\nC\n', c: 'now\n', e: '', g: '', f: 'a\rB\rc' }),
    );
  });

  it('names that have to be quoted', async () => {
    const text = await holds(
      filesOf({ '订单/说明.md': '一\n', 'a b.txt': '1\n', 'q"\\.txt': '1\n', 'tab\t.txt': '1\n', 'empty name': '' }),
      filesOf({ '订单/说明.md': '二\n', 'c d.txt': '1\n', 'q"\\.txt': '2\n', 'tab\t.txt': '2\n', 'new empty': '', 'ä/ö.txt': 'x' }),
    );
    expect(text).toContain(String.raw`"a/\350\256\242\345\215\225/\350\257\264\346\230\216.md"`);
  });

  it('bytes that are no text move, are copied, and are written whole', async () => {
    const other = image.map((byte) => 255 - byte);
    const text = await holds(
      filesOf({ 'res/logo.png': image, 'res/both.png': other, 'res/changed.png': image.slice(1), 'res/gone.png': image.slice(2) }),
      filesOf({
        'module/res/logo.png': image,
        'base/res/both.png': other,
        'module/res/both.png': other,
        'res/changed.png': image.slice(3),
        'res/new.png': image.slice(4),
      }),
    );
    expect(text).toContain('rename from res/logo.png');
    expect(text).toContain('copy from res/both.png');
    expect(text).toContain('GIT binary patch');
  });

  it('text in another encoding, with some of its lines changed', async () => {
    const gbk = Uint8Array.from([0xb6, 0xa9, 0xb5, 0xa5, 0x0a, 0x61, 0x0a, 0xff, 0x0a]);
    await holds(new Map([['a', gbk]]), new Map([['a', Uint8Array.from([...gbk.slice(0, 5), 0x62, 0x0a, 0xff, 0x0a])]]));
  });

  it('a file that lies elsewhere by now is found by its name in git', async () => {
    const before = filesOf({ 'a.txt': 'one\ntwo\nthree\n' });
    const patch = await writePatch(before, filesOf({ 'a.txt': 'one\n2\nthree\n' }));
    expect(Buffer.from(patch).toString('latin1')).toContain(
      `index ${execFileSync('git', ['hash-object', '--stdin'], { input: 'one\ntwo\nthree\n', encoding: 'utf8' }).trim()}..`,
    );
  });

  it('any edits at all', { timeout: 240_000 }, async () => {
    const line = fc.oneof(
      fc.constantFrom('a', 'b', '', '}', '日本', '--- a', '+++ b', '@@ -1 +1 @@', '\\ No'),
      fc.string({ maxLength: 6 }),
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
      .map(([lines, end, closed]) =>
        bytes(lines.map((l) => l.replaceAll(/[\n\0]/g, '')).join(end) + (closed && lines.length > 0 ? end : '')),
      );
    const content = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 90 }) });
    const name = fc
      .constantFrom('A.java', 'b c', '中.xml', 'x"y', 'pom.xml')
      .chain((file) => fc.constantFrom('', 'base/', 'module/src/', 'b d/').map((folder) => `${folder}${file}`));
    const files = fc.array(fc.tuple(name, content), { maxLength: 6 }).map((all) => new Map(all));
    // The state after is the one before with some files kept, some moved, some new: as a split leaves it.
    const states = files.chain((before) =>
      fc.tuple(fc.constant(before), files, fc.array(fc.tuple(fc.nat(), name), { maxLength: 4 })).map(([old, fresh, moves]) => {
        const after = new Map([...old, ...fresh]);
        const paths = [...old.keys()];
        for (const [n, to] of moves) {
          const from = paths[n % Math.max(1, paths.length)];
          const held = from === undefined ? undefined : old.get(from);
          if (from === undefined || held === undefined) continue;
          after.delete(from);
          after.set(to, held);
        }
        return { before: old, after };
      }),
    );
    await fc.assert(
      fc.asyncProperty(states, async ({ before, after }) => {
        await holds(before, after);
      }),
      { numRuns: 100 },
    );
  });
});

describe('hunks', () => {
  it('are two where the changes are far apart, one where their context touches', () => {
    const lines = Array.from({ length: 30 }, (_, n) => `${n}\n`);
    const changed = (...at: readonly number[]): string => lines.map((line, n) => (at.includes(n) ? `x${line}` : line)).join('');
    const count = (text: string): number => text.split('\n').filter((line) => line.startsWith('@@')).length;
    expect(count(hunks(lines.join(''), changed(5, 20)))).toBe(2);
    expect(count(hunks(lines.join(''), changed(5, 12)))).toBe(1);
    expect(hunks('a\n', 'a\n')).toBe('');
  });

  it('of files that share nothing write the file anew', () => {
    const text = (letter: string): string => Array.from({ length: 5000 }, (_, n) => `${letter}${n}\n`).join('');
    expect(hunks(text('a'), text('b')).startsWith('@@ -1,5000 +1,5000 @@\n-a0\n')).toBe(true);
  });

  it('know lines', () => {
    expect(linesOf('a\r\n\nb')).toEqual(['a\r\n', '\n', 'b']);
    expect(linesOf('')).toEqual([]);
  });
});

it('plain names stay as they are', () => {
  expect(quotedPath('src/main/java/A.java')).toBe('src/main/java/A.java');
  expect(quotedPath('a b')).toBe('"a b"');
});
