import { shownName } from './apply.ts';
import { CommandError, type Invocation } from './environment.ts';
import { resolve } from './resolve.ts';

/** `kubectl edit` opens the object in an editor, and the trial's terminal has none: it says how to come to the same. */
export function edit(run: Invocation): number {
  const wanted = { namespace: run.namespace, everywhere: false, selector: undefined };
  let status = 0;
  const found = resolve(run.cluster.plane.store, run.args.words, wanted, (error) => {
    status = 1;
    run.err(`${error.message}\n`);
  });
  const [object] = found.flatMap((f) => f.objects);
  if (!object) return status;
  const name = shownName(object.kind, object.metadata.name);
  const place = run.args.text('namespace') === undefined ? '' : ` -n ${run.namespace}`;
  throw new CommandError(
    `error: the trial's terminal has no editor for kubectl edit to open. The same in three steps: kubectl get ${name}${place} -o yaml > object.yaml, change object.yaml in the editor beside, kubectl apply -f object.yaml.`,
  );
}
