import { loadAt, type Ask, type Lost, type Outcome, type Process, type Replacement, type Stay } from './history.ts';

/** What is drawn of one address. Times are milliseconds since 1970 by the sandbox's clock. */
export interface Strip {
  readonly processes: readonly Process[];
  readonly stays: readonly Stay[];
  /** Oldest first. */
  readonly asks: readonly Ask[];
  /** The newest replacement whose gap a lens can show; null: none yet. */
  readonly replaced: Replacement | null;
  readonly now: number;
}

export interface StripSize {
  /** All in px. */
  readonly width: number;
  /** One second. */
  readonly cell: number;
  readonly lens: number;
  /** Height of a mark that was answered. */
  readonly height: number;
}

export interface StripView {
  /** Milliseconds of the lens that are drawn; all of it when its replay is over. */
  readonly shown: number;
  /** No motion: the strip turns a page instead of sliding. */
  readonly still: boolean;
}

export interface Lens {
  readonly from: number;
  /** Milliseconds across its whole width. */
  readonly span: number;
}

/** One mark: `x` its left edge. */
export interface Mark {
  readonly x: number;
  readonly width: number;
  readonly outcome: Outcome;
}

/** A run of equal outcomes, which is named above. `word`: what they were lost to; `load`: who answered. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly outcome: Outcome;
}

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly pid: number;
  /** It goes on to the left of what is seen. */
  readonly open: boolean;
  readonly ended: boolean;
}

export interface DrawnLens {
  readonly x: number;
  readonly width: number;
  readonly span: number;
  readonly replaced: Replacement;
  readonly marks: readonly Mark[];
  /** Where nothing has been drawn yet while it is replayed. */
  readonly todo: readonly number[];
  /** Left and right end of the gap, as far as it is drawn; null before it begins, or when there was none. */
  readonly gap: readonly [number, number] | null;
}

/** Everything that a strip shows, in px from its left edge. */
export interface Layout {
  readonly marks: readonly Mark[];
  readonly runs: readonly Run[];
  readonly lens: DrawnLens | null;
  readonly bands: readonly Band[];
  /** Seconds since the process started, every ten. */
  readonly ticks: readonly { readonly x: number; readonly seconds: number }[];
  /** Where nothing was asked for longer. */
  readonly breaks: readonly { readonly x: number; readonly width: number; readonly milliseconds: number }[];
  /** Seconds that are still to come, by their middle. */
  readonly todo: readonly number[];
  /** The place of a time, within what is seen or beyond its ends. */
  readonly x: (at: number) => number;
}

const SECOND = 1000;
/** Milliseconds that a lens can show across its width. */
const SPANS = [100, 200, 500, 1000, 2000, 5000] as const;
/** The share of its span that a gap may take, so that both answers are seen beside it. */
const ROOM = 0.7;
/** How many times the address is looked at within the lens. */
const LOOKS = 20;
/** Seconds without a request that are drawn as such; more are a break. */
const PATIENCE = 3;
const BREAK = 18;
/** The share of the strip that is empty after a page was turned. */
const PAGE = 1 / 3;

/** The lens over a replacement; null when its gap is as long as can be seen without one. */
export function lensOf({ at, gap }: Replacement): Lens | null {
  const span = SPANS.find((one) => gap <= one * ROOM);
  return span === undefined ? null : { from: at - Math.min(span / 4, (span - gap) / 2), span };
}

/** The newest replacement that a lens can show. */
export const magnified = (all: readonly Replacement[]): Replacement | null => all.findLast((one) => lensOf(one) !== null) ?? null;

type Column = { readonly kind: 'cell'; readonly second: number } | { readonly kind: 'break'; readonly from: number; readonly to: number };

