/**
 * What a picture of a cluster needs, and what checks of operators' lessons look at. Times are milliseconds since 1970 by
 * the cluster's clock.
 */
export interface ClusterView {
  readonly now: number;
  /** Seconds of the cluster's clock in a second of real time; 0: it stands until a command lets time pass. */
  readonly pace: number;
  /** Machines of bases that run, by address: what ModuleController hears of, Node or not. */
  readonly bases: readonly string[];
  readonly nodes: readonly ClusterNode[];
  readonly deployments: readonly ClusterDeployment[];
  readonly pods: readonly ClusterPod[];
  /** Newest last, at most 30. */
  readonly events: readonly ClusterEventView[];
}

export interface ClusterNode {
  readonly name: string;
  /** The machine of its base: `10.88.0.11`. */
  readonly address: string;
  /** As Kubernetes tells it, which may be late. */
  readonly ready: boolean;
  /** `kubectl cordon`. */
  readonly cordoned: boolean;
  /** An ordinary node (`cluster start --worker`), not a base. */
  readonly worker: boolean;
}

export interface ClusterDeployment {
  readonly name: string;
  readonly wanted: number;
  readonly ready: number;
  /** Replicas of the newest template. */
  readonly updated: number;
  /** BIZ_VERSION of its template; empty where it names none. */
  readonly version: string;
}

export interface ClusterPod {
  readonly name: string;
  /** The module that it stands for: the name of its first container. */
  readonly module: string;
  /** The Deployment that it belongs to; null: it stands alone. */
  readonly deployment: string | null;
  /** Null: no Node has been chosen. */
  readonly node: string | null;
  readonly version: string;
  /** As `kubectl get pods` shows it: `Running`, `Pending`, `Terminating`, `Started`. */
  readonly status: string;
  readonly ready: boolean;
  /** Why it waits, where Kubernetes says it. */
  readonly message: string | null;
}

export interface ClusterEventView {
  readonly at: number;
  readonly warning: boolean;
  /** `Pod/inventory-6d8f-abcde`. */
  readonly about: string;
  readonly reason: string;
  readonly message: string;
}
