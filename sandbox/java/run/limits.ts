/** Bytes that may be allocated after an OutOfMemoryError, so that what catches it can print. The trial's own measure. */
export const AFTER_OUT_OF_MEMORY = 1_000_000;

/** Steps, frames and bytes for one entry into Java. */
export const DEFAULT_LIMITS = { steps: 100_000_000, depth: 9000, allocation: 1_500_000_000 };
