import type { Address } from '../lesson-data.ts';

/** `localhost:8080/inventory/` */
export const addressText = ({ port, path }: Address): string => `localhost:${port}${path}`;

/** What was typed as an address of this machine: with or without scheme, host and port. Null when it is of another one. */
export function readAddress(text: string, port: number): Address | null {
  const typed = text.trim();
  const whole = /^https?:\/\//i.test(typed)
    ? typed
    : typed.startsWith('/')
      ? `http://localhost:${port}${typed}`
      : typed.startsWith(':')
        ? `http://localhost${typed}`
        : `http://${typed}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, port: given, pathname, search } = new URL(whole);
  if (protocol !== 'http:' || !['localhost', '127.0.0.1'].includes(hostname)) return null;
  return { port: Number(given || '80'), path: pathname + search };
}
