/** Labels, taints and names of ModuleController V2 and its virtual-kubelet. */
export const COMPONENT = 'virtual-kubelet.koupleless.io/component';
export const ENV = 'virtual-kubelet.koupleless.io/env';
export const STRATEGY = 'virtual-kubelet.koupleless.io/strategy';
export const REPLICAS_CONTROL = 'virtual-kubelet.koupleless.io/replicas-control';
export const CLUSTER_NAME = 'base.koupleless.io/cluster-name';
export const BASE_NAME = 'base.koupleless.io/name';
export const BASE_VERSION = 'base.koupleless.io/version';
export const HOST_NAME = 'base.koupleless.io/host-name';
export const TUNNEL_PORT = 'base.koupleless.io/tunnel-port';

export const nodeNameOf = (identity: string, env: string): string => `vnode.${identity}.${env}`;
