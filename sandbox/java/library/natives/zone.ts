import type { Natives } from '../../run/native.ts';

/** The host knows the rules of the world's time zones. */
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) {
    let clock: Intl.DateTimeFormat | undefined;
    try {
      clock = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
        era: 'short',
      });
    } catch {
      clock = undefined;
    }
    clocks.set(zone, clock);
  }
  return clocks.get(zone);
}

/** Seconds that a zone's clocks are ahead of UTC at a moment, given in seconds since 1970. */
export function offsetSeconds(zone: string, epochSecond: number): number {
  const clock = clockOf(zone);
  if (!clock) return 0;
  const parts = new Map(clock.formatToParts(epochSecond * 1000).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year');
  const shown = new Date(0);
  shown.setUTCFullYear(year, number('month') - 1, number('day'));
  shown.setUTCHours(number('hour'), number('minute'), number('second'));
  return shown.getTime() / 1000 - epochSecond;
}

export const zones: Natives = {
  'jdk.internal.misc.Zones': {
    isKnown: (_m: unknown, _self: null, zone: string) => /\/|^[A-Z]{3,4}$/.test(zone) && clockOf(zone) !== undefined,
    offsetSeconds: (_m: unknown, _self: null, zone: string, epochSecond: number) => offsetSeconds(zone, epochSecond),
  },
};
