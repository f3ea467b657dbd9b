/** How well an order of answers serves a query. Truth is literal: the pages whose text or title holds the query. */
export interface Measure {
  /** The share of the true pages that was found. */
  readonly recall: number;
  /** The share of true pages among the first R answers, R being the number of true pages, five at most. */
  readonly precision: number;
  /** One over the rank of the first page with the query in its title; undefined when no title holds it. */
  readonly titleRank: number | undefined;
}

export interface Page {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** Words that a search takes for a question; what is left of the query is what a page must hold. */
const QUESTION = /如何|什么是|是什么|为什么/g;

/** A Latin query stands for whole words: `ark` is not found in `SOFAArk`. Han has no such borders. */
function holds(text: string, query: string): boolean {
  if (/\p{Script=Han}/u.test(query)) return query.split(/\s+/).every((part) => text.toLowerCase().includes(part.toLowerCase()));
  const escaped = query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** @returns undefined when no page holds the query: there is nothing to measure. */
export function measure(query: string, pages: readonly Page[], found: readonly string[]): Measure | undefined {
  const wanted = query.replace(QUESTION, ' ').trim();
  const relevant = new Set(pages.filter(({ title, text }) => holds(`${title}\n${text}`, wanted)).map(({ path }) => path));
  if (relevant.size === 0) return undefined;
  const titled = new Set(pages.filter(({ title }) => holds(title, wanted)).map(({ path }) => path));
  const depth = Math.min(relevant.size, 5);
  const first = found.findIndex((path) => titled.has(path));
  return {
    recall: [...relevant].filter((path) => found.includes(path)).length / relevant.size,
    precision: found.slice(0, depth).filter((path) => relevant.has(path)).length / depth,
    titleRank: titled.size === 0 ? undefined : first < 0 ? 0 : 1 / (first + 1),
  };
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
