import type { Refusal } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';

export function refused(reasons: readonly Bilingual[]): Refusal {
  return { outcome: 'refused', reasons };
}
