import type { Kind, PodTemplate } from './objects.ts';

/** What a real cluster draws by lot or computes from Go's memory layout: names and uids. */
export interface Names {
  uid(kind: Kind, name: string): string;
  /** Five letters behind `inventory-8f4bf764b-`. */
  suffix(prefix: string): string;
  /** `8f4bf764b`: the same for the same template. */
  templateHash(owner: string, template: PodTemplate): string;
  /** Of a Service. */
  clusterIP(): string;
  /** One of equal candidates: nodes for a Pod, Pods for a module. */
  pick(candidates: readonly string[], subject: string): string;
}

/** Kubernetes' alphabet for generated names: no vowels, so that no words come out. */
const ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** Drawn from a seed, so that the same steps give the same names. */
export function createNames(seed = 1): Names {
  let state = seed >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  const hex = (digits: number): string => next().toString(16).padStart(8, '0').slice(0, digits);
  return {
    uid(kind, name) {
      // A cluster has its namespaces before anything is drawn.
      if (kind === 'Namespace') return `${fnv(name).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
      return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(8)}${hex(4)}`;
    },
    suffix: () => Array.from({ length: 5 }, () => ALPHABET[next() % ALPHABET.length]).join(''),
    templateHash: (_owner, template) =>
      [...String(fnv(JSON.stringify(template)))].map((digit) => ALPHABET[digit.charCodeAt(0) % ALPHABET.length]).join(''),
    clusterIP: () => `10.96.${next() % 254}.${2 + (next() % 250)}`,
    pick: (candidates) => candidates[next() % candidates.length] ?? '',
  };
}
