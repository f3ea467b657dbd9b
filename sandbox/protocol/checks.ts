import { baseOf, basesUp, placeOf, processOf } from './bases.ts';
import { LOCALHOST, type ArkletCommand, type BizState, type SandboxState } from './state.ts';
import type { Bilingual } from './text.ts';

export const httpMethods = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** What a field of a check holds, by the name that the forms below give it. */
export interface FieldValues {
  /** In a lesson a path inside its project; in the sandbox absolute, or from the visitor's home. */
  readonly path: string;
  readonly text: string;
  readonly flag: boolean;
  readonly port: number;
  /** A path of HTTP, with its leading slash. */
  readonly address: string;
  readonly method: (typeof httpMethods)[number];
  /** A status of HTTP. */
  readonly status: number;
  readonly bizState: BizState;
  /** A whole number from 0. */
  readonly count: number;
  /** One of Arklet's commands. */
  readonly command: ArkletCommand;
}
type Field = keyof FieldValues;
/** The fields of a check; `?`: may be left out. */
export type Form = Readonly<Record<string, Field | `${Field}?`>>;

interface Kind {
  readonly form: Form;
  /** All that the check sees of a state: it is asked again when this changes, and its evaluation is given no more. */
  readonly sees: (state: SandboxState, machine: string) => unknown;
  /** What is asked: files alone, the compiler, or what runs. */
  readonly asks: 'files' | 'compiler' | 'machine';
  /** Whether it compares with what was there when the step before was done; such a check is no fact by itself. */
  readonly compares: boolean;
}

/**
 * Conditions over files, state and answers, never over terminal text. Type, schema of lessons and the question whether
 * to ask again follow from this table; `sandbox/main/checks/` has a file a kind that evaluates it.
 */
export const checkKinds = {
  file: { form: { path: 'path', exists: 'flag?', contains: 'text?', lacks: 'text?' }, sees: () => null, asks: 'files', compares: false },
  /** A Java file is there and javac would find no error in it. */
  compiles: { form: { path: 'path' }, sees: () => null, asks: 'compiler', compares: false },
  /** Whether any base runs. */
  base: {
    form: { up: 'flag', machine: 'text?' },
    sees: (state, machine) => basesUp(state, machine).length > 0,
    asks: 'machine',
    compares: false,
  },
  /** A module of the base that is meant. */
  biz: {
    form: { name: 'text', version: 'text?', state: 'bizState', machine: 'text?' },
    sees: (state, machine) => baseOf(state, machine)?.bizs.map(({ name, version, state: biz }) => ({ name, version, state: biz })) ?? null,
    asks: 'machine',
    compares: false,
  },
  /** The newest of Arklet's operations on a module of the base that is meant: whether it succeeded, and why it did not. */
  operation: {
    form: { biz: 'text', command: 'command', succeeded: 'flag', reason: 'text?', machine: 'text?' },
    sees: (state, machine) => baseOf(state, machine)?.operations ?? null,
    asks: 'machine',
    compares: false,
  },
  /** Whether a loader of a module that was taken out is still held, by threads of the module's own. */
  kept: {
    form: { biz: 'text', kept: 'flag', machine: 'text?' },
    sees: (state, machine) => {
      const base = baseOf(state, machine);
      return base && { loaders: base.heldLoaders, heldBy: base.heldBy ?? {} };
    },
    asks: 'machine',
    compares: false,
  },
  /** How many of a cluster's Nodes are ready, as Kubernetes tells it, and how many bases really run. */
  nodes: {
    form: { ready: 'count', bases: 'count?' },
    sees: ({ cluster }) => (cluster ? { nodes: cluster.nodes.map(({ name, ready }) => ({ name, ready })), bases: cluster.bases } : null),
    asks: 'machine',
    compares: false,
  },
  /** A Deployment of the cluster, with its replicas. */
  deployment: {
    form: { name: 'text', exists: 'flag?', version: 'text?', wanted: 'count?', ready: 'count?', updated: 'count?' },
    sees: ({ cluster }) => cluster?.deployments ?? null,
    asks: 'machine',
    compares: false,
  },
  /** How many Pods of a Deployment have a status, as `kubectl get pods` shows it, and wait for a reason that contains a text. */
  pods: {
    form: { deployment: 'text', status: 'text?', message: 'text?', ready: 'flag?', count: 'count' },
    sees: ({ cluster }) => cluster?.pods ?? null,
    asks: 'machine',
    compares: false,
  },
  /** What a port answers. Not what was served is seen: the check asks over HTTP, which changes that. */
  answer: {
    form: {
      machine: 'text?',
      port: 'port',
      path: 'address',
      method: 'method?',
      status: 'status?',
      contains: 'text?',
      lacks: 'text?',
    },
    sees: (state, machine) => ({
      ports: state.ports.filter((port) => port.machine === machine),
      jvms: state.jvms
        .filter((jvm) => jvm.machine === machine)
        .map(({ pid, phase, bizs, operations }) => [
          pid,
          phase,
          operations.at(-1)?.at,
          bizs.map(({ name, version, state: biz }) => [name, version, biz]),
        ]),
    }),
    asks: 'machine',
    compares: false,
  },
  /** A base runs that was started after the checks of the step before had passed. */
  'new-base': {
    form: { machine: 'text?' },
    sees: (state, machine) => basesUp(state, machine).map(processOf),
    asks: 'machine',
    compares: true,
  },
  /** The base is the process that ran at its place when the checks of the step before passed. */
  'same-base': {
    form: { machine: 'text?' },
    sees: (state, machine) => basesUp(state, machine).map((base) => ({ place: placeOf(base), process: processOf(base) })),
    asks: 'machine',
    compares: true,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type CheckKind = keyof typeof checkKinds;

export type FormOf<K extends CheckKind> = (typeof checkKinds)[K]['form'];
type Needed<F> = { readonly [N in keyof F as F[N] extends Field ? N : never]: F[N] extends Field ? FieldValues[F[N]] : never };
type MayBe<F> = {
  readonly [N in keyof F as F[N] extends Field ? never : N]?: F[N] extends `${infer V extends Field}?` ? FieldValues[V] | undefined : never;
};

export type CheckOf<K extends CheckKind> = { [P in K]: { readonly kind: P } & Needed<FormOf<P>> & MayBe<FormOf<P>> }[K];
export type Check = CheckOf<CheckKind>;

/** What a check of this kind sees of a state. */
export type Seen<K extends CheckKind> = { [P in K]: ReturnType<(typeof checkKinds)[P]['sees']> }[K];

const views: { readonly [K in CheckKind]: { readonly sees: (state: SandboxState, machine: string) => Seen<K> } } = checkKinds;

/** The machine that a check names; the visitor's own when it names none. */
export const machineOf = (check: object): string => ('machine' in check && typeof check.machine === 'string' ? check.machine : LOCALHOST);

/** What a check sees of a state, on its machine. */
export const seenBy = <K extends CheckKind>(check: CheckOf<K>, state: SandboxState): Seen<K> =>
  views[check.kind].sees(state, machineOf(check));

export interface CheckResult {
  readonly passed: boolean;
  /** A short fact for the visitor when it did not: what was found instead. */
  readonly found: Bilingual;
}
