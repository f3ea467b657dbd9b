import { type ControlPlane, fromKey } from '../control-plane.ts';
import type { TunnelAnswer } from '../module-controller/tunnel.ts';
import { bizBody } from '../module-controller/tunnel.ts';
import { selects } from '../selectors.ts';
import { timestamp } from '../time.ts';
import {
  ALLOCATE_POD,
  BASE_IP,
  BASE_NAME,
  DELETE_MODULE,
  DELETE_MODULE_DIRECTLY,
  INSTANCE_COUNT,
  MODULE_NAME,
  moduleLabel,
  NEW_REPLICATED,
  REPLICA_SET,
} from './labels.ts';
import { addFinalizer, nextTry, removeFinalizer, setLabel } from './metadata.ts';
import type { Outcome } from './module-deployments.ts';
import { baseOf, occupy } from './module-replica-sets.ts';
import type { Module, ModuleState } from './objects.ts';

/** controller-runtime's: 5 ms, doubled at each failure, at most 1,000 s. */
const BACKOFF = 5;
const MOST_BACKOFF = 1_000_000;

export type AskBase = (address: string, command: string, body: object) => Promise<TunnelAnswer>;

/** Installs and uninstalls one module on one base's Pod (internal/controller/module_controller.go of tag V1.0.0). */
export class Modules {
  private readonly plane: ControlPlane;
  private readonly ask: AskBase;
  private readonly failures = new Map<string, number>();

  constructor(plane: ControlPlane, ask: AskBase) {
    this.plane = plane;
    this.ask = ask;
  }

  async reconcile(key: string): Promise<Outcome> {
    const { store } = this.plane;
    const module = store.get('Module', fromKey(key));
    if (!module) return undefined;
    const { labels = {}, deletionTimestamp } = module.metadata;
    const { status } = module.status;
    if (status === undefined) return this.set(module, labels[BASE_IP] ? 'Prepare' : 'Pending');
    if (labels[DELETE_MODULE] || labels[DELETE_MODULE_DIRECTLY] || deletionTimestamp !== undefined) return this.terminate(module);
    switch (status) {
      case 'Pending':
        return this.place(module);
      case 'Prepare':
        return this.set(module, 'Upgrading');
      case 'Upgrading':
        return this.install(key, module);
      case 'Completing':
        return this.set(module, 'Available');
      case 'Available':
      case 'Terminating':
        return undefined;
    }
  }

  private set({ metadata }: Module, state: ModuleState): undefined {
    this.plane.store.change('Module', metadata, ({ status }) => {
      status.status = state;
      status.last_transition_time = timestamp(this.plane.clock.now());
    });
    return undefined;
  }

  /** The first base's Pod that has an address and not this module: the strategy is not asked, as the code has it. */
  private place(module: Module): Outcome {
    const { store, clock } = this.plane;
    const { metadata, spec } = module;
    if (metadata.labels?.[BASE_IP]) return this.set(module, 'Prepare');
    const pod = store
      .list('Pod', metadata.namespace)
      .filter((p) => selects(spec.selector, p.metadata.labels) && p.metadata.labels?.[moduleLabel(spec.module.name)] === undefined)
      .find((p) => p.metadata.deletionTimestamp === undefined && p.status.podIP !== undefined);
    if (!pod) return { again: nextTry(metadata.creationTimestamp, clock.now()) };
    store.change('Pod', pod.metadata, (draft) => occupy(draft, spec.module.name));
    store.change('Module', metadata, (draft) => {
      setLabel(draft.metadata, BASE_IP, pod.status.podIP ?? '');
      setLabel(draft.metadata, BASE_NAME, pod.metadata.name);
      draft.metadata.ownerReferences = [baseOf(pod)];
      addFinalizer(draft.metadata, ALLOCATE_POD);
    });
    return undefined;
  }

