import { sideOf, type Scene } from '../border/scene.ts';
import type { Named } from './named.ts';

/** All that rows of these types show beside their names: two that are alike look alike. */
export function rowsState(scene: Scene, { near }: Named, selected: number | null, ids: readonly number[]): readonly unknown[] {
  const places = (points: Scene['open'], id: number): number =>
    points.filter(({ from }) => from === id).reduce((sum, { lines }) => sum + Math.max(1, lines.length), 0);
  return ids.map((id) => [
    id,
    sideOf(scene, id),
    id === selected,
    near.has(id),
    places(scene.openAt.get(id) ?? [], id),
    places(scene.solvedAt.get(id) ?? [], id),
  ]);
}
