import type { SplitCandidate } from '../../../../sandbox/protocol/split.ts';

/** What the cures of a module cost beside what the module is worth, as a word: one measure has no unit that anybody knows. */
export type PriceWord = 'none' | 'little' | 'part' | 'much';

/** Shares of the worth above which the cures are no longer little, and are much. */
const LITTLE = 0.15;
const MUCH = 0.5;

export function priceWord({ cost, gain }: Pick<SplitCandidate, 'cost' | 'gain'>): PriceWord {
  if (cost <= 0) return 'none';
  const share = gain > 0 ? cost / gain : Infinity;
  return share <= LITTLE ? 'little' : share <= MUCH ? 'part' : 'much';
}
