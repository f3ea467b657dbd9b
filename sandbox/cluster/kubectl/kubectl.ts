import { StatusError } from '../status-error.ts';
import { type Flag, readArguments, UsageError } from './arguments.ts';
import { apply } from './apply.ts';
import { autoscale } from './autoscale.ts';
import { cordon, mark, scale, set, taint } from './change.ts';
import { create } from './create.ts';
import { remove } from './delete.ts';
import { apiResources, version } from './discovery.ts';
import { drain } from './drain.ts';
import { edit } from './edit.ts';
import { CommandError, type Environment, type Invocation } from './environment.ts';
import { explain } from './explain.ts';
import { expose } from './expose.ts';
import { describe, events, get } from './get.ts';
import { patch } from './patch.ts';
import { exec, logs } from './pods.ts';
import { rollout } from './rollout.ts';
import { top } from './top.ts';
import { waitFor } from './wait-for.ts';

interface Command {
  readonly flags: readonly Flag[];
  run(run: Invocation): number | Promise<number>;
}

const text = (name: string, short?: string): Flag => ({ name, kind: 'text', ...(short === undefined ? {} : { short }) });
const on = (name: string, short?: string): Flag => ({ name, kind: 'switch', ...(short === undefined ? {} : { short }) });
const list = (name: string): Flag => ({ name, kind: 'list' });
const FILES: Flag = { name: 'filename', short: 'f', kind: 'list' };
const EVERYWHERE: readonly Flag[] = [text('namespace', 'n'), text('kubeconfig'), text('context'), text('request-timeout')];
const SELECTOR = text('selector', 'l');
const OUTPUT = text('output', 'o');
const ALL = on('all');

const COMMANDS: Readonly<Record<string, Command>> = {
  get: {
    flags: [
      OUTPUT,
      SELECTOR,
      text('field-selector'),
      text('sort-by'),
      on('all-namespaces', 'A'),
      on('watch', 'w'),
      on('watch-only'),
      on('no-headers'),
      on('show-labels'),
      FILES,
    ],
    run: get,
  },
  describe: { flags: [SELECTOR, on('all-namespaces', 'A'), on('show-events'), FILES], run: describe },
  events: { flags: [text('for'), on('all-namespaces', 'A'), on('watch', 'w')], run: events },
  apply: { flags: [FILES, on('recursive', 'R'), text('dry-run'), OUTPUT, on('validate')], run: apply },
  create: {
    flags: [
      FILES,
      text('dry-run'),
      OUTPUT,
      on('validate'),
      text('from'),
      text('image'),
      text('schedule'),
      text('restart'),
      text('replicas'),
      text('port'),
      list('verb'),
      list('resource'),
      list('resource-name'),
      text('role'),
      text('clusterrole'),
      list('serviceaccount'),
      SELECTOR,
      text('min-available'),
      text('max-unavailable'),
    ],
    run: create,
  },
  delete: {
    flags: [
      FILES,
      SELECTOR,
      text('field-selector'),
      ALL,
      on('wait'),
      on('now'),
      on('force'),
      text('grace-period'),
      text('cascade'),
      on('all-namespaces', 'A'),
      OUTPUT,
      on('ignore-not-found'),
    ],
    run: remove,
  },
  scale: { flags: [text('replicas'), text('current-replicas'), SELECTOR, ALL, FILES], run: scale },
  autoscale: { flags: [text('min'), text('max'), text('cpu'), text('cpu-percent'), text('name')], run: autoscale },
  rollout: { flags: [text('to-revision'), text('revision'), text('timeout'), on('watch', 'w'), SELECTOR], run: rollout },
  set: { flags: [SELECTOR, ALL], run: set },
  label: { flags: [on('overwrite'), SELECTOR, ALL], run: (run) => mark(run, 'labels') },
  annotate: { flags: [on('overwrite'), SELECTOR, ALL], run: (run) => mark(run, 'annotations') },
  taint: { flags: [on('overwrite'), SELECTOR, ALL], run: taint },
  cordon: { flags: [SELECTOR], run: (run) => cordon(run, true) },
  uncordon: { flags: [SELECTOR], run: (run) => cordon(run, false) },
  drain: {
    flags: [
      SELECTOR,
      on('force'),
      on('ignore-daemonsets'),
      on('delete-emptydir-data'),
      on('disable-eviction'),
      text('grace-period'),
      text('timeout'),
      text('pod-selector'),
      text('dry-run'),
    ],
    run: drain,
  },
  edit: { flags: [OUTPUT, FILES], run: edit },
  patch: { flags: [text('patch', 'p'), text('type'), OUTPUT], run: patch },
  wait: { flags: [text('for'), text('timeout'), SELECTOR, ALL], run: waitFor },
  explain: { flags: [on('recursive', 'R'), text('max-depth'), text('api-version')], run: explain },
  'api-resources': { flags: [on('no-headers'), text('api-group'), OUTPUT], run: apiResources },
  completion: {
    flags: [],
    run: ({ out }) => {
      out("# The trial's shell completes kubectl with Tab as it is. On your machine: source <(kubectl completion bash)\n");
      return 0;
    },
  },
  version: { flags: [on('client'), OUTPUT], run: version },
  expose: { flags: [text('port'), text('target-port'), text('name'), text('type'), text('protocol'), FILES], run: expose },
  top: { flags: [SELECTOR, on('all-namespaces', 'A'), on('no-headers'), on('containers'), text('sort-by')], run: top },
  logs: { flags: [on('follow', 'f'), on('previous', 'p'), text('container', 'c'), text('tail'), text('since')], run: logs },
  exec: { flags: [on('stdin', 'i'), on('tty', 't'), text('container', 'c')], run: exec },
};

/** What asks only for what an account's Roles are held against here. */
const IN_POD: ReadonlySet<string> = new Set(['get', 'scale']);

export const kubectlCommands = Object.keys(COMMANDS);

/** `--name` of each flag that a command takes. */
export const flagsOf = (command: string): readonly string[] =>
  [...(COMMANDS[command]?.flags ?? []), ...EVERYWHERE].map(({ name }) => `--${name}`);

/** Runs a kubectl command line. Settles with its exit status. */
export async function kubectl(args: readonly string[], environment: Environment): Promise<number> {
  const [name = '', ...rest] = args;
  const command = COMMANDS[name];
  if (!command) {
    environment.err(name === '' ? USAGE : `error: unknown command "${name}" for "kubectl"\n${LIMIT}`);
    return name === '' ? 0 : 1;
  }
  if (environment.inPod && !IN_POD.has(name)) {
    environment.err(`In a Pod the trial's kubectl knows: ${[...IN_POD].join(', ')}. A real one knows everything.\n`);
    return 1;
  }
  try {
    const read = readArguments(rest, [...command.flags, ...EVERYWHERE], `kubectl ${name}`);
    const { plane } = environment.cluster;
    return await command.run({
      ...environment,
      args: read,
      namespace: read.text('namespace') ?? environment.inPod?.namespace ?? 'default',
      now: plane.clock.now(),
    });
  } catch (error) {
    if (error instanceof UsageError || error instanceof CommandError) environment.err(`${error.message}\n`);
    else if (error instanceof StatusError) environment.err(`Error from server (${error.reason}): ${error.message}\n`);
    else throw error;
    return 1;
  }
}

const LIMIT = `The trial's kubectl knows: ${kubectlCommands.join(', ')}.\n`;
const USAGE = `kubectl controls the Kubernetes cluster manager.\n\n${LIMIT}`;
