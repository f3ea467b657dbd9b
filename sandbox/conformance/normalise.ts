/** One thing that may differ between a real base and the sandbox, and why. Applied to both sides. */
export interface Normalisation {
  readonly what: string;
  readonly reason: string;
  readonly apply: (text: string) => string;
}

const replace =
  (pattern: RegExp, by: string) =>
  (text: string): string =>
    text.replace(pattern, by);

/** Packages whose stack frames belong to frameworks: their line numbers are the libraries', not the visitor's. */
const FRAMEWORK =
  /^\s*at (?:[\w.]+\/)*(?:java|javax|jdk|sun|jakarta|com\.sun|com\.alipay|com\.alibaba|com\.caucho|com\.fasterxml|com\.google|ch\.qos|io\.netty|org\.apache|org\.slf4j|org\.springframework|app\/\/|java\.base|jdk\.proxy\d*)[./]/;

/** Without the colours that arkctl adds. */

const plain = (line: string): string => line.replace(/\u001b\[[\d;]*m/g, '');

/** Stack frames of frameworks go, frames of the application stay without the archive that logback adds. */
export function normaliseFrames(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*\.\.\. \d+ (?:more|common frames omitted)\s*$/.test(plain(line)) && !FRAMEWORK.test(plain(line)))
    .map((line) => (/^\s*at /.test(line) ? line.replace(/ ~?\[[^\]]*\]$/, '') : line))
    .join('\n');
}

const MEMORY_KEYS =
  'used heap memory\\(M\\)|used non heap memory\\(M\\)|total memory\\(M\\)|free memory\\(M\\)|committed heap memory\\(M\\)|committed non heap memory\\(M\\)|loaded class count|total class count|unload class count|java committed metaspace|java used metaspace|run time\\(s\\)|init heap memory\\(M\\)|total used \\(%\\)|user used \\(%\\)|free \\(%\\)|system used \\(%\\)|used|committed|init|free|total|systemLoadAverage|processCpuLoad|systemCpuLoad|freePhysicalMemorySize|totalPhysicalMemorySize|threadCount|daemonThreadCount|peakThreadCount|totalStartedThreadCount|totalLoadedClassCount|loadedClassCount|unloadedClassCount';

const MEASURED = new RegExp(`"(${MEMORY_KEYS})":-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?`, 'g');

