/** Texts of java.util.Date as Jackson's StdDateFormat writes and reads them; times are milliseconds since 1970, zone UTC. */
export function writeDate(millis: number, pattern: string | undefined): string {
  if (pattern !== undefined) return formatPattern(millis, pattern);
  return new Date(millis).toISOString().replace('Z', '+00:00');
}

/** undefined: no date. */
export function readDate(text: string, pattern: string | undefined): number | undefined {
  if (pattern !== undefined) return parsePattern(text, pattern);
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/.test(text)) return undefined;
  const zoned = /T/.test(text) && !/(Z|[+-]\d\d:?\d{0,2})$/.test(text.slice(10)) ? `${text}Z` : text;
  const time = Date.parse(
    zoned.replace(/([+-]\d\d)(\d\d)$/, '$1:$2').replace(/([+-]\d\d)$/, (m, z: string, at: number) => (at > 10 ? `${z}:00` : m)),
  );
  return Number.isNaN(time) ? undefined : time;
}

const FIELDS = /y+|M+|d+|H+|h+|m+|s+|S+|a|'[^']*'|Z|X+/g;
const pad = (n: number, length: number): string => String(n).padStart(length, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function formatPattern(millis: number, pattern: string): string {
  const d = new Date(millis);
  return pattern.replaceAll(FIELDS, (f) => {
    switch (f[0]) {
      case 'y':
        return f.length === 2 ? pad(d.getUTCFullYear() % 100, 2) : pad(d.getUTCFullYear(), f.length);
      case 'M':
        return f.length >= 3 ? (MONTHS[d.getUTCMonth()] ?? '') : pad(d.getUTCMonth() + 1, f.length);
      case 'd':
        return pad(d.getUTCDate(), f.length);
      case 'H':
        return pad(d.getUTCHours(), f.length);
      case 'h':
        return pad(d.getUTCHours() % 12 || 12, f.length);
      case 'm':
        return pad(d.getUTCMinutes(), f.length);
      case 's':
        return pad(d.getUTCSeconds(), f.length);
      case 'S':
        return pad(d.getUTCMilliseconds(), f.length);
      case 'a':
        return d.getUTCHours() < 12 ? 'AM' : 'PM';
      case 'Z':
        return '+0000';
      case 'X':
        return 'Z';
      default:
        return f === "''" ? "'" : f.slice(1, -1);
    }
  });
}

function parsePattern(text: string, pattern: string): number | undefined {
  const order: string[] = [];
  const expression = pattern.replaceAll(/y+|M+|d+|H+|m+|s+|S+|'[^']*'|[^A-Za-z']|[A-Za-z]/g, (f) => {
    if (f.startsWith("'")) return f.slice(1, -1).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (/^[yMdHmsS]/.test(f)) {
      order.push(f.charAt(0));
      return '(\\d+)';
    }
    return f.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  const found = new RegExp(`^${expression}`).exec(text);
  if (!found) return undefined;
  const of = (letter: string, otherwise: number): number => {
    const at = order.indexOf(letter);
    return at < 0 ? otherwise : Number(found[at + 1]);
  };
  return Date.UTC(of('y', 1970), of('M', 1) - 1, of('d', 1), of('H', 0), of('m', 0), of('s', 0), of('S', 0));
}
