import type { Illegal, SplitGraph, SplitPoints } from '../../../../sandbox/protocol/split.ts';
import type { Bilingual } from '../../../../sandbox/protocol/text.ts';

/** What one type uses of another across the border, told once with all its lines. */
export interface Point {
  /** The same for as long as the pair crosses the border. */
  readonly key: string;
  /** Places in the graph's types; null for what is no top-level type of main sources. */
  readonly from: number | null;
  readonly to: number | null;
  /** Full names, as the splitter says them. */
  readonly fromType: string;
  readonly toType: string;
  readonly fromName: string;
  readonly toName: string;
  readonly file: string;
  readonly lines: readonly number[];
  readonly kinds: readonly Illegal['kind'][];
  readonly remedies: readonly Bilingual[];
  readonly solved: boolean;
}

/** `com.example.shop.order.OrderService` → `OrderService` */
export const simpleName = (name: string): string => name.replace(/^(?:[a-z_]\w*\.)+(?=[A-Z])/, '');

/** Where each type stands in the graph, also by the names of what is nested in it. */
export function placesOf({ types }: SplitGraph): (name: string) => number | null {
  const places = new Map(types.map(({ name }, id) => [name, id]));
  return (name) => {
    for (let outer = name; outer !== ''; outer = outer.slice(0, Math.max(0, outer.lastIndexOf('.')))) {
      const id = places.get(outer);
      if (id !== undefined) return id;
    }
    return null;
  };
}

/** The open ones first, as the splitter orders them; a pair of types is open while one of its references is. */
export function pointsOf(graph: SplitGraph, { illegal }: SplitPoints): readonly Point[] {
  const placeOf = placesOf(graph);
  const pairs = new Map<string, Illegal[]>();
  for (const one of illegal) {
    const key = `${one.from} ${one.to} ${one.file}`;
    const known = pairs.get(key);
    if (known) known.push(one);
    else pairs.set(key, [one]);
  }
  const points = [...pairs].flatMap(([key, all]): Point[] => {
    const [first] = all;
    if (!first) return [];
    const open = all.filter(({ solved }) => !solved);
    // What is solved beside something open is not what the visitor has to read.
    const told = open.length > 0 ? open : all;
    const texts = new Map(told.map(({ remedy }) => [remedy.en, remedy]));
    return [
      {
        key,
        from: placeOf(first.from),
        to: placeOf(first.to),
        fromType: first.from,
        toType: first.to,
        fromName: simpleName(first.from),
        toName: simpleName(first.to),
        file: first.file,
        lines: [...new Set(told.map(({ line }) => line))].sort((a, b) => a - b),
        kinds: [...new Set(told.map(({ kind }) => kind))],
        remedies: [...texts.values()],
        solved: open.length === 0,
      },
    ];
  });
  return points.sort((a, b) => Number(a.solved) - Number(b.solved));
}

/** `src/main/java/shop/Order.java`, lines 57 and 91 → `Order.java:57, 91` */
export const placeText = (file: string, lines: readonly number[]): string =>
  `${file.slice(file.lastIndexOf('/') + 1)}${lines.length > 0 ? `:${lines.join(', ')}` : ''}`;
