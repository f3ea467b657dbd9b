import { restartsOf, type BaseHistory } from '../../../sandbox/protocol/bases.ts';
import type { BizView, JvmView, SandboxState } from '../../../sandbox/protocol/state.ts';
import type { Marks } from './marks.ts';

/** The states that the picture tells apart; anything else that Ark says is shown as `resolved`, off the rail. */
export type ModuleState = 'activated' | 'deactivated' | 'resolved' | 'broken' | 'stopped';
export interface ModuleInPicture {
  readonly mark: number;
  readonly name: string;
  readonly version: string;
  readonly state: ModuleState;
  /** `/inventory`, or null for a module without a web server. */
  readonly path: string | null;
  readonly classes: number;
  /** Which load of the module it is, and what stands behind the `@` of its class loader. */
  readonly load: number;
  readonly loader: string | null;
  /** Threads of its own. */
  readonly threads: readonly string[];
  /** When it came into its state: milliseconds since 1970 by the sandbox's clock. */
  readonly since: number;
}

/** The loader of a module that was uninstalled. */
export interface KeptLoader {
  readonly mark: number;
  readonly name: string;
  readonly version: string;
  readonly loader: string;
  /** Names of the threads that hold it. */
  readonly threads: readonly string[];
}

export interface OperationInPicture {
  readonly mark: number | null;
  readonly kind: 'install' | 'uninstall' | 'switch' | 'start';
  readonly name: string;
  readonly version: string;
  readonly failed: boolean;
  /** Milliseconds it took. */
  readonly took: number;
  /** Milliseconds since the JVM was started. */
  readonly at: number;
}

export interface JvmInPicture {
  readonly pid: number;
  readonly name: string;
  /** `1.0.0` of `base-1.0.0.jar`, empty when the file has none. */
  readonly version: string;
  readonly base: boolean;
  readonly phase: JvmView['phase'];
  readonly startedAt: number;
  /** Bases that ran at its place before it. */
  readonly restarts: number;
  readonly httpPorts: readonly number[];
  readonly arkletPort: number | null;
  readonly modules: readonly ModuleInPicture[];
  readonly ghosts: readonly KeptLoader[];
  /** Bytes. */
  readonly metaspace: { readonly used: number; readonly growth: number };
  /** Newest first. */
  readonly operations: readonly OperationInPicture[];
}

type Operation = JvmView['operations'][number];

const KINDS = { installBiz: 'install', uninstallBiz: 'uninstall', switchBiz: 'switch' } as const;
const STATES: readonly string[] = ['activated', 'deactivated', 'resolved', 'broken', 'stopped'];
const isKnown = (state: string): state is ModuleState => STATES.includes(state);
const hasKind = (command: string): command is keyof typeof KINDS => command in KINDS;

/** What the picture shows of each JVM, in the order in which they were started. */
export const pictureOf = (state: SandboxState | null, marks: Marks, bases: BaseHistory): readonly JvmInPicture[] =>
  (state?.jvms ?? []).map((jvm) => jvmOf(jvm, marks, bases));

function jvmOf(jvm: JvmView, marks: Marks, bases: BaseHistory): JvmInPicture {
  const version = /-(\d[\w.-]*)\.jar$/.exec(jvm.jar)?.[1] ?? '';
  const modules = jvm.bizs.map((biz) => moduleOf(biz, marks));
  return {
    pid: jvm.pid,
    name: jvm.name.replace(/-\d[\w.-]*$/, ''),
    version,
    base: jvm.base,
    phase: jvm.phase,
    startedAt: jvm.startedAt,
    restarts: restartsOf(bases, jvm),
    httpPorts: jvm.ports.filter((port) => port !== jvm.arkletPort),
    arkletPort: jvm.arkletPort,
    modules,
    ghosts: jvm.heldLoaders.map((held) => {
      const [biz = '', text = ''] = held.split(' ');
      const names = namesOf(biz);
      return { ...names, mark: marks.of(names.name), loader: text.split('@')[1] ?? '', threads: jvm.heldBy?.[held] ?? [] };
    }),
    metaspace: { used: jvm.metaspace.used, growth: Math.max(0, jvm.metaspace.used - jvm.metaspace.atStart) },
    operations: jvm.operations
      .filter((operation, at) => !inVain(operation, () => jvm.operations.slice(0, at)))
      .flatMap(({ command, biz, code, milliseconds, at }): OperationInPicture[] =>
        hasKind(command)
          ? [
              {
                ...namesOf(biz),
                mark: marks.of(namesOf(biz).name),
                kind: KINDS[command],
                failed: code !== 'SUCCESS',
                took: milliseconds,
                at: Math.max(0, at - jvm.startedAt),
              },
            ]
          : [],
      )
      .reverse(),
  };
}

/** arkctl uninstalls before it installs; where nothing of that name had been installed, there is nothing to tell. */
const inVain = ({ command, biz, code }: Operation, before: () => readonly Operation[]): boolean =>
  command === 'uninstallBiz' &&
  code !== 'SUCCESS' &&
  !before().some((earlier) => earlier.command === 'installBiz' && earlier.biz === biz && earlier.code === 'SUCCESS');

const moduleOf = (
  { name, version, state, webContextPath, classes, load, loader, threads, since }: BizView,
  marks: Marks,
): ModuleInPicture => {
  const spoken = state.toLowerCase();
  return {
    mark: marks.of(name),
    name,
    version,
    state: isKnown(spoken) ? spoken : 'resolved',
    path: webContextPath === null ? null : `/${webContextPath.replace(/^\//, '')}`,
    classes,
    load,
    loader,
    threads,
    since,
  };
};

/** `inventory:1.0.0` → its two parts. */
function namesOf(identity: string): { readonly name: string; readonly version: string } {
  const at = identity.lastIndexOf(':');
  return at < 0 ? { name: identity, version: '' } : { name: identity.slice(0, at), version: identity.slice(at + 1) };
}

/** `00:03:12` */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}
