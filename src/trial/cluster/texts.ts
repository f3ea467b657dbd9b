import type { Words } from '../words.ts';
import { timeOfDay } from './cluster-clock.ts';
import type { BaseInScene, ModuleOnBase } from './scene.ts';

const TOLD = { ready: 'Ready', 'not-ready': 'NotReady', cordoned: 'Ready,SchedulingDisabled', none: '' } as const;

/** What `kubectl get nodes` shows. */
export const toldText = ({ told }: BaseInScene): string => TOLD[told];

/** `Pod: Running, ready`. */
export function podsText({ pods }: ModuleOnBase, t: Words): string {
  if (pods.length === 0) return t('trial.more.cluster.noPod');
  const texts = pods.map(({ status, ready }) => (ready ? t('trial.more.cluster.podReady', { status }) : status));
  return t('trial.more.cluster.pod', { status: texts.join(t('trial.comma')) });
}

/** Where Kubernetes and the base do not agree; empty where they do. */
export function agreementText({ agreement, state }: ModuleOnBase, t: Words): string {
  switch (agreement) {
    case 'same':
      return '';
    case 'only-told':
      return state === null ? t('trial.more.cluster.absent') : t('trial.more.cluster.deactivated');
    case 'only-there':
      return t('trial.more.cluster.onlyThere');
    case 'late':
      return t('trial.more.cluster.late');
  }
}

/** Whether a base that has a Node is heard of; empty where there is no Node. */
export function heartText({ node, runs }: BaseInScene, t: Words): string {
  if (node === null) return '';
  return t(runs ? 'trial.more.cluster.heart' : 'trial.more.cluster.silent');
}

const OPERATIONS = {
  installBiz: { done: 'trial.op.install', failed: 'trial.op.installFailed' },
  uninstallBiz: { done: 'trial.op.uninstall', failed: 'trial.op.uninstallFailed' },
  switchBiz: { done: 'trial.op.switch', failed: 'trial.op.switchFailed' },
} as const;
const isNamed = (command: string): command is keyof typeof OPERATIONS => command in OPERATIONS;

/** `10:00:31 install inventory 2.0.0`. */
export function newestText({ command, biz, at, succeeded }: NonNullable<BaseInScene['newest']>, t: Words): string {
  const [name = biz, version = ''] = biz.split(':');
  const text = isNamed(command) ? t(OPERATIONS[command][succeeded ? 'done' : 'failed'], { name, version }) : command;
  return `${timeOfDay(at)} ${text}`;
}
