import { PARSERS } from '../worker-files.ts';
import type { Container } from './boot.ts';
import { FOLDER } from './container-transport.ts';

const PROGRAM = '/sandbox/sandbox-node.mjs';
/** The program cannot fetch it: where it runs there is no site. */
const SQL_ENGINE = '/sandbox/sqlite.wasm';

/**
 * A script runs, and says what only this page knows.
 * @throws Error when it does not
 */
export async function runSmoke(container: Container, word: string): Promise<void> {
  await container.mount({ '.smoke.cjs': { file: { contents: `process.stdout.write(${JSON.stringify(word)});` } } });
  const process = await container.spawn('node', ['.smoke.cjs']);
  let said = '';
  const heard = process.output.pipeTo(new WritableStream({ write: (chunk) => void (said += chunk) })).catch(() => undefined);
  const status = await process.exit;
  await heard;
  if (status !== 0 || !said.includes(word)) throw new Error(`node ended with status ${status}`);
}

/**
 * Puts the sandbox's program into the machine. It is loaded only now: who gets no WebContainer needs none of it.
 * @throws Error when a file does not come
 */
export async function furnish(container: Container, fetchFile: (address: string) => Promise<Response>): Promise<void> {
  const files = await Promise.all(
    [PROGRAM, SQL_ENGINE, ...PARSERS].map(async (address) => {
      const response = await fetchFile(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const contents = new Uint8Array(await response.arrayBuffer());
      return [address.slice(address.lastIndexOf('/') + 1), { file: { contents } }] as const;
    }),
  );
  await container.mount({ [FOLDER]: { directory: Object.fromEntries(files) } });
}
