/** Files that are read of one project; Java and what builds it come first. The command line has the same limits. */
export const MOST_FILES = 5000;
/** Bytes that are read of one project. */
export const MOST_BYTES = 200 * 1024 * 1024;
/** Bytes of one file. What is larger is no source. */
export const MOST_FILE_BYTES = 2 * 1024 * 1024;
