import type { ApiObject, LabelSelector } from '../objects.ts';

export interface ModuleInfo {
  name: string;
  version: string;
  url: string;
  type?: string;
  md5?: string;
}

export interface OperationStrategy {
  needConfirm?: boolean;
  useBeta?: boolean;
  batchCount?: number;
  maxUnavailable?: number;
  grayTimeBetweenBatchSeconds?: number;
  upgradePolicy?: string;
  serviceStrategy?: { enableModuleService?: boolean; port?: number; targetPort?: number | string };
}

export interface ModuleTemplate {
  metadata?: object;
  spec: { selector?: LabelSelector; module: ModuleInfo; upgradePolicy?: string };
}

export type Progress = 'Init' | 'WaitingForConfirmation' | 'Executing' | 'Paused' | 'Completed' | 'Terminating' | 'Terminated';

export interface ReleaseStatus {
  currentBatch: number;
  realBatchCount?: number;
  originalDeltaReplicas?: number;
  progress: Progress;
  batchProgress: Progress | '';
  lastTransitionTime: string | null;
  nextReconcileTime: string | null;
}

export interface ModuleDeployment extends ApiObject<'ModuleDeployment'> {
  spec: {
    baseDeploymentName: string;
    template: ModuleTemplate;
    replicas?: number;
    confirmBatchNum: number;
    operationStrategy?: OperationStrategy;
    schedulingStrategy: { schedulingPolicy: string };
    minReadySeconds?: number;
    revisionHistoryLimit?: number;
    progressDeadlineSeconds?: number;
  };
  status: { conditions?: { type: string; status: string; last_transition_time: string; message: string }[]; releaseStatus?: ReleaseStatus };
}

export interface ModuleReplicaSet extends ApiObject<'ModuleReplicaSet'> {
  spec: {
    selector: LabelSelector;
    replicas: number;
    template: ModuleTemplate;
    operationStrategy: OperationStrategy;
    schedulingStrategy: { schedulingPolicy: string };
    minReadySeconds?: number;
  };
  status: { replicas: number; currentReplicas: number; availableReplicas: number };
}

export type ModuleState = 'Pending' | 'Prepare' | 'Upgrading' | 'Completing' | 'Available' | 'Terminating';

export interface Module extends ApiObject<'Module'> {
  spec: { selector: LabelSelector; module: ModuleInfo; upgradePolicy?: string };
  status: { status?: ModuleState; last_transition_time?: string };
}
