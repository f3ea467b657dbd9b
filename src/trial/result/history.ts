import type { HttpResult } from '../../../sandbox/protocol/messages.ts';
import type { Address } from '../lesson-data.ts';
import { LOCALHOST, type PathChange, type SandboxState } from '../../../sandbox/protocol/state.ts';

/** What kept a request from its answer: a status, `never` within the time-out, or `refused` by a port where nobody listens. */
export type Lost = number | 'never' | 'refused';

/** Who answered, by its load; 0: the application that the JVM was started with. */
export type Outcome = { readonly kind: 'answered'; readonly load: number } | { readonly kind: 'lost'; readonly word: Lost };

/** One request that has ended. */
export interface Ask {
  /** Milliseconds since 1970 by the sandbox's clock. */
  readonly at: number;
  readonly outcome: Outcome;
}

/** One run of a program at the port that is asked. Times as above. */
export interface Process {
  readonly pid: number;
  readonly startedAt: number;
  /** Null while it runs. */
  readonly endedAt: number | null;
  readonly paths: readonly PathChange[];
}

/** A time in which one load of a module answered for the address. */
export interface Stay {
  readonly from: number;
  readonly to: number | null;
  readonly load: number;
}

/** One load after another at the same address, and the time between them in which nobody answered. */
export interface Replacement {
  readonly before: number;
  readonly after: number;
  /** When the old load went. */
  readonly at: number;
  /** Milliseconds until the new one answered; 0 when it was there before the old one went. */
  readonly gap: number;
}

/** The processes at a port after a state was seen, oldest first; the same array when nothing is new. `now`: by the sandbox's clock. */
export function seen(
  known: readonly Process[],
  state: SandboxState,
  { machine: at = LOCALHOST, port }: Pick<Address, 'machine' | 'port'>,
  now: number,
): readonly Process[] {
  const same = (one: Process, { pid, startedAt }: { readonly pid: number; readonly startedAt: number }): boolean =>
    one.pid === pid && one.startedAt === startedAt;
  const there = state.jvms.filter(({ machine }) => machine === at);
  const updated = known.map((process): Process => {
    const jvm = there.find((one) => same(process, one));
    if (!jvm) return process.endedAt === null ? { ...process, endedAt: now } : process;
    return jvm.paths.length === process.paths.length && jvm.paths.at(-1)?.at === process.paths.at(-1)?.at
      ? process
      : { ...process, paths: jvm.paths };
  });
  const fresh = there
    .filter((jvm) => jvm.ports.includes(port) && !known.some((process) => same(process, jvm)))
    .map(({ pid, startedAt, paths }): Process => ({ pid, startedAt, endedAt: null, paths }));
  return fresh.length === 0 && updated.every((process, at) => process === known[at]) ? known : [...updated, ...fresh];
}

/** Whether an address, without or with its query, is one of an application at a path. */
export const isUnder = (address: string, path: string): boolean =>
  path === '' || bare(address) === path || bare(address).startsWith(`${path}/`);
const bare = (address: string): string => address.split(/[?#]/)[0] ?? address;

/** Loads count on where a module comes again in the next process. */
function numbered(processes: readonly Process[]): readonly Process[] {
  const highest = new Map<string, number>();
  return processes.map((process) => {
    const before = new Map(highest);
    const paths = process.paths.map((change) => {
      if (change.biz === null) return change;
      const name = change.biz.replace(/:[^:]*$/, '');
      const load = (before.get(name) ?? 0) + change.load;
      highest.set(name, Math.max(highest.get(name) ?? 0, load));
      return { ...change, load };
    });
    return { ...process, paths };
  });
}

/** Which loads of a module answered for an address, in order. What the JVM's own application answers is no stay. */
export function stays(processes: readonly Process[], address: string): readonly Stay[] {
  const found: Stay[] = [];
  const end = (at: number): void => {
    const last = found.at(-1);
    if (last?.to === null) found[found.length - 1] = { ...last, to: at };
  };
  for (const { paths, endedAt } of numbered(processes)) {
    const mapped = new Map<string, PathChange>();
    const answering = (): PathChange | undefined =>
      [...mapped.values()].filter(({ path }) => isUnder(address, path)).sort((a, b) => b.path.length - a.path.length)[0];
    for (const change of paths) {
      const before = answering();
      // As in Tomcat, the one that came last answers for a path, and going takes the path away from a twin, too.
      mapped.delete(change.path);
      if (change.there) mapped.set(change.path, change);
      const after = answering();
      if (after === before) continue;
      end(change.at);
      if (after && after.biz !== null) found.push({ from: change.at, to: null, load: after.load });
    }
    if (endedAt !== null) end(endedAt);
  }
  return found;
}

/** Who answered for an address at a time; 0 when it was no module. */
export const loadAt = (all: readonly Stay[], at: number): number =>
  all.findLast(({ from, to }) => from <= at && (to === null || at < to))?.load ?? 0;

export const replacements = (all: readonly Stay[]): readonly Replacement[] =>
  all.slice(1).flatMap((stay, n) => {
    const before = all[n];
    return before && before.to !== null && before.load !== stay.load
      ? [{ before: before.load, after: stay.load, at: before.to, gap: Math.max(0, stay.from - before.to) }]
      : [];
  });

/**
 * What came of a request. A 404 is lost when it was not the module that said so: the path is away. A module that says 404
 * itself has answered.
 */
export function outcomeOf({ outcome, status, at }: HttpResult, all: readonly Stay[]): Outcome {
  if (outcome !== 'answered') return { kind: 'lost', word: outcome };
  const load = loadAt(all, at);
  return status >= 500 || (status === 404 && load === 0) ? { kind: 'lost', word: status } : { kind: 'answered', load };
}
