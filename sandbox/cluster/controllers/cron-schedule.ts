/** When a CronJob is due. Times are milliseconds since 1970. */
export interface CronSchedule {
  /** The first time after another; undefined: there is none within eight years. */
  next(after: number): number | undefined;
}

interface Field {
  readonly values: ReadonlySet<number>;
  /** `*` or `?`: days of month and of week are joined by "or" only when both say something. */
  readonly any: boolean;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTE: Bounds = { min: 0, max: 59 };
const HOUR: Bounds = { min: 0, max: 23 };
const DAY: Bounds = { min: 1, max: 31 };
const MONTH: Bounds = { min: 1, max: 12, names: MONTHS };
const WEEKDAY: Bounds = { min: 0, max: 6, names: DAYS };
const DESCRIPTORS: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};
const MINUTE_MS = 60_000;
const HORIZON = 8 * 366 * 86_400_000;

/** A schedule as the CronJob controller reads it (robfig/cron v3), in UTC or a named time zone; a string: what is wrong with it. */
export function parseSchedule(text: string, timeZone: string | undefined): CronSchedule | string {
  const spec = text.trim();
  if (spec === '') return 'empty spec string';
  if (spec.startsWith('@')) {
    const every = /^@every (.+)$/.exec(spec);
    if (every) return everySchedule(every[1] ?? '');
    const fields = DESCRIPTORS[spec];
    return fields === undefined ? `unrecognized descriptor: ${spec}` : parseSchedule(fields, timeZone);
  }
  const words = spec.split(/\s+/);
  if (words.length !== 5) return `expected exactly 5 fields, found ${words.length}: [${words.join(' ')}]`;
  const fields: Field[] = [];
  for (const [i, bounds] of [MINUTE, HOUR, DAY, MONTH, WEEKDAY].entries()) {
    const field = parseField(words[i] ?? '', bounds);
    if (typeof field === 'string') return field;
    fields.push(field);
  }
  const [minutes, hours, days, months, weekdays] = fields;
  if (!minutes || !hours || !days || !months || !weekdays) throw new Error('A schedule has five fields.');
  const wall = wallClock(timeZone);
  const dayFits = (at: Date): boolean => {
    const [day, weekday] = [days.values.has(at.getUTCDate()), weekdays.values.has(at.getUTCDay())];
    return days.any || weekdays.any ? day && weekday : day || weekday;
  };
  return {
    next(after) {
      const end = after + HORIZON;
      // The wall clock's time, written as if it were UTC.
      let at = Math.floor(wall.from(after) / MINUTE_MS) * MINUTE_MS + MINUTE_MS;
      while (at < end + 86_400_000) {
        const date = new Date(at);
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
        if (!months.values.has(month + 1)) at = Date.UTC(year, month + 1, 1);
        else if (!dayFits(date)) at = Date.UTC(year, month, day + 1);
        else if (!hours.values.has(date.getUTCHours())) at = Date.UTC(year, month, day, date.getUTCHours() + 1);
        else if (!minutes.values.has(date.getUTCMinutes())) at += MINUTE_MS;
        else {
          const due = wall.to(at);
          if (due > after) return due;
          at += MINUTE_MS;
        }
      }
      return undefined;
    },
  };
}

function everySchedule(duration: string): CronSchedule | string {
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(h|m|s)/g)];
  if (parts.length === 0 || parts.map(([all]) => all).join('') !== duration)
    return `failed to parse duration @every ${duration}: time: invalid duration "${duration}"`;
  const unit: Readonly<Record<string, number>> = { h: 3_600_000, m: MINUTE_MS, s: 1_000 };
  const sum = parts.reduce((n, [, digits, of]) => n + Number(digits) * (unit[of ?? ''] ?? 0), 0);
  const period = Math.max(1_000, Math.floor(sum / 1_000) * 1_000);
  return { next: (after) => Math.floor(after / 1_000) * 1_000 + period };
}

function parseField(text: string, bounds: Bounds): Field | string {
  const values = new Set<number>();
  let any = false;
  for (const part of text.split(',')) {
    const range = parseRange(part, bounds);
    if (typeof range === 'string') return range;
    for (let n = range.start; n <= range.end; n += range.step) values.add(n);
    any ||= range.any;
  }
  return { values, any };
}

function parseRange(
  text: string,
  bounds: Bounds,
): { readonly start: number; readonly end: number; readonly step: number; readonly any: boolean } | string {
  const [range = '', stepText, ...slashes] = text.split('/');
  const [low = '', high, ...hyphens] = range.split('-');
  const star = low === '*' || low === '?';
  if (!star && hyphens.length > 0) return `too many hyphens: ${text}`;
  const start = star ? bounds.min : numberOf(low, bounds);
  if (typeof start === 'string') return start;
  const last = star ? bounds.max : high === undefined ? start : numberOf(high, bounds);
  if (typeof last === 'string') return last;
  if (slashes.length > 0) return `too many slashes: ${text}`;
  const step = stepText === undefined ? 1 : numberOf(stepText, { min: 0, max: 0 });
  if (typeof step === 'string') return step;
  // `5/15` means from 5 on.
  const end = stepText !== undefined && high === undefined ? bounds.max : last;
  if (start < bounds.min) return `beginning of range (${start}) below minimum (${bounds.min}): ${text}`;
  if (end > bounds.max) return `end of range (${end}) above maximum (${bounds.max}): ${text}`;
  if (start > end) return `beginning of range (${start}) beyond end of range (${end}): ${text}`;
  if (step === 0) return `step of range should be a positive number: ${text}`;
  return { start, end, step, any: star && step === 1 };
}

function numberOf(text: string, { names, min }: Bounds): number | string {
  const named = names?.indexOf(text.toLowerCase()) ?? -1;
  if (named >= 0) return named + min;
  if (!/^[-+]?\d+$/.test(text)) return `failed to parse int from ${text}: strconv.Atoi: parsing "${text}": invalid syntax`;
  const value = Number(text);
  return value < 0 ? `negative number (${value}) not allowed: ${text}` : value;
}

/** Between moments and what a wall clock shows in a zone; the controller manager's own is UTC. */
function wallClock(timeZone: string | undefined): { from(instant: number): number; to(wall: number): number } {
  if (timeZone === undefined || timeZone === 'Etc/UTC' || timeZone === 'UTC') return { from: (t) => t, to: (t) => t };
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const from = (instant: number): number => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)] as const));
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  };
  const to = (wall: number): number => {
    const guess = wall - (from(wall) - wall);
    return guess - (from(guess) - wall);
  };
  return { from, to };
}

/** Whether a zone is one that IANA knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
