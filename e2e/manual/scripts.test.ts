import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commandBlocks } from './blocks.ts';
import { commandPages, pageText } from './pages.ts';
import { filledIn, readScript, scriptFaults } from './script.ts';

const pages = commandPages();

const recordingSchema = z.object({
  steps: z.array(
    z.looseObject({
      kubectl: z.union([z.object({ args: z.array(z.string()) }), z.array(z.object({ args: z.array(z.string()) }))]).optional(),
      shown: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

function recordedCommands(name: string): readonly string[] {
  const { steps } = recordingSchema.parse(JSON.parse(readFileSync(`sandbox/conformance/real-cluster/${name}.json`, 'utf8')));
  return steps.flatMap(({ kubectl, shown }) => [
    ...(kubectl === undefined ? [] : [kubectl].flat().map(({ args }) => `kubectl ${args.join(' ')}`)),
    ...Object.keys(shown ?? {}),
  ]);
}

it('no script is left of a page that has gone', () => {
  const scripts = globSync('content/manual/**/*.yaml').map((file) => file.replaceAll('\\', '/').replace(/^content\/manual\/|\.yaml$/g, ''));
  expect(scripts.sort()).toEqual(pages.map(({ name }) => name));
});

describe.for(pages)('$name', ({ name, blocks }) => {
  it('has a script that names each of its blocks', () => {
    expect(scriptFaults(readScript(name), blocks)).toEqual([]);
  });

  it('has the same commands in Chinese', () => {
    const withoutRemarks = (commands: string): string => commands.replace(/^\s*#(?!!).*\n?/gm, '');
    const chinese = commandBlocks(pageText(name, 'content/docs/zh-cn'));
    expect(chinese.map(({ commands }) => withoutRemarks(commands))).toEqual(blocks.map(({ commands }) => withoutRemarks(commands)));
  });

  it('shows no command of kubectl as recorded that was not', () => {
    for (const step of readScript(name).steps) {
      if (!('recorded' in step)) continue;
      const asked = filledIn(blocks[step.block - 1]?.commands ?? '', step.with).split('\n');
      const known = recordedCommands(step.recorded);
      expect(asked.filter((line) => line.startsWith('kubectl ') && !known.includes(line))).toEqual([]);
    }
  });
});
