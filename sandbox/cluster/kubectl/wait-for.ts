import type { AnyObject } from '../objects.ts';
import { resourceOf } from '../resources.ts';
import { shownName } from './apply.ts';
import { CommandError, type Invocation } from './environment.ts';
import { pathValues } from './json-path.ts';
import { resolve } from './resolve.ts';

const LOOK = 500;

/** `kubectl wait --for=condition=Ready|delete|create|jsonpath=…`: the cluster's time passes meanwhile. */
export async function waitFor(run: Invocation): Promise<number> {
  const { args, cluster } = run;
  const { store, clock } = cluster.plane;
  const wanted = args.text('for') ?? '';
  const test = conditionFor(wanted);
  const limit = secondsOf(args.text('timeout') ?? '30s');
  const began = clock.now();
  let status = 0;
  const where = { namespace: run.namespace, everywhere: false, selector: args.text('selector') };
  const objects = resolve(store, args.words, where, (error) => {
    status = 1;
    run.err(`${error.message}\n`);
  }).flatMap((f) => f.objects);
  if (status === 0 && objects.length === 0) throw new CommandError('error: no matching resources found');
  for (const object of objects) {
    const now = (): AnyObject | undefined => {
      const there = store.get(object.kind, object.metadata);
      return there?.metadata.uid === object.metadata.uid ? there : undefined;
    };
    const name = shownName(object.kind, object.metadata.name);
    while (!test(now())) {
      if (clock.now() - began >= limit * 1000) {
        run.err(`error: timed out waiting for the condition on ${resourceOf(object.kind).plural}/${object.metadata.name}\n`);
        status = 1;
        break;
      }
      if (!(await run.wait(LOOK))) return 130;
    }
    if (test(now())) run.out(`${name} ${wanted === 'delete' ? 'deleted' : 'condition met'}\n`);
  }
  return status;
}

function conditionFor(wanted: string): (object: AnyObject | undefined) => boolean {
  if (wanted === 'delete') return (object) => object === undefined;
  const condition = /^condition=([^=]+)(?:=(.*))?$/i.exec(wanted);
  if (condition) {
    const [, type = '', value = 'True'] = condition;
    return (object) => {
      const conditions = object && 'status' in object && 'conditions' in object.status ? object.status.conditions : undefined;
      const found = conditions?.find((c) => c.type.toLowerCase() === type.toLowerCase());
      return found?.status.toLowerCase() === value.toLowerCase();
    };
  }
  const path = /^jsonpath='?(\{[^=]*\})'?=(.*)$/.exec(wanted);
  if (path)
    return (object) =>
      object !== undefined &&
      pathValues(path[1] ?? '', object)
        .map(String)
        .join(' ') === path[2];
  throw new CommandError(`error: unrecognized condition: "${wanted}"`);
}

const secondsOf = (text: string): number =>
  [...text.matchAll(/([\d.]+)(h|m|s)/g)].reduce(
    (n, [, digits, unit]) => n + Number(digits) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1),
    0,
  );
