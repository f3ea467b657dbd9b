import type { Illegal, SplitMove } from '../protocol/split.ts';

/** The newest form of the file. An older one is read, too; a newer one is not. */
export const VERSION = 1;

/** What a team has decided about a split, as a small file beside the code (`read-decision.ts` reads it). */
export interface Decision {
  readonly version: typeof VERSION;
  /** As `--seed` takes them; at least one. */
  readonly seeds: readonly string[];
  /** The module's name. */
  readonly module: string;
  /** Classes that somebody put on a side, against the proposal or with it. */
  readonly moves: readonly SplitMove[];
  /** Open points that the team knows and lives with for now. Lines change; what names what does not. */
  readonly accepted: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
}

/** As it is saved: sorted, one entry a line, so that a change shows as one in a diff. */
export function writeDecision(decision: Decision): string {
  const line = (value: unknown): string => JSON.stringify(value);
  const list = (values: readonly unknown[]): string => (values.length === 0 ? '[]' : `[\n    ${values.map(line).join(',\n    ')}\n  ]`);
  const moves = [...decision.moves].sort((a, b) => (a.type < b.type ? -1 : 1));
  const accepted = [...decision.accepted].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return `{
  "version": ${decision.version},
  "seeds": ${line(decision.seeds)},
  "module": ${line(decision.module)},
  "moves": ${list(moves)},
  "accepted": ${list(accepted)}
}
`;
}

type Crossing = Pick<Decision['accepted'][number], 'from' | 'to' | 'kind'>;

function keyOf({ from, to, kind }: Crossing): string {
  return `${from} ${to} ${kind}`;
}

/** Open points that are not accepted, and accepted ones that are open no more. */
export function compareOpen<T extends Crossing>(
  open: readonly T[],
  accepted: readonly Crossing[],
): { readonly fresh: readonly T[]; readonly gone: readonly Crossing[] } {
  const known = new Set(accepted.map(keyOf));
  const still = new Set(open.map(keyOf));
  return { fresh: open.filter((o) => !known.has(keyOf(o))), gone: accepted.filter((a) => !still.has(keyOf(a))) };
}

/** The open points of a proposal, each once. */
export function acceptAll(open: readonly Pick<Illegal, 'from' | 'to' | 'kind'>[]): Decision['accepted'] {
  const all = new Map(open.map(({ from, to, kind }) => [keyOf({ from, to, kind }), { from, to, kind }]));
  return [...all.values()];
}

export function newDecision(
  seeds: readonly string[],
  module: string,
  accepted: Decision['accepted'],
  moves: Decision['moves'] = [],
): Decision {
  return { version: VERSION, seeds: [...seeds], module, moves, accepted };
}

/**
 * What of a decision still names something of the project, and what does not. URL prefixes and tables are taken as they are: only
 * the splitter knows them.
 * @param types fully qualified names of the project's types
 */
export function partOf(decision: Decision, types: Iterable<string>): { readonly known: Decision; readonly unknown: readonly string[] } {
  const names = new Set<string>();
  for (const type of types) for (let name = type; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) names.add(name);
  const isKnown = (name: string): boolean => names.has(name) || !/^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)+$/u.test(name);
  const moves = decision.moves.filter(({ type }) => names.has(type));
  const seeds = decision.seeds.filter(isKnown);
  return {
    known: { ...decision, seeds, moves },
    unknown: [
      ...decision.seeds.filter((seed) => !isKnown(seed)),
      ...decision.moves.map(({ type }) => type).filter((type) => !names.has(type)),
    ],
  };
}
