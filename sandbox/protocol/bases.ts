import { LOCALHOST, type JvmView, type SandboxState } from './state.ts';

/** The port of the lessons' base: Spring Boot's where nothing else is said. */
const LESSON_PORT = 8080;

/** Where a base answers, as `localhost:8080`: a second base stands at another place, a restarted one at the same. */
export const placeOf = ({ machine, ports, arkletPort }: JvmView): string =>
  `${machine}:${ports.find((port) => port !== arkletPort) ?? arkletPort ?? 0}`;

/** One run of a program. A machine may give a number a second time, but not at the same moment. */
export const processOf = ({ pid, startedAt }: JvmView): string => `${pid}@${startedAt}`;

/** The bases of a machine that are up, oldest first. */
export const basesUp = ({ jvms }: SandboxState, machine: string = LOCALHOST): readonly JvmView[] =>
  jvms.filter((jvm) => jvm.base && jvm.phase === 'up' && jvm.machine === machine);

/** The base that is meant where a page or a check speaks of "the base": the one on the lessons' port, else the oldest. */
export function baseOf(state: SandboxState | null, machine: string = LOCALHOST): JvmView | null {
  const up = state ? basesUp(state, machine) : [];
  return up.find((base) => placeOf(base) === `${machine}:${LESSON_PORT}`) ?? up[0] ?? null;
}

/** The JVM that listens on a port. */
export const jvmAt = (state: SandboxState | null, port: number, machine: string = LOCALHOST): JvmView | null =>
  state?.jvms.find((jvm) => jvm.machine === machine && jvm.ports.includes(port)) ?? null;

/** Which processes were the base of a place, by place, oldest first. */
export type BaseHistory = ReadonlyMap<string, readonly string[]>;

export const noBases: BaseHistory = new Map();

/** The history after `state` was seen; the same object when nothing is new. */
export function remember(history: BaseHistory, state: SandboxState): BaseHistory {
  const fresh = state.jvms.filter((jvm) => jvm.base && jvm.phase === 'up' && !(history.get(placeOf(jvm)) ?? []).includes(processOf(jvm)));
  if (fresh.length === 0) return history;
  const next = new Map(history);
  for (const jvm of fresh) next.set(placeOf(jvm), [...(next.get(placeOf(jvm)) ?? []), processOf(jvm)]);
  return next;
}

/** How many bases ran at this one's place before it. */
export const restartsOf = (history: BaseHistory, jvm: JvmView): number =>
  Math.max(0, (history.get(placeOf(jvm)) ?? []).indexOf(processOf(jvm)));
