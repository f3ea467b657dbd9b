import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandBlocks } from './blocks.ts';
import { faultOf, play, type Played } from './play.ts';
import { scriptFaults, type Script } from './script.ts';
import { Shell } from './shell.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'manual-test-'));
const shell = new Shell(folder, { GREETING: 'hello' });
afterAll(async () => {
  await shell.end();
  rmSync(folder, { recursive: true });
});

const page = `
\`\`\`sh
echo $GREETING NAME
\`\`\`

\`\`\`text
hello you
…
\`\`\`

\`\`\`sh
echo up; exec cat /dev/zero > /dev/null
\`\`\`
`;
const blocks = commandBlocks(page);

async function played(script: Script): Promise<readonly Played[]> {
  const all: Played[] = [];
  for await (const step of play(script, page, blocks, shell)) all.push(step);
  return all;
}

// The commands are bash's.
describe.skipIf(process.platform === 'win32')('a script', () => {
  it('runs blocks with the words of a reader in them, and looks for what the page shows', async () => {
    expect(await played({ steps: [{ block: 1, with: { NAME: 'you' }, shown: true }] })).toMatchObject([{ fault: undefined }]);
    expect(await played({ steps: [{ block: 1, shown: true }] })).toMatchObject([
      { fault: 'the page shows “hello you”, which was not printed' },
    ]);
  });

  it('ends at the first step that is not as it should be', async () => {
    const steps = await played({ steps: [{ run: 'exit 3' }, { run: 'echo never' }] });
    expect(steps).toMatchObject([{ name: 'before', fault: 'exit status 3 instead of 0' }]);
    expect(await played({ steps: [{ run: 'exit 3', status: 3 }] })).toMatchObject([{ fault: undefined }]);
  });

  it('keeps blocks as files', async () => {
    await played({ steps: [{ block: 1, to: 'a/greet.sh' }] });
    expect(readFileSync(path.join(folder, 'a/greet.sh'), 'utf8')).toBe('echo $GREETING NAME\n');
  });

  it('waits for a word of what goes on, tells its process to what follows, and ends it', async () => {
    const steps = await played({
      steps: [
        { block: 2, until: 'up' },
        { run: 'kill -0 $BACKGROUND && echo it runs', prints: ['it runs'] },
        { run: 'echo no', until: 'yes' },
      ],
    });
    expect(steps.map(({ fault }) => fault)).toEqual([undefined, undefined, 'it ended (0) before “yes” came']);
  });
});

it('a command that took too long has no status', () => {
  expect(faultOf({ run: 'x' }, { status: null, output: '' })).toBe('exit status none: it took too long instead of 0');
});

it('a script that is not that of its page is named', () => {
  const faults = scriptFaults(
    {
      steps: [
        { block: 3, left: 'no' },
        { block: 1, with: { you: 'me' } },
        { block: 1, shown: true },
      ],
    },
    blocks,
  );
  expect(faults).toEqual(['block 2 (line 12) is not named', 'there is no block 3', 'block 1 has no “you”']);
  expect(
    scriptFaults(
      {
        steps: [
          { block: 2, left: 'no' },
          { block: 1, left: 'no' },
        ],
      },
      blocks,
    ),
  ).toEqual(['blocks are not named in the order of the page']);
});
