import { isReady } from '../conditions.ts';
import type { AnyObject, Pod } from '../objects.ts';
import { selects } from '../selectors.ts';
import { CommandError, type Invocation } from './environment.ts';
import { resolve } from './resolve.ts';

/** What the API server says that cannot resolve a base's host name: a virtual kubelet has no server. Seen on a real cluster. */
const unreachable = (host: string): string =>
  `dial tcp: lookup ${host} on 10.255.255.53:53: dial udp 10.255.255.53:53: connect: network is unreachable`;

function podOf(run: Invocation, word: string): Pod {
  const { store } = run.cluster.plane;
  const missing = (error: CommandError): never => {
    throw error;
  };
  const words = word.includes('/') ? [word] : ['pods', word];
  const [found] = resolve(store, words, { namespace: run.namespace, everywhere: false, selector: undefined }, missing);
  const object: AnyObject | undefined = found?.objects[0];
  if (object?.kind === 'Pod') return object;
  if (object?.kind !== 'Deployment' && object?.kind !== 'ReplicaSet' && object?.kind !== 'DaemonSet' && object?.kind !== 'Job')
    throw new CommandError(`error: cannot get the logs from ${object?.kind ?? word}: selector for ${object?.kind ?? word} not implemented`);
  const { selector } = object.spec;
  const pods = store.list('Pod', run.namespace).filter((pod) => selects(selector, pod.metadata.labels));
  const best = pods.toSorted((a, b) => Number(isReady(b)) - Number(isReady(a)))[0];
  if (!best) throw new CommandError('error: timed out waiting for the condition');
  return best;
}

function hostOf({ cluster }: Invocation, pod: Pod): string {
  const { nodeName } = pod.spec;
  const node = nodeName === undefined ? undefined : cluster.plane.store.get('Node', { name: nodeName });
  return node?.status.addresses?.find((a) => a.type === 'Hostname')?.address ?? '';
}

function containerOf(run: Invocation, pod: Pod): string {
  const wanted = run.args.text('container');
  const [first] = pod.spec.containers;
  if (wanted !== undefined && !pod.spec.containers.some((c) => c.name === wanted))
    throw new CommandError(`Error from server (BadRequest): container ${wanted} is not valid for pod ${pod.metadata.name}`);
  return wanted ?? first?.name ?? '';
}

/** `kubectl logs`: a module's Pod has none, and the words are those of a real cluster; a worker's has what its containers printed. */
export function logs(run: Invocation): number {
  const [word] = run.args.words;
  if (word === undefined)
    throw new CommandError(
      "error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.\nPOD or TYPE/NAME is a required argument for the logs command\nSee 'kubectl logs -h' for help and examples",
    );
  const pod = podOf(run, word);
  const { name, namespace = 'default' } = pod.metadata;
  const container = containerOf(run, pod);
  if (pod.spec.nodeName === undefined) throw new CommandError(`Error from server (BadRequest): pod ${name} does not have a host assigned`);
  const printed = run.cluster.logsOf(pod, container);
  if (printed !== undefined) {
    const tail = run.args.text('tail');
    const lines = printed.replace(/\n$/, '').split('\n');
    const last = tail === undefined || Number(tail) < 0 ? lines : lines.slice(lines.length - Math.min(Number(tail), lines.length));
    if (printed !== '' && last.length > 0) run.out(`${last.join('\n')}\n`);
    return 0;
  }
  const host = hostOf(run, pod);
  const follow = run.args.on('follow') ? '?follow=true' : '';
  throw new CommandError(
    `Error from server: Get "https://${host}:10250/containerLogs/${namespace}/${name}/${container}${follow}": ${unreachable(host)}`,
  );
}

/** `kubectl exec`: fails as it does on a real cluster. */
export function exec(run: Invocation): number {
  const [word, ...old] = run.args.words;
  const command = run.args.rest ?? old;
  if (word === undefined) throw new CommandError('error: pod, type/name or --filename must be specified');
  if (command.length === 0) throw new CommandError('error: you must specify at least one command for the container');
  const pod = podOf(run, word);
  const { name, namespace = 'default' } = pod.metadata;
  if (pod.spec.nodeName === undefined) throw new CommandError(`Error from server (BadRequest): pod ${name} does not have a host assigned`);
  if (run.cluster.logsOf(pod, containerOf(run, pod)) !== undefined)
    throw new CommandError("error: the trial's worker runs one program a container, and nothing else in it; a real node would run this");
  const host = hostOf(run, pod);
  const input = run.args.on('stdin') ? '&input=1' : '';
  const flags = `${command.map((c) => `command=${encodeURIComponent(c)}`).join('&')}${run.args.on('tty') ? '' : '&error=1'}${input}&output=1${run.args.on('tty') ? '&tty=1' : ''}`;
  const path = `https://${host}:10250/exec/${namespace}/${name}/${containerOf(run, pod)}?${flags}`;
  throw new CommandError(`error: Internal error occurred: error sending request: Post "${path}": ${unreachable(host)}`);
}
