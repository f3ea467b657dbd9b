/**
 * A slot of a Java frame, or what an expression left behind. Attribution has proved the static type of every
 * expression before it is compiled, so that the closures do not check it a second time: this is the one place
 * of the engine where TypeScript is told to trust that.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Slot = any;

/** Locals of one call: receiver (unless static), arguments, then the other locals. */
export type Frame = Slot[];

/** Evaluates an expression in a frame. */
export type Expr = (f: Frame) => Slot;

/** Runs a statement and says how it ended: one of the codes below, or a label's code. */
export type Stmt = (f: Frame) => number;

export const NORMAL = 0;
export const BREAK = 1;
export const CONTINUE = 2;
/** The value stands in `Stack.result`. */
export const RETURN = 3;
/** Leaves a switch expression; the value stands in `Stack.result`. */
export const YIELD = 4;
/** Labels take two codes each from here: even = break, odd = continue. */
export const FIRST_LABEL = 6;

/** Makes room in a frame that holds receiver and arguments for the other locals. */
export function grow(frame: Frame, size: number): Frame {
  for (let i = frame.length; i < size; i++) frame.push(undefined);
  return frame;
}
