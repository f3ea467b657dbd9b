import type { Side, Split } from '../../../sandbox/protocol/split.ts';

/** A package on one side of the border. */
export interface PackageSquares {
  /** Its last part: `order`. */
  readonly name: string;
  /** Files of it on this side. */
  readonly files: number;
}

export interface SideSquares {
  readonly side: Side;
  readonly files: number;
  readonly packages: readonly PackageSquares[];
}

const SIDES = ['base', 'api', 'module'] as const satisfies readonly Side[];

/** What stands on each side of a border, by package; a file is a square. A side that nothing stands on is left out. */
export function squaresOf(classes: Split['classes']): readonly SideSquares[] {
  return SIDES.flatMap((side) => {
    const files = new Set(classes.filter((one) => one.side === side).map(({ file }) => file));
    if (files.size === 0) return [];
    const counts = new Map<string, number>();
    for (const file of files) {
      const name = file.split('/').at(-2) ?? '';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const packages = [...counts].map(([name, count]) => ({ name, files: count })).sort((a, b) => (a.name < b.name ? -1 : 1));
    return [{ side, files: files.size, packages }];
  });
}
