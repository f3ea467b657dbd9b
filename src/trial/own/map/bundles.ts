import type { Point } from '../border/points.ts';
import { sideOf, type Scene } from '../border/scene.ts';
import { LARGE } from './areas.ts';

/** More paths than this are not drawn. */
export const MOST_PATHS = 60;

/** Lines with the same ends, drawn as one. */
export interface Bundle {
  /** open: base to module, illegal. solved: base to API. uses: module to API, or of the selected class. */
  readonly kind: 'open' | 'solved' | 'uses';
  /** Where it begins and ends: keys of rows (`t12`) or of packages on a side (`p base com.shop.order`). */
  readonly from: string;
  readonly to: string;
  /** References, that is places in the code. */
  readonly references: number;
  /** Touches the selected class. */
  readonly focus: boolean;
  readonly points: readonly Point[];
}

export const typeKey = (id: number): string => `t${id}`;
export const packageKey = (side: 'base' | 'module', name: string): string => `p ${side} ${name}`;

/**
 * What is drawn over the border. Class pairs in a small application, package pairs in a large one; the thinnest are left out
 * where there are too many, those of the selected class never.
 */
export function bundlesOf(scene: Scene, selected: number | null): { readonly bundles: readonly Bundle[]; readonly more: number } {
  const large = scene.graph.types.length > LARGE;
  const all = new Map<string, Bundle>();
  const add = (kind: Bundle['kind'], from: string, to: string, references: number, focus: boolean, point: Point | null): void => {
    const key = `${kind} ${from} ${to}`;
    const known = all.get(key);
    all.set(key, {
      kind,
      from,
      to,
      references: (known?.references ?? 0) + references,
      focus: focus || known?.focus === true,
      points: [...(known?.points ?? []), ...(point ? [point] : [])],
    });
  };
  const endOf = (id: number): string => {
    const side = sideOf(scene, id);
    if (!large || side === 'api' || id === selected) return typeKey(id);
    return packageKey(side, scene.packageOf[id]?.name ?? '');
  };
  for (const point of [...scene.open, ...scene.solved]) {
    const { from, to, solved } = point;
    if (from === null || to === null) continue;
    // What is solved within the base needs no line over the border.
    if (solved && sideOf(scene, to) === 'base') continue;
    add(solved ? 'solved' : 'open', endOf(from), endOf(to), Math.max(1, point.lines.length), from === selected || to === selected, point);
  }
  for (const { from, to, kinds } of scene.graph.pairs) {
    if (sideOf(scene, from) !== 'module' || sideOf(scene, to) !== 'api' || kinds.every((kind) => kind === 'import')) continue;
    const touches = from === selected || to === selected;
    // An API's users in the module are many; its implementation is what a call reaches.
    if (touches || kinds.includes('implements')) add('uses', endOf(from), endOf(to), 1, touches, null);
  }
  const sorted = [...all.values()].sort((a, b) => Number(b.focus) - Number(a.focus) || b.references - a.references);
  const illegal = sorted.filter(({ kind }) => kind === 'open');
  const bundles = [...illegal, ...sorted.filter(({ kind }) => kind !== 'open')].slice(0, MOST_PATHS);
  return { bundles, more: Math.max(0, all.size - MOST_PATHS) };
}

/** From 1.5 to 4 px. */
export const widthOf = ({ references, focus }: Bundle): number => Math.min(4, 1.5 + (references - 1) * 0.35 + (focus ? 0.75 : 0));
