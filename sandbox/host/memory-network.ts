import type { HttpHandler, Network } from './network.ts';

/** The simulated machine's ports: a table from port to handler. Where it stands among others: alone, unless told. */
export function createMemoryNetwork(place: Pick<Network, 'address' | 'remote'> = { remote: () => undefined }): Network {
  const open = new Map<number, { readonly name: string; readonly handler: HttpHandler }>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    ...place,
    listen(port, name, handler) {
      if (open.has(port)) return undefined;
      const entry = { name, handler };
      open.set(port, entry);
      tell();
      return {
        close() {
          if (open.get(port) !== entry) return;
          open.delete(port);
          tell();
        },
      };
    },
    ask: (port, request) => open.get(port)?.handler(request),
    request(port, request) {
      const entry = open.get(port);
      return entry && Promise.resolve().then(() => entry.handler(request));
    },
    get ports() {
      return [...open].map(([port, { name }]) => ({ port, name })).sort((a, b) => a.port - b.port);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
