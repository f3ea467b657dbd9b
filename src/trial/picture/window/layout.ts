import { middleOf, type Block, type Key, type Plate } from '../../../drawing/plug.ts';
import type { Application, Scene } from './scene.ts';

/** Px. */
const LINE = 17;
const PADDING = 12;
const OPEN_LEAST = 84;
const FOLDED = 34;
const GAP = 10;
const TOP = 10;
const LEFT = 58;
const RAIL = 44;
const GUTTER = 104;
const LANES = 190;
/** Room for a column of connections. */
const TRACK = 14;
const TRACKS = 6;
/** Rows fold to one line each from so many modules on; the chosen one stays open. */
const FOLDS_FROM = 7;
/** Routes that an open row names. */
const ROUTES_SHOWN = 5;
/** Below it the columns of routes, memory and beans would lie over each other. */
export const NARROWEST = 872;

export interface Columns {
  readonly id: number;
  readonly routes: number;
  readonly memory: number;
  readonly ports: number;
  /** Where the ports' column ends: the block's right edge. */
  readonly right: number;
}

export interface Row {
  readonly id: string;
  readonly block: Block;
  readonly folded: boolean;
}

export interface Wire {
  readonly id: string;
  readonly path: string;
  /** Where its number stands. */
  readonly at: readonly [number, number];
  /** The arrow's tip, at the bean's owner. */
  readonly tip: readonly [number, number];
}

export interface Lane {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly plate: Plate;
  readonly key: Key;
  readonly columns: Columns;
  readonly modules: readonly Row[];
  readonly kept: readonly Row[];
  readonly base: Row;
  readonly ports: ReadonlyMap<string, readonly [number, number]>;
  readonly wires: readonly Wire[];
  readonly lanes: readonly Lane[];
}

/** Routes that a row names, and how many it leaves out. */
export const shownRoutes = ({ routes }: Application): { readonly shown: Application['routes']; readonly more: number } =>
  routes.length <= ROUTES_SHOWN
    ? { shown: routes, more: 0 }
    : { shown: routes.slice(0, ROUTES_SHOWN - 1), more: routes.length - ROUTES_SHOWN + 1 };

const linesOf = (application: Application): number => {
  const { shown, more } = shownRoutes(application);
  return 1 + Math.max(shown.length + (more > 0 ? 1 : 0), application.ports.length, 3);
};

/** Where everything of a scene stands in a drawing of this width. */
export function layOut(scene: Scene, wanted: number, chosen: string | null): Layout {
  const width = Math.max(NARROWEST, wanted);
  const right = width - GUTTER - LANES;
  const inner = right - LEFT;
  const columns: Columns = {
    id: LEFT + 26,
    routes: LEFT + 26 + 164,
    memory: LEFT + 26 + 164 + Math.max(110, Math.round((inner - 190) * 0.36)),
    ports: right - Math.max(110, Math.round((inner - 190) * 0.3)),
    right,
  };
  const folds = scene.modules.length >= FOLDS_FROM;
  let top = TOP;
  const place = (id: string, height: number, folded: boolean): Row => {
    const row = { id, block: { left: LEFT, top, width: right - LEFT, height }, folded };
    top += height + GAP;
    return row;
  };
  const modules = scene.modules.map((module) => {
    const folded = folds && module.id !== chosen;
    return place(module.id, folded ? FOLDED : Math.max(OPEN_LEAST, linesOf(module) * LINE + PADDING * 1.5), folded);
  });
  // A base without a module shows the slot where one will stand.
  if (modules.length === 0) top += FOLDED + GAP;
  const kept = scene.kept.map(({ id }) => place(id, FOLDED, true));
  const footTop = top + 4;
  const footHeight = Math.max(OPEN_LEAST, linesOf(scene.base) * LINE + PADDING * 1.5);
  const base: Row = { id: scene.base.id, block: { left: 0, top: footTop, width, height: footHeight }, folded: false };
  const ports = new Map(
    [...scene.modules.map((module, n) => [module, modules[n]] as const), [scene.base, base] as const].flatMap(([{ ports: own }, row]) =>
      row ? own.map((port, n) => [port.id, [right, portHeight(row, n)]] as const) : [],
    ),
  );
  return {
    width,
    height: footTop + footHeight + 2,
    plate: { width, rail: { right: RAIL, depth: 12, half: 12 }, foot: { top: footTop, bottom: footTop + footHeight } },
    key: { left: RAIL - 10, half: 8, strip: 12 },
    columns,
    modules,
    kept,
    base,
    ports,
    wires: wiresOf(scene, ports, right),
    lanes: scene.modules.flatMap(({ module, id }, n): Lane[] => {
      const row = modules[n];
      return row && module.path !== null ? [{ id, from: right + GUTTER, to: width, middle: middleOf(row.block) }] : [];
    }),
  };
}

/** In an open row the ports stand beside their names; in a folded one all in its middle. */
const portHeight = ({ block, folded }: Row, n: number): number =>
  folded ? middleOf(block) : block.top + PADDING + LINE * (n + 1) + LINE / 2 + 2;

function wiresOf(scene: Scene, ports: Layout['ports'], right: number): readonly Wire[] {
  const spans = scene.links.flatMap(({ id, from, to }) => {
    const [start, end] = [ports.get(from), ports.get(to)];
    return start && end ? [{ id, start, end }] : [];
  });
  // Short ones inside, long ones outside: then they cross least.
  const sorted = spans.toSorted((a, b) => Math.abs(a.end[1] - a.start[1]) - Math.abs(b.end[1] - b.start[1]));
  return sorted.map(({ id, start: [, y1], end: [, y2] }, n) => {
    const x = right + 20 + (n % TRACKS) * TRACK;
    const bend = Math.min(5, Math.abs(y2 - y1) / 2);
    const turn = y2 > y1 ? bend : -bend;
    return {
      id,
      path: `M${right + 5} ${y1}H${x - bend}Q${x} ${y1} ${x} ${y1 + turn}V${y2 - turn}Q${x} ${y2} ${x - bend} ${y2}H${right + 12}`,
      at: [x, y1 + (y2 - y1) * (0.35 + 0.3 * ((n % 3) / 2))],
      tip: [right + 6, y2],
    };
  });
}
