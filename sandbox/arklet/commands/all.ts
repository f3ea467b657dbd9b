import { concurrentHashOrder } from '../../ark/biz-registry.ts';
import type { RuntimeTraits } from '../../ark/runtime-traits.ts';
import { batchInstall } from './batch-install.ts';
import type { Command } from './command.ts';
import { health } from './health.ts';
import { help } from './help.ts';
import { install } from './install.ts';
import { queryAll } from './query-all.ts';
import { queryOps } from './query-ops.ts';
import { switchBiz } from './switch.ts';
import { uninstall } from './uninstall.ts';

/** Arklet's commands in the order in which it registers them. */
const ALL: readonly Command[] = [install, help, queryAll, uninstall, switchBiz, health, queryOps, batchInstall];

/** The commands of one runtime, in the order of registration, which is that of the log. */
export const registered = (traits: RuntimeTraits): Command[] => ALL.filter((c) => c.since(traits));

/** `new ConcurrentHashMap<>(16)` makes 32. */
const BUCKETS = 32;

/** In the order of Arklet's map, which is that of `help`. */
export function inMapOrder(commands: readonly Command[]): Command[] {
  return concurrentHashOrder(
    commands.map((c) => c.id),
    BUCKETS,
  ).flatMap((id) => commands.find((c) => c.id === id) ?? []);
}
