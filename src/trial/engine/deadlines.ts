import type { RequestName } from '../../../sandbox/protocol/messages.ts';

/**
 * Milliseconds within which an engine that answers at all settles a request of each kind. Time in which it is loading or
 * does not answer is not counted: the heartbeat tells of that.
 */
export const deadlines: Readonly<Record<RequestName, number>> = {
  hello: 10_000,
  open: 30_000,
  // A command may build, start and wait; Ctrl-C ends it.
  exec: 600_000,
  input: 10_000,
  resize: 10_000,
  'terminal.open': 10_000,
  'terminal.close': 10_000,
  language: 10_000,
  complete: 10_000,
  inspect: 15_000,
  // The projects are attributed once, and once more to try a new name.
  names: 30_000,
  hover: 30_000,
  rename: 60_000,
  readFile: 10_000,
  writeFile: 10_000,
  removeFile: 10_000,
  list: 10_000,
  // Longer than any time-out that a request carries.
  request: 60_000,
  state: 10_000,
  inside: 10_000,
  log: 10_000,
  split: 60_000,
  'split.open': 60_000,
  'split.traces': 60_000,
  'split.candidates': 60_000,
  'split.propose': 15_000,
  'split.points': 15_000,
  'split.details': 60_000,
  'split.result': 60_000,
  'split.change': 60_000,
  'split.endpoints': 15_000,
  'split.apply': 60_000,
  // A check may ask a controller that never answers.
  check: 60_000,
  interrupt: 10_000,
  stop: 10_000,
};

/** Milliseconds without a word of the engine until it is asked whether it lives. */
export const HEARTBEAT_EVERY = 400;
/**
 * Milliseconds without a word of the engine after which it is said to be silent: with half a second for a page that is busy
 * itself, an engine that died is told of within three seconds.
 */
export const HEARTBEAT_PATIENCE = 2500;
/** Milliseconds that loading may take before the page says that something is amiss. */
export const LOADING_PATIENCE = 30_000;
/** Milliseconds after which an engine that has not even taken a Ctrl-C is stuck: what Ctrl-C is pressed for ends within a second. */
export const INTERRUPT_PATIENCE = 800;
/** An engine of which something was heard in these last milliseconds is not stuck, only behind. */
export const HEARD_LATELY = 400;
/** A timer that comes later than this many milliseconds tells that the page itself slept: nothing follows from it. */
export const LATE = 1000;
