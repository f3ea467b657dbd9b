import type { CommandName } from 'just-bash/browser';

/**
 * The tools of just-bash that the trial offers. What is not here is not in the bundles either (`main/build-worker.mjs`),
 * so that the sandbox is the same in Node and in the page.
 */
export const bashCommands: readonly CommandName[] = [
  'echo', 'cat', 'printf', 'ls', 'mkdir', 'rmdir', 'touch', 'rm', 'cp', 'mv', 'pwd', 'head', 'tail', 'wc', 'stat', 'grep', 'fgrep', 'egrep', 'sed', 'sort', 'uniq',
  'cut', 'tr', 'rev', 'tac', 'column', 'tee', 'find', 'basename', 'dirname', 'tree', 'du', 'env', 'printenv', 'xargs', 'true', 'false', 'clear', 'bash', 'sh', 'base64',
  'diff', 'date', 'sleep', 'timeout', 'time', 'seq', 'expr', 'which',
];
