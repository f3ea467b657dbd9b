import type { Host } from '../host/host.ts';
import { resolvePath } from '../host/paths.ts';
import { prepareForJar } from '../spring/parts.ts';
import { failure } from './java-failure.ts';

const PROTOCOLS = new Set(['file', 'http', 'https', 'jar', 'ftp', 'jrt']);

/**
 * The bytes behind a java.net.URL, for a JVM that was started in a folder, once what starting them with these arguments needs
 * is there. Throws a JavaFailure in the JDK's words.
 */
export async function fetchArchive(host: Host, url: string, from: string, args: readonly string[] = []): Promise<Uint8Array> {
  const bytes = await fetchBytes(host, url, from);
  try {
    await prepareForJar(bytes, args);
  } catch (error) {
    throw failure('java.io.IOException', error instanceof Error ? error.message : String(error));
  }
  return bytes;
}

async function fetchBytes(host: Host, url: string, from: string): Promise<Uint8Array> {
  const scheme = /^([A-Za-z][\w+.-]*):/.exec(url.trim())?.[1]?.toLowerCase();
  if (scheme === undefined)
    throw failure('java.net.MalformedURLException', `no protocol: ${url}`, ['java.base/java.net.URL.<init>(URL.java:674)']);
  // Tomcat has taught the JVM this one.
  if (scheme === 'classpath')
    throw failure(
      'java.io.FileNotFoundException',
      `Unable to load the resource [${url.trim()}] using the thread context class loader or the current class's class loader`,
    );
  if (!PROTOCOLS.has(scheme))
    throw failure('java.net.MalformedURLException', `unknown protocol: ${scheme}`, ['java.base/java.net.URL.<init>(URL.java:681)']);
  if (scheme === 'file') return readFile(host, url, from);
  if (scheme === 'http') return request(host, url);
  const archive = /^jar:(file:.*)!\/$/i.exec(url.trim())?.[1];
  // The JDK opens the archive, and then is not told what of it is meant.
  if (archive !== undefined && isZip(readFile(host, archive, from))) throw failure('java.io.IOException', 'no entry name specified');
  throw failure('java.io.IOException', `the trial reads file: and http: only, not ${scheme}:`);
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw failure('java.lang.IllegalArgumentException', null);
  }
}

function readFile({ files }: Host, url: string, from: string): Uint8Array {
  const host = /^file:\/\/([^/]*)/i.exec(url.trim())?.[1] ?? '';
  // A file of another machine is asked for by FTP.
  if (/^127\.\d+\.\d+\.\d+$/.test(host))
    throw failure('java.net.ConnectException', 'Connection refused', ['java.base/sun.nio.ch.Net.pollConnect(Native Method)']);
  if (!['', '~', 'localhost'].includes(host)) throw failure('java.net.UnknownHostException', host);
  const path = decode(
    url
      .trim()
      .slice('file:'.length)
      .replace(/^\/\/[^/]*/, '')
      // Neither a query nor a fragment is part of the path.
      .replace(/[?#].*$/s, ''),
  );
  const at = resolvePath(from, path);
  const stat = path === '' ? undefined : files.stat(at);
  if (!stat)
    throw failure('java.io.FileNotFoundException', `${path} (No such file or directory)`, [
      'java.base/java.io.FileInputStream.open0(Native Method)',
    ]);
  // A directory opens as the list of its names, which is no archive.
  return stat.kind === 'directory' ? new TextEncoder().encode(files.list(at).join('\n')) : files.read(at);
}

async function request(host: Host, url: string): Promise<Uint8Array> {
  const parsed = new URL(url);
  const local = ['localhost', '127.0.0.1'].includes(parsed.hostname);
  const machine = local ? host.network : host.network.remote(parsed.hostname);
  if (!machine) throw failure('java.net.UnknownHostException', parsed.hostname);
  const answer = machine.request(Number(parsed.port || '80'), {
    method: 'GET',
    path: parsed.pathname + parsed.search,
    headers: [['Host', parsed.host]],
    body: new Uint8Array(),
  });
  if (!answer) throw failure('java.net.ConnectException', 'Connection refused', ['java.base/sun.nio.ch.Net.pollConnect(Native Method)']);
  const { status, body } = await answer;
  if (status === 404) throw failure('java.io.FileNotFoundException', url);
  if (status >= 400) throw failure('java.io.IOException', `Server returned HTTP response code: ${status} for URL: ${url}`);
  return body;
}
