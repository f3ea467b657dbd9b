import { resolvePath } from '../../host/paths.ts';
import { failed, PASSED, type Evaluate } from './evaluation.ts';

/** The Java file is there, and the compiler finds no error in it. */
export const compiles: Evaluate<'compiles'> = ({ path }, _seen, { files, home, inspect }) => {
  const place = resolvePath(home, path);
  if (files.stat(place)?.kind !== 'file') return failed(`${path} is not there.`, `${path} 不存在。`);
  const { diagnostics } = inspect({ path: place, text: files.readText(place), want: 'diagnostics' });
  const error = diagnostics.find(({ severity }) => severity === 'error');
  return error ? failed(`Line ${error.line}: ${error.message}`, `第 ${error.line} 行：${error.message}`) : PASSED;
};
