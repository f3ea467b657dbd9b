import { cutter } from './search-cut.js';
import { shardOf, weigher, type Core, type Places, type Shard } from './search-rank.js';

/** A part of a page with the ways to ask for it. */
export interface AskedSection {
  /** Its place on the page, empty for what stands before the first heading. */
  readonly id: string;
  readonly names: readonly string[];
  readonly ways: readonly string[];
  readonly text: string;
}

export interface AskedPage {
  readonly id: string;
  readonly sections: readonly AskedSection[];
}

export interface Words {
  /** Words of one meaning: each list is one word. */
  readonly same: readonly (readonly string[])[];
  /** Names of the product itself, one word that says little. */
  readonly product: readonly string[];
}

/** How often a piece counts in one text at most. */
const MOST = 3;

/** Writes rising numbers by their distances. */
const distances = (numbers: readonly number[]): readonly number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

/** The pieces of a text, each once. */
type Cut = (text: string) => readonly string[];

interface Standing {
  readonly texts: [section: number, times: number][];
  readonly ways: number[];
}

/** Where each piece stands, by sections and by names and ways, both counted over all pages. */
function standing(sections: readonly AskedSection[], cut: Cut): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  const of = (piece: string): Standing => {
    const known = found.get(piece) ?? { texts: [], ways: [] };
    found.set(piece, known);
    return known;
  };
  let way = 0;
  for (const [at, { text, names, ways }] of sections.entries()) {
    const times = new Map<string, number>();
    for (const piece of cut(text)) times.set(piece, (times.get(piece) ?? 0) + 1);
    for (const [piece, often] of times) of(piece).texts.push([at, Math.min(often, MOST)]);
    for (const asked of [...names, ...ways]) {
      for (const piece of new Set(cut(asked))) of(piece).ways.push(way);
      way += 1;
    }
  }
  return found;
}

/** What search-rank.js ranks by: what it needs for any question, and the places of pieces, of which a question needs a few. */
export function searchIndex(
  pages: readonly AskedPage[],
  { same: meanings, product }: Words,
  shards: number,
): { readonly core: Core; readonly shards: readonly Shard[] } {
  const same = [...meanings, product];
  const cut = cutter(same);
  const sections = pages.flatMap((page) => page.sections);
  const places = new Map<string, Places>(
    [...standing(sections, cut)].map(([piece, { texts, ways }]) => {
      const steps = distances(texts.map(([section]) => section));
      return [piece, [texts.flatMap(([, often], at) => [steps[at] ?? 0, often]), distances(ways)]];
    }),
  );
  const layout = {
    product: `~${meanings.length}`,
    pages: pages.map(({ id, sections: { length } }): Core['pages'][number] => [id, length]),
    ways: sections.map(({ names, ways }): Core['ways'][number] => [names.length, ways.length]),
  };
  const weigh = weigher(layout);
  const weights = new Map([...places].map(([piece, where]) => [piece, weigh(piece, where)]));
  const weightOf = (text: string) => [...new Set(cut(text))].reduce((sum, piece) => sum + (weights.get(piece) ?? 0), 0);
  const parts: Record<string, Places>[] = Array.from({ length: shards }, () => ({}));
  for (const [piece, where] of places) {
    const part = parts[shardOf(piece, shards)];
    if (part) part[piece] = where;
  }
  return {
    core: {
      same,
      shards,
      ...layout,
      places: sections.map(({ id }) => id),
      lengths: sections.map(({ text }) => Math.round(cut(text).length / 10)),
      weights: sections.flatMap(({ names, ways }) => [...names, ...ways].map((way) => Math.round(weightOf(way) * 10))),
    },
    shards: parts,
  };
}
