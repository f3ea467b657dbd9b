/** Where the files of a lesson's project stand in the sandbox. */
export const PROJECT = '/home/visitor/shop';
