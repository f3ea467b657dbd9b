import { codeBlocks, type CommandBlock } from './blocks.ts';
import { filledIn, type Script, type Step } from './script.ts';
import type { Ran, Shell } from './shell.ts';

/** What became of one step of a page's script. */
export interface Played {
  readonly name: string;
  readonly commands: string;
  /** What was not as the script says, in a sentence; none when all was. */
  readonly fault: string | undefined;
  readonly output: string;
}

/** A step that runs something. */
type Running = Extract<Step, { run: string } | { until?: string | undefined; shown?: true | undefined }>;

/** Lines that a page shows, without those that only say that there are more. */
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => /[^\s.…]/.test(line));

/** What differs between what came and what was to come. */
export function faultOf(step: Running, { status, output }: Ran, printed = ''): string | undefined {
  const until = step.until;
  if (until !== undefined && !output.includes(until))
    return status === null ? `“${until}” did not come` : `it ended (${status}) before “${until}” came`;
  if (until === undefined && status !== (step.status ?? 0))
    return `exit status ${status ?? 'none: it took too long'} instead of ${step.status ?? 0}`;
  const missing = step.prints?.find((piece) => !output.includes(piece));
  if (missing !== undefined) return `“${missing}” was not printed`;
  const shown = 'shown' in step ? linesOf(printed).find((line) => !output.includes(line.trim())) : undefined;
  return shown === undefined ? undefined : `the page shows “${shown}”, which was not printed`;
}

/** Plays a page's script, one step after the other, and ends at the first that is not as it should be. */
export async function* play(script: Script, page: string, blocks: readonly CommandBlock[], shell: Shell): AsyncGenerator<Played> {
  for (const step of script.steps) {
    if ('left' in step || 'recorded' in step) continue;
    const block = 'block' in step ? blocks[step.block - 1] : undefined;
    if ('to' in step) {
      const text = 'code' in step ? `${step.before ?? ''}${codeBlocks(page, step.language)[step.code - 1] ?? ''}` : (block?.commands ?? '');
      await shell.write(step.to, `${text}\n`);
      continue;
    }
    const commands = 'block' in step ? filledIn(block?.commands ?? '', step.with) : step.run;
    const ran = step.until === undefined ? await shell.run(commands, step.in) : await shell.start(commands, step.until, step.in);
    const fault = faultOf(step, ran, block?.printed);
    yield { name: 'block' in step ? `block ${step.block}, line ${block?.line}` : 'before', commands, fault, output: ran.output };
    if (fault !== undefined) return;
  }
}
