import type { Module, ModuleDeployment, ModuleReplicaSet } from './module-controller-v1/objects.ts';

/** Kubernetes' objects, as far as the trial's control plane acts on them. What else a manifest has is kept as it is. */

export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
  blockOwnerDeletion?: boolean;
}

export interface Metadata {
  name: string;
  generateName?: string;
  namespace?: string;
  uid: string;
  resourceVersion: string;
  generation?: number;
  /** RFC 3339, whole seconds, like every time of the API but a Lease's. */
  creationTimestamp: string;
  deletionTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: OwnerReference[];
  finalizers?: string[];
}

export interface Condition {
  type: string;
  status: string;
  lastHeartbeatTime?: string;
  lastProbeTime?: string | null;
  lastUpdateTime?: string;
  lastTransitionTime: string | null;
  reason?: string;
  message?: string;
}

export interface SelectorRequirement {
  key: string;
  operator: string;
  values?: string[];
}

export interface LabelSelector {
  matchLabels?: Record<string, string>;
  matchExpressions?: SelectorRequirement[];
}

export interface Toleration {
  key?: string;
  operator?: string;
  value?: string;
  effect?: string;
  tolerationSeconds?: number;
}

export interface Taint {
  key: string;
  value?: string;
  effect: string;
  timeAdded?: string;
}

export interface NodeSelectorTerm {
  matchExpressions?: SelectorRequirement[];
  matchFields?: SelectorRequirement[];
}

export interface PodAffinityTerm {
  labelSelector?: LabelSelector;
  topologyKey: string;
}

export interface PodAffinity {
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
  preferredDuringSchedulingIgnoredDuringExecution?: { weight: number; podAffinityTerm: PodAffinityTerm }[];
}

export interface Affinity {
  nodeAffinity?: {
    requiredDuringSchedulingIgnoredDuringExecution?: { nodeSelectorTerms: NodeSelectorTerm[] };
    preferredDuringSchedulingIgnoredDuringExecution?: { weight: number; preference: NodeSelectorTerm }[];
  };
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAffinity;
}

export interface TopologySpreadConstraint {
  maxSkew: number;
  topologyKey: string;
  whenUnsatisfiable: string;
  labelSelector?: LabelSelector;
}

export interface Container {
  name: string;
  image?: string;
  command?: string[];
  args?: string[];
  env?: { name: string; value?: string }[];
  ports?: { name?: string; containerPort: number; protocol?: string }[];
  resources?: { requests?: Record<string, string | number>; limits?: Record<string, string | number> };
  [field: string]: unknown;
}

export interface PodSpec {
  containers: Container[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  affinity?: Affinity;
  tolerations?: Toleration[];
  topologySpreadConstraints?: TopologySpreadConstraint[];
  terminationGracePeriodSeconds?: number;
  restartPolicy?: string;
  serviceAccountName?: string;
  [field: string]: unknown;
}

export interface PodTemplate {
  metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> };
  spec: PodSpec;
}

export interface ContainerState {
  running?: { startedAt: string };
  waiting?: { reason?: string; message?: string };
  terminated?: { exitCode: number; reason?: string; message?: string; startedAt: string; finishedAt: string; containerID?: string };
}

export interface ContainerStatus {
  name: string;
  state: ContainerState;
  lastState: ContainerState;
  ready: boolean;
  restartCount: number;
  image: string;
  imageID: string;
  containerID: string;
  started: boolean;
}

export interface PodStatus {
  phase: string;
  conditions?: Condition[];
  reason?: string;
  message?: string;
  startTime?: string;
  hostIP?: string;
  podIP?: string;
  podIPs?: { ip: string }[];
  containerStatuses?: ContainerStatus[];
  qosClass?: string;
}

export interface ApiObject<K extends string> {
  apiVersion: string;
  kind: K;
  metadata: Metadata;
}

export interface Pod extends ApiObject<'Pod'> {
  spec: PodSpec;
  status: PodStatus;
}

export interface ReplicaSet extends ApiObject<'ReplicaSet'> {
  spec: { replicas: number; selector: LabelSelector; template: PodTemplate; minReadySeconds?: number };
  status: {
    replicas: number;
    fullyLabeledReplicas?: number;
    readyReplicas?: number;
    availableReplicas?: number;
    observedGeneration?: number;
  };
}

