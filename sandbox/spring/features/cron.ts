/** A schedule as Spring's cron expressions say it: allowed values of second, minute, hour, day, month, weekday (0 is Sunday). */
export interface Cron {
  readonly fields: readonly ReadonlySet<number>[];
}

const RANGES: readonly (readonly [number, number])[] = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
];
const MACROS: Readonly<Record<string, string>> = {
  '@yearly': '0 0 0 1 1 *',
  '@annually': '0 0 0 1 1 *',
  '@monthly': '0 0 0 1 * *',
  '@weekly': '0 0 0 * * 0',
  '@daily': '0 0 0 * * *',
  '@midnight': '0 0 0 * * *',
  '@hourly': '0 0 * * * *',
};
const NAMES = ['', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** undefined: no cron expression of six fields, or one with what the trial does not know (L, W, #). */
export function parseCron(text: string): Cron | undefined {
  const parts = (MACROS[text.trim().toLowerCase()] ?? text).trim().split(/\s+/);
  if (parts.length !== 6) return undefined;
  const fields = parts.map((part, i) => fieldOf(part, i));
  return fields.every((f) => f !== undefined) ? { fields } : undefined;
}

function fieldOf(text: string, at: number): ReadonlySet<number> | undefined {
  const [low, high] = RANGES[at] ?? [0, 59];
  const number = (word: string): number => {
    const names = at === 4 ? NAMES : at === 5 ? DAYS : [];
    const named = names.indexOf(word.toUpperCase());
    return named >= 0 && word !== '' ? named : Number(word);
  };
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const [range = '', step] = part.split('/');
    const bounds = range === '*' || range === '?' ? [low, at === 5 ? 6 : high] : range.split('-').map(number);
    const from = bounds[0] ?? Number.NaN;
    const to = bounds[1] ?? (step === undefined ? from : high);
    const by = step === undefined ? 1 : Number(step);
    if (bounds.length > 2 || ![from, to, by].every(Number.isInteger) || from < low || to > high || from > to || by < 1) return undefined;
    for (let v = from; v <= to; v += by) values.add(at === 5 ? v % 7 : v);
  }
  return values;
}

/** The first moment after `now` that fits, in milliseconds since 1970; times are UTC. */
export function nextTime({ fields }: Cron, now: number): number {
  const [seconds, minutes, hours, days, months, weekdays] = fields;
  const time = new Date(Math.floor(now / 1000) * 1000 + 1000);
  for (let turns = 0; turns < 500_000; turns++) {
    if (!months?.has(time.getUTCMonth() + 1)) {
      time.setUTCMonth(time.getUTCMonth() + 1, 1);
      time.setUTCHours(0, 0, 0, 0);
    } else if (!days?.has(time.getUTCDate()) || !weekdays?.has(time.getUTCDay())) {
      time.setUTCDate(time.getUTCDate() + 1);
      time.setUTCHours(0, 0, 0, 0);
    } else if (!hours?.has(time.getUTCHours())) time.setUTCHours(time.getUTCHours() + 1, 0, 0, 0);
    else if (!minutes?.has(time.getUTCMinutes())) time.setUTCMinutes(time.getUTCMinutes() + 1, 0, 0);
    else if (!seconds?.has(time.getUTCSeconds())) time.setUTCSeconds(time.getUTCSeconds() + 1, 0);
    else return time.getTime();
  }
  return Infinity;
}
