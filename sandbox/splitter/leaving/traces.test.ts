import { describe, expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { loadParser } from '../../java/syntax/index.ts';
import { readUnit } from '../index/read-unit.ts';
import { tracesOf } from './traces.ts';

const parser = await loadParser(readParserWasm());
const traces = (...texts: readonly string[]): string[] =>
  tracesOf(texts.map((text, at) => readUnit(`F${at}.java`, text, false, parser))).map(({ rule, line }) => `${line} ${rule}`);

const java = (imports: string, body: string): string =>
  `${imports
    .split(' ')
    .filter(Boolean)
    .map((name) => `import ${name};`)
    .join(' ')}\nclass A {\n${body}\n}\n`;

describe('a pool', () => {
  const imports = 'java.util.concurrent.Executors java.util.concurrent.ExecutorService';
  it('in a field, that nobody shuts down', () => {
    expect(traces(java(imports, 'private final ExecutorService pool = Executors.newFixedThreadPool(2);'))).toEqual(['3 pool']);
    expect(
      traces(java('java.util.concurrent.*', 'ThreadPoolExecutor p;\nA() { this.p = new ThreadPoolExecutor(4, 4, 1, S, q); }')),
    ).toEqual(['4 pool']);
  });
  it('used and thrown away', () => {
    expect(traces(java(imports, 'void m() { Executors.newScheduledThreadPool(1).submit(() -> 1); }'))).toEqual(['3 pool']);
  });
  it.each([
    ['shut down', 'ExecutorService p = Executors.newCachedThreadPool(); @PreDestroy void end() { this.p.shutdownNow(); }'],
    ['a bean', '@Bean ExecutorService p() { var p = Executors.newCachedThreadPool(); return p; }'],
    ['a resource', 'void m() { try (var p = Executors.newCachedThreadPool()) { p.submit(() -> 1); } }'],
    ['ended by a reference', 'ExecutorService p = Executors.newCachedThreadPool(); void m() { ends.add(p::shutdown); }'],
    ['of another class that is called so', 'Object p = my.Executors.newCachedThreadPool();'],
  ])('not one that is %s', (_, body) => {
    expect(traces(java(imports, body))).toEqual([]);
  });
  it.each([
    ['wrapped, and ended by that', 'ExecutorService p = decorated(Executors.newFixedThreadPool(1)); void end() { p.shutdown(); }'],
    ['handed to who ends it', 'ExecutorService p = Executors.newFixedThreadPool(1); void end() { Helper.shutdownQuietly(this.p); }'],
    [
      'of many, ended by their type',
      'void m() { all.add(Executors.newFixedThreadPool(1)); } void end() { all.forEach(ExecutorService::shutdown); }',
    ],
    [
      'of many, ended in a loop',
      'void m() { all.add(Executors.newFixedThreadPool(1)); } void end() { for (var one : all) { one.shutdown(); } }',
    ],
    ['without threads of its core', 'ExecutorService p = new java.util.concurrent.ThreadPoolExecutor(0, 9, 60, S, q);'],
    ['cached, with tasks that end', 'ExecutorService p = Executors.newCachedThreadPool(); void m() { p.submit(() -> once()); }'],
    ['of one thread, in a field', 'private final ExecutorService p = Executors.newSingleThreadExecutor();'],
  ])('not one that is %s', (_, body) => {
    expect(traces(java(imports, body))).toEqual([]);
  });
  it.each([
    [
      'cached, with a task that goes on',
      'ExecutorService p = Executors.newCachedThreadPool(); void m() { p.submit(() -> poll()); } void poll() { while (running) next(); }',
    ],
    ['of one thread, in a static', 'private static final ExecutorService P = Executors.newSingleThreadExecutor();'],
    [
      'of one thread, in what keeps itself',
      'static final A ONE = new A(); private final ExecutorService p = Executors.newSingleThreadExecutor();',
    ],
    [
      'of one thread whose factory knows the bean',
      'String name; ExecutorService p = Executors.newSingleThreadExecutor(r -> new Thread(r, name));',
    ],
    ['of many that nobody ends', 'void m() { all.add(Executors.newFixedThreadPool(1)); }'],
  ])('one that is %s', (_, body) => {
    expect(traces(java(imports, body))).toEqual(['3 pool']);
  });
  it('that Spring is told not to end', () => {
    expect(traces(java(imports, '@Bean(destroyMethod = "") ExecutorService p() { return Executors.newFixedThreadPool(1); }'))).toEqual([
      '3 pool',
    ]);
  });
});

describe('a thread', () => {
  it.each([
    ['that goes round', 'void m() { new Thread(() -> { while (true) { work(); } }).start(); }'],
    ['that runs a method which waits', 'void m() { var t = new Thread(this::poll); t.start(); }\nvoid poll() { queue.take(); }'],
    ['that runs a variable', 'void m() { Runnable r = () -> { for (;;) { } }; new Thread(r).start(); }'],
    [
      'in a runner',
      '@Bean ApplicationRunner go() { return args -> new Thread("a") { public void run() { do { } while (on); } }.start(); }',
    ],
    ['of a class of its own', 'void m() { new Loop().start(); }\nclass Loop extends Thread { public void run() { while (true) { } } }'],
  ])('%s', (_, body) => {
    expect(traces(java('', body))).toEqual(['3 thread']);
  });
  it.each([
    ['that ends by itself', 'void m() { new Thread(() -> work()).start(); }'],
    ['that is interrupted', 'Thread t = new Thread(() -> { while (true) { } }); void end() { t.interrupt(); }'],
    ['of a pool', 'ThreadFactory f = r -> new Thread(r, "a");'],
  ])('not one %s', (_, body) => {
    expect(traces(java('', body))).toEqual([]);
  });
});

describe('what the JVM keeps', () => {
  it.each([
    ['hook', '', 'void m() { Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } })); }'],
    ['thread local', '', 'static final ThreadLocal<User> USER = new ThreadLocal<>();'],
    ['thread local', '', 'static final ThreadLocal<Map<String, Object>> USER = ThreadLocal.withInitial(() -> new HashMap<>());'],
    ['timer', 'java.util.Timer', '@Bean Timer t() { return new Timer(true); }'],
    ['driver', 'java.sql.DriverManager', 'void m() { DriverManager.registerDriver(new D()); }'],
    ['mbean', '', 'void m() { server.registerMBean(this, name); }'],
    ['listener of the JVM', 'javax.management.NotificationEmitter', 'void m() { emitter.addNotificationListener(this::on, null, null); }'],
    ['uncaught exceptions', '', 'void m() { Thread.setDefaultUncaughtExceptionHandler((t, e) -> log(e)); }'],
    ['client', 'okhttp3.OkHttpClient', 'final OkHttpClient http = new OkHttpClient();'],
    ['spring pool', 'org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor', 'Object p = new ThreadPoolTaskExecutor();'],
    ['url handler', 'java.net.URL', 'void m() { URL.setURLStreamHandlerFactory(f); }'],
    ['system property', '', 'void m() { System.setProperty("a", "b"); }'],
    ['default of the JVM', 'java.util.Locale', 'void m() { Locale.setDefault(Locale.ROOT); }'],
    ['thread of the JVM', '', 'void m() { future.orTimeout(1, SECONDS); }'],
    ['reactor scheduler', 'reactor.core.scheduler.Schedulers', 'Object s = Schedulers.newParallel("a");'],
    ['security provider', 'java.security.Security', 'void m() { Security.addProvider(p); }'],
    ['metrics', 'io.micrometer.core.instrument.Metrics', 'void m() { Metrics.addRegistry(r); }'],
    ['global registry', 'io.opentracing.util.GlobalTracer', 'void m() { GlobalTracer.registerIfAbsent(t); }'],
    ['hook of reactor', 'reactor.core.publisher.Hooks', 'void m() { Hooks.onErrorDropped(e -> {}); }'],
    ['end of the JVM', '', 'void m() { System.exit(1); }'],
    ['native library', '', 'static { System.loadLibrary("a"); }'],
    ['file to delete at the end', '', 'void m() { file.deleteOnExit(); }'],
    ['system class loader', '', 'void m() { ClassLoader.getSystemClassLoader().loadClass(n); }'],
    ['context class loader', '', 'void m() { Thread.currentThread().setContextClassLoader(l); }'],
  ])('%s', (rule, imports, body) => {
    expect(traces(java(imports, body))).toEqual([`3 ${rule}`]);
  });

  it('is taken back anywhere in the project', () => {
    expect(
      traces(
        java('', 'static final ThreadLocal<User> USER = new ThreadLocal<>(); void m() { server.registerMBean(this, name); }'),
        'class B { void end() { A.USER.remove(); server.unregisterMBean(name); } }',
      ),
    ).toEqual([]);
  });
  it.each([
    ['a thread local of values of the JDK', 'static final ThreadLocal<SimpleDateFormat> DAY = new ThreadLocal<SimpleDateFormat>() { };'],
    ['a thread local of collections of such', 'static ThreadLocal<Map<String, List<Long>>> ALL = ThreadLocal.withInitial(HashMap::new);'],
    [
      'a thread local that is removed by its getter',
      'ThreadLocal<User> user = new ThreadLocal<>(); void end() { all.getUser().remove(); }',
    ],
    ['a listener of a library that calls it so', 'void m() { snmp.addNotificationListener(mapping, address, this); }'],
    ['an exit of a program of its own', 'public static void main(String[] a) { System.exit(1); }'],
    [
      'a thread that reads what a process says',
      'void m() { new Thread(new Reader(process.getErrorStream())).start(); } class Reader implements Runnable { public void run() { while (true) { } } }',
    ],
    ['a thread group of the JDK’s own class', 'Object g = new ThreadGroup("jobs");'],
  ])('is not %s', (_, body) => {
    expect(traces(java('', body))).toEqual([]);
  });
  it('is a loader that is not set back', () => {
    expect(
      traces(
        java(
          '',
          'void m() { Thread.currentThread().setContextClassLoader(a); try { } finally { Thread.currentThread().setContextClassLoader(b); } }',
        ),
      ),
    ).toEqual([]);
    expect(traces(java('', 'void m(Thread t) { t.setContextClassLoader(a); }'))).toEqual([]);
  });
});

describe('what harms where its class comes from the base', () => {
  it.each([
    ['static table of classes', 'static final Map<Class<?>, String> NAMES = new ConcurrentHashMap<>(); void m() { NAMES.put(c, n); }'],
    ['class loader in a static', 'static ClassLoader loader;'],
    ['class by name', 'void m() { Class.forName(name); }'],
  ])('%s', (rule, body) => {
    expect(traces(java('', body))).toEqual([`3 ${rule}`]);
  });
  it.each([
    [
      'a table that a static initializer fills',
      'static final Map<Class<?>, String> NAMES = new HashMap<>(); static { NAMES.put(int.class, "int"); }',
    ],
    ['a table that is fixed', 'static final Map<Class<?>, String> NAMES = Map.of(); String m() { return NAMES.get(c); }'],
    ['a table of words', 'static final Map<String, String> NAMES = new HashMap<>(); void m() { NAMES.put(a, b); }'],
    ['a loader in a field', 'ClassLoader loader;'],
    ['a class whose name is written there, or whose loader is named', 'void m() { Class.forName("a.B"); Class.forName(n, true, l); }'],
  ])('not %s', (_, body) => {
    expect(traces(java('', body))).toEqual([]);
  });
});

it('tests are left out, and a place says its code, why it harms and what to do', () => {
  const text = java('', 'static ThreadLocal<User> USER = new ThreadLocal<>();');
  expect(tracesOf([readUnit('A.java', text, true, parser)])).toEqual([]);
  const [trace] = tracesOf([readUnit('a/A.java', text, false, parser)]);
  expect(trace).toMatchObject({
    file: 'a/A.java',
    code: 'new ThreadLocal<>()',
    harm: 'keeps',
    cure: { en: expect.stringContaining('remove()') },
  });
});