  private async install(key: string, module: Module): Promise<Outcome> {
    const { name, version, url } = module.spec.module;
    const answer = await this.ask(
      module.metadata.labels?.[BASE_IP] ?? '',
      'installBiz',
      bizBody({ bizName: name, bizVersion: version, bizUrl: url }),
    );
    if (answer.kind === 'failed') return this.again(key);
    this.failures.delete(key);
    // Anything but success: it stays as it is, and is not tried again.
    return answer.code === 'SUCCESS' ? this.set(module, 'Completing') : undefined;
  }

  private again(key: string): Outcome {
    const n = this.failures.get(key) ?? 0;
    this.failures.set(key, n + 1);
    return { again: Math.min(MOST_BACKOFF, BACKOFF * 2 ** n) };
  }

  // ---- the end ----

  private async terminate(module: Module): Promise<Outcome> {
    const { store } = this.plane;
    const { labels = {}, deletionTimestamp } = module.metadata;
    if (deletionTimestamp === undefined) {
      store.delete('Module', module.metadata);
      return undefined;
    }
    if (labels[DELETE_MODULE_DIRECTLY]) return this.letGo(module);
    if (labels[DELETE_MODULE]) {
      await this.uninstall(module);
      return this.letGo(module);
    }
    if (module.spec.upgradePolicy === 'scaleup_then_scaledown') return this.replaceFirst(module);
    // Deleted by hand, or with its base: another takes its place.
    await this.uninstall(module);
    this.letGo(module);
    this.createAnother(module);
    return undefined;
  }

  /** An uninstall that fails counts as done: its error is lost on the way, as the code has it. */
  private async uninstall({ metadata, spec }: Module): Promise<void> {
    const address = metadata.labels?.[BASE_IP] ?? '';
    if (address === '') return;
    await this.ask(address, 'uninstallBiz', bizBody({ bizName: spec.module.name, bizVersion: spec.module.version, bizUrl: '' }));
  }

  private letGo({ metadata, spec }: Module): undefined {
    const { store } = this.plane;
    store.change('Module', metadata, (draft) => removeFinalizer(draft.metadata, ALLOCATE_POD));
    const pod = { namespace: metadata.namespace ?? '', name: metadata.labels?.[BASE_NAME] ?? '' };
    store.change('Pod', pod, (draft) => {
      const { [moduleLabel(spec.module.name)]: _here, ...labels } = draft.metadata.labels ?? {};
      const count = Number(labels[INSTANCE_COUNT]);
      draft.metadata.labels = Number.isInteger(count) ? { ...labels, [INSTANCE_COUNT]: String(count - 1) } : labels;
      // With a hyphen, so this takes nothing away.
      removeFinalizer(draft.metadata, `koupleless.io/module-name-${spec.module.name}`);
    });
    return undefined;
  }

  private replaceFirst(module: Module): Outcome {
    const { store, clock } = this.plane;
    const name = module.metadata.labels?.[NEW_REPLICATED];
    if (name === undefined) {
      const created = this.createAnother(module);
      if (created) store.change('Module', module.metadata, ({ metadata }) => setLabel(metadata, NEW_REPLICATED, created.metadata.name));
      return undefined;
    }
    const other = store.get('Module', { namespace: module.metadata.namespace ?? '', name });
    if (other?.status.status === 'Available') return this.letGo(module);
    return { again: nextTry(module.metadata.creationTimestamp, clock.now()) };
  }

  private createAnother({ metadata, spec, apiVersion }: Module): Module | undefined {
    const { store, names } = this.plane;
    const { [BASE_IP]: _ip, [BASE_NAME]: _name, ...labels } = metadata.labels ?? {};
    const set = store.get('ModuleReplicaSet', { namespace: metadata.namespace ?? '', name: labels[REPLICA_SET] ?? '' });
    if (!set) return undefined;
    const prefix = `${labels[REPLICA_SET] ?? ''}-${labels[MODULE_NAME] ?? ''}-`;
    return store.create('Module', {
      kind: 'Module',
      apiVersion,
      metadata: {
        name: `${prefix}${names.suffix(prefix)}`,
        generateName: prefix,
        namespace: metadata.namespace ?? 'default',
        labels,
      },
      spec: { ...spec, module: set.spec.template.spec.module },
      status: {},
    });
  }
}
