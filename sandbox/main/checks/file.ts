import { resolvePath } from '../../host/paths.ts';
import { failed, PASSED, type Evaluate } from './evaluation.ts';

/** A file is there or not; its text contains something, or lacks it. */
export const file: Evaluate<'file'> = ({ path, exists, contains, lacks }, _seen, { files, home }) => {
  const place = resolvePath(home, path);
  const stat = files.stat(place);
  if (!stat) return exists === false ? PASSED : failed(`${path} is not there.`, `${path} 不存在。`);
  if (exists === false) return failed(`${path} is still there.`, `${path} 仍然存在。`);
  const text = stat.kind === 'file' ? files.readText(place) : '';
  if (contains !== undefined && !text.includes(contains))
    return failed(`${path} does not contain “${contains}”.`, `${path} 中没有「${contains}」。`);
  if (lacks !== undefined && text.includes(lacks)) return failed(`${path} still contains “${lacks}”.`, `${path} 中仍有「${lacks}」。`);
  return PASSED;
};