export function layOut(strip: Strip, size: StripSize, { shown, still }: StripView): Layout {
  const { width, cell } = size;
  const lens = strip.replaced && lensOf(strip.replaced);
  const start = Math.min(strip.processes[0]?.startedAt ?? Infinity, strip.asks[0]?.at ?? Infinity, strip.now);
  const secondOf = (at: number): number => Math.floor((at - start) / SECOND);
  const last = Math.max(0, secondOf(strip.now));
  /** The seconds that the lens stands for are not drawn a second time beside it; it stands before this one. */
  const lensAt = lens ? secondOf(lens.from) : Infinity;
  const lensTakes = lens ? Math.floor(lens.span / SECOND) : 0;
  const columns = columnsOf(
    strip.asks.map(({ at }) => secondOf(at)),
    last,
  ).filter((column) => column.kind === 'break' || column.second < lensAt || column.second >= lensAt + lensTakes);
  const wide = columns.reduce((sum, { kind }) => sum + (kind === 'cell' ? cell : BREAK), lens ? size.lens : 0);
  const page = width * PAGE;
  // It fills from the left; then its right end stays where it is, or is brought back by a page.
  const right = wide <= width ? wide : still ? width - ((Math.ceil((wide - width) / page) * page - (wide - width)) % page) : width;
  const left = new Map<number, number>();
  const breaks: { x: number; width: number; milliseconds: number }[] = [];
  let lensX = right;
  let x = right;
  let placed = lens === null;
  for (const column of columns.toReversed()) {
    const second = column.kind === 'cell' ? column.second : column.to;
    if (!placed && second < lensAt) {
      x -= size.lens;
      lensX = x;
      placed = true;
    }
    x -= column.kind === 'cell' ? cell : BREAK;
    if (column.kind === 'cell') left.set(column.second, x);
    else if (x + BREAK > 0) breaks.push({ x, width: BREAK, milliseconds: (column.to - column.from + 1) * SECOND });
  }
  if (!placed) lensX = x -= size.lens;
  const begin = x;

  const inLens = (at: number): number => (lens ? lensX + ((at - lens.from) / lens.span) * size.lens : 0);
  const seconds = [...left.keys()].sort((a, b) => a - b);
  const xOf = (at: number): number => {
    if (lens && at >= lens.from && at <= lens.from + lens.span) return inLens(at);
    const second = secondOf(at);
    const found = left.get(second);
    const place =
      found === undefined ? edgeAt(second, seconds, left, cell, begin, right) : found + (((at - start) % SECOND) / SECOND) * cell;
    return lens && at < lens.from ? Math.min(place, lensX) : lens && place < lensX + size.lens ? lensX + size.lens : place;
  };

  const cells = bySecond(strip.asks, secondOf, lens);
  const marks: Mark[] = [];
  const runs: Run[] = [];
  for (const second of seconds) {
    const at = left.get(second) ?? 0;
    const outcome = cells.get(second);
    if (!outcome || at + cell <= 0) continue;
    marks.push({ x: at, width: cell, outcome });
    const run = runs.at(-1);
    if (run && same(run.outcome, outcome) && Math.abs(run.to - at) < 0.01) runs[runs.length - 1] = { ...run, to: at + cell };
    else runs.push({ from: Math.max(0, at), to: at + cell, outcome });
  }
  const drawn = lens && strip.replaced ? drawLens(strip, strip.replaced, lens, lensX, size.lens, shown) : null;
  const seen = drawn && drawn.x + drawn.width > 0 ? drawn : null;
  const end = drawn && shown < drawn.span && lensX + size.lens >= right - cell ? lensX + (size.lens * shown) / drawn.span : right;
  return {
    marks,
    runs,
    lens: seen,
    breaks,
    bands: bandsOf(strip, xOf, end),
    ticks: ticksOf(strip, xOf, width),
    todo: Array.from({ length: Math.max(0, Math.floor((width - right) / cell)) }, (_, n) => right + (n + 0.5) * cell),
    x: xOf,
  };
}

