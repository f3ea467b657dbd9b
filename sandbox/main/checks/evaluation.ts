import type { Files } from '../../host/files.ts';
import type { CheckKind, CheckOf, CheckResult, Seen } from '../../protocol/checks.ts';
import type { HttpResult, Inspection, RequestBody, Requests } from '../../protocol/messages.ts';
import type { SandboxState } from '../../protocol/state.ts';

/** What an evaluation may ask beside the part of the state that its kind sees. */
export interface Ground {
  readonly files: Files;
  /** Where relative paths begin. */
  readonly home: string;
  readonly request: (request: RequestBody) => Promise<HttpResult>;
  readonly inspect: (params: Requests['inspect']['params']) => Inspection;
  /** The state when the checks of the step before passed; null before any has. */
  readonly before: SandboxState | null;
}

/** How a kind is evaluated. It may take its time; the checker ends it when it takes too long. */
export type Evaluate<K extends CheckKind> = (check: CheckOf<K>, seen: Seen<K>, ground: Ground) => CheckResult | Promise<CheckResult>;

/** Passed; there is nothing to tell. */
export const PASSED: CheckResult = { passed: true, found: { en: '', zh: '' } };
/** Not passed, and what was found instead, in both languages. */
export const failed = (en: string, zh: string): CheckResult => ({ passed: false, found: { en, zh } });
export const NO_CLUSTER = failed('No cluster is running.', '没有正在运行的集群。');
export const NO_BASE = failed('No base is running.', '没有正在运行的基座。');
