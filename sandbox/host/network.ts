export interface HttpRequest {
  readonly method: string;
  /** With query string, as sent. */
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

/**
 * An answer as it goes over the wire. `ending` tells how its end is seen: a content length, chunks, the server closing
 * the connection, or `never` (a real Arklet does not answer broken JSON: the client waits until its own time-out).
 */
export interface HttpAnswer {
  readonly status: number;
  /** Empty where the server sends none, as Spring Boot's Tomcat does. */
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  readonly ending: 'length' | 'chunks' | 'closed' | 'never';
}

export type HttpHandler = (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;

/** The simulated machine's ports. Nothing here touches a real network. */
export interface Network {
  /** Its address among other machines; undefined: it is alone. */
  readonly address?: string;
  /** Another machine, or this one, by its address; undefined: no machine has it. */
  remote(address: string): Network | undefined;
  /** undefined when the port is taken. */
  listen(port: number, name: string, handler: HttpHandler): { close(): void } | undefined;
  /** The handler's own answer, at once where it has one at once: for who cannot wait. undefined: connection refused. */
  ask(port: number, request: HttpRequest): HttpAnswer | Promise<HttpAnswer> | undefined;
  /** undefined: connection refused. */
  request(port: number, request: HttpRequest): Promise<HttpAnswer> | undefined;
  readonly ports: readonly { readonly port: number; readonly name: string }[];
  watch(listener: () => void): () => void;
}
