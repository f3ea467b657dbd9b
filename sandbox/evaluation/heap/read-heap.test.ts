import { describe, expect, it } from 'vitest';
import { BadDump } from './dump-bytes.ts';
import { readHeap } from './read-heap.ts';
import { DumpWriter, ref } from './testing/dump-writer.ts';
import { findTraces } from './traces.ts';

const BIZ_LOADER = 'com.alipay.sofa.ark.container.service.classloader.BizClassLoader';

/** A JVM with a thread, a module's loader of that name, and what a test adds. */
function jvm(identity: string) {
  const dump = new DumpWriter();
  const object = dump.type('java.lang.Object');
  const string = dump.type('java.lang.String', { superId: object, fields: ['value', 'coder:8'] });
  const text = (value: string): number => dump.instance(string, [...ref(dump.bytes(value)), 0]);
  const thread = dump.type('java.lang.Thread', {
    superId: object,
    fields: ['name', 'target', 'contextClassLoader', 'threadLocals', 'inheritableThreadLocals'],
  });
  const loaderType = dump.type(BIZ_LOADER, { superId: object, fields: ['bizIdentity'] });
  const loader = dump.instance(loaderType, ref(text(identity)));
  const start = (name: string, parts: { target?: number; loader?: number; locals?: number } = {}): number => {
    const { target = 0, loader: context = 0, locals = 0 } = parts;
    return dump.instance(thread, [...ref(text(name)), ...ref(target), ...ref(context), ...ref(locals), ...ref(0)]);
  };
  return { dump, object, string, text, thread, loader, start };
}

const chainsOf = (dump: DumpWriter): readonly string[] =>
  findTraces(readHeap(dump.write())).loaders.flatMap(({ biz, chains }) => [
    biz,
    ...chains.map(({ root, steps }) => `${root} ${steps.join(' ')}`),
  ]);

describe('what holds a loader', () => {
  it('is a thread by its context class loader', () => {
    const { dump, loader, start } = jvm('feed:1.0.0');
    dump.thread(1, start('price-feed', { loader }));
    expect(chainsOf(dump)).toEqual(['feed:1.0.0', `thread "price-feed" (java.lang.Thread) .contextClassLoader → ${BIZ_LOADER}`]);
  });

  it('is a static of the base: the way is cut there, and a second holder is told, too', () => {
    const { dump, object, loader, start } = jvm('feed:1.0.0');
    const note = dump.type('a.Note', { superId: object, loader });
    const cache = dump.type('base.Cache', { superId: object, statics: { entries: dump.array(object, [dump.instance(note, [])]) } });
    dump.stickyClass(cache);
    dump.thread(1, start('left', { loader }));
    expect(chainsOf(dump)).toEqual([
      'feed:1.0.0',
      `thread "left" (java.lang.Thread) .contextClassLoader → ${BIZ_LOADER}`,
      `static base.Cache.entries → java.lang.Object .[] → a.Note .<class> → class a.Note .<class loader> → ${BIZ_LOADER}`,
    ]);
  });

  it('is a local variable of a thread', () => {
    const { dump, loader, start } = jvm('feed:1.0.0');
    dump.thread(7, start('worker'));
    dump.local(7, loader);
    expect(chainsOf(dump)).toEqual(['feed:1.0.0', `local variable of thread "worker": ${BIZ_LOADER} `]);
  });

  it('is nobody where only a soft reference is left', () => {
    const { dump, object, loader } = jvm('feed:1.0.0');
    const reference = dump.type('java.lang.ref.Reference', { superId: object, fields: ['referent', 'queue'] });
    const soft = dump.type('java.lang.ref.SoftReference', { superId: reference, fields: ['clock:11'] });
    const cache = dump.type('jdk.Cache', { statics: { soft: dump.instance(soft, [...ref(0), ...ref(loader), ...ref(0)]) } });
    dump.stickyClass(cache);
    expect(chainsOf(dump)).toEqual(['feed:1.0.0']);
  });
});

it('what was registered with the JVM is told with the module that it belongs to', () => {
  const { dump, object, text, thread, loader, start } = jvm('feed:1.0.0');
  const own = (name: string): number => dump.instance(dump.type(name, { superId: object, loader }), []);
  const entry = dump.type('java.lang.ThreadLocal$ThreadLocalMap$Entry', { superId: object, fields: ['value'] });
  const map = dump.type('java.lang.ThreadLocal$ThreadLocalMap', { superId: object, fields: ['table'] });
  const locals = dump.instance(map, ref(dump.array(object, [dump.instance(entry, ref(own('a.User'))), 0])));
  dump.thread(1, start('http-nio-8080-exec-1', { locals }));
  dump.thread(
    2,
    dump.instance(dump.type('java.util.TimerThread', { superId: thread }), [
      ...ref(text('Timer-0')),
      ...ref(0),
      ...ref(loader),
      ...ref(0),
      ...ref(0),
    ]),
  );
  const hook = start('bye', { target: own('a.Bye') });
  const hooks = dump.type('java.util.IdentityHashMap', { superId: object, fields: ['table'] });
  dump.type('java.lang.ApplicationShutdownHooks', { statics: { hooks: dump.instance(hooks, ref(dump.array(object, [hook, hook]))) } });
  const driver = dump.type('java.sql.DriverInfo', { superId: object, fields: ['driver'] });
  dump.instance(driver, ref(own('a.Driver')));
  const name = dump.type('javax.management.ObjectName', { superId: object, fields: ['_canonicalName'] });
  const named = dump.type('com.sun.jmx.mbeanserver.NamedObject', { superId: object, fields: ['name', 'object'] });
  dump.instance(named, [...ref(dump.instance(name, ref(text('a:type=Pool')))), ...ref(own('a.Pool'))]);

  const traces = findTraces(readHeap(dump.write()), { chains: false });
  const biz = 'feed:1.0.0';
  expect(traces).toEqual({
    loaders: [{ biz, chains: [] }],
    threads: [
      { what: 'http-nio-8080-exec-1', biz: undefined },
      { what: 'Timer-0', biz },
    ],
    timers: [{ what: 'Timer-0', biz }],
    hooks: [{ what: 'a.Bye', biz }],
    threadLocals: [{ what: 'a.User', biz }],
    mbeans: [{ what: 'a:type=Pool', biz }],
    drivers: [{ what: 'a.Driver', biz }],
  });
});

describe('a file that is no whole dump', () => {
  it('is said to be none', () => {
    expect(() => readHeap(new TextEncoder().encode('PK'))).toThrow(BadDump);
  });
  it('is said to end too early', () => {
    const { dump } = jvm('feed:1.0.0');
    const whole = dump.write();
    expect(() => readHeap(whole.subarray(0, whole.length - 30))).toThrow(/ends too early/);
  });
});
