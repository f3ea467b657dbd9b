export type PaneName = 'guide' | 'side' | 'lower';
/** Px of the panes that were moved. */
export type Sizes = Readonly<Partial<Record<PaneName, number>>>;

export interface Pane {
  readonly name: PaneName;
  /** Where its size is written. */
  readonly property: string;
  /** What has the size. */
  readonly element: string;
  /** Px at least, and the share of the room at most. */
  readonly least: number;
  readonly most: number;
  /** 1: it grows with the pointer's way to the right or down; -1: against it. */
  readonly grows: 1 | -1;
}

export const PANES: readonly Pane[] = [
  { name: 'guide', property: '--pane-guide', element: '.guide', least: 220, most: 0.4, grows: 1 },
  { name: 'side', property: '--pane-side', element: '.jvm', least: 260, most: 0.4, grows: -1 },
  { name: 'lower', property: '--pane-lower', element: '.bottom', least: 120, most: 0.8, grows: -1 },
];

/** A size that leaves the neighbours theirs. */
export const sizeWithin = ({ least, most }: Pane, size: number, room: number): number =>
  Math.round(Math.max(least, Math.min(size, room * most)));

/** What an earlier visit has kept; what is no size of a pane is left out. */
export function readSizes(value: unknown): Sizes {
  if (typeof value !== 'object' || value === null) return {};
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    PANES.flatMap(({ name, least }) => {
      const size = given.get(name);
      return typeof size === 'number' && Number.isFinite(size) && size >= least && size < 4000 ? [[name, size]] : [];
    }),
  );
}
