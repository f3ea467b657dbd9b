// What the search uses of Pagefind. The bundle is written when the site is built, so it has no types of its own.
export interface Part {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly Part[];
}
export interface Found {
  readonly results: readonly { data(): Promise<Hit> }[];
  /** Whether a page holds the query as it was asked. */
  readonly exact: boolean;
  /** Whether these are passages that answer a question of several words. */
  readonly answered: boolean;
}
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(term: string): Promise<Found>;
}

const BUNDLE = '/pagefind/pagefind.js';
let bundle: Promise<Pagefind> | undefined;

async function start(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ BUNDLE);
  // Excerpts are counted in segments: a Chinese segment is one or two characters.
  await pagefind.options({ excerptLength: document.documentElement.lang.startsWith('zh') ? 56 : 26 });
  return pagefind;
}

/** Loads Pagefind once. */
export const loadPagefind = (): Promise<Pagefind> => (bundle ??= start());
