/** The months of a roadmap as columns of a drawing: from the first month due to the last month delivered. */
export interface Timeline {
  /** `2023-08`, `2023-09` … without gaps. */
  readonly months: readonly string[];
  /** The column, from 1, of a date (`2023-09` or `2023-09-28`); a year alone stands at its December, the latest it can be. */
  readonly columnOf: (date: string) => number;
}

const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthOf = (date: string): string => (date.length === 4 ? `${date}-12` : date.slice(0, 7));
const name = (count: number): string => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;

export function timelineOf(lines: readonly { readonly due: string; readonly came?: string | undefined }[]): Timeline {
  const all = lines.flatMap(({ due, came }) => [due, ...(came ? [monthOf(came)] : [])]).map(number);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const months = lines.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => name(first + at));
  return { months, columnOf: (date) => number(monthOf(date)) - first + 1 };
}
