import { application } from '../fixture.ts';
import type { ProjectFile } from '../project-file.ts';

/** A small application and where an engineer would draw the border in it. */
export interface MiniApplication {
  /** What it is about, in a sentence. */
  readonly what: string;
  readonly seeds: readonly string[];
  /** Simple names of the types that move. */
  readonly module: readonly string[];
  /** Simple names of the types that both sides name: they are not the module's alone. */
  readonly both: readonly string[];
  readonly verdict: string;
  readonly files: readonly ProjectFile[];
}

/**
 * A text of the corpus: a sentence, `key: value` lines, then every file behind a line `--- path`; of Java files the full name
 * of the class stands for the path, and the package line is left out.
 */
export function readMiniApplication(text: string): MiniApplication {
  const [head = '', ...parts] = text.split(/^--- /m);
  const [what = '', ...lines] = head.trim().split('\n');
  const value = (key: string): readonly string[] =>
    (
      lines
        .find((line) => line.startsWith(`${key}:`))
        ?.slice(key.length + 1)
        .trim() ?? ''
    )
      .split(/\s+/)
      .filter((word) => word !== '');
  const sources = parts.map((part) => {
    const end = part.indexOf('\n');
    return [part.slice(0, end).trim(), part.slice(end + 1)] as const;
  });
  return {
    what,
    seeds: value('seeds'),
    module: value('module'),
    both: value('both'),
    verdict: value('verdict').join(' '),
    files: application(Object.fromEntries(sources)),
  };
}
