import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { printingSandbox } from './testing/printing-sandbox.ts';

/** What a real Maven printed, and the script that asked it: `sandbox/maven/golden`. */
const golden = fileURLToPath(new URL('../maven/golden/', import.meta.url));
const project = fileURLToPath(new URL('../../content/lessons/one-minute/project', import.meta.url));
const { commands } = z
  .object({
    commands: z.array(
      z.object({
        name: z.string(),
        args: z.array(z.string()),
        edit: z.object({ file: z.string(), from: z.string(), to: z.string() }).optional(),
        files: z.record(z.string(), z.string()).optional(),
        /** The trial prints less, and says so. */
        shortened: z.boolean().default(false),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(`${golden}commands.json`, 'utf8')));

let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

/** A line by which the trial says that it prints less. */
const SAYS_SO = /The trial /;

/** Lines that do not come in the recorded ones, in their order. */
function beyond(lines: readonly string[], recorded: readonly string[]): readonly string[] {
  let at = 0;
  return lines.filter((line) => {
    const found = recorded.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

test.each(commands)(
  'mvn $args prints what a real Maven prints: $name',
  { timeout: 60_000 },
  async ({ name, args, edit, files: own, shortened }) => {
    const { sandbox, printed } = printingSandbox(runtime);
    const texts = own
      ? Object.entries(own)
      : readProjectFiles(project).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);
    const files = texts.map(([path, text]) => ({
      path: `shop/${path}`,
      content: edit?.file === path ? text.replace(edit.from, edit.to) : text,
    }));
    await sandbox.answer('open', { files, language: 'en', columns: 200 });
    await sandbox.answer('exec', { line: 'cd shop' });
    printed();
    const line = `mvn ${args.join(' ')}`;
    await sandbox.answer('exec', { line });
    const text = printed()
      .replaceAll('\r', '')
      .replace(`${line}\n`, '')
      .replace(/~\/shop \$ $/, '')
      .replaceAll('/home/visitor/shop', '{project}')
      .replaceAll(/\[ *[\d.]+ s\]/g, '[{n} s]')
      .replaceAll(/(Total time: +)[\d.:]+ (?:s|min)/g, '$1{n} s')
      .replaceAll(/(Finished at: ).*/g, '$1{time}')
      .replaceAll(/^(Apache Maven [\d.]+|Maven home:|Java version:|Default locale:|OS name:) .*$/gm, '$1 {machine}');
    const recorded = readFileSync(`${golden}${name}.txt`, 'utf8');
    if (shortened) {
      const lines = text.split('\n');
      expect(lines.filter((line) => SAYS_SO.test(line))).not.toEqual([]);
      expect(
        beyond(
          lines.filter((line) => !SAYS_SO.test(line)),
          recorded.split('\n'),
        ),
      ).toEqual([]);
    } else expect(text).toBe(recorded);
    await sandbox.answer('stop', {});
  },
);
