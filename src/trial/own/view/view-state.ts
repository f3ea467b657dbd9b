import { Listeners } from '../../listeners.ts';
import type { Filter } from '../border/search.ts';

export const tabs = ['border', 'points', 'class'] as const;
/** Which view a small screen shows. */
export type Tab = (typeof tabs)[number];

/** What the visitor looks at; no part of the border. */
export interface Looking {
  readonly view: 'map' | 'list';
  readonly tab: Tab;
  /** A place in the graph's types. */
  readonly selected: number | null;
  /** Full names of packages that are open. */
  readonly open: ReadonlySet<string>;
  readonly query: string;
  readonly filter: Filter;
  /** Lists that are shown whole, by name. */
  readonly unfolded: ReadonlySet<string>;
  /** Key of the point whose cures are shown. */
  readonly point: string | null;
}

const START: Looking = {
  view: 'map',
  tab: 'border',
  selected: null,
  open: new Set(),
  query: '',
  filter: 'all',
  unfolded: new Set(),
  point: null,
};

export class ViewState {
  readonly changes = new Listeners<Looking>();
  #now: Looking = START;

  get now(): Looking {
    return this.#now;
  }

  set(change: Partial<Looking>): void {
    this.#now = { ...this.#now, ...change };
    this.changes.tell(this.#now);
  }

  /** For another project or another border: the view stays, what was looked at goes. */
  forget(open: ReadonlySet<string>): void {
    this.set({ ...START, view: this.#now.view, open });
  }

  unfold(list: string): void {
    this.set({ unfolded: new Set([...this.#now.unfolded, list]) });
  }

  toggle(pack: string): void {
    const open = new Set(this.#now.open);
    if (!open.delete(pack)) open.add(pack);
    this.set({ open });
  }
}