/** Seconds as cells; where nothing was asked for longer, one break in their place. */
function columnsOf(asked: readonly number[], last: number): readonly Column[] {
  const columns: Column[] = [];
  let next = 0;
  for (const second of [...asked, last]) {
    const unasked = second - next;
    if (unasked > PATIENCE) {
      columns.push({ kind: 'break', from: next, to: second - 1 });
      next = second;
    }
    for (; next <= second; next += 1) columns.push({ kind: 'cell', second: next });
  }
  return columns;
}

/** The place of a second that has no cell: in a break, under the lens, or beyond the ends. */
function edgeAt(
  second: number,
  seconds: readonly number[],
  left: ReadonlyMap<number, number>,
  cell: number,
  begin: number,
  right: number,
): number {
  const after = seconds.find((one) => one > second);
  if (after === undefined) return right;
  const [first] = seconds;
  if (first !== undefined && second < first) return begin;
  return (left.get(after) ?? right) - cell / 2;
}

/** One outcome a second: what was lost is not hidden by what was answered in the same one. What the lens shows is not counted. */
function bySecond(asks: readonly Ask[], secondOf: (at: number) => number, lens: Lens | null): ReadonlyMap<number, Outcome> {
  const cells = new Map<number, Outcome>();
  for (const { at, outcome } of asks) {
    if (lens && at >= lens.from && at <= lens.from + lens.span) continue;
    const second = secondOf(at);
    if (cells.get(second)?.kind !== 'lost') cells.set(second, outcome);
  }
  return cells;
}

const same = (a: Outcome, b: Outcome): boolean =>
  a.kind === 'answered' ? b.kind === 'answered' && a.load === b.load : b.kind === 'lost' && a.word === b.word;

/** What the address would have answered at a time, from when its path went and came. */
const outcomeIn = (all: readonly Stay[], at: number): Outcome => {
  const load = loadAt(all, at);
  return load === 0 ? { kind: 'lost', word: AWAY } : { kind: 'answered', load };
};
/** What a base answers for a path that no application of it has. */
const AWAY: Lost = 404;

function drawLens(strip: Strip, replaced: Replacement, lens: Lens, x: number, width: number, shown: number): DrawnLens {
  const step = width / LOOKS;
  const every = lens.span / LOOKS;
  const marks: Mark[] = [];
  const todo: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    const after = (look + 0.5) * every;
    if (after > shown) todo.push(x + (look + 0.5) * step);
    else marks.push({ x: x + look * step, width: step, outcome: outcomeIn(strip.stays, lens.from + after) });
  }
  const begins = replaced.at - lens.from;
  const ends = Math.min(begins + replaced.gap, shown);
  const place = (after: number): number => x + (after / lens.span) * width;
  return { x, width, span: lens.span, replaced, marks, todo, gap: replaced.gap > 0 && ends > begins ? [place(begins), place(ends)] : null };
}

/** One band a process, from its start to its end or to now: never in pieces. */
const bandsOf = ({ processes }: Strip, x: (at: number) => number, right: number): readonly Band[] =>
  processes.flatMap(({ pid, startedAt, endedAt }) => {
    const from = x(startedAt);
    const to = endedAt === null ? right : Math.min(right, x(endedAt));
    return to <= 0 ? [] : [{ from: Math.max(0, from), to, pid, open: from < 0, ended: endedAt !== null }];
  });

function ticksOf({ processes, now }: Strip, x: (at: number) => number, width: number): Layout['ticks'] {
  return processes.flatMap(({ startedAt, endedAt }) => {
    const all = Math.floor(((endedAt ?? now) - startedAt) / (10 * SECOND));
    // Only what can be in sight is looked at: a base may have been up for hours.
    const first = Math.max(1, all - Math.ceil(width / 20));
    return Array.from({ length: Math.max(0, all - first + 1) }, (_, n) => (first + n) * 10)
      .map((seconds) => ({ x: x(startedAt + seconds * SECOND), seconds }))
      .filter(({ x: at }) => at > 14 && at < width - 14);
  });
}
