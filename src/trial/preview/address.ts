import type { SandboxState } from '../../../sandbox/protocol/state.ts';
import type { baseOf } from '../../../sandbox/protocol/bases.ts';

/** Ports of web servers in the sandbox that have an address outside of it; Arklet's own are for programs. */
export const portsShown = (state: SandboxState | null, addresses: ReadonlyMap<number, string>): readonly number[] =>
  (state?.jvms ?? []).flatMap(({ ports, arkletPort }) => ports.filter((port) => port !== arkletPort && addresses.has(port)));

/** Where to look before the visitor says so: the first module with a path of its own, or the base's root. */
export function pathAtFirst(base: ReturnType<typeof baseOf>): string {
  const module = base?.bizs.find(({ name, state, webContextPath }) => name !== base.name && state === 'activated' && webContextPath);
  const path = module?.webContextPath?.replaceAll(/^\/+|\/+$/g, '') ?? '';
  return path === '' ? '/' : `/${path}/`;
}

/** A path at an address; null without one. A path that names another host stays a path. */
export const addressOf = (address: string | undefined, path: string): string | null =>
  address === undefined ? null : `${address.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;

/** Changes when an answer may have: another process, another module or another state of one. */
export const worthLoading = (state: SandboxState | null): string =>
  JSON.stringify(
    state?.jvms.map(({ pid, phase, bizs, operations }) => [
      pid,
      phase,
      operations.at(-1)?.at,
      bizs.map(({ name, version, state: biz }) => [name, version, biz]),
    ]) ?? [],
  );
