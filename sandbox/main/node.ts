/**
 * The sandbox as a Node process.
 *
 *   node sandbox-node.mjs            the protocol as JSON lines on standard input and output
 *   node sandbox-node.mjs --framed   as frames (protocol/frames.ts), for a pseudo-terminal: the WebContainer gives nothing else
 *   …             --home FOLDER     in a folder that holds the home's files: programs on the PATH (FOLDER/.sandbox/bin) run in
 *                                   the sandbox, and its ports are open on the loopback address
 *
 * What is sent is ASCII either way: the WebContainer's client cuts multi-byte characters in half.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { linesOf } from '../host/node/lines.ts';
import { toAscii } from '../protocol/frames.ts';
import { createLink } from '../protocol/link.ts';
import type { FromSandbox } from '../protocol/messages.ts';
import { connect, unreadable } from './connection.ts';
import { loadRuntime } from './runtime.ts';
import { settleIn } from './settled-home.ts';

const { values } = parseArgs({ options: { framed: { type: 'boolean', default: false }, home: { type: 'string' } } });
const { stdin, stdout } = process;
const read = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));
const runtime = loadRuntime({ runtime: read('./tree-sitter.wasm'), grammar: read('./tree-sitter-java.wasm') });
const messageOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

let send: (message: FromSandbox) => void;
const settled =
  values.home === undefined ? {} : settleIn(resolve(values.home), (error) => send({ event: 'failed', message: messageOf(error) }));
// What no request waits for must not end the sandbox with everything that runs in it.
process.on('uncaughtException', (error) => send({ event: 'failed', message: messageOf(error) }));

if (values.framed) {
  // Without raw mode a terminal echoes, and cuts lines at 4,095 characters: frames are made for that, too.
  if (stdin.isTTY) stdin.setRawMode(true);
  const link = createLink({
    side: 'sandbox',
    write: (text) => stdout.write(text),
    receive: (message) => receive(message),
    unreadable: (reason) => send(unreadable(reason)),
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  send = (message) => link.send(message);
  const receive = connect(runtime, 'node', send, settled);
  // One character a byte: what is not ASCII is not ours.
  stdin.setEncoding('latin1');
  stdin.on('data', (chunk) => link.hear(String(chunk)));
  stdin.on('end', () => process.exit());
} else {
  send = (message) => void stdout.write(`${toAscii(message)}\n`);
  const receive = connect(runtime, 'node', send, settled);
  for await (const line of linesOf(stdin.setEncoding('utf8'))) {
    try {
      receive(JSON.parse(line));
    } catch (error) {
      send(unreadable(error instanceof Error ? error.message : String(error)));
    }
  }
}
