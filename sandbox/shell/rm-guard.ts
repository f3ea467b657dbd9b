import { defineCommand } from 'just-bash/browser';
import { resolvePath } from '../host/paths.ts';

/** just-bash's `rm`, with the care that GNU's takes; it has no such care itself. */
export const guardedRm = defineCommand('rm', async (args, context) => {
  const targets = args.filter((arg) => !arg.startsWith('-'));
  const recursive = args.some((arg) => /^-[a-zA-Z]*[rR]|^--recursive$/.test(arg));
  const root = targets.find((target) => resolvePath(context.cwd, target) === '/');
  if (recursive && root !== undefined) {
    const named = root === '/' ? "'/'" : `'${root}' (same as '/')`;
    const stderr = `rm: it is dangerous to operate recursively on ${named}\nrm: use --no-preserve-root to override this failsafe\n`;
    return { stdout: '', stderr, exitCode: 1 };
  }
  const dots = recursive ? targets.find((target) => /(?:^|\/)\.{1,2}\/*$/.test(target)) : undefined;
  if (dots !== undefined) return { stdout: '', stderr: `rm: refusing to remove '.' or '..' directory: skipping '${dots}'\n`, exitCode: 1 };
  return (await context.origCommand?.([...args])) ?? { stdout: '', stderr: '', exitCode: 127 };
});
