import { conditionOf } from '../conditions.ts';
import { plainTemplate, revisionOf } from '../controllers/deployment.ts';
import type { AnyObject, DaemonSet, Deployment, ReplicaSet } from '../objects.ts';
import { resourceOf } from '../resources.ts';
import { timestamp } from '../time.ts';
import { shownName } from './apply.ts';
import { CommandError, type Invocation } from './environment.ts';
import { resolve } from './resolve.ts';
import { describeTemplate } from './describe/pod-parts.ts';
import { alignTabs, Description } from './tab-writer.ts';

const LOOK = 1_000;

/** `kubectl rollout status|history|undo|restart|pause|resume`. */
export async function rollout(run: Invocation): Promise<number> {
  const [verb = '', ...words] = run.args.words;
  const act = VERBS[verb];
  if (!act) throw new CommandError(`error: unknown command "${verb}"\nSee 'kubectl rollout -h' for help and examples`);
  if (words.length === 0) throw new CommandError('error: required resource not specified');
  let status = 0;
  const found = resolve(
    run.cluster.plane.store,
    words,
    { namespace: run.namespace, everywhere: false, selector: run.args.text('selector') },
    (error) => {
      status = 1;
      run.err(`${error.message}\n`);
    },
  );
  for (const object of found.flatMap((f) => f.objects)) {
    const done =
      object.kind === 'Deployment'
        ? await act(run, object)
        : object.kind === 'DaemonSet'
          ? await actOnDaemonSet(run, verb, object)
          : refuse(verb, object);
    status = Math.max(status, done);
  }
  return status;
}

/** What cannot be rolled at all. */
function refuse(verb: string, { kind, metadata }: AnyObject): never {
  const { qualified } = resourceOf(kind);
  switch (verb) {
    case 'status':
      throw new CommandError(`error: no status viewer has been implemented for ${kind}`);
    case 'history':
      throw new CommandError(`error: no history viewer has been implemented for "${kind}"`);
    case 'undo':
      throw new CommandError(`error: no rollbacker has been implemented for "${kind}"`);
    default:
      throw new CommandError(`error: ${qualified} "${metadata.name}" ${ING[verb] ?? verb} is not supported`);
  }
}

const ING: Readonly<Record<string, string>> = { restart: 'restarting', pause: 'pausing', resume: 'resuming' };

async function actOnDaemonSet(run: Invocation, verb: string, set: DaemonSet): Promise<number> {
  if (verb === 'restart') return restart(run, set);
  if (verb === 'status')
    return watchRollout(run, () => {
      const now = run.cluster.plane.store.get('DaemonSet', set.metadata);
      return now && daemonProgress(now);
    });
  if (verb === 'pause' || verb === 'resume') refuse(verb, set);
  throw new CommandError(`error: the trial keeps no revisions of DaemonSets; kubectl rollout ${verb} on a real cluster has them`);
}

function daemonProgress({ spec, status: s, metadata }: DaemonSet): Progress {
  if (spec.updateStrategy.type !== 'RollingUpdate')
    throw new CommandError('error: rollout status is only available for RollingUpdate strategy type');
  const waiting = (text: string): Progress => ({
    text: `Waiting for daemon set "${metadata.name}" rollout to finish: ${text}\n`,
    done: false,
  });
  if ((metadata.generation ?? 1) > (s.observedGeneration ?? 0))
    return { text: 'Waiting for daemon set spec update to be observed...\n', done: false };
  const { updatedNumberScheduled = 0, desiredNumberScheduled: wanted, numberAvailable = 0 } = s;
  if (updatedNumberScheduled < wanted) return waiting(`${updatedNumberScheduled} out of ${wanted} new pods have been updated...`);
  if (numberAvailable < wanted) return waiting(`${numberAvailable} of ${wanted} updated pods are available...`);
  return { text: `daemon set "${metadata.name}" successfully rolled out\n`, done: true };
}

type Verb = (run: Invocation, deployment: Deployment) => number | Promise<number>;

const VERBS: Readonly<Record<string, Verb>> = {
  status,
  history,
  undo,
  restart,
  pause: (run, d) => pause(run, d, true),
  resume: (run, d) => pause(run, d, false),
};

const setsOf = ({ cluster }: Invocation, { metadata }: Deployment): readonly ReplicaSet[] =>
  cluster.plane.store
    .list('ReplicaSet', metadata.namespace)
    .filter((rs) => rs.metadata.ownerReferences?.some((r) => r.uid === metadata.uid));

/** What there is to say of a rollout, and whether it is over (polymorphichelpers/rollout_status.go). */
interface Progress {
  readonly text: string;
  readonly done: boolean;
}

function progress({ spec, status: s, metadata }: Deployment): Progress {
  const waiting = (text: string): Progress => ({
    text: `Waiting for deployment "${metadata.name}" rollout to finish: ${text}\n`,
    done: false,
  });
  if ((metadata.generation ?? 1) > (s.observedGeneration ?? 0))
    return { text: 'Waiting for deployment spec update to be observed...\n', done: false };
  if (conditionOf(s.conditions, 'Progressing')?.reason === 'ProgressDeadlineExceeded')
    throw new CommandError(`error: deployment "${metadata.name}" exceeded its progress deadline`);
  const { updatedReplicas = 0, replicas = 0, availableReplicas = 0 } = s;
  if (updatedReplicas < spec.replicas) return waiting(`${updatedReplicas} out of ${spec.replicas} new replicas have been updated...`);
  if (replicas > updatedReplicas) return waiting(`${replicas - updatedReplicas} old replicas are pending termination...`);
  if (availableReplicas < updatedReplicas) return waiting(`${availableReplicas} of ${updatedReplicas} updated replicas are available...`);
  return { text: `deployment "${metadata.name}" successfully rolled out\n`, done: true };
}

