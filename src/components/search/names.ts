import { distance } from 'fastest-levenshtein';

/** Something with an address of its own: a term of the glossary, a key, a parameter, an annotation. */
export interface NamedPlace {
  readonly names: readonly string[];
  readonly url: string;
  /** The page or table it stands in. */
  readonly where: string;
  /** What it is, shortened. */
  readonly text: string;
  /** A term of the glossary explains a word; all else is what its name refers to. */
  readonly isTerm: boolean;
}

export interface SearchNames {
  readonly places: readonly NamedPlace[];
  /** Names of pages and places, as they are written. */
  readonly names: readonly string[];
  /** Chinese names by their pinyin, without tones and spaces. */
  readonly sounds: Readonly<Record<string, string>>;
}

/** Places of one kind that are shown. */
const MOST_PLACES = 3;
/** Letters from which the beginning of a name is enough. */
const BEGINNING = 5;
const HAN = /\p{Script=Han}/u;

export interface FoundPlaces {
  readonly references: readonly NamedPlace[];
  readonly terms: readonly NamedPlace[];
}

/** Of each kind the places of that name; else those whose name begins with it, when it is long enough. */
export function placesFor(query: string, { places, names }: SearchNames): FoundPlaces {
  const asked = query.toLowerCase();
  // `Koupleless` is a name, and no beginning of the keys that start with it.
  const whole = asked.length < BEGINNING || names.some((name) => name.toLowerCase() === asked);
  return {
    references: placesOf(
      asked,
      places.filter(({ isTerm }) => !isTerm),
      whole,
    ),
    terms: placesOf(
      asked,
      places.filter(({ isTerm }) => isTerm),
      whole,
    ),
  };
}

function placesOf(asked: string, places: readonly NamedPlace[], whole: boolean): readonly NamedPlace[] {
  const named = (test: (name: string) => boolean) => places.filter(({ names }) => names.some((name) => test(name.toLowerCase())));
  const same = named((name) => name === asked);
  const found = same.length > 0 || whole ? same : named((name) => name.startsWith(asked));
  return found.slice(0, MOST_PLACES);
}

/** What was probably meant by a query that no page holds: a name by its sound, or one that is written nearly so. */
export function meant(query: string, names: SearchNames): string | undefined {
  const asked = query.toLowerCase().replace(/\s+/g, ' ').trim();
  return names.sounds[asked.replaceAll(/[\s']/g, '')] ?? nearest(asked, names.names) ?? mended(asked, names.names);
}

/** Mistakes that a word of this length may have. Han characters weigh more than letters. */
function allowed(word: string): number {
  if (HAN.test(word)) return word.length < 3 ? 0 : 1;
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

/** Two letters in each other's place are one mistake. */
function mistakes(a: string, b: string): number {
  const far = distance(a, b);
  const swapped = far === 2 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
  return swapped ? 1 : far;
}

function nearest(word: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = allowed(word) + 1;
  for (const name of names) {
    const lower = name.toLowerCase();
    if (Math.abs(lower.length - word.length) >= least) continue;
    const far = mistakes(word, lower);
    if (far > 0 && far < least) [best, least] = [name, far];
  }
  return best;
}

/** Word by word: those that no name has become the nearest word of one. */
function mended(asked: string, names: readonly string[]): string | undefined {
  const words = new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const parts = asked.split(' ');
  if (parts.length < 2 && words.has(asked)) return undefined;
  const better = parts.map((part) => (words.has(part) ? part : (nearest(part, words) ?? part))).join(' ');
  return better === asked ? undefined : better;
}

let names: Promise<SearchNames> | undefined;

async function load(): Promise<SearchNames> {
  const answer = await fetch(`/search/${document.documentElement.lang}.json`);
  if (!answer.ok) throw new Error(`The names for the search answered ${answer.status}.`);
  const read: SearchNames = await answer.json();
  return read;
}

/** Loads them once. */
export const loadNames = (): Promise<SearchNames> => (names ??= load());
