import { Buffer } from 'buffer';

/** isomorphic-git, which takes Node's Buffer for granted: in a worker there is none until now. */
export async function loadGit() {
  if (!('Buffer' in globalThis)) Object.assign(globalThis, { Buffer });
  return import('isomorphic-git');
}
