import type { FromSandbox } from '../../../../sandbox/protocol/messages.ts';
import { createLink } from '../../../../sandbox/protocol/link.ts';
import type { OpenTransport } from '../transport.ts';
import { textOf, type Container } from './boot.ts';

/** Where the sandbox's own files are in the machine: beside the visitor's, hidden. */
export const FOLDER = '.sandbox';
/** A pseudo-terminal has a size, although nobody looks at this one. */
const TERMINAL = { cols: 80, rows: 24 };

const isMessage = (message: unknown): message is FromSandbox =>
  typeof message === 'object' && message !== null && ('event' in message || 'id' in message);

/** The second engine: the sandbox as a Node process in a WebContainer, over the pseudo-terminal that it has there. */
export const openContainer =
  (container: Container): OpenTransport =>
  (receiver) => {
    let closed = false;
    let write: (text: string) => void = () => undefined;
    let kill: () => void = () => undefined;
    const link = createLink({
      side: 'page',
      write: (text) => write(text),
      receive: (message) => {
        if (isMessage(message)) receiver.message(message);
      },
      // Of what it was nobody can tell: who waits for an answer has a deadline.
      unreadable: () => undefined,
      after(milliseconds, callback) {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    const end = (reason: string): void => {
      link.close();
      if (!closed) receiver.lost(reason);
      closed = true;
    };
    container.spawn('node', [`${FOLDER}/sandbox-node.mjs`, '--framed', '--home', '.'], { terminal: TERMINAL }).then(
      (process) => {
        if (closed) {
          process.kill();
          return;
        }
        kill = () => process.kill();
        const writer = process.input.getWriter();
        write = (text) => void writer.write(text).catch(() => undefined);
        process.output.pipeTo(new WritableStream({ write: (chunk) => link.hear(chunk) })).catch(() => undefined);
        process.exit.then(
          (status) => end(`the sandbox's process ended with status ${status}`),
          (error: unknown) => end(textOf(error)),
        );
      },
      (error: unknown) => end(textOf(error)),
    );
    return {
      post: (message) => link.send(message),
      close() {
        closed = true;
        link.close();
        kill();
      },
    };
  };
