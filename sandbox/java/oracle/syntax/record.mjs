// Records what the real javac says first of every snippet in every frame: `ok`, or `offset key message`. Needs a JDK 17.
//
//   node sandbox/java/oracle/syntax/record.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FRAMES } from './frames.ts';

const snippets = JSON.parse(readFileSync(new URL('snippets.json', import.meta.url), 'utf8'));
const work = mkdtempSync(path.join(os.tmpdir(), 'syntax-'));
try {
  const texts = Object.entries(snippets).flatMap(([kind, list]) => list.flatMap((snippet) => FRAMES[kind].map((frame) => frame(snippet))));
  const paths = texts.map((text, i) => {
    const file = path.join(work, `${i}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const { status, stdout, stderr } = spawnSync('java', [new URL('../ParseAll.java', import.meta.url).pathname], {
    input: `${paths.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').slice(1).join(' ').replaceAll('\\n', '\n') || line);
  let next = 0;
  const recorded = Object.fromEntries(
    Object.entries(snippets).map(([kind, list]) => [
      kind,
      Object.fromEntries(list.map((snippet) => [snippet, FRAMES[kind].map(() => answers[next++])])),
    ]),
  );
  writeFileSync(new URL('recorded.json', import.meta.url), `${JSON.stringify(recorded, null, 1)}\n`);
  console.log(`${next} answers`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
