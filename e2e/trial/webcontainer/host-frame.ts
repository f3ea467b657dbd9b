// The double of https://stackblitz.com/headless, as it runs inside the client's hidden frame. Machine and files are on the
// other side of `wcBridge`: real processes of this computer (machine.ts). Bundled by double.ts.
// comlink must be 4.3.0: from 4.3.1 on its messages are of other types than the client's own.
import * as Comlink from 'comlink';

declare global {
  interface Window {
    wcBridge(call: string): Promise<string>;
    wcEvent(event: string): void;
  }
}

type Listener = (...args: unknown[]) => void;
/** What the other side tells. Bytes are base64; null ends a stream. */
type Told =
  | { readonly told: 'output'; readonly id: number; readonly data: string | null }
  | { readonly told: 'exit'; readonly id: number; readonly status: number }
  | { readonly told: 'event'; readonly name: string; readonly args: readonly unknown[] };

interface Running {
  readonly output: ((data: Uint8Array | null) => void) | undefined;
  readonly exit: (status: number) => void;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

async function call<T = unknown>(op: string, given: object = {}): Promise<T> {
  const answer = JSON.parse(await window.wcBridge(JSON.stringify({ op, ...given })));
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

const running = new Map<number, Running>();
const listeners = new Map<string, Set<Listener>>();

window.wcEvent = (text) => {
  const told: Told = JSON.parse(text);
  if (told.told === 'output') running.get(told.id)?.output?.(told.data === null ? null : bytesOf(told.data));
  else if (told.told === 'exit') running.get(told.id)?.exit(told.status);
  else for (const listener of listeners.get(told.name) ?? []) listener(...told.args);
};

interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

const instance = {
  fs: () => Comlink.proxy({}),
  previewScript: () => null,
  runtimeInfo: () => call('info'),
  async run(command: Command, _stdout: unknown, _stderr: unknown, output?: (data: Uint8Array | null) => void) {
    const exited = Promise.withResolvers<number>();
    const id = await call<number>('spawn', { command });
    running.set(id, { output, exit: exited.resolve });
    // Only now may output flow: else the first of it would be lost.
    await call('start', { id });
    return Comlink.proxy({
      onExit: exited.promise,
      write: (data: string) => call('write', { id, data }),
      resize: () => undefined,
      kill: () => call('kill', { id }),
    });
  },
  on(name: string, listener: Listener) {
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known.add(listener));
    return Comlink.proxy(() => known.delete(listener));
  },
  loadFiles: (bytes: Uint8Array) => call('mount', { tree: JSON.parse(new TextDecoder().decode(bytes)) }),
  setCredentials: () => undefined,
  teardown: () => call('teardown'),
};

const server = {
  async build(options: unknown) {
    await call('build', { options, isolated: self.crossOriginIsolated });
    return Comlink.proxy(instance);
  },
};

interface Plan {
  readonly silent?: boolean;
  readonly delay?: number;
}

async function greet(): Promise<void> {
  const { silent, delay = 0 } = await call<Plan>('plan');
  if (silent) return;
  await new Promise((resolve) => setTimeout(resolve, delay));
  const { port1, port2 } = new MessageChannel();
  Comlink.expose(server, port1);
  parent.postMessage({ type: 'init' }, '*', [port2]);
}
void greet();
