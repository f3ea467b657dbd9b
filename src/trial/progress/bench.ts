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

interface Kept {
  /** Where it lay in the sandbox: `/home/visitor/shop/inventory/target/inventory-1.0.0-ark-biz.jar`. */
  readonly path: string;
  /** Base64. */
  readonly content: string;
}

/** What a module was installed from, as it was then, and where. */
export interface Archive extends Kept {
  readonly name: string;
  readonly version: string;
  /** Of the Arklet. */
  readonly port: number;
  /** Whether it was the version that answers. */
  readonly active: boolean;
}

/** What a JVM was started from, as it was then, and how. */
export interface Program extends Kept {
  /** `base-1.0.0.jar`. */
  readonly jar: string;
  readonly folder: string;
  readonly line: string;
  /** The ports that it had. */
  readonly ports: readonly number[];
}

/** What ran in the sandbox. */
export interface Running {
  /** When the base was started; null when there was none. Milliseconds since 1970. */
  readonly base: number | null;
  /** Modules by name, version and state, and other programs by their archive. */
  readonly parts: readonly string[];
  /** In the order in which they were installed. */
  readonly modules: readonly Archive[];
  /** In the order in which they were started. */
  readonly programs: readonly Program[];
  /** The command in the foreground. */
  readonly command: string | null;
  readonly folder: string;
}

/** A terminal beside the first. */
export interface KeptTerminal {
  /** As the visitor named it; null where it has the name that all begin with. */
  readonly name: string | null;
  readonly text: string;
  readonly folder: string;
  /** Oldest first. */
  readonly history: readonly string[];
  /** What ran in its foreground. */
  readonly command: string | null;
}

/** How the workbench looked: what a reload brings back beside files and step. */
export interface Bench {
  readonly finished: boolean;
  readonly opened: readonly string[];
  readonly current: string;
  /** The terminal's text, with its control sequences. */
  readonly terminal: string;
  /** The others; left out while there is one. */
  readonly terminals?: readonly KeptTerminal[];
  /** Oldest first. */
  readonly requests: readonly Answered[];
  readonly running: Running;
  /** Lines of the shell, oldest first. */
  readonly history: readonly string[];
}

export const runningIn = (
  state: SandboxState,
  { modules, programs }: Pick<Running, 'modules' | 'programs'> = { modules: [], programs: [] },
): Running => ({
  modules,
  programs,
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
  command: before.command === now.command ? null : before.command,
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
  isRecord(value) &&
  isTexts([value['name'], value['version'], value['path'], value['content']]) &&
  typeof value['port'] === 'number' &&
  typeof value['active'] === 'boolean';

const isProgram = (value: unknown): value is Program =>
  isRecord(value) &&
  isTexts([value['jar'], value['folder'], value['line'], value['path'], value['content']]) &&
  Array.isArray(value['ports']) &&
  value['ports'].every((port) => typeof port === 'number');

function isRunning(value: unknown): value is Running {
  if (!isRecord(value)) return false;
  const { base, parts, modules, programs, command, folder } = value;
  return (
    Array.isArray(modules) &&
    modules.every(isArchive) &&
    Array.isArray(programs) &&
    programs.every(isProgram) &&
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

const isTerminal = (value: unknown): value is KeptTerminal =>
  isRecord(value) && isTexts([value['text'], value['folder'], value['name'] ?? '', value['command'] ?? '']) && isTexts(value['history']);

/** Whether what was kept is a bench: it may be damaged. */
export function isBench(value: unknown): value is Bench {
  if (!isRecord(value)) return false;
  const { finished, opened, current, terminal, requests, running, history, terminals = [] } = value;
  return (
    typeof finished === 'boolean' &&
    isTexts(opened) &&
    typeof current === 'string' &&
    typeof terminal === 'string' &&
    Array.isArray(requests) &&
    requests.every(isAnswered) &&
    isTexts(history) &&
    Array.isArray(terminals) &&
    terminals.every(isTerminal) &&
    isRunning(running)
  );
}
