import { Engine } from '../engine.ts';
import type { OpenTransport } from '../transport.ts';
import { bootContainer, failure, textOf, within, type Container, type Host } from './boot.ts';
import { openContainer } from './container-transport.ts';
import { limits, type Failure } from './failures.ts';
import { furnish, runSmoke } from './furnish.ts';

/** A machine that has proved that it runs the sandbox. */
export interface Machine {
  readonly container: Container;
  readonly open: OpenTransport;
  /** Addresses of ports that are open in it. */
  readonly addresses: ReadonlyMap<number, string>;
  /** Told when `addresses` has changed. */
  moved: () => void;
  /** Told once, when the machine is gone. */
  broken: (failure: Failure) => void;
  close(): void;
}

export type Brought = { readonly ok: true; readonly machine: Machine } | ({ readonly ok: false } & Failure);

/** From nothing to a machine whose sandbox has answered, or the reason why not, in limited time. */
export async function bringMachine(host: Host, word: string, fetchFile: (address: string) => Promise<Response>): Promise<Brought> {
  const booted = await bootContainer(host);
  if (!booted.ok) return booted;
  const { container, frame } = booted;
  const addresses = new Map<number, string>();
  let closed = false;
  const machine: Machine = {
    container,
    open: openContainer(container),
    addresses,
    moved: () => undefined,
    broken: () => undefined,
    close() {
      if (closed) return;
      closed = true;
      container.teardown();
      frame?.remove();
    },
  };
  const failed = Promise.withResolvers<Brought>();
  const broke = (code: 'runtime-error' | 'lost', detail: string): void => {
    if (closed) return;
    failed.resolve(failure(code, detail));
    machine.broken({ code, detail });
  };
  // Before anything is started: what was told before is not told again.
  container.on('error', ({ message }) => broke('runtime-error', message));
  container.on('server-ready', (port, url) => {
    addresses.set(port, url);
    machine.moved();
  });
  container.on('port', (port, type) => {
    if (type === 'close' && addresses.delete(port)) machine.moved();
  });
  frame?.removed(() => broke('lost', ''));

  const proved = prove(container, machine.open, word, fetchFile).then(
    (): Brought => ({ ok: true, machine }),
    (error: unknown) => failure('smoke-failed', textOf(error)),
  );
  const outcome = await Promise.race([proved, failed.promise]);
  if (!outcome.ok) machine.close();
  return outcome;
}

async function prove(
  container: Container,
  open: OpenTransport,
  word: string,
  fetchFile: (address: string) => Promise<Response>,
): Promise<void> {
  await soon(limits.smoke, runSmoke(container, word), 'no script ran');
  await soon(
    limits.sandbox,
    furnish(container, fetchFile).then(() => greet(open)),
    'the sandbox did not answer',
  );
}

/** The sandbox's process starts and answers. It ends again: the takeover starts one of its own. */
async function greet(open: OpenTransport): Promise<void> {
  const engine = new Engine(open);
  engine.restart();
  try {
    await engine.ask('hello', {});
  } finally {
    engine.close();
  }
}

async function soon(milliseconds: number, promise: Promise<unknown>, late: string): Promise<void> {
  const outcome = await within(milliseconds, promise, LATE);
  if (outcome === LATE) throw new Error(`${late} within ${milliseconds / 1000} s`);
}

const LATE = Symbol('late');