function status(run: Invocation, { metadata }: Deployment): Promise<number> {
  return watchRollout(run, () => {
    const now = run.cluster.plane.store.get('Deployment', metadata);
    return now && progress(now);
  });
}

async function watchRollout(run: Invocation, look: () => Progress | undefined): Promise<number> {
  const { clock } = run.cluster.plane;
  const limit = run.args.text('timeout');
  const seconds = limit === undefined ? 0 : Number.parseFloat(limit) * (limit.endsWith('m') ? 60 : 1);
  const started = clock.now();
  let said = '';
  for (;;) {
    const now = look();
    if (!now) throw new CommandError(`error: object has been deleted`);
    const { text, done } = now;
    if (text !== said) run.out(text);
    said = text;
    if (done || run.args.text('watch') === 'false') return 0;
    if (seconds > 0 && clock.now() - started >= seconds * 1000) throw new CommandError('error: timed out waiting for the condition');
    if (!(await run.wait(LOOK))) return 130;
  }
}

function history(run: Invocation, deployment: Deployment): number {
  const sets = setsOf(run, deployment).toSorted((a, b) => revisionOf(a) - revisionOf(b));
  const wanted = run.args.text('revision');
  if (wanted !== undefined) {
    const set = sets.find((rs) => revisionOf(rs) === Number(wanted));
    if (!set) throw new CommandError(`error: unable to find the specified revision`);
    const d = new Description();
    describeTemplate(d, set.spec.template);
    run.out(`${shownName('Deployment', deployment.metadata.name)} with revision #${wanted}\n${d.toString()}\n`);
    return 0;
  }
  const rows = sets.map((rs) => [String(revisionOf(rs)), rs.metadata.annotations?.['kubernetes.io/change-cause'] ?? '<none>']);
  run.out(
    `${shownName('Deployment', deployment.metadata.name)} \n${alignTabs([['REVISION', 'CHANGE-CAUSE'], ...rows].map((row) => row.join('\t')).join('\n'), 0, 2)}\n\n`,
  );
  return 0;
}

function undo(run: Invocation, deployment: Deployment): number {
  const shown = shownName('Deployment', deployment.metadata.name);
  if (deployment.spec.paused === true)
    throw new CommandError(
      `error: cannot rollback a paused deployment; resume it first with 'kubectl rollout resume deployment/${deployment.metadata.name}' and try again`,
    );
  const sets = setsOf(run, deployment).toSorted((a, b) => revisionOf(b) - revisionOf(a));
  const wanted = Number(run.args.text('to-revision') ?? '0');
  const target = wanted === 0 ? sets[1] : sets.find((rs) => revisionOf(rs) === wanted);
  if (!target)
    throw new CommandError(
      wanted === 0
        ? `error: no rollout history found for deployment "${deployment.metadata.name}"`
        : 'error: unable to find specified revision ' + String(wanted) + ' in history',
    );
  const template = plainTemplate(target.spec.template);
  const before = deployment.metadata.resourceVersion;
  const after = run.cluster.plane.store.change('Deployment', deployment.metadata, ({ spec }) => {
    spec.template = structuredClone(template);
  });
  if (after?.metadata.resourceVersion === before)
    run.out(`${shown} skipped rollback (current template already matches revision ${revisionOf(target)})\n`);
  else run.out(`${shown} rolled back\n`);
  return 0;
}

function restart(run: Invocation, deployment: Deployment | DaemonSet): number {
  const { store, clock } = run.cluster.plane;
  if (deployment.kind === 'Deployment' && deployment.spec.paused === true)
    throw new CommandError(
      `error: deployments.apps "${deployment.metadata.name}" can't restart paused deployment (run rollout resume first)`,
    );
  store.change(deployment.kind, deployment.metadata, ({ spec }: Deployment | DaemonSet) => {
    const annotations = { ...spec.template.metadata?.annotations, 'kubectl.kubernetes.io/restartedAt': timestamp(clock.now()) };
    spec.template.metadata = { ...spec.template.metadata, annotations };
  });
  run.out(`${shownName(deployment.kind, deployment.metadata.name)} restarted\n`);
  return 0;
}

function pause(run: Invocation, deployment: Deployment, on: boolean): number {
  const shown = shownName('Deployment', deployment.metadata.name);
  if ((deployment.spec.paused ?? false) === on)
    throw new CommandError(`error: deployments.apps "${deployment.metadata.name}" ${on ? 'is already paused' : 'is not paused'}`);
  run.cluster.plane.store.change('Deployment', deployment.metadata, ({ spec }) => {
    if (on) spec.paused = true;
    else delete spec.paused;
  });
  run.out(`${shown} ${on ? 'paused' : 'resumed'}\n`);
  return 0;
}
