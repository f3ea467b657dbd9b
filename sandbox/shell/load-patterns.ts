/**
 * Loads the shell's regular expressions. just-bash comes with them; in a bundle they are a chunk of their own, and this
 * module is replaced by one that loads it (`main/build-worker.mjs`), so it must not export anything else.
 */
export const loadPatterns = (): Promise<unknown> => Promise.resolve();
