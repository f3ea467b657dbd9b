const NAME = 'module.koupleless.io/name';

export interface ModuleManifest {
  readonly name?: string;
  readonly version?: string;
  readonly replicas?: number;
  readonly image?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Without the others of its name on one base. */
  readonly apart?: boolean;
  readonly spec?: object;
  readonly pod?: object;
  /** Left out of the container's environment. */
  readonly noVersion?: boolean;
}

/** A Deployment of a module, as the recorded ones are written. */
export function moduleDeployment({
  name = 'inventory',
  version = '1.0.0',
  replicas = 1,
  image = `http://10.88.0.1:8000/${name}-${version}-ark-biz.jar`,
  labels = {},
  apart = true,
  spec = {},
  pod = {},
  noVersion = false,
}: ModuleManifest = {}): object {
  const cluster = { key: 'base.koupleless.io/cluster-name', operator: 'In', values: ['default'] };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name,
      labels: {
        'virtual-kubelet.koupleless.io/component': 'module-deployment',
        'virtual-kubelet.koupleless.io/env': 'test',
        ...labels,
      },
    },
    spec: {
      replicas,
      selector: { matchLabels: { [NAME]: name } },
      template: {
        metadata: {
          labels: { 'virtual-kubelet.koupleless.io/component': 'module', [NAME]: name, 'module.koupleless.io/version': version },
        },
        spec: {
          containers: [{ name, image, ...(noVersion ? {} : { env: [{ name: 'BIZ_VERSION', value: version }] }) }],
          tolerations: [
            { key: 'schedule.koupleless.io/virtual-node', operator: 'Equal', value: 'True', effect: 'NoExecute' },
            { key: 'schedule.koupleless.io/node-env', operator: 'Equal', value: 'test', effect: 'NoExecute' },
          ],
          affinity: {
            nodeAffinity: {
              requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [cluster] }] },
            },
            ...(apart ? { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [apartBy(name)] } } : {}),
          },
          ...pod,
        },
      },
      ...spec,
    },
  };
}

const apartBy = (name: string): object => ({ labelSelector: { matchLabels: { [NAME]: name } }, topologyKey: 'kubernetes.io/hostname' });
