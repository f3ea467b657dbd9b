import type { HttpAnswer, HttpRequest, Network } from '../../host/network.ts';
import type { ControlPlane } from '../control-plane.ts';
import type { AnyChange } from '../store.ts';
import { versionOf } from './container-status.ts';
import { type Heartbeat, readBaselineQuery, readHeartbeat } from './heartbeat.ts';
import { ENV, nodeNameOf } from './labels.ts';
import { clusterNameOf, PeerReplicas } from './peer.ts';
import { askBase, type TunnelAnswer } from './tunnel.ts';
import { VirtualNode } from './virtual-node.ts';

const TUNNEL = 7777;
const HEALTH_PROBE = 8081;

export interface ModuleControllerOptions {
  readonly plane: ControlPlane;
  /** The machine it runs on. */
  readonly network: Network;
  readonly env: string;
  /** CLIENT_ID: who holds the Leases. */
  readonly clientId: string;
  /** ENABLE_MODULE_REPLICAS_SYNC_WITH_BASE. */
  readonly peer: boolean;
}

const answer = (status: number, body: string, type?: string): HttpAnswer => ({
  status,
  reason: '',
  headers: type === undefined ? [] : [['Content-Type', type]],
  body: new TextEncoder().encode(body),
  ending: 'length',
});

/** ModuleController V2 with virtual-kubelet and the HTTP tunnel. */
export class ModuleController {
  private readonly options: ModuleControllerOptions;
  private readonly nodes = new Map<string, VirtualNode>();
  private readonly bases = new Map<string, Heartbeat>();
  private readonly peer: PeerReplicas | undefined;
  private readonly open: ({ close(): void } | undefined)[];
  private readonly unwatch: () => void;

  constructor(options: ModuleControllerOptions) {
    this.options = options;
    const { network, plane, peer, env } = options;
    this.peer = peer ? new PeerReplicas(plane, env) : undefined;
    this.open = [
      network.listen(TUNNEL, 'ModuleController', (request) => this.handle(request)),
      network.listen(HEALTH_PROBE, 'ModuleController', () => answer(200, 'ok')),
    ];
    this.unwatch = plane.store.watch((change) => this.observe(change));
  }

  /** The process ends: Nodes and Leases stay as they are. */
  stop(): void {
    this.unwatch();
    this.peer?.stop();
    for (const node of this.nodes.values()) node.stop();
    for (const o of this.open) o?.close();
  }

  private observe(change: AnyChange): void {
    this.peer?.observe(change);
    if (change.kind !== 'Pod') return;
    const node = this.nodes.get(change.object.spec.nodeName ?? '');
    if (change.type === 'DELETED') node?.podVanished(change.object);
    else node?.podChanged(change.object, change.before);
  }

  // ---- the tunnel's server ----

  private handle(request: HttpRequest): HttpAnswer {
    const path = request.path.split('?')[0];
    if (path !== '/heartbeat' && path !== '/queryBaseline') return answer(404, '404 page not found\n', 'text/plain; charset=utf-8');
    if (request.method !== 'POST') return answer(405, '');
    const body = new TextDecoder().decode(request.body);
    if (path === '/queryBaseline') {
      const query = readBaselineQuery(body);
      if (typeof query === 'string') return answer(400, query);
      return answer(200, JSON.stringify(this.baseline(query.clusterName)), 'application/json');
    }
    const base = readHeartbeat(body);
    if (typeof base === 'string') return answer(400, base);
    this.discovered(base);
    return answer(200, 'SUCCESS');
  }

  private discovered(base: Heartbeat): void {
    const { plane, env, clientId } = this.options;
    const name = nodeNameOf(base.identity, env);
    this.bases.set(name, base);
    const active = base.state.toUpperCase() === 'ACTIVATED';
    if (active && !this.nodes.has(name)) {
      const node = new VirtualNode({
        store: plane.store,
        clock: plane.clock,
        names: plane.names,
        env,
        clientId,
        base,
        ask: (command, body) => this.ask(name, command, body),
        done: () => this.nodes.delete(name),
      });
      this.nodes.set(name, node);
    }
    this.nodes.get(name)?.alive(base.state);
  }

  private ask(node: string, command: string, body: object): Promise<TunnelAnswer> {
    const base = this.bases.get(node);
    if (!base) return Promise.resolve({ kind: 'failed', error: 'network info not found' });
    return askBase(this.options.network, base.localIP, base.port, command, body);
  }

  /** What a base of this cluster should have: the containers of all Deployments for it, the oldest first. */
  private baseline(clusterName: string): readonly object[] {
    const { store } = this.options.plane;
    return store
      .list('Deployment')
      .filter((d) => d.metadata.labels?.[ENV] === this.options.env)
      .filter((d) => clusterNameOf(d) !== '' && clusterNameOf(d) === clusterName)
      .toSorted((a, b) => Date.parse(a.metadata.creationTimestamp) - Date.parse(b.metadata.creationTimestamp))
      .flatMap((d) => d.spec.template.spec.containers)
      .map((c) => ({ bizName: c.name, bizVersion: versionOf(c), bizUrl: c.image ?? '' }));
  }
}