export const NORMALISATIONS: readonly Normalisation[] = [
  {
    what: 'dates and times',
    reason: 'the replay runs at another time',
    apply: (t) =>
      t
        .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{3}|(?=Z))(?:Z|\+00:00)?/g, '{time}')
        .replace(/\b(Date: |Last-Modified: |Expires[:=] ?)[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/g, '$1{time}')
        .replace(/[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d UTC \d{4}/g, '{time}')
        .replace(/\b\d\d:\d\d:\d\d[.,]\d{3}\b/g, '{time}'),
  },
  { what: 'names of sessions', reason: 'they are drawn by lot', apply: replace(/JSESSIONID=[0-9A-F]{32}/g, 'JSESSIONID={session}') },
  { what: 'milliseconds since 1970', reason: 'the replay runs at another time', apply: replace(/(?<![\d.])1[789]\d{11}\b/g, '{millis}') },
  { what: 'work directories', reason: 'their names end with the time of the install', apply: replace(/-\d{17}(-unpack)?/g, '-{stamp}$1') },
  {
    what: 'durations',
    reason: 'the sandbox is not as slow as a JVM, and a JVM is not always as fast',
    apply: (t) =>
      t
        .replace(/\b\d+ ms\b/g, '{n} ms')
        .replace(/\b\d+(?:\.\d+)? seconds\b/g, '{n} seconds')
        .replace(/Total time: +[\d.:]+ (?:s|min)/g, 'Total time: {n} s')
        .replace(/process running for \d+(?:\.\d+)?/g, 'process running for {n}'),
  },
  {
    what: 'process ids',
    reason: 'every process has its own',
    apply: (t) =>
      t
        .replace(/((?:TRACE|DEBUG|INFO|WARN|ERROR) )\d+( --- )/g, '$1{pid}$2')
        .replace(/with PID \d+/g, 'with PID {pid}')
        .replace(/^\d+:$/gm, '{pid}:'),
  },
  {
    what: 'numbers of threads',
    reason: 'which thread of a pool serves a request depends on timing',
    apply: (t) =>
      t
        .replace(
          /\[[\w. -]*(?:ntLoopGroup|nio-\d+-exec|io-\d+-exec|rk-biz-ops|et-command-1-T)[\w-]*\]/g,
          (m) => `[${/et-command/.test(m) ? 'telnet' : /ntLoopGroup/.test(m) ? 'netty' : /biz-ops/.test(m) ? 'arklet pool' : 'tomcat'}]`,
        )
        .replace(/ARKLET-ark-biz-ops-0-T\d+/g, 'ARKLET-ark-biz-ops-0-T{n}'),
  },
  { what: 'identity hash codes', reason: 'they are addresses of a kind', apply: replace(/@[0-9a-f]{4,8}\b/g, '@{hash}') },
  {
    what: 'names of generated classes: proxies, lambdas',
    reason: 'they are numbered as they are made',
    apply: (t) =>
      t
        .replace(/\$\$Lambda\$\d+\/0x[0-9a-f]{16}/g, '$$$$Lambda$${n}')
        .replace(/\$Proxy\d+/g, '$Proxy{n}')
        .replace(/jdk\.proxy\d+/g, 'jdk.proxy{n}'),
  },
  {
    what: 'growth of metaspace and time of an operation',
    reason: 'the sandbox models them; a JVM measures them',
    apply: replace(/"(elapsedSpace|elapsedTime)":\d+/g, '"$1":{n}'),
  },
  {
    what: 'a disk’s size and what is free of it',
    reason: 'the sandbox has no disk, and leaves them out',
    apply: replace(/"total":\d+,"free":\d+,(?="threshold":)/g, ''),
  },
  {
    what: 'memory, classes, processor, threads',
    reason: 'the sandbox models them; a JVM measures them (health of Arklet and of the actuator only)',
    apply: (t) => (/"healthData":|"diskSpace":/.test(t) ? t.replace(MEASURED, '"$1":{n}') : t),
  },
  {
    what: 'the processor’s name',
    reason: 'it is the recording machine’s',
    apply: replace(/("count":)\d+(,"total used \(%\)":\{n\},"type":)"[^"]*"/g, '$1{n}$2"{cpu}"'),
  },
  {
    what: 'baseIdentity',
    reason: 'it is an address of the recording machine',
    apply: replace(/"baseIdentity":"[^"]*"/g, '"baseIdentity":"{address}"'),
  },
  {
    what: 'Java’s patch version',
    reason: 'it is the recording machine’s',
    apply: (t) => t.replace(/Java 17\.0\.\d+/g, 'Java 17').replace(/"java version":"17\.0\.\d+"/g, '"java version":"17"'),
  },
  {
    what: 'the order of methods in Allow',
    reason: 'it is the order in which HotSpot happens to list a class’s methods',
    apply: (t) =>
      t.replace(
        /^Allow: (.*)$/gm,
        (_all, methods: string) =>
          `Allow: ${methods
            .split(/, ?/)
            .toSorted()
            .join(methods.includes(', ') ? ', ' : ',')}`,
      ),
  },
  {
    what: 'the order of the actuator’s links',
    reason: 'it is the order in which HotSpot happens to list a class’s methods',
    apply: (t) =>
      t.replace(
        /^\{"_links":\{("self":\{[^}]*\})((?:,"[\w-]+":\{"href":"[^"]*","templated":(?:true|false)\})*)\}\}$/gm,
        (_all, self: string, links: string) =>
          `{"_links":{${[
            self,
            ...links
              .split(/(?<=\}),/)
              .map((l) => l.replace(/^,/, ''))
              .toSorted(),
          ].join(',')}}}`,
      ),
  },
  {
    what: 'the user who started it',
    reason: 'it is the recording machine’s',
    apply: replace(/started by \S+ in /g, 'started by {user} in '),
  },
  {
    what: 'how far an asynchronous operation is when it is accepted',
    reason: 'the pool’s thread may or may not have begun',
    apply: replace(/"status":"(?:INITIALIZED|EXECUTING)"(?:,"threadName":"[^"]*")?/g, '"status":"{begun}"'),
  },
];

/** The length of a body that names a proxy class: its number has two or three digits, as many proxies as there were before. */
export function normaliseLength(head: string, body: string): string {
  return /\$Proxy\d+|@[0-9a-f]{4,8}\b/.test(body) ? head.replace(/Content-Length: \d+/, 'Content-Length: {n}') : head;
}

/** A text with everything replaced that may differ. */
export function normalise(text: string): string {
  return NORMALISATIONS.reduce((t, n) => n.apply(t), text);
}

/** A body: the stack trace inside a JSON answer loses its framework frames. */
export function normaliseBody(body: string): string {
  const traced = body.replace(/"errorStackTrace":"((?:[^"\\]|\\.)*)"/, (_all, inner: string) => {
    const text: unknown = JSON.parse(`"${inner}"`);
    return `"errorStackTrace":${JSON.stringify(normaliseFrames(String(text)))}`;
  });
  return normalise(sortBatch(traced));
}

/** The answers of a batch stand in the hash order of their URLs, and so of the recording machine's paths. */
function sortBatch(body: string): string {
  if (!body.includes('"bizUrlToResponse"')) return body;
  const sorted = (_key: string, value: unknown): unknown =>
    typeof value === 'object' &&
    value !== null &&
    'bizUrlToResponse' in value &&
    typeof value.bizUrlToResponse === 'object' &&
    value.bizUrlToResponse !== null
      ? { ...value, bizUrlToResponse: Object.fromEntries(Object.entries(value.bizUrlToResponse).toSorted(([a], [b]) => (a < b ? -1 : 1))) }
      : value;
  return JSON.stringify(JSON.parse(body), sorted);
}

/** Lines of the JVM's own plumbing, which the sandbox does not have, and hints of the trial, which a real base does not give. */
const PLUMBING =
  /LoggingHandler|^Sofa-Middleware-Log:|DEBUG io\.netty|MacAddressUtil|Creation of SecureRandom instance|appears to have started a thread named \[Catalina-utility|^ (?:org\.apache\.|java\.base@)|^The trial's hint: | trial +: not supported: a disk that has a size/;

/** Console lines to compare: no blank ones, no framework frames, no plumbing. */
export function normaliseConsole(lines: readonly string[]): string[] {
  return normaliseFrames(lines.map((l) => l.replace(/\r$/, '')).join('\n'))
    .split('\n')
    .filter((l) => l.trim() !== '' && !PLUMBING.test(l))
    .map(normalise);
}
