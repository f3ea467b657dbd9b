import type { ClusterView } from '../../../sandbox/protocol/cluster.ts';
import type { JvmView } from '../../../sandbox/protocol/state.ts';
import type { Marks } from '../picture/marks.ts';
import type { BaseInScene, Watched } from './scene.ts';

/** Something of the time line. */
export interface Moment {
  /** Milliseconds since 1970 by the cluster's clock. */
  readonly at: number;
  /** `null`: the control plane; otherwise a base's address. */
  readonly lane: string | null;
  readonly kind: 'event' | 'warning' | 'install' | 'uninstall' | 'switch' | 'failed' | 'lost';
  /** Of the module, where there is one. */
  readonly mark: number | null;
  readonly text: string;
}

/** Milliseconds that the time line reaches back. */
const BACK = 300_000;
/** Lanes of bases that are drawn. */
export const LANES = 6;
/** Moments of one lane, the newest. */
const MOST = 40;

const KINDS: Readonly<Record<string, Moment['kind']>> = { installBiz: 'install', uninstallBiz: 'uninstall', switchBiz: 'switch' };

/** What the time line shows of a cluster, oldest first. */
export function momentsOf(
  cluster: ClusterView,
  bases: readonly BaseInScene[],
  jvms: readonly JvmView[],
  watched: readonly Watched[],
  marks: Marks,
): readonly Moment[] {
  const since = cluster.now - BACK;
  const lanes = new Set(bases.slice(0, LANES).map(({ address }) => address));
  const events = cluster.events.slice(-MOST).map(({ at, warning, about, reason, message }): Moment => {
    const kind = warning ? 'warning' : 'event';
    return { at, lane: null, kind, mark: null, text: `${reason} ${about}: ${message}` };
  });
  const operations = jvms
    .filter(({ machine }) => lanes.has(machine))
    .flatMap(({ machine, operations: all }) =>
      all.slice(-MOST).flatMap(({ command, biz, code, at }): readonly Moment[] => {
        const kind = KINDS[command];
        if (!kind) return [];
        const succeeded = code === 'SUCCESS';
        const mark = marks.of(biz.replace(/:[^:]*$/, ''));
        return [{ at, lane: machine, kind: succeeded ? kind : 'failed', mark, text: `${command} ${biz} → ${code}` }];
      }),
    );
  const lost = watched
    .filter(({ machine, lost: away }) => away && lanes.has(machine))
    .slice(-MOST)
    .map(({ at, machine }): Moment => ({ at, lane: machine, kind: 'lost', mark: null, text: '' }));
  return [...events, ...operations, ...lost].filter(({ at }) => at >= since && at <= cluster.now).sort((a, b) => a.at - b.at);
}
