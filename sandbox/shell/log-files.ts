import type { Files } from '../host/files.ts';
import { resolvePath } from '../host/paths.ts';

interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * The files of `> base.log 2>&1`, written while the command runs.
 * @param redirections descriptor and operator, then the target, for each: `1>`, `base.log`, `2>&`, `1`
 * @param terminal where a stream goes that is not redirected
 */
export function openLogs(redirections: readonly string[], files: Files, directory: string, terminal: (text: string) => void): Streams {
  let out = terminal;
  let err = terminal;
  for (let at = 0; at + 1 < redirections.length; at += 2) {
    const [operator = '', target = ''] = redirections.slice(at, at + 2);
    if (operator === '2>&' && target === '1') err = out;
    else if (operator === '1>&' && target === '2') out = err;
    else {
      const write = openLog(files, resolvePath(directory, target), operator.endsWith('>>'));
      if (!operator.startsWith('2')) out = write;
      if (!operator.startsWith('1')) err = write;
    }
  }
  return { out, err };
}

function openLog(files: Files, path: string, append: boolean): (text: string) => void {
  if (path === '/dev/null') return () => undefined;
  let written = append && files.stat(path)?.kind === 'file' ? files.readText(path) : '';
  files.write(path, written);
  return (text) => {
    written += text;
    files.write(path, written);
  };
}
