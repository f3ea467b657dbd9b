import type { Machine } from '../../run/machine.ts';
import type { Natives } from '../../run/native.ts';
import type { Long } from '../../run/value.ts';

/** One step of Random's generator: seed × 0x5DEECE66D + 11 in 48 bits, in two halves that a number holds exactly. */
function step(seed: number): number {
  const low = seed % 0x1000000;
  const high = (seed - low) / 0x1000000;
  const product = low * 0xe66d + 0xb;
  const lowest = product % 0x1000000;
  const carry = (product - lowest) / 0x1000000;
  // 0x5DEECE66D = 0x5DEEC << 16 | 0xE66D.
  const cross = (low * 0x5deec) % 0x100000000;
  const shifted = cross * 0x10000 + lowest;
  const below = shifted % 0x1000000;
  const above = (shifted - below) / 0x1000000;
  return ((above + carry + high * 0xe66d + ((high * 0x5deec) % 0x100) * 0x10000) % 0x1000000) * 0x1000000 + below;
}

export const randoms: Natives = { 'java.util.Random': { step: (_m: Machine, _self: null, seed: Long) => step(Number(seed)) } };
