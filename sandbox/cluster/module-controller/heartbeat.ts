/** What a base says of itself (RT HttpTunnel, MC model.BaseStatus). */
export interface Heartbeat {
  readonly identity: string;
  readonly name: string;
  readonly version: string;
  readonly clusterName: string;
  readonly localIP: string;
  readonly localHostName: string;
  readonly port: number;
  readonly state: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([k]) => k === key)?.[1] : undefined;

function readObject(body: string, type: string): object | string {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return complaint(body);
  }
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data;
  return `json: cannot unmarshal ${goKind(data)} into Go value of type model.${type}`;
}

/** The cluster that a base asks a baseline for; its other fields are not used. A string: Go's complaint about the body. */
export function readBaselineQuery(body: string): { readonly clusterName: string } | string {
  const data = readObject(body, 'BaseMetadata');
  return typeof data === 'string' ? data : { clusterName: textOf(fieldOf(data, 'clusterName')) };
}

/** A heartbeat's body; a string: Go's complaint about it. */
export function readHeartbeat(body: string): Heartbeat | string {
  const data = readObject(body, 'BaseStatus');
  if (typeof data === 'string') return data;
  const base = fieldOf(data, 'baseMetadata');
  const port = fieldOf(data, 'port');
  return {
    identity: textOf(fieldOf(base, 'identity')),
    name: textOf(fieldOf(base, 'name')),
    version: textOf(fieldOf(base, 'version')),
    clusterName: textOf(fieldOf(base, 'clusterName')),
    localIP: textOf(fieldOf(data, 'localIP')),
    localHostName: textOf(fieldOf(data, 'localHostName')),
    port: typeof port === 'number' ? port : 0,
    state: textOf(fieldOf(data, 'state')),
  };
}

export function writeHeartbeat({ identity, name, version, clusterName, localIP, localHostName, port, state }: Heartbeat): string {
  return JSON.stringify({ baseMetadata: { clusterName, identity, name, version }, localHostName, localIP, port, state });
}

function goKind(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

/** encoding/json's message, for the two ways in which a body is usually broken. */
function complaint(body: string): string {
  const trimmed = body.trim();
  if (trimmed === '') return 'EOF';
  if (/^[{["]/.test(trimmed)) return 'unexpected EOF';
  return `invalid character '${trimmed.charAt(0)}' looking for beginning of value`;
}
