/** Where a piece stands, each number by its distance from the one before of its kind. */
export type Places = readonly [
  /** Sections whose text has it, each followed by how often. */
  texts: readonly number[],
  /** Names and ways to ask that have it. */
  ways: readonly number[],
];

/** What is known of all sections of one language; the places of the pieces lie in shards. */
export interface Core {
  /** Words of one meaning: each list is one word. */
  readonly same: readonly (readonly string[])[];
  /** The piece that the names of the product are. */
  readonly product: string;
  readonly shards: number;
  /** By page: Pagefind's id, and the number of its sections. */
  readonly pages: readonly (readonly [id: string, sections: number])[];
  /** By section. */
  readonly places: readonly string[];
  /** By section: tens of pieces in its text. */
  readonly lengths: readonly number[];
  /** By section: how many names it has, and how many ways to ask follow them. */
  readonly ways: readonly (readonly [names: number, asked: number])[];
  /** By name and way to ask: tenths of what its pieces weigh. */
  readonly weights: readonly number[];
}

export type Shard = Readonly<Record<string, Places>>;

/** The shard that a piece is kept in. */
export function shardOf(piece: string, shards: number): number;

/** What a piece weighs: the rarer, the more; `undefined` stands nowhere. */
export function weigher(core: Pick<Core, 'pages' | 'ways' | 'product'>): (piece: string, places: Places | undefined) => number;

/** @returns what ranks pages for a question, the best first, each with the place of the section that answers */
export function ranker(
  core: Core,
  cut: (text: string) => readonly string[],
  load: (shard: number) => Promise<Shard>,
): (question: string) => Promise<readonly { readonly page: string; readonly place: string; readonly score: number }[]>;
