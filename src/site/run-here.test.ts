import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../../sandbox/host/node/parser-wasm.ts';
import { toContent } from '../../sandbox/main/file-content.ts';
import { loadRuntime, type Runtime } from '../../sandbox/main/runtime.ts';
import { createSandbox } from '../../sandbox/main/sandbox.ts';
import type { EventMessage } from '../../sandbox/protocol/messages.ts';
import { commandsIn, shownText } from '../trial/here/shown-text.ts';
import { PROJECT } from '../trial/lesson-place.ts';
import { lessonProject } from '../trial/lesson-project.ts';
import { readLessons } from '../trial/lesson.ts';
import { exchangeOf } from './exchange.ts';
import { readNthStep, type Step } from './recordings.ts';
import { recordedStep, runStart, startsIn } from './run-here.ts';

const DOCS = 'content/docs';

interface Block {
  readonly where: string;
  readonly start: string;
  readonly text: string;
  /** What a real base answered, where the block is drawn from a recording. */
  readonly recorded: Step | null;
  /** What is shown beside it of a recording: the answer to its last command. */
  readonly real: Step | null;
}

/** Every block with "Run here" of a page's source. */
function blocksIn(file: string, source: string): Block[] {
  const fences = [...source.matchAll(/^[ \t]*```sh[^\n]*\brun="([\w-]+)"[^\n]*\n([\s\S]*?)^[ \t]*```$/gm)].map(
    ([head, start = '', text = '']): Block => {
      const real = /\breal="([^"]+)"/.exec(head)?.[1];
      return { where: file, start, text: text.trimEnd(), recorded: null, real: real === undefined ? null : recordedStep(real) };
    },
  );
  const exchanges = [...source.matchAll(/<Exchange\b[^>]*\brun="([\w-]+)"[^>]*>/g)].map(([tag, start = '']): Block => {
    const attribute = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
    const step = Number(/\bstep=\{(\d+)\}/.exec(tag)?.[1]);
    const recorded = readNthStep(attribute('recording') ?? '', step, attribute('name') ?? '', attribute('version'));
    return { where: `${file} ${attribute('name') ?? ''}`, start, text: exchangeOf(recorded).sent, recorded, real: null };
  });
  return [...fences, ...exchanges];
}

const files = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.mdx?$/.test(name))
  .map((name) => ({ name, source: readFileSync(`${DOCS}/${name}`, 'utf8') }));
const blocks = files.flatMap(({ name, source }) => blocksIn(name, source));
/** A page and its translation have the same blocks: each is played once. */
const played = [...new Map(blocks.map((block) => [`${block.start}\n${block.text}`, block])).values()];

let runtime: Runtime;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
}, 60_000);

/** What a visitor sees after the click, and the status of each command. */
async function play({ start, text }: Block): Promise<{ shown: string; statuses: readonly number[] }> {
  const events: EventMessage[] = [];
  const sandbox = createSandbox({ runtime, engine: 'worker', attended: true, emit: (event) => events.push(event) });
  const { lesson, arrive } = runStart(start);
  const source = readLessons().find(({ name }) => name === lesson);
  if (!source) throw new Error(`There is no lesson ${lesson}.`);
  const given = [...lessonProject(source)].map(([path, bytes]) => toContent(`${PROJECT}/${path}`, bytes));
  await sandbox.answer('open', { files: given, language: 'en', columns: 80 });
  for (const line of arrive) expect((await sandbox.answer('exec', { line })).status, `${start}: ${line}`).toBe(0);
  events.length = 0;
  const statuses: number[] = [];
  for (const line of commandsIn(text)) statuses.push((await sandbox.answer('exec', { line })).status);
  await sandbox.answer('stop', {});
  return { shown: shownText(events.flatMap((event) => (event.event === 'output' ? event.data : [])).join('')), statuses };
}

/** Of an answer what does not differ from run to run: the code of Arklet, or a text without its numbers. */
function essence(body: string): string {
  const text = body.trim();
  const code = /^\{[\s\S]*?"code"\s*:\s*"(\w+)"/.exec(text)?.[1];
  return code ?? text.replaceAll(/[0-9a-f]{6,}|\d+/g, '#');
}

describe('run in the manual', () => {
  it('stands at blocks of all four parts, in both languages alike', () => {
    const of = (name: string): readonly string[] =>
      blocksIn(name, files.find((file) => file.name === name)?.source ?? '').map(({ start }) => start);
    for (const { name } of files.filter((file) => !file.name.startsWith('zh-cn/'))) expect(of(`zh-cn/${name}`), name).toEqual(of(name));
    expect(new Set(blocks.map(({ where }) => where.replace('zh-cn/', '').split('/')[0]))).toEqual(
      new Set(['start', 'develop', 'operate', 'reference']),
    );
    expect(blocks.length).toBeGreaterThanOrEqual(25);
  });

  it('every block that a page marks is one that the test finds', () => {
    for (const { name, source } of files) {
      expect(new Set(blocksIn(name, source).map(({ start }) => start)), name).toEqual(new Set(startsIn(source)));
      expect(blocksIn(name, source), name).toHaveLength(source.match(/\brun="/g)?.length ?? 0);
    }
  });

  it.each(played)('$where', { timeout: 60_000 }, async (block) => {
    const { shown, statuses } = await play(block);
    const answer = block.recorded?.answer;
    if (answer?.code === undefined || answer.code === null) expect(statuses, shown).toEqual(statuses.map(() => 0));
    else expect(statuses, shown).toEqual([answer.code]);
    expect(shown).not.toMatch(/command not found|is not simulated|not supported/);
    const real = block.real?.answer;
    if (real?.body !== undefined) expect(essence(shown)).toContain(essence(real.body));
    // Behind the commands' echo stands the answer.
    if (block.recorded?.request) {
      const said = shown.slice(block.text.length).replace(/\n?[^\n]*\$ $/, '');
      expect(essence(said.trim())).toBe(essence(answer?.body ?? ''));
    }
  });
});
