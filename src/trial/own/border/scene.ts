import type { Side, SplitGraph } from '../../../../sandbox/protocol/split.ts';
import type { Bilingual } from '../../../../sandbox/protocol/text.ts';
import type { OpenProject } from '../own-session.ts';
import { countOf, isAccepted, type Border } from './border.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { packagesOf, type Package } from './packages.ts';
import { pointsOf, simpleName, type Point } from './points.ts';

/** What never changes while a project is open. */
export interface Ground {
  readonly graph: SplitGraph;
  readonly packages: readonly Package[];
  /** By type. */
  readonly packageOf: readonly Package[];
  /** By type: `OrderService`. */
  readonly names: readonly string[];
  neighbours(id: number): Neighbours;
}

export function groundOf({ graph }: Pick<OpenProject, 'graph'>): Ground {
  const packages = packagesOf(graph);
  const packageOf: Package[] = [];
  for (const one of packages) for (const id of one.types) packageOf[id] = one;
  return { graph, packages, packageOf, names: graph.types.map(({ name }) => simpleName(name)), neighbours: neighboursOf(graph) };
}

/** Everything that is drawn of a border: worked out once, after every move. */
export interface Scene extends Ground {
  readonly border: Border;
  readonly open: readonly Point[];
  /** Open, and known to be. */
  readonly accepted: readonly Point[];
  readonly solved: readonly Point[];
  /** Open points by the types that they lead from and to. */
  readonly openAt: ReadonlyMap<number, readonly Point[]>;
  readonly solvedAt: ReadonlyMap<number, readonly Point[]>;
  readonly counts: Readonly<Record<Side, number>>;
}

export function sceneOf(ground: Ground, border: Border): Scene {
  const points = pointsOf(ground.graph, border.points);
  const unsolved = points.filter(({ solved }) => !solved);
  const open = unsolved.filter((point) => !isAccepted(border.wanted, point));
  const solved = points.filter((point) => point.solved);
  return {
    ...ground,
    border,
    open,
    accepted: unsolved.filter((point) => isAccepted(border.wanted, point)),
    solved,
    openAt: byType(open),
    solvedAt: byType(solved),
    counts: { base: countOf(border, 'base'), module: countOf(border, 'module'), api: countOf(border, 'api') },
  };
}

function byType(points: readonly Point[]): ReadonlyMap<number, readonly Point[]> {
  const at = new Map<number, Point[]>();
  for (const point of points)
    for (const id of new Set([point.from, point.to])) {
      if (id === null) continue;
      const known = at.get(id);
      if (known) known.push(point);
      else at.set(id, [point]);
    }
  return at;
}

export const sideOf = ({ border }: Scene, id: number): Side => border.proposal.sides[id] ?? 'base';

/** The side that a control names; the base for all else. */
export const sideNamed = (value: string): Side => (value === 'module' || value === 'api' ? value : 'base');

export const reasonOf = ({ border: { proposal } }: Scene, id: number): Bilingual =>
  proposal.reasons[proposal.reasonOf[id] ?? -1] ?? { en: '', zh: '' };

/** A type that has something to do with the border: an open point, one that was solved, or the API. */
export const atBorder = (scene: Scene, id: number): boolean =>
  scene.openAt.has(id) || scene.solvedAt.has(id) || sideOf(scene, id) === 'api';

/** Letters of roles, as squares and rows show them; what is plain has none. */
export const LETTERS = {
  application: 'A',
  entry: 'C',
  guard: 'G',
  configuration: 'F',
  repository: 'R',
  entity: 'E',
  bean: 'S',
  interface: 'I',
  plain: '',
} as const satisfies Record<SplitGraph['types'][number]['role'], string>;

export const letterOf = (scene: Ground, id: number): string => LETTERS[scene.graph.types[id]?.role ?? 'plain'];
