import type { HttpAnswer, Network } from '../../host/network.ts';
import type { Machine } from '../../java/run/machine.ts';
import type { JavaArray } from '../../java/run/value.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { genericName } from '../../java/types/generic-text.ts';
import { parseJson } from '../json/json-text.ts';
import { asReference } from '../json/json-writer.ts';
import { classOfType, isRuntimeClass } from '../reflect.ts';
import { guarded, jsonOfMapper, typeOf } from './jackson-natives.ts';

/** Names by which a program reaches the machine that it runs on. */
const OWN_HOSTS = new Set(['localhost', '127.0.0.1', '0.0.0.0', '[::1]']);
/** As Java's HttpURLConnection sends it where the program says nothing. */
const USUAL_ACCEPT = 'text/html, image/gif, image/jpeg, */*; q=0.2';

/** What a client sends to a port of the sandbox and what comes back, at once: a thread that waits for itself would wait for ever. */
function exchange(
  machine: Machine,
  network: Network,
  sent: {
    readonly method: string;
    readonly url: string;
    readonly headers: [string, string][];
    readonly body: Uint8Array;
    readonly ofJdk: boolean;
  },
): HttpAnswer {
  const [, scheme = '', host = '', given, rest = ''] =
    /^([a-zA-Z][\w+.-]*):\/\/(\[[^\]]*\]|[^/?#:]*)(?::(\d+))?([^#]*)/.exec(sent.url) ?? [];
  if (scheme !== 'http' && scheme !== 'https') return machine.throwNew('java.lang.IllegalArgumentException', 'URI is not absolute');
  if (!OWN_HOSTS.has(host.toLowerCase()))
    return machine.throwNew('java.net.UnknownHostException', `${host} (the trial has no network: it reaches ports of localhost alone)`);
  const port = given === undefined ? (scheme === 'https' ? 443 : 80) : Number(given);
  const path = rest === '' ? '/' : rest.startsWith('?') ? `/${rest}` : rest;
  const has = (name: string): boolean => sent.headers.some(([n]) => n.toLowerCase() === name);
  const agent = `${sent.ofJdk ? 'Java-http-client' : 'Java'}/${machine.properties.get('java.version') ?? ''}`;
  const own: [string, string][] = [
    ...(has('accept') || sent.ofJdk ? [] : ([['Accept', USUAL_ACCEPT]] as [string, string][])),
    ...(has('user-agent') ? [] : ([['User-Agent', agent]] as [string, string][])),
    ['Host', given === undefined ? host : `${host}:${given}`],
    ...(sent.body.length > 0 ? ([['Content-Length', String(sent.body.length)]] as [string, string][]) : []),
  ];
  const answer = network.ask(port, { method: sent.method, path, headers: [...sent.headers, ...own], body: sent.body });
  if (!answer) return machine.throwNew('java.net.ConnectException', sent.ofJdk ? undefined : 'Connection refused');
  if (answer instanceof Promise)
    return machine.throwNew(
      'java.lang.UnsupportedOperationException',
      `not supported: an HTTP client's request to port ${port} (the trial does not simulate it; a real base does)`,
    );
  return answer;
}

const bytesOf = (array: JavaArray): Uint8Array => Uint8Array.from(Array.from<Value>(array.store), (b) => Number(b) & 0xff);

/** A request of RestTemplate, RestClient or Java's own client: an int, the headers, the body. */
export function asked(
  machine: Machine,
  network: Network,
  method: string,
  url: string,
  headers: JavaArray,
  body: JavaArray,
  ofJdk: boolean,
): Value {
  const flat = Array.from<Value>(headers.store).map(String);
  const pairs = flat.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, flat[i + 1] ?? '']] : []));
  const answer = exchange(machine, network, { method, url, headers: pairs, body: bytesOf(body), ofJdk });
  const content = machine.newZeroArray(machine.jdk('byte'), answer.body.length);
  answer.body.forEach((b, i) => (content.store[i] = (b << 24) >> 24));
  const names = machine.newArray(machine.jdk('java.lang.String'), answer.headers.flat());
  return machine.newArray(machine.jdk('java.lang.Object'), [machine.box('int', answer.status), names, content]);
}

/** A response's JSON as the type that the program names. */
export function readJson(machine: Machine, mapper: JavaObject, content: string, given: Reference): Value {
  const wanted = typeOf(machine, given);
  if (!wanted) return machine.throwNew('java.lang.UnsupportedOperationException', UNREADABLE);
  return guarded(machine, mapper.javaClass, () =>
    asReference(machine, jsonOfMapper(machine, mapper).reader.read(parseJson(content), wanted.type, wanted.from), wanted.type),
  );
}

/** The class that a response is to become. */
export function erasureOf(machine: Machine, given: Reference): Value {
  const wanted = typeOf(machine, given);
  const javaClass = wanted && classOfType(wanted.type, wanted.from, machine);
  return javaClass?.classObject ?? machine.jdk('java.lang.Object').classObject;
}

/** How Java names that type. */
export function nameOf(machine: Machine, given: Reference): Value {
  if (given instanceof JavaObject && isRuntimeClass(given.native)) return machine.toJavaString(given);
  const wanted = typeOf(machine, given);
  return wanted ? genericName(wanted.type) : '?';
}

const UNREADABLE = 'not supported: a response of this type (the trial does not simulate it; a real base does)';
