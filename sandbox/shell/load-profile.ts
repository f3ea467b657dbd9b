import { parse } from 'yaml';

/** What was measured by hand of an application: how much is asked in each hour of a day, and what one base can answer. */
export interface LoadProfile {
  /** A path of HTTP, asked of each base to see whether it answers. */
  readonly path: string;
  /** Requests a second that one base answers; what is more is lost. */
  readonly capacity: number;
  /** Requests a second, hour by hour. */
  readonly hours: readonly number[];
}

/** One hour of a day that was played. */
export interface PlayedHour {
  readonly hour: number;
  /** Requests a second. */
  readonly asked: number;
  /** Bases that answered, on average. */
  readonly bases: number;
  /** Requests of that hour that were lost. */
  readonly lost: number;
}

export const HOURS = 24;
/** Of each hour so many moments are looked at. */
export const MOMENTS = 12;
const SECONDS = 3600;

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** @returns the profile, or what is wrong with the text: the name of the field, or null when it is no YAML at all */
export function readProfile(text: string): LoadProfile | { readonly wrong: 'path' | 'capacity' | 'hours' | null } {
  let given: unknown;
  try {
    given = parse(text);
  } catch {
    return { wrong: null };
  }
  if (typeof given !== 'object' || given === null) return { wrong: null };
  const { path, capacity, hours }: { readonly path?: unknown; readonly capacity?: unknown; readonly hours?: unknown } = given;
  if (typeof path !== 'string' || !path.startsWith('/')) return { wrong: 'path' };
  if (!isCount(capacity) || capacity === 0) return { wrong: 'capacity' };
  const all: readonly unknown[] = Array.isArray(hours) ? hours : [];
  const counted = all.filter(isCount);
  if (all.length !== HOURS || counted.length !== HOURS) return { wrong: 'hours' };
  return { path, capacity, hours: counted };
}

/**
 * One hour under a profile. `answering`: how many bases answered at each moment of it. The load is split evenly among them, as a
 * Service would; nothing waits in a queue.
 */
export function playHour({ capacity, hours }: LoadProfile, hour: number, answering: readonly number[]): PlayedHour {
  const asked = hours[hour] ?? 0;
  const each = SECONDS / Math.max(1, answering.length);
  const lost = answering.reduce((sum, bases) => sum + Math.max(0, asked - bases * capacity) * each, 0);
  const bases = answering.reduce((sum, count) => sum + count, 0) / Math.max(1, answering.length);
  return { hour, asked, bases: Math.round(bases * 100) / 100, lost: Math.round(lost) };
}

/** The day as YAML. `ran`: base-hours of all bases that ran, with the module or without. */
export function dayReport(day: readonly PlayedHour[], ran: number): string {
  const asked = day.reduce((sum, hour) => sum + hour.asked * SECONDS, 0);
  const lost = day.reduce((sum, hour) => sum + hour.lost, 0);
  const bases = day.reduce((sum, hour) => sum + hour.bases, 0);
  return [
    '# asked: requests a second. bases: that answered, on average. lost: requests of the hour.',
    'hours:',
    ...day.map((hour) => `  - { hour: ${hour.hour}, asked: ${hour.asked}, bases: ${hour.bases}, lost: ${hour.lost} }`),
    `asked: ${asked}`,
    `lost: ${lost}`,
    `lostPercent: ${asked === 0 ? 0 : ((lost / asked) * 100).toFixed(1)}`,
    `baseHours: ${bases.toFixed(1)}`,
    `baseHoursThatRan: ${ran.toFixed(1)}`,
    '',
  ].join('\n');
}
