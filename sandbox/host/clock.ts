export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Nanoseconds from an arbitrary start, for durations. */
  nanos(): number;
  /** Calls back after so many milliseconds; returns how to cancel. */
  after(milliseconds: number, callback: () => void): () => void;
}
