/** Labels and finalizers of ModuleController V1 (internal/constants of tag V1.0.0). */
const own = <N extends string>(name: N): `koupleless.io/${N}` => `koupleless.io/${name}`;

export const DEPLOYMENT_NAME = own('deployment-name');
export const MODULE_NAME = own('module-name');
export const MODULE_VERSION = own('module-version');
export const BASE_IP = own('base-instance-ip');
export const BASE_NAME = own('base-instance-name');
export const REPLICA_SET = own('module-replicaset');
export const MODULE_DEPLOYMENT = own('module-deployment');
export const REVISION = own('module-replicaset-revision');
export const DELETE_MODULE = own('delete-module');
export const DELETE_MODULE_DIRECTLY = own('delete-module-directly');
export const INSTANCE_COUNT = own('module-instance-count');
export const STRATEGY = own('module-scheduling-strategy');
export const MOST_MODULES = own('max-module-count');
export const NEW_REPLICATED = own('new-replicated-module');
export const DELETE_POD = own('delete-pod');
export const DELETE_POD_DIRECTLY = own('delete-pod-directly');
/** On a base's Pod: this module is here. */
export const moduleLabel = (module: string): string => `module.koupleless.io/${module}`;

export const ALLOCATE_POD = own('allocate-pod');
export const REPLICA_SET_EXISTED = own('module-replicaset-existed');
export const MODULE_EXISTED = own('module-existed');
/** It is added in this form, and taken away in another, with a hyphen: so it stays. */
export const podFinalizer = (module: string): string => `koupleless.io/module-name${module}`;
