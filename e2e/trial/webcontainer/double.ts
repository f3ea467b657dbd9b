import { expect, type BrowserContext, type Frame, type Page, type Route } from '@playwright/test';
import { buildSync } from 'esbuild';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Machine, portOf, type Plan } from './machine.ts';

/** How the host's address answers. */
type Answering = 'double' | 'refused' | 'silence' | '404' | '503';
export type Failing = Plan & { readonly answering?: Answering };

const isolated = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
};

const script = (): string => {
  const entry = fileURLToPath(new URL('host-frame.ts', import.meta.url));
  const [file] = buildSync({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'es2022' }).outputFiles;
  return file?.text ?? '';
};

/**
 * Stands in for the WebContainer's host, which tests cannot reach: the unmodified client of the page talks to a frame that
 * speaks its protocol, over real processes of this computer.
 */
export class HostDouble {
  readonly machine: Machine;
  /** Addresses of the host that were asked for. */
  readonly asked: string[] = [];
  #answering: Answering;
  #frame: Frame | null = null;
  /** Frames that have loaded something, whatever it was. */
  #loaded = 0;

  constructor({ answering = 'double', ...plan }: Failing = {}) {
    this.#answering = answering;
    this.machine = new Machine(plan, (event) => {
      // The frame may be gone, as when the page has given up.
      this.#frame?.evaluate((text) => window.wcEvent(text), JSON.stringify(event)).catch(() => undefined);
    });
  }

  /** From now on it works. */
  mend(): void {
    this.#answering = 'double';
    this.machine.plan = {};
  }

  /** Settles when the page waits for what does not come. */
  async reached({ answering, silent, stalled, deafNode }: Failing): Promise<void> {
    if (answering === 'silence') return;
    const there = (): boolean =>
      deafNode ? this.machine.spawned.length > 0 : stalled ? this.machine.builds > 0 : answering || silent ? this.#loaded > 0 : true;
    await expect.poll(there).toBe(true);
  }

  async stand(context: BrowserContext): Promise<void> {
    const count = (page: Page): void => {
      page.on('framenavigated', (frame) => {
        if (frame.parentFrame()) this.#loaded += 1;
      });
    };
    context.pages().forEach(count);
    context.on('page', count);
    await context.exposeBinding('wcBridge', async ({ frame }, call: string) => {
      this.#frame = frame;
      try {
        return JSON.stringify({ value: (await this.machine.call(JSON.parse(call))) ?? null });
      } catch (error) {
        return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
      }
    });
    await context.route('https://stackblitz.com/**', (route) => this.#host(route));
    await context.route(/^https:\/\/[\w-]+\.local-corp\.webcontainer-api\.io\//, (route) => this.#preview(route));
  }

  async #host(route: Route): Promise<void> {
    this.asked.push(route.request().url());
    if (this.#answering === 'refused') await route.abort('connectionrefused');
    else if (this.#answering === 'double') {
      await route.fulfill({ contentType: 'text/html', headers: isolated, body: `<!doctype html><script>${script()}</script>` });
    } else if (this.#answering !== 'silence') {
      await route.fulfill({ status: Number(this.#answering), contentType: 'text/html', headers: isolated, body: 'no' });
    }
  }

  /** What the real host's service worker does: the machine's answer, with the headers that an isolated page wants. */
  async #preview(route: Route): Promise<void> {
    const asked = route.request();
    const port = this.machine.ports.get(portOf(asked.url()));
    if (port === undefined) {
      await route.abort('connectionrefused');
      return;
    }
    const { pathname, search } = new URL(asked.url());
    const answer = await new Promise<{ status: number; type: string; body: Buffer }>((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path: pathname + search, headers: { host: 'localhost' } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body: Buffer.concat(chunks) }),
        );
      });
      asking.on('error', reject);
      asking.end();
    });
    await route.fulfill({ status: answer.status, headers: { ...isolated, 'content-type': answer.type }, body: answer.body });
  }
}
