import { createTwoFilesPatch } from 'diff';
import type { Detection } from '../../splitter/index.ts';
import { spliced } from '../../splitter/leaving/splice.ts';

/** The cures that can be written without knowing more, as one unified diff for `git apply`; '' where there are none. */
export function patchOf({ traces }: Detection, files: ReadonlyMap<string, string>): string {
  const paths = [...new Set(traces.filter(({ edits }) => edits).map(({ file }) => file))];
  return paths
    .map((path) => {
      const text = files.get(path) ?? '';
      const edits = traces.filter(({ file }) => file === path).flatMap(({ edits = [] }) => edits);
      return createTwoFilesPatch(`a/${path}`, `b/${path}`, text, spliced(text, edits), '', '').replace(/^=+\n/, '');
    })
    .join('');
}
