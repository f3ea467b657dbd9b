/** Why there is no WebContainer, or none any more. The dictionary has a sentence for each. */
export const failureCodes = [
  // Known at once.
  'chosen',
  'insecure-context',
  'not-isolated',
  'no-features',
  'offline',
  'ios',
  'small-device',
  'saves-data',
  'no-key',
  // While it starts.
  'host-unreachable',
  'host-refused',
  'boot-rejected',
  'runtime-timeout',
  'smoke-failed',
  // While it serves.
  'runtime-error',
  'lost',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  /** What was said by who failed; often nothing. */
  readonly detail: string;
}

export const isFailureCode = (text: string | null): text is FailureCode => failureCodes.some((code) => code === text);

/** Milliseconds within which each stage of the start is over. The client itself waits for ever. */
export const limits = {
  /** Until the host's frame has loaded something. */
  load: 10_000,
  /** From there until the host has greeted: blocked, refused and broken hosts all end here. */
  greeting: 5_000,
  /** From there until the machine is up. */
  machine: 20_000,
  /** All three together. */
  boot: 30_000,
  /** A script runs and says what it was told to. */
  smoke: 8_000,
  /** The sandbox's files are there, and its process has answered. */
  sandbox: 30_000,
} as const;