export interface DeploymentStatus {
  observedGeneration?: number;
  replicas?: number;
  updatedReplicas?: number;
  readyReplicas?: number;
  availableReplicas?: number;
  unavailableReplicas?: number;
  conditions?: Condition[];
}

export interface Deployment extends ApiObject<'Deployment'> {
  spec: {
    replicas: number;
    selector: LabelSelector;
    template: PodTemplate;
    strategy: { type: string; rollingUpdate?: { maxUnavailable: string | number; maxSurge: string | number } };
    revisionHistoryLimit: number;
    progressDeadlineSeconds: number;
    minReadySeconds?: number;
    paused?: boolean;
  };
  status: DeploymentStatus;
}

export interface DaemonSet extends ApiObject<'DaemonSet'> {
  spec: {
    selector: LabelSelector;
    template: PodTemplate;
    updateStrategy: { type: string; rollingUpdate?: { maxUnavailable: string | number; maxSurge: string | number } };
    minReadySeconds?: number;
    revisionHistoryLimit: number;
  };
  status: {
    currentNumberScheduled: number;
    desiredNumberScheduled: number;
    numberReady: number;
    updatedNumberScheduled?: number;
    numberAvailable?: number;
    numberUnavailable?: number;
    numberMisscheduled: number;
    observedGeneration?: number;
  };
}

export interface JobSpec {
  parallelism: number;
  completions: number;
  backoffLimit: number;
  activeDeadlineSeconds?: number;
  ttlSecondsAfterFinished?: number;
  suspend: boolean;
  selector: LabelSelector;
  template: PodTemplate;
  [field: string]: unknown;
}

export interface Job extends ApiObject<'Job'> {
  spec: JobSpec;
  status: {
    active?: number;
    ready?: number;
    succeeded?: number;
    failed?: number;
    terminating?: number;
    startTime?: string;
    completionTime?: string;
    conditions?: Condition[];
  };
}

export interface CronJob extends ApiObject<'CronJob'> {
  spec: {
    schedule: string;
    timeZone?: string;
    concurrencyPolicy: string;
    suspend: boolean;
    startingDeadlineSeconds?: number;
    successfulJobsHistoryLimit: number;
    failedJobsHistoryLimit: number;
    /** As it was sent: a Job made of it gets the defaults. */
    jobTemplate: {
      metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> };
      spec: Partial<JobSpec> & { template: PodTemplate };
    };
  };
  status: { active?: ObjectReference[]; lastScheduleTime?: string; lastSuccessfulTime?: string };
}

/** Who a Pod is when it asks the API server. */
export type ServiceAccount = ApiObject<'ServiceAccount'>;

export interface Role extends ApiObject<'Role'> {
  rules: { verbs: string[]; apiGroups?: string[]; resources?: string[]; resourceNames?: string[] }[];
}

export interface RoleBinding extends ApiObject<'RoleBinding'> {
  subjects?: { kind: string; name: string; namespace?: string; apiGroup?: string }[];
  roleRef: { apiGroup: string; kind: string; name: string };
}

export interface NodeStatus {
  capacity?: Record<string, string>;
  allocatable?: Record<string, string>;
  phase?: string;
  conditions?: Condition[];
  addresses?: { type: string; address: string }[];
  daemonEndpoints: { kubeletEndpoint: { Port: number } };
  nodeInfo: Record<string, string>;
}

export interface Node extends ApiObject<'Node'> {
  spec: { taints?: Taint[]; unschedulable?: boolean };
  status: NodeStatus;
}

export interface Lease extends ApiObject<'Lease'> {
  /** `renewTime` has microseconds. */
  spec: { holderIdentity?: string; leaseDurationSeconds?: number; renewTime?: string };
}

export interface Service extends ApiObject<'Service'> {
  spec: {
    clusterIP?: string;
    clusterIPs?: string[];
    selector?: Record<string, string>;
    type: string;
    ports: { name?: string; port: number; protocol: string; targetPort: number | string; nodePort?: number }[];
    [field: string]: unknown;
  };
  status: { loadBalancer: Record<string, never> };
}

export interface Endpoint {
  addresses: string[];
  conditions: { ready: boolean; serving: boolean; terminating: boolean };
  targetRef?: { kind: string; namespace: string; name: string; uid: string };
  nodeName?: string;
}

