import type { WebContainer } from '@webcontainer/api';
import { limits, type Failure, type FailureCode } from './failures.ts';

/** What the trial uses of a WebContainer. */
export type Container = Pick<WebContainer, 'mount' | 'spawn' | 'on' | 'teardown' | 'path' | 'workdir'>;

/** The hidden frame in which the machine lives. */
export interface Frame {
  loaded(listener: () => void): void;
  /** The frame was taken out of the page, and the machine with it. */
  removed(listener: () => void): void;
  remove(): void;
}

/** The client of the WebContainer, and what it does to the page. */
export interface Host {
  boot(): Promise<Container>;
  /** The frame that `boot` has made; null when it made none. */
  frame(): Frame | null;
  /** The host's first message. Returns how to stop listening. */
  greeted(listener: () => void): () => void;
}

export type Booted =
  { readonly ok: true; readonly container: Container; readonly frame: Frame | null } | ({ readonly ok: false } & Failure);

type Outcome = { readonly ok: true; readonly container: Container } | ({ readonly ok: false } & Failure);

export const failure = (code: FailureCode, detail = ''): { readonly ok: false } & Failure => ({ ok: false, code, detail });
export const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Settles with `late` when a time is over first. A failure of the promise is the caller's. */
export async function within<T, L>(milliseconds: number, promise: Promise<T>, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<L>((resolve) => (timer = setTimeout(() => resolve(late), milliseconds)));
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Boots a WebContainer, or says why not, in limited time: the client's own promise never settles when the host cannot be
 * reached, refuses, or is not what it should be. A machine that comes after its time is taken down.
 */
export async function bootContainer(host: Host): Promise<Booted> {
  const began = performance.now();
  const loading = Promise.withResolvers<void>();
  const greeting = Promise.withResolvers<void>();
  const deaf = host.greeted(() => greeting.resolve());
  let over = false;
  const booting = host.boot();
  const booted: Promise<Outcome> = booting.then(
    (container) => {
      if (over) container.teardown();
      return { ok: true, container };
    },
    (error: unknown) => failure('boot-rejected', textOf(error)),
  );
  // The client makes its frame after a turn of its own.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const frame = host.frame();
  frame?.loaded(() => loading.resolve());

  const outcome = await stages();
  over = true;
  deaf();
  if (outcome.ok) return { ...outcome, frame };
  frame?.remove();
  return outcome;

  async function stages(): Promise<Outcome> {
    const greeted = greeting.promise.then(() => null);
    const loaded = loading.promise.then(() => null);
    const reached = await within(limits.load, Promise.race([loaded, greeted, booted]), failure('host-unreachable'));
    if (reached !== null) return reached;
    const answered = await within(limits.greeting, Promise.race([greeted, booted]), failure('host-refused'));
    if (answered !== null) return answered;
    const left = Math.min(limits.machine, limits.boot - (performance.now() - began));
    return within(left, booted, failure('runtime-timeout'));
  }
}
