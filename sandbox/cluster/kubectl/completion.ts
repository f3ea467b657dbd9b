import type { Cluster } from '../cluster.ts';
import type { Kind } from '../objects.ts';
import { findResource, resources } from '../resources.ts';
import { flagsOf, kubectlCommands } from './kubectl.ts';

const TAKE_TYPES = ['get', 'describe', 'delete', 'label', 'annotate', 'scale', 'edit', 'patch', 'wait', 'expose', 'autoscale', 'explain'];
const TAKE_NODES = ['cordon', 'uncordon', 'drain'];
const TAKE_PODS = ['logs', 'exec'];
const SUB: Readonly<Record<string, readonly string[]>> = {
  rollout: ['history', 'pause', 'restart', 'resume', 'status', 'undo'],
  set: ['image'],
  create: ['cronjob', 'deployment', 'job', 'namespace', 'poddisruptionbudget', 'role', 'rolebinding', 'serviceaccount'],
  top: ['node', 'pod'],
};
/** What a sub-command is about. */
const ABOUT: Readonly<Record<string, readonly Kind[]>> = { rollout: ['Deployment', 'DaemonSet'], set: ['Deployment', 'DaemonSet', 'Pod'] };
const OUTPUTS = ['json', 'jsonpath=', 'name', 'wide', 'yaml', 'custom-columns='];

/** What Tab offers behind `kubectl`: commands, flags, types, and names of what is there; undefined: paths. */
export function completeKubectl({ plane }: Cluster, words: readonly string[], word: string): readonly string[] | undefined {
  const [, command = '', ...rest] = words;
  const previous = words.at(-1) ?? '';
  if (words.length === 1) return kubectlCommands;
  if (previous === '-f' || previous === '--filename') return undefined;
  if (previous === '-n' || previous === '--namespace') return plane.store.list('Namespace').map((o) => o.metadata.name);
  if (previous === '-o' || previous === '--output') return OUTPUTS;
  if (word.startsWith('-')) return flagsOf(command);
  const namespaceAt = words.findIndex((w) => w === '-n' || w === '--namespace');
  const namespace = namespaceAt < 0 ? 'default' : (words[namespaceAt + 1] ?? 'default');
  const plain = rest.filter((w, i) => !w.startsWith('-') && !(rest[i - 1] ?? '').startsWith('-'));
  const names = (kind: Kind): string[] =>
    plane.store.list(kind, resources.find((r) => r.kind === kind)?.namespaced ? namespace : undefined).map((o) => o.metadata.name);
  const typed = (types: readonly string[]): string[] => {
    const [type = ''] = word.split('/');
    const kind = findResource(type)?.kind;
    return word.includes('/') && kind ? names(kind).map((name) => `${type}/${name}`) : [...types];
  };
  if (TAKE_NODES.includes(command)) return names('Node');
  if (TAKE_PODS.includes(command)) return plain.length === 0 ? [...names('Pod'), ...typed([])] : [];
  if (command === 'taint') return plain.length === 0 ? ['nodes'] : names('Node');
  const about = ABOUT[command];
  const isSub = SUB[command] !== undefined;
  if (isSub && plain.length === 0) return SUB[command];
  const targets = isSub ? plain.slice(1) : plain;
  const served = resources.filter((r) => plane.store.serves(r.kind));
  const types = about ? served.filter((r) => about.includes(r.kind)).map((r) => r.singular) : served.map((r) => r.plural);
  if (!about && !TAKE_TYPES.includes(command)) return undefined;
  const kind = findResource(targets[0] ?? '')?.kind;
  return targets.length === 0 ? typed(types) : kind && command !== 'explain' ? names(kind) : [];
}
