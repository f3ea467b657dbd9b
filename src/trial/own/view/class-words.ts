import type { Scene } from '../border/scene.ts';
import { reasonOf } from '../border/scene.ts';
import type { Desk } from './desk.ts';

/** Why a class is where it is, or what of it is open, in one line. */
export interface ClassLine {
  readonly kind: 'open' | 'solved' | 'reason';
  readonly text: string;
}

export function lineOf(scene: Scene, id: number, { t, say }: Pick<Desk, 't' | 'say'>): ClassLine {
  const told = (points: Scene['open']): string => {
    const [first] = points;
    if (!first) return '';
    const text = first.from === id ? t('own.list.uses', { name: first.toName }) : t('own.list.usedBy', { name: first.fromName });
    return points.length > 1 ? `${text} +${points.length - 1}` : text;
  };
  const open = scene.openAt.get(id);
  if (open) return { kind: 'open', text: told(open) };
  const solved = scene.solvedAt.get(id)?.filter(({ from }) => from === id) ?? [];
  if (solved.length > 0) return { kind: 'solved', text: told(solved) };
  return { kind: 'reason', text: say(reasonOf(scene, id)) };
}
