import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { withoutAnsi } from '../shell/width.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

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
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(`${golden}commands.json`, 'utf8')));

let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

test.each(commands)('mvn $args prints what a real Maven prints: $name', { timeout: 60_000 }, async ({ name, args, edit }) => {
  let output = '';
  const sandbox = createSandbox({
    runtime,
    engine: 'worker',
    attended: true,
    emit: (event) => {
      if (event.event === 'output') output += event.data;
    },
  });
  const files = readProjectFiles(project).map(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return { path: `shop/${path}`, content: edit?.file === path ? text.replace(edit.from, edit.to) : text };
  });
  await sandbox.answer('open', { files, language: 'en', columns: 200 });
  await sandbox.answer('exec', { line: 'cd shop' });
  output = '';
  const line = `mvn ${args.join(' ')}`;
  await sandbox.answer('exec', { line });
  const printed = withoutAnsi(output)
    .replaceAll('\r', '')
    .replace(`${line}\n`, '')
    .replace(/~\/shop \$ $/, '')
    .replaceAll('/home/visitor/shop', '{project}')
    .replaceAll(/\[ *[\d.]+ s\]/g, '[{n} s]')
    .replaceAll(/(Total time: +)[\d.:]+ (?:s|min)/g, '$1{n} s')
    .replaceAll(/(Finished at: ).*/g, '$1{time}');
  expect(printed).toBe(readFileSync(`${golden}${name}.txt`, 'utf8'));
  await sandbox.answer('stop', {});
});
