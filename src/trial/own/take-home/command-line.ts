/** The splitter as one file for Node, which the build puts there. */
export const COMMAND_LINE = '/download/koupleless-split.mjs';
