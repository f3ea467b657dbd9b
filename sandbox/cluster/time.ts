/** RFC 3339 with whole seconds, as most of the API's times are. */
export const timestamp = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/** RFC 3339 with microseconds, as a Lease has it. */
export const microTimestamp = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 23)}${String(Math.floor((milliseconds % 1) * 1000)).padStart(3, '0')}Z`;

/** `kubectl`'s ages: 45s, 3m12s, 17m, 3h20m, 5h, 2d4h, 12d (k8s.io/apimachinery duration.HumanDuration). */
export function humanDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds < 0) return '0s';
  if (seconds < 120) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  const withRest = (whole: number, unit: string, rest: number, small: string): string =>
    rest === 0 ? `${whole}${unit}` : `${whole}${unit}${rest}${small}`;
  if (minutes < 10) return withRest(minutes, 'm', seconds % 60, 's');
  if (minutes < 180) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 8) return withRest(hours, 'h', minutes % 60, 'm');
  if (hours < 48) return `${hours}h`;
  if (hours < 192) return withRest(Math.floor(hours / 24), 'd', hours % 24, 'h');
  const days = Math.floor(hours / 24);
  if (days < 730) return `${days}d`;
  const years = Math.floor(days / 365);
  return years < 8 ? withRest(years, 'y', days % 365, 'd') : `${years}y`;
}

/** A time of the API as `kubectl describe` shows it; what has none is the first moment of Go's calendar. */
export function describedTime(time: string | null | undefined): string {
  const date = time ? new Date(time) : undefined;
  if (!date) return 'Mon, 01 Jan 0001 00:00:00 +0000';
  const [day, dd, month, year, clock] = date.toUTCString().split(' ');
  return `${day} ${dd} ${month} ${year} ${clock} +0000`;
}
