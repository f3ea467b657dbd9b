import { isInCluster } from '../../../sandbox/protocol/addresses.ts';
import { LOCALHOST } from '../../../sandbox/protocol/state.ts';
import type { Address } from '../lesson-data.ts';

/** `localhost:8080/inventory/` */
export const addressText = ({ machine = LOCALHOST, port, path }: Address): string => `${machine}:${port}${path}`;

/**
 * What was typed as an address of a simulated machine: with or without scheme, host and port; `at` says what is missing.
 * Null when it is of another machine.
 */
export function readAddress(text: string, at: Pick<Address, 'machine' | 'port'>): Address | null {
  const typed = text.trim();
  const host = at.machine ?? LOCALHOST;
  const whole = /^https?:\/\//i.test(typed)
    ? typed
    : typed.startsWith('/')
      ? `http://${host}:${at.port}${typed}`
      : typed.startsWith(':')
        ? `http://${host}${typed}`
        : `http://${typed}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, port, pathname, search } = new URL(whole);
  if (protocol !== 'http:') return null;
  const own = [LOCALHOST, '127.0.0.1'].includes(hostname);
  if (!own && !isInCluster(hostname)) return null;
  return { ...(own ? {} : { machine: hostname }), port: Number(port || '80'), path: pathname + search };
}
