/** The sandbox in a worker of the page: the protocol over `postMessage`. The two wasm files lie beside this script. */
import { connect } from './connection.ts';
import type { FromSandbox } from '../protocol/messages.ts';
import { loadRuntime } from './runtime.ts';

async function load(name: string): Promise<Uint8Array> {
  const url = new URL(name, import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} could not be loaded: HTTP ${response.status}. Reload the page.`);
  return new Uint8Array(await response.arrayBuffer());
}

async function start(): Promise<Awaited<ReturnType<typeof loadRuntime>>> {
  const [runtime, grammar] = await Promise.all([load('./tree-sitter.wasm'), load('./tree-sitter-java.wasm')]);
  return loadRuntime({ runtime, grammar });
}

const receive = connect(start(), 'worker', (message: FromSandbox) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<unknown>) => receive(data));
// What no request waits for must not be lost without a word.
addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  const message: FromSandbox = { event: 'failed', message: event.reason instanceof Error ? event.reason.message : String(event.reason) };
  postMessage(message);
});
