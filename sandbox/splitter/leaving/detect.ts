import type { JavaParser } from '../../java/syntax/index.ts';
import { readUnit } from '../index/read-unit.ts';
import type { ProjectFile } from '../project-file.ts';
import { readWorkspace } from '../workspace/workspace.ts';
import type { SplitTrace } from '../../protocol/split.ts';
import { tracesOf } from './traces.ts';

/** What the code of a project leaves behind, and of how many of its types that was said. */
export interface Detection {
  /** Top-level types that were read, tests left out. */
  readonly types: number;
  readonly traces: readonly SplitTrace[];
}

/** Looks through the main sources of a project, as far as they can be parsed. */
export function detect(project: readonly ProjectFile[], parser: JavaParser): Detection {
  const units = readWorkspace(project)
    .sources.filter(({ test }) => !test)
    .map(({ path, text }) => readUnit(path, text, false, parser));
  return { types: units.reduce((sum, unit) => sum + unit.types.length, 0), traces: tracesOf(units) };
}
