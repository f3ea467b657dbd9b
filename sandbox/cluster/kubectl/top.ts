import { CommandError, type Invocation } from './environment.ts';

/** `kubectl top`: there is no metrics server; one would find nothing to ask, for a base's node serves no figures of Pods. */
export function top({ args }: Invocation): number {
  const [what] = args.words;
  if (what === undefined || !/^(?:no|nodes?|po|pods?)$/.test(what))
    throw new CommandError("error: kubectl top knows two things: node and pod.\nSee 'kubectl top -h' for help and examples");
  throw new CommandError('error: Metrics API not available');
}
