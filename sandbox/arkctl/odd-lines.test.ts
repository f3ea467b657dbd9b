import { describe, expect, it } from 'vitest';
import { createMemoryFiles } from '../host/memory-files.ts';
import { createMemoryNetwork } from '../host/memory-network.ts';
import { writeArchive } from '../maven/archive.ts';
import { createArkctl } from './arkctl.ts';
import { postThrough } from './post.ts';
import { oddLines, type OddLine } from './testing/odd-lines.ts';
import recorded from './testing/odd-lines.json' with { type: 'json' };

const encoder = new TextEncoder();
const WORK = '/work';
const answers: Readonly<Record<string, { code: number; stdout: string; stderr: string; files?: Readonly<Record<string, string | null>> }>> =
  recorded;

async function play(odd: OddLine) {
  const files = createMemoryFiles({ now: () => 0 });
  for (const directory of ['.', ...(odd.directories ?? [])]) files.makeDirectory(`${WORK}/${directory}`.replace(/\/\.$/, ''));
  for (const [name, content] of Object.entries(odd.files ?? {}))
    files.write(
      `${WORK}/${name}`,
      typeof content === 'string'
        ? content
        : writeArchive(Object.entries(content).map(([entry, text]) => ({ name: entry, content: encoder.encode(text), modified: 0 }))),
    );
  const network = createMemoryNetwork();
  const { arklet, maven } = odd;
  if (arklet)
    network.listen(1238, 'arklet', () => ({
      status: arklet.status ?? 200,
      reason: '',
      headers: [],
      body: encoder.encode(arklet.body),
      ending: 'length',
    }));
  let stdout = '';
  let stderr = '';
  const arkctl = createArkctl({
    files,
    post: postThrough(network),
    clock: { now: () => 0 },
    maven: {
      run(_args, _directory, out, err) {
        if (!maven) return { notStarted: 'exec: "mvn": executable file not found in $PATH' };
        out(maven.out ?? '');
        err(maven.err ?? '');
        return maven.status ?? 0;
      },
    },
  });
  const code = await arkctl.run(
    odd.args.map((arg) => arg.replaceAll('{work}', WORK)),
    odd.in === undefined ? WORK : `${WORK}/${odd.in}`,
    { out: (text) => void (stdout += text), err: (text) => void (stderr += text) },
  );
  const hidden = (text: string): string => text.replaceAll(WORK, '{work}');
  const after = odd.after?.map((name) => {
    const path = `${WORK}/${name}`;
    return [name, files.stat(path)?.kind === 'file' ? hidden(files.readText(path)) : null] as const;
  });
  return { code, stdout: hidden(stdout), stderr: hidden(stderr), ...(after ? { files: Object.fromEntries(after) } : {}) };
}

/** What no two runs have in common: times, addresses in Go's traces. */
function steady(text: string): string {
  return (
    text
      .replaceAll(/^\d\d:\d\d:\d\d\.\d{3}/gm, 'TIME')
      // Neither Go's traces nor Java's can be the trial's.
      .replace(/\n(?:\[signal .*\n)?\ngoroutine 1 [\s\S]*/, '\n')
      .replaceAll(/\{trace\}\n?/g, '')
      .replaceAll(/^#\w{3} \w{3} \d\d [\d:]{8} UTC \d{4}$/gm, '#DATE')
  );
}

const steadyAnswer = (answer: Awaited<ReturnType<typeof play>>) => ({
  ...answer,
  stdout: steady(answer.stdout),
  stderr: steady(answer.stderr),
  ...(answer.files ? { files: Object.fromEntries(Object.entries(answer.files).map(([name, text]) => [name, text && steady(text)])) } : {}),
});

describe('lines that a user may get wrong, as a real arkctl v0.2.3 answers them', () => {
  it.each(oddLines.map((odd) => [odd.name, odd] as const))('%s', async (name, odd) => {
    const real = answers[name];
    if (!real) throw new Error('Nobody asked the real one.');
    expect(steadyAnswer(await play(odd))).toEqual(steadyAnswer(real));
  });
});
