import { type ControlPlane, ownedBy } from '../control-plane.ts';
import type { AnyObject, Pod, PodTemplate } from '../objects.ts';
import { preparePod } from '../pod-defaults.ts';

/** Pods that count: not over, not going. */
export const isActive = ({ metadata, status }: Pod): boolean =>
  status.phase !== 'Succeeded' && status.phase !== 'Failed' && metadata.deletionTimestamp === undefined;

/** Makes and deletes the Pods of a controller, and tells it in events (pkg/controller RealPodControl). */
export class PodControl {
  private readonly plane: ControlPlane;
  private readonly from: string;

  /** @param from the controller's name in events */
  constructor(plane: ControlPlane, from: string) {
    this.plane = plane;
    this.from = from;
  }

  /** A Pod of the owner; undefined: the API server refused it, which an event says. */
  create(owner: AnyObject, template: PodTemplate): Pod | undefined {
    const { store, names, record } = this.plane;
    const prefix = `${owner.metadata.name}-`;
    const namespace = owner.metadata.namespace ?? 'default';
    const account = template.spec.serviceAccountName ?? 'default';
    if (account !== 'default' && !store.get('ServiceAccount', { namespace, name: account })) {
      const message = `Error creating: pods "${prefix}" is forbidden: error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`;
      record({ type: 'Warning', about: owner, reason: 'FailedCreate', message, from: this.from });
      return undefined;
    }
    const { labels, annotations } = template.metadata ?? {};
    const metadata = {
      name: `${prefix}${names.suffix(prefix)}`,
      generateName: prefix,
      namespace,
      ...(labels ? { labels } : {}),
      ...(annotations ? { annotations } : {}),
      ownerReferences: ownedBy(owner),
    };
    const pod = store.create('Pod', preparePod(metadata, template.spec, names.suffix('kube-api-access-')));
    record({ type: 'Normal', about: owner, reason: 'SuccessfulCreate', message: `Created pod: ${pod.metadata.name}`, from: this.from });
    return pod;
  }

  delete(owner: AnyObject, pod: Pod): void {
    this.plane.store.delete('Pod', pod.metadata);
    const message = `Deleted pod: ${pod.metadata.name}`;
    this.plane.record({ type: 'Normal', about: owner, reason: 'SuccessfulDelete', message, from: this.from });
  }
}
