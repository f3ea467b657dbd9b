export type Level = 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
export const LEVELS: readonly Level[] = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'];

/** Logback's `%logger{target}`: package parts become their first letter, from the left, until the name is short enough. */
export function abbreviateLogger(name: string, target: number): string {
  if (name.length < target) return name;
  const parts = name.split('.');
  let length = name.length;
  for (let i = 0; i < parts.length - 1 && (i === 0 || length > target); i++) {
    const part = parts[i] ?? '';
    length -= Math.max(0, part.length - 1);
    parts[i] = part.slice(0, 1);
  }
  return parts.join('.');
}

/** `%-40.40logger{39}`: padded on the right, cut on the left. */
function loggerColumn(name: string): string {
  const short = abbreviateLogger(name, 39);
  return short.length > 40 ? short.slice(-40) : short.padEnd(40);
}

/** `%15.15t`. */
const threadColumn = (thread: string): string => thread.slice(-15).padStart(15);

/** ISO 8601 in UTC, with milliseconds. */
const isoTime = (millis: number): string => new Date(millis).toISOString();

export interface LogEvent {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly level: Level;
  readonly pid: number;
  /** Empty: the application has no name, and Boot leaves the column out. */
  readonly application: string;
  readonly thread: string;
  readonly logger: string;
  readonly message: string;
}

/** A line as Spring Boot 3.2 sets logback up for the console; without line end. */
export function formatBootLine(event: LogEvent): string {
  const application = event.application === '' ? '' : `[${event.application}] `;
  return `${isoTime(event.time)} ${event.level.padStart(5)} ${event.pid} --- ${application}[${threadColumn(event.thread)}] ${loggerColumn(event.logger)} : ${event.message}`;
}

/** A line of Arklet's own logger, which has no application column and one short name for all of its classes. */
export function formatArkletLine(event: Omit<LogEvent, 'application' | 'logger'>): string {
  return `${isoTime(event.time).slice(0, -1).replace('T', ' ')} ${event.level.padStart(5)} ${event.pid} --- [${threadColumn(event.thread)}] arklet : ${event.message}`;
}

/** A stack trace as logback prints it: an exception without a message shows `null`. */
export function formatTrace(trace: string): string {
  return trace.replace(/^((?:Caused by: )?(?:[\w$]+\.)+[\w$]+)$/gm, '$1: null');
}

/** slf4j's `{}`: one argument each, left to right; an argument that is left over is not printed. */
export function fillPlaceholders(format: string, args: readonly string[]): string {
  let next = 0;
  return format.replace(/\\?\{\}/g, (mark) => {
    if (mark.startsWith('\\')) return '{}';
    const value = args[next];
    if (value === undefined) return mark;
    next++;
    return value;
  });
}
