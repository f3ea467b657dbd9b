import { parse } from 'yaml';
import { writePatched, shownName } from './apply.ts';
import { CommandError, type Invocation } from './environment.ts';
import { mergeApplied, mergePatch } from './merge.ts';
import { resolve } from './resolve.ts';

/** `kubectl patch TYPE NAME -p PATCH`: a strategic merge; `--type=merge` takes the patch's lists as they are. */
export function patch(run: Invocation): number {
  const text = run.args.text('patch');
  const type = run.args.text('type') ?? 'strategic';
  if (text === undefined) throw new CommandError('error: must specify -p to patch');
  if (type === 'json')
    throw new CommandError("error: the trial's kubectl patch knows --type strategic and merge; a real one knows json, too");
  const change: unknown = read(text);
  let status = 0;
  const wanted = { namespace: run.namespace, everywhere: false, selector: undefined };
  const found = resolve(run.cluster.plane.store, run.args.words, wanted, (error) => {
    status = 1;
    run.err(`${error.message}\n`);
  });
  for (const object of found.flatMap((f) => f.objects)) {
    const before = object.metadata.resourceVersion;
    const after = writePatched(run, object, type === 'merge' ? mergePatch(object, change) : mergeApplied(object, {}, change));
    const same = after.metadata.resourceVersion === before;
    run.out(`${shownName(object.kind, object.metadata.name)} patched${same ? ' (no change)' : ''}\n`);
  }
  return status;
}

function read(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new CommandError(`error: unable to parse "${text}": yaml: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`);
  }
}
