/**
 * The sandbox as a Node process, for the WebContainer: the protocol as JSON lines on standard input and output. Lines
 * are ASCII: the client there cuts multi-byte characters in half.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { connect } from './connection.ts';
import type { FromSandbox, RequestMessage } from '../protocol/messages.ts';
import { loadRuntime } from './runtime.ts';

const read = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));

function toAscii(message: FromSandbox): string {
  return JSON.stringify(message).replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const receive = connect(
  loadRuntime({ runtime: read('./tree-sitter.wasm'), grammar: read('./tree-sitter-java.wasm') }),
  'node',
  (message) => void process.stdout.write(`${toAscii(message)}\n`),
);
for await (const line of createInterface({ input: process.stdin })) {
  // Both ends of the pipe are this project's; a line that is no message is a defect and may end the process.
  const message: RequestMessage = JSON.parse(line);
  receive(message);
}
