import type { SplitResult } from '../../sandbox/protocol/split.ts';

/** Why a proposed split cannot be applied as it is; undefined when it can. */
export function proposalProblem(result: SplitResult): string | undefined {
  if (result.outcome === 'refused') return `The split is refused: ${result.reasons.map(({ en }) => en).join(' ')}`;
  const open = result.illegal.find(({ solved }) => !solved);
  return open && `The split leaves ${open.file}:${open.line} open: ${open.remedy.en}`;
}
