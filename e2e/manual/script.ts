import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CommandBlock } from './blocks.ts';

/** What a block or a command of a script is to show. */
const expectations = {
  /** Pieces of what it prints, on either stream. */
  prints: z.array(z.string()).optional(),
  /** Its exit status, 0 unless named. */
  status: z.number().int().optional(),
  /** The folder in which it runs, from the copy of the projects. */
  in: z.string().optional(),
};

/** What the reader puts in the place of a word of the page. */
const words = z.record(z.string(), z.string()).optional();

const step = z.union([
  /** The page's nth block of commands, as it stands there, but for the words of `with`. */
  z.strictObject({
    block: z.number().int().positive(),
    ...expectations,
    /** It goes on in the background, ends the one before, and is waited for until it prints this. */
    until: z.string().optional(),
    with: words,
    /** What it prints must be what the page shows below it. */
    shown: z.literal(true).optional(),
  }),
  /** A block that the reader keeps as a file. */
  z.strictObject({ block: z.number().int().positive(), to: z.string() }),
  /** The page's nth block of code in a language, kept as a file, with what it leaves to the reader put before it. */
  z.strictObject({ code: z.number().int().positive(), language: z.string(), to: z.string(), before: z.string().optional() }),
  /** A block of `kubectl` that a recording of a real cluster has, command by command. */
  z.strictObject({ block: z.number().int().positive(), recorded: z.string(), with: words }),
  /** A block that is not run, and why. */
  z.strictObject({ block: z.number().int().positive(), left: z.string() }),
  /** What the page asks of the reader in words, or takes as done. */
  z.strictObject({ run: z.string(), ...expectations, until: z.string().optional() }),
]);

const script = z.strictObject({
  /** Maven projects of the repository; a built copy of them is the folder in which the commands run. */
  projects: z.string().optional(),
  /** Whether `npm test` plays it. */
  part: z.boolean().optional(),
  /** Commands beside bash, java, mvn, curl and unzip; where one is missing the page is passed over, saying so. */
  needs: z.array(z.string()).optional(),
  steps: z.array(step).min(1),
});

export type Script = z.infer<typeof script>;
export type Step = z.infer<typeof step>;

/** Where the script of a page stands: `start/quick-start` → `content/manual/start/quick-start.yaml`. */
export const scriptFile = (page: string): string => `content/manual/${page}.yaml`;

/** @throws ZodError where a key is unknown or missing */
export const readScript = (page: string): Script => script.parse(parse(readFileSync(scriptFile(page), 'utf8')));

/** Faults of a script beside the blocks of its page, in sentences: each block must be named, in the page's order. */
export function scriptFaults({ steps }: Script, blocks: readonly CommandBlock[]): readonly string[] {
  // One that is played several times is where it is played first.
  const named = [...new Set(steps.flatMap((s) => ('block' in s ? [s.block] : [])))];
  const wanted = blocks.map((_, i) => i + 1);
  const faults = wanted.filter((n) => !named.includes(n)).map((n) => `block ${n} (line ${blocks[n - 1]?.line}) is not named`);
  faults.push(...named.filter((n) => n > blocks.length).map((n) => `there is no block ${n}`));
  if (faults.length === 0 && named.join() !== wanted.join()) faults.push('blocks are not named in the order of the page');
  for (const s of steps) {
    if (!('block' in s) || 'left' in s || 'to' in s) continue;
    const block = blocks[s.block - 1];
    if ('shown' in s && block?.printed === undefined) faults.push(`nothing is shown below block ${s.block}`);
    for (const word of Object.keys(s.with ?? {})) if (!block?.commands.includes(word)) faults.push(`block ${s.block} has no “${word}”`);
  }
  return faults;
}

/** The commands of a block with the reader's words in it. */
export const filledIn = (commands: string, words: Readonly<Record<string, string>> = {}): string =>
  Object.entries(words).reduce((text, [word, value]) => text.replaceAll(word, value), commands);
