/** From the least to the most pressing. */
export const levels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'] as const;
export type Level = (typeof levels)[number];

export interface LogLine {
  /** Of a line that continues another one, such as a frame of a stack, the other's; null before any. */
  readonly level: Level | null;
  readonly text: string;
}

/** `2026-11-30T12:00:00.000Z  INFO 4218 --- [main] …`, as Spring Boot's logging writes, and other layouts that name a level early. */
const LEVEL = /^(?:\S+ +){0,3}?\[?(TRACE|DEBUG|INFO|WARN|ERROR)\]?(?=\s|:|$)/;

const levelIn = (text: string): Level | null => levels.find((level) => LEVEL.exec(text)?.[1] === level) ?? null;
const continues = (text: string): boolean => /^(?:\s|Caused by: |\.\.\. )/.test(text) || /^[\w.$]+(?:Exception|Error)\b/.test(text);

/** The lines of a text that a process has printed; `before`: the level of what stands before it. */
export function linesOf(text: string, before: Level | null = null): readonly LogLine[] {
  let level = before;
  return text.split('\n').map((line) => {
    const own = levelIn(line);
    if (own !== null || !continues(line)) level = own;
    return { level, text: line };
  });
}

/** Lines of at least this level with this word in them. What has no level, such as the banner, is shown where nothing is left out. */
export function wanted(lines: readonly LogLine[], least: Level | null, word: string): readonly LogLine[] {
  const sought = word.trim().toLowerCase();
  return lines.filter(
    ({ level, text }) =>
      (least === null || (level !== null && levels.indexOf(level) >= levels.indexOf(least))) &&
      (sought === '' || text.toLowerCase().includes(sought)),
  );
}
