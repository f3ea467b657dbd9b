import type { IconName } from '../icons.ts';
import type { TrialKey, Words } from '../words.ts';
import type { JvmInPicture, ModuleState, OperationInPicture } from './view.ts';

/** How long things take on a real base, from the recordings: `0.4–0.9`. Seconds. */
export interface RealTimes {
  readonly install: string;
  readonly start: string;
}

export const signs: Readonly<Record<ModuleState, { readonly icon: IconName; readonly word: TrialKey }>> = {
  activated: { icon: 'done', word: 'trial.state.activated' },
  deactivated: { icon: 'off', word: 'trial.state.deactivated' },
  resolved: { icon: 'part', word: 'trial.state.resolved' },
  broken: { icon: 'not', word: 'trial.state.broken' },
  stopped: { icon: 'off', word: 'trial.state.stopped' },
};

const PHASES = { starting: 'trial.phase.starting', up: 'trial.phase.up', failed: 'trial.phase.failed' } as const;
const OPERATIONS = {
  install: { done: 'trial.op.install', failed: 'trial.op.installFailed' },
  uninstall: { done: 'trial.op.uninstall', failed: 'trial.op.uninstallFailed' },
  switch: { done: 'trial.op.switch', failed: 'trial.op.switchFailed' },
  start: { done: 'trial.op.start', failed: 'trial.op.start' },
} as const;

export const phaseText = (phase: JvmInPicture['phase'], t: Words): string => t(PHASES[phase]);

/** Process, ports and, of a base, Arklet's port and restarts: one line under the name. */
export function factsOf(jvm: JvmInPicture, t: Words): string {
  const facts = [t('trial.picture.pid', { pid: jvm.pid }), ...jvm.httpPorts.map((port) => t('trial.picture.http', { port }))];
  if (jvm.base) {
    if (jvm.arkletPort !== null) facts.push(t('trial.picture.arklet', { port: jvm.arkletPort }));
    facts.push(t('trial.picture.restarts', { n: jvm.restarts }));
  }
  return facts.join(t('trial.comma'));
}

/** What was done, with which module: `install inventory 1.0.0`. */
export const operationName = ({ kind, failed, name, version }: OperationInPicture, t: Words): string =>
  t(OPERATIONS[kind][failed ? 'failed' : 'done'], { name, version });

/** What was done, and how long it took here; of an install also how long on a real base. */
export function operationTexts(operation: OperationInPicture, real: RealTimes, t: Words): readonly [string, string] {
  const { kind, failed, took } = operation;
  const here = { ms: Math.max(1, Math.round(took)), seconds: real.install };
  return [operationName(operation, t), kind === 'install' && !failed ? t('trial.op.installReal', here) : t('trial.op.took', here)];
}

/** Bytes → `12.3`, in megabytes. */
export const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
