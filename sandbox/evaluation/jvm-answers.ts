/** Threads that the JVM starts for itself or for who asks it, by name. */
const OF_THE_JVM =
  /^(?:Attach Listener|C[12] CompilerThread|Common-Cleaner|DestroyJavaVM|Finalizer|Notification Thread|Reference Handler|Service Thread|Signal Dispatcher|Monitor Deflation Thread|process reaper|Sweeper thread)/;
/** Pools of the base that grow with requests, not with modules. */
const OF_REQUESTS = /^(?:http-nio-\S+-exec-|ARKLET-)/;

/** Names of the Java threads in what `jcmd PID Thread.print` answers, with `N` for every number; without those of JVM and requests. */
export function threadNames(dump: string): readonly string[] {
  const named = [...dump.matchAll(/^"(.*)" #\d+ /gm)].map(([, name = '']) => name);
  return named.filter((name) => !OF_THE_JVM.test(name) && !OF_REQUESTS.test(name)).map((name) => name.replaceAll(/\d+/g, 'N'));
}

/** Kilobytes of metaspace in use, in what `jcmd PID GC.heap_info` answers; undefined where it says none. */
export function usedMetaspace(info: string): number | undefined {
  const [, used] = /Metaspace\s+used (\d+)K/.exec(info) ?? [];
  return used === undefined ? undefined : Number(used);
}

/** Loaders of modules that are alive, in what `jcmd PID GC.class_histogram` answers after its collection. */
export function moduleLoaders(histogram: string): number {
  const [, count = '0'] =
    /^\s*\d+:\s+(\d+)\s+\d+\s+com\.alipay\.sofa\.ark\.container\.service\.classloader\.BizClassLoader\b/m.exec(histogram) ?? [];
  return Number(count);
}

/** System properties, as `jcmd PID VM.system_properties` writes them: a properties file below its date. */
export function systemProperties(text: string): ReadonlyMap<string, string> {
  const [, properties = ''] = /^#\w{3} \w{3} \d\d .*\n([^]*)/m.exec(text) ?? [];
  const pairs = properties.split('\n').flatMap((line): [string, string][] => {
    const at = line.search(/(?<!\\)=/);
    return at < 1 || line.startsWith('#') ? [] : [[line.slice(0, at).replaceAll(/\\(.)/g, '$1'), line.slice(at + 1)]];
  });
  return new Map(pairs);
}

/** What is there more often than before, with how much more. */
export function added(before: readonly string[], after: readonly string[]): Readonly<Record<string, number>> {
  const count = (all: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
    return counts;
  };
  const earlier = count(before);
  const more = [...count(after)].map(([what, n]): [string, number] => [what, n - (earlier.get(what) ?? 0)]);
  return Object.fromEntries(more.filter(([, n]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}
