import type { HttpAnswer, HttpRequest, Network } from '../host/network.ts';

/** Sends a request; where nobody answers, why, in Go's words. */
export type Post = (host: string, port: number, request: HttpRequest) => Promise<HttpAnswer | { readonly unreachable: string }>;

/** To the ports of the simulated machine, which is the only one. */
export const postThrough =
  (network: Pick<Network, 'request'>): Post =>
  async (host, port, request) => {
    const address = host === 'localhost' ? '127.0.0.1' : host;
    if (!/^(?:127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1|)$/.test(address))
      return { unreachable: `dial tcp: lookup ${host}: no such host (the trial has one machine, 127.0.0.1)` };
    return (
      (await network.request(port, request)) ?? {
        unreachable: `dial tcp ${address.includes(':') ? `[${address}]` : address}:${port}: connect: connection refused`,
      }
    );
  };