export interface EndpointSlice extends ApiObject<'EndpointSlice'> {
  addressType: string;
  endpoints: Endpoint[];
  ports: { name: string; protocol: string; port: number }[];
}

/** The older list of a Service's addresses. */
export interface Endpoints extends ApiObject<'Endpoints'> {
  subsets?: {
    addresses?: { ip: string }[];
    notReadyAddresses?: { ip: string }[];
    ports?: { name?: string; port: number; protocol: string }[];
  }[];
}

export interface ObjectReference {
  kind: string;
  namespace?: string;
  name: string;
  uid?: string;
  apiVersion?: string;
  resourceVersion?: string;
  fieldPath?: string;
}

export interface ClusterEvent extends ApiObject<'Event'> {
  involvedObject: ObjectReference;
  reason: string;
  message: string;
  source: { component?: string; host?: string };
  firstTimestamp: string | null;
  lastTimestamp: string | null;
  /** With microseconds; only events of the newer form have it. */
  eventTime: string | null;
  count?: number;
  type: string;
  reportingComponent: string;
  reportingInstance: string;
}

/** Of the figures that one could follow: a resource of its Pods, and a figure of their own that somebody serves. */
export interface MetricSpec {
  type: string;
  resource?: { name: string; target: { type: string; averageUtilization?: number; averageValue?: string } };
  pods?: { metric: { name: string }; target: { type: string; averageValue?: string } };
}

export interface MetricStatus {
  type: string;
  resource?: { name: string; current: { averageUtilization?: number; averageValue: string } };
  pods?: { metric: { name: string }; current: { averageValue: string } };
}

export interface HorizontalPodAutoscaler extends ApiObject<'HorizontalPodAutoscaler'> {
  spec: {
    scaleTargetRef: { kind: string; name: string; apiVersion?: string };
    minReplicas: number;
    maxReplicas: number;
    metrics: MetricSpec[];
    /** Of it the trial knows only this. */
    behavior?: { scaleDown?: { stabilizationWindowSeconds?: number } };
  };
  status: {
    currentReplicas?: number;
    desiredReplicas: number;
    currentMetrics: MetricStatus[] | null;
    lastScaleTime?: string;
    conditions?: Condition[];
  };
}

/** What sets objects of one name apart; `kubernetes` is its finalizer, until everything in it is gone. */
export interface Namespace extends ApiObject<'Namespace'> {
  spec: { finalizers: string[] };
  status: { phase: 'Active' | 'Terminating' };
}

/** How many Pods of a selector must stay ready when somebody drains their nodes. */
export interface PodDisruptionBudget extends ApiObject<'PodDisruptionBudget'> {
  spec: {
    minAvailable?: string | number;
    maxUnavailable?: string | number;
    selector?: LabelSelector;
    unhealthyPodEvictionPolicy?: string;
  };
  status: {
    observedGeneration?: number;
    disruptionsAllowed: number;
    currentHealthy: number;
    desiredHealthy: number;
    expectedPods: number;
    conditions?: Condition[];
  };
}

/** Every kind that the store holds. */
export interface Kinds {
  Pod: Pod;
  ReplicaSet: ReplicaSet;
  Deployment: Deployment;
  DaemonSet: DaemonSet;
  Node: Node;
  Lease: Lease;
  Service: Service;
  EndpointSlice: EndpointSlice;
  Endpoints: Endpoints;
  Event: ClusterEvent;
  HorizontalPodAutoscaler: HorizontalPodAutoscaler;
  Job: Job;
  CronJob: CronJob;
  ServiceAccount: ServiceAccount;
  Role: Role;
  RoleBinding: RoleBinding;
  Namespace: Namespace;
  PodDisruptionBudget: PodDisruptionBudget;
  Module: Module;
  ModuleReplicaSet: ModuleReplicaSet;
  ModuleDeployment: ModuleDeployment;
}

export type Kind = keyof Kinds;
export type AnyObject = Kinds[Kind];

/** What a client sends to create an object: the server adds the rest of its metadata. */
export type Draft<K extends Kind> = Omit<Kinds[K], 'metadata'> & {
  metadata: Omit<Metadata, 'uid' | 'resourceVersion' | 'creationTimestamp'>;
};
