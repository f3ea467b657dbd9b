import { join } from 'node:path';
import { keepAlike } from '../host/node/home-folder.ts';
import { createOpenNetwork } from '../host/node/open-network.ts';
import { servePrograms, type ProgramRun } from '../host/node/program-server.ts';
import { relativePath } from '../host/paths.ts';
import { portSentence } from './port-sentence.ts';
import type { SandboxOptions } from './sandbox.ts';
import { HOME, type SimulatedMachine } from './simulated-machine.ts';

/** The sandbox's programs that a shell of the machine has, too. */
const PROGRAMS = ['arkctl', 'mvn', 'java', 'curl'] as const;

/**
 * A sandbox that lives in a folder of the machine: files are alike in both, programs on the PATH run in the sandbox, and its
 * ports are real ones. `failed` hears of what no command waits for.
 */
export function settleIn(folder: string, failed: (error: unknown) => void): Required<Pick<SandboxOptions, 'openNetwork' | 'join'>> {
  return {
    openNetwork: (say) =>
      createOpenNetwork((news) => {
        // That it worked is seen where the port is looked at.
        if (news.outcome !== 'open') say(portSentence(news));
      }),
    join(machine) {
      const alike = keepAlike({ files: machine.files, home: HOME, folder });
      const serving = servePrograms({
        bin: join(folder, '.sandbox', 'bin'),
        names: PROGRAMS,
        run: (run) => runIn(machine, folder, alike, run),
      });
      serving.catch(failed);
      return () => {
        alike.close();
        serving.then(
          (stop) => stop(),
          () => undefined,
        );
      };
    },
  };
}

/** What other programs wrote is there before the program runs, and what it wrote is there when it ends. */
async function runIn(
  machine: SimulatedMachine,
  folder: string,
  alike: { read(): void; write(): void },
  { name, args, folder: where, out, signal }: ProgramRun,
): Promise<number> {
  const inside = relativePath(folder, where);
  if (inside.startsWith('..')) {
    out(`${name}: ${where} is outside of ${folder}, where the sandbox ends.\n`);
    return 1;
  }
  const inSandbox = (text: string): string => text.replaceAll(folder, HOME);
  alike.read();
  const status = await machine.runProgram({ name, args: args.map(inSandbox), folder: inSandbox(where), out, signal });
  alike.write();
  return status;
}
