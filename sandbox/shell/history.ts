/** Lines that were typed, newest last, and a place in them. */
export interface History {
  readonly lines: readonly string[];
  add(line: string): void;
  /** The line before the one shown; `current` is what is being typed, kept for the way back. */
  older(current: string): string | undefined;
  newer(): string | undefined;
  /** Back to the newest. */
  leave(): void;
  /** The newest line that holds the query, or an older one than `before`. */
  search(query: string, before?: string): { readonly query: string; readonly found: string } | undefined;
}

const LIMIT = 1000;

/** @param earlier lines of an earlier shell; @param entered told of every line that comes in */
export function createHistory(earlier: readonly string[] = [], entered: (line: string) => void = () => undefined): History {
  const lines: string[] = earlier.slice(-LIMIT);
  let at: number | undefined;
  let typed = '';
  return {
    lines,
    add(line) {
      if (line.trim() === '' || lines.at(-1) === line) return;
      lines.push(line);
      if (lines.length > LIMIT) lines.shift();
      entered(line);
    },
    older(current) {
      if (at === undefined) typed = current;
      const next = (at ?? lines.length) - 1;
      if (next < 0) return undefined;
      at = next;
      return lines[next];
    },
    newer() {
      if (at === undefined) return undefined;
      at++;
      if (at < lines.length) return lines[at];
      at = undefined;
      return typed;
    },
    leave() {
      at = undefined;
    },
    search(query, before) {
      const end = before === undefined ? lines.length : lines.lastIndexOf(before);
      const found = lines.slice(0, Math.max(0, end)).findLast((line) => line.includes(query));
      return found === undefined ? undefined : { query, found };
    },
  };
}
