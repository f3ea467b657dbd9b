import type { Package } from '../border/packages.ts';
import { sideOf, type Scene } from '../border/scene.ts';
import type { Named } from './named.ts';

/** A map of more classes than this bundles by packages and draws smaller squares. */
export const LARGE = 500;
/** Rows of an open package that are drawn before “n more”. */
export const ROOM = 40;

/** A package on one side of the border. */
export interface Area {
  readonly pack: Package;
  /** Its types on this side, by name. */
  readonly types: readonly number[];
  /** Those that are rows with a name, in the order of `types`. */
  readonly rows: readonly number[];
  readonly opened: boolean;
  /** Types of an open package for which there is no room. */
  readonly more: number;
}

export interface Group {
  /** Parent package, short; empty where there is none. */
  readonly name: string;
  readonly areas: readonly Area[];
}

export interface MapPlan {
  readonly large: boolean;
  /** Packages of the base that no line leads from, by parent package. */
  readonly calm: readonly Group[];
  /** Packages of the base with a reference into the module or the API. */
  readonly shore: readonly Area[];
  readonly api: readonly number[];
  /** Packages that are the module's own. */
  readonly own: readonly Area[];
  /** Types that the module took out of packages that stay. */
  readonly guests: readonly number[];
  /** Uses of the base by the module, by pairs of types: all of them, and by the package that is used. */
  readonly allowed: number;
  readonly allowedIn: ReadonlyMap<string, number>;
}

export interface Opened {
  readonly open: ReadonlySet<string>;
  /** Open packages of which all is shown. */
  readonly whole: ReadonlySet<string>;
}

/** Where every class is drawn. The order of areas is a matter of its own. */
export function planMap(scene: Scene, { names }: Named, { open, whole }: Opened): MapPlan {
  const { graph, packages } = scene;
  const large = graph.types.length > LARGE;
  const crossing = new Set([...scene.open, ...scene.solved].flatMap(({ from }) => (from === null ? [] : [from])));
  const shore: Area[] = [];
  const calm = new Map<string, Area[]>();
  const own: Area[] = [];
  const guests: number[] = [];
  for (const pack of packages) {
    const on = (side: ReturnType<typeof sideOf>): readonly number[] => pack.types.filter((id) => sideOf(scene, id) === side);
    const base = on('base');
    const module = on('module');
    if (base.length > 0) {
      const area = areaOf(pack, base, names, open.has(pack.name), whole.has(pack.name));
      if (base.some((id) => crossing.has(id))) shore.push(area);
      else {
        const group = large ? pack.group : '';
        calm.set(group, [...(calm.get(group) ?? []), area]);
      }
    }
    if (module.length > 0) {
      if (module.length * 2 >= pack.types.length) own.push(areaOf(pack, module, names, open.has(pack.name), whole.has(pack.name)));
      else guests.push(...module);
    }
  }
  const allowedIn = new Map<string, number>();
  let allowed = 0;
  for (const { from, to } of graph.pairs) {
    if (sideOf(scene, from) !== 'module' || sideOf(scene, to) !== 'base') continue;
    const name = scene.packageOf[to]?.name ?? '';
    allowedIn.set(name, (allowedIn.get(name) ?? 0) + 1);
    allowed++;
  }
  return {
    large,
    calm: [...calm].map(([name, areas]) => ({ name, areas })),
    shore,
    api: graph.types.flatMap((_, id) => (sideOf(scene, id) === 'api' ? [id] : [])),
    own,
    guests,
    allowed,
    allowedIn,
  };
}

function areaOf(pack: Package, types: readonly number[], names: ReadonlySet<number>, opened: boolean, whole: boolean): Area {
  const wanted = opened ? types : types.filter((id) => names.has(id));
  const rows = opened && !whole ? withRoom(wanted, names) : wanted;
  return { pack, types, rows, opened, more: wanted.length - rows.length };
}

/** What has earned a name keeps it; the others fill what room is left. */
function withRoom(wanted: readonly number[], names: ReadonlySet<number>): readonly number[] {
  if (wanted.length <= ROOM) return wanted;
  let left = ROOM - wanted.filter((id) => names.has(id)).length;
  return wanted.filter((id) => names.has(id) || left-- > 0);
}
