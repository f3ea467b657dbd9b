import type { StarlightExpressiveCodeOptions } from '@astrojs/starlight/expressive-code';
import { z } from 'astro/zod';
import { PROJECT } from '../trial/lesson-place.ts';
import { readLessons } from '../trial/lesson.ts';
import { projectAddress } from '../trial/project-pack.ts';
import { bilingual } from './bilingual.ts';
import type { Language } from './locale.ts';
import { exchangeOf } from './exchange.ts';
import { readRecording, type Step } from './recordings.ts';
import { strings } from './strings.ts';
import { readYaml } from './yaml-data.ts';

const FILE = 'run-here.yaml';

const startSchema = z.strictObject({
  /** The lesson whose project it is; of one that begins where another ends, that other's. */
  lesson: z.string().min(1).optional(),
  /** Another start, after whose lines these come. */
  after: z.string().min(1).optional(),
  says: bilingual,
  arrive: z.array(z.string().min(1)).min(1),
});

/** What a block of the manual begins with. */
export interface RunStart {
  readonly lesson: string;
  readonly says: z.infer<typeof bilingual>;
  readonly arrive: readonly string[];
}

const readStarts = (): Readonly<Record<string, z.infer<typeof startSchema>>> => readYaml(FILE, z.record(z.string(), startSchema));

/**
 * What a block begins with, by its name.
 * @throws Error that lists the names when there is none of this one, or says what a start lacks
 */
export function runStart(name: string): RunStart {
  const starts = readStarts();
  const start = starts[name];
  if (!start) throw new Error(`run="${name}": content/${FILE} has no start of this name. It has: ${Object.keys(starts).join(', ')}.`);
  const before = start.after === undefined ? undefined : runStart(start.after);
  const lesson = start.lesson ?? before?.lesson;
  if (lesson === undefined) throw new Error(`content/${FILE}: "${name}" needs a lesson, or another start that it comes after.`);
  return { lesson, says: start.says, arrive: [...(before?.arrive ?? []), ...start.arrive] };
}

/** Blocks of a page in whose source `run="…"` stands, by what they begin with. */
export const startsIn = (source: string): readonly string[] => [
  ...new Set([...source.matchAll(/(?:^[ \t]*```\w+|<Exchange\b)[^\n]*?\brun="([\w-]+)"/gm)].map(([, name = '']) => name)),
];

const WORDS = ['run', 'starting', 'said', 'real', 'recorded', 'line', 'send', 'stop', 'close', 'failed', 'output', 'simulated'] as const;
type Word = (typeof WORDS)[number];

/** What runs the blocks is told of them: fetched with the first click, so that no page carries it. */
export interface HereData {
  /** Where the project's files lie in the sandbox. */
  readonly root: string;
  readonly language: Language;
  readonly words: Readonly<Record<Word, string>>;
  /** By the name that a block gives: every one that some page uses. */
  readonly starts: Readonly<Record<string, { readonly project: string; readonly says: string; readonly arrive: readonly string[] }>>;
}

export function hereData(language: Language): HereData {
  const t = strings(language);
  const lessons = readLessons();
  return {
    root: PROJECT,
    language,
    words: Object.fromEntries(WORDS.map((word) => [word, t[`here.${word}`]])) as Record<Word, string>,
    starts: Object.fromEntries(
      Object.keys(readStarts()).map((name) => {
        const { lesson, says, arrive } = runStart(name);
        const source = lessons.find((each) => each.name === lesson);
        if (!source) throw new Error(`content/${FILE}: "${name}": there is no lesson "${lesson}".`);
        return [name, { project: projectAddress(source), says: language === 'en' ? says.en : says.zh, arrive }];
      }),
    ),
  };
}

/** Lines of a recorded answer that are shown. */
const REAL_LINES = 14;

/**
 * What a real base was asked, by recording and number of the step: `first-deploy/6`.
 * @throws Error when there is no such step
 */
export function recordedStep(real: string): Step {
  const [recording = '', number = ''] = real.split('/');
  const step = readRecording(recording).steps[Number(number) - 1];
  if (!step) throw new Error(`real="${real}": the recording has no step of this number. Write real="first-deploy/6".`);
  return step;
}

type Plugin = NonNullable<StarlightExpressiveCodeOptions['plugins']>[number];

/** Marks the blocks that can be run where they stand: ```sh run="deployed" real="first-deploy/6". */
export const runnableBlocks: Plugin = {
  name: 'runnable-blocks',
  hooks: {
    postprocessRenderedBlock({ codeBlock, renderData }) {
      const name = codeBlock.metaOptions.getString('run');
      if (name === undefined) return;
      runStart(name);
      const { properties } = renderData.blockAst;
      properties['dataRun'] = name;
      const real = codeBlock.metaOptions.getString('real');
      if (real === undefined) return;
      properties['dataReal'] = exchangeOf(recordedStep(real), { lines: REAL_LINES }).got;
      properties['dataRealFrom'] = real;
    },
  },
};
