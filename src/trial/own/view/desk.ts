import type { SplitMove } from '../../../../sandbox/protocol/split.ts';
import type { Bilingual } from '../../../../sandbox/protocol/text.ts';
import type { Cure } from '../border/cures.ts';
import type { Point } from '../border/points.ts';
import type { Ground, Scene } from '../border/scene.ts';
import type { OwnSession } from '../own-session.ts';
import type { OwnWords } from '../words.ts';
import type { ViewState } from './view-state.ts';

/** What every part of the page is given: what is so, what is looked at, the words, and what can be done. */
export interface Desk {
  readonly session: OwnSession;
  readonly looking: ViewState;
  readonly t: OwnWords;
  say(text: Bilingual): string;
  /** Null while no border is drawn. */
  scene(): Scene | null;
  ground(): Ground | null;
  /** Puts types on a side, says what became of it, and tells a failure. */
  move(ids: readonly number[], side: SplitMove['side']): void;
  undo(): void;
  /** Draws a border around seeds; `name`: what the module is called. */
  choose(seeds: readonly string[], name?: string): void;
  cure(point: Point, cure: Cure): void;
  uncure(point: Point): void;
  /** Null: what it comes to is not taken home from here. */
  readonly takeHome: (() => void) | null;
  /** Shows what the project's code would leave in a base. */
  showLeaves(): void;
  /** Says a sentence to those who listen to the page. */
  announce(text: string): void;
  /** A number as the language writes it. */
  n(value: number): string;
}
