import { baseOf } from '../../../sandbox/protocol/bases.ts';
import type { HttpResult, RequestBody } from '../../../sandbox/protocol/messages.ts';
import type { SandboxState } from '../../../sandbox/protocol/state.ts';

/** Requests that are kept, and characters of each answer. */
export const KEPT_REQUESTS = 30;
export const KEPT_BODY = 4096;

export interface Answered {
  readonly asked: RequestBody;
  readonly result: HttpResult;
}

/** What a module that runs was installed from, as it was then. */
export interface Archive {
  readonly name: string;
  readonly version: string;
  /** Where it lay in the sandbox: `/home/visitor/shop/inventory/target/inventory-1.0.0-ark-biz.jar`. */
  readonly path: string;
  /** Base64. */
  readonly content: string;
}

/** What ran in the sandbox. A module can be deployed again; of the rest can only be told. */
export interface Running {
  /** When the base was started; null when there was none. Milliseconds since 1970. */
  readonly base: number | null;
  /** Modules by name, version and state, and other programs by their archive. */
  readonly parts: readonly string[];
  /** Of the modules that were activated. */
  readonly archives: readonly Archive[];
  /** The command in the foreground. */
  readonly command: string | null;
  readonly folder: string;
}

/** How the workbench looked: what a reload brings back beside files and step. */
export interface Bench {
  readonly finished: boolean;
  readonly opened: readonly string[];
  readonly current: string;
  /** The terminal's text, with its control sequences. */
  readonly terminal: string;
  /** Oldest first. */
  readonly requests: readonly Answered[];
  readonly running: Running;
}

export const runningIn = (state: SandboxState, archives: readonly Archive[] = []): Running => ({
  archives,
  base: baseOf(state)?.startedAt ?? null,
  parts: state.jvms.flatMap((jvm) =>
    jvm.base ? jvm.bizs.filter(({ name }) => name !== jvm.name).map(({ name, version }) => `${name} ${version}`) : [jvm.jar],
  ),
  command: state.running,
  folder: state.workingDirectory,
});

export interface NotBroughtBack {
  readonly base: 'anew' | 'gone' | null;
  readonly parts: readonly string[];
  readonly command: string | null;
}

/** What ran before and does not run now, or not as it did. */
export const notBroughtBack = (before: Running, now: Running): NotBroughtBack => ({
  base: before.base === null ? null : now.base === null ? 'gone' : now.base === before.base ? null : 'anew',
  parts: before.parts.filter((part) => !now.parts.includes(part)),
  command: before.command,
});

/** Answers as they are kept: the newest, each cut to a size. */
export const keptRequests = (answered: readonly Answered[]): readonly Answered[] =>
  answered
    .slice(-KEPT_REQUESTS)
    .map(({ asked, result }) => ({ asked, result: result.outcome === 'answered' ? { ...result, body: cut(result.body) } : result }));

const cut = (body: string): string => (body.length <= KEPT_BODY ? body : `${body.slice(0, KEPT_BODY)}…`);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

const isArchive = (value: unknown): value is Archive =>
  isRecord(value) && isTexts([value['name'], value['version'], value['path'], value['content']]);

function isRunning(value: unknown): value is Running {
  if (!isRecord(value)) return false;
  const { base, parts, archives, command, folder } = value;
  return (
    Array.isArray(archives) &&
    archives.every(isArchive) &&
    (base === null || typeof base === 'number') &&
    isTexts(parts) &&
    (command === null || typeof command === 'string') &&
    typeof folder === 'string'
  );
}

function isAnswered(value: unknown): value is Answered {
  if (!isRecord(value) || !isRecord(value['asked']) || !isRecord(value['result'])) return false;
  const { port, method, path } = value['asked'];
  const { outcome, status, body, milliseconds } = value['result'];
  return (
    typeof port === 'number' &&
    typeof method === 'string' &&
    typeof path === 'string' &&
    (outcome === 'answered' || outcome === 'refused' || outcome === 'never') &&
    typeof status === 'number' &&
    typeof body === 'string' &&
    typeof milliseconds === 'number'
  );
}

/** Whether what was kept is a bench: it may be damaged. */
export function isBench(value: unknown): value is Bench {
  if (!isRecord(value)) return false;
  const { finished, opened, current, terminal, requests, running } = value;
  return (
    typeof finished === 'boolean' &&
    isTexts(opened) &&
    typeof current === 'string' &&
    typeof terminal === 'string' &&
    Array.isArray(requests) &&
    requests.every(isAnswered) &&
    isRunning(running)
  );
}
