import { expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { loadParser } from '../../java/syntax/index.ts';
import { detect } from './detect.ts';
import { spliced } from './splice.ts';

const parser = await loadParser(readParserWasm());

const HEAD = 'package com.example.mod;\nimport org.springframework.stereotype.Component;\n';
/** Ten modules, a leak planted in each; what the detector has to name, or undefined where only a heap dump shows it. */
const PLANTED: readonly (readonly [leak: string, rule: string | undefined, source: string])[] = [
  [
    'a scheduler that polls',
    'pool',
    'import java.util.concurrent.*;\n@Component class Poller {\n  private final ScheduledExecutorService turns = Executors.newScheduledThreadPool(1);\n  Poller() { turns.scheduleAtFixedRate(() -> {}, 0, 1, TimeUnit.SECONDS); }\n}',
  ],
  [
    'a timer in a static initializer',
    'timer',
    'import java.util.Timer;\nclass Clock {\n  private static final Timer TIMER;\n  static { TIMER = new Timer("clock", true); }\n}',
  ],
  [
    'a consumer thread of a class of its own',
    'thread',
    'class Consumer extends Thread {\n  public void run() { while (!isInterrupted()) { next(); } }\n  void next() {}\n}\n@Component class Starter { @jakarta.annotation.PostConstruct void go() { new Consumer().start(); } }',
  ],
  [
    'a user in a thread local',
    'thread local',
    '@Component class Users {\n  private static final ThreadLocal<User> CURRENT = new ThreadLocal<>();\n  void enter(User user) { CURRENT.set(user); }\n  record User(String name) {}\n}',
  ],
  [
    'a shutdown hook that flushes',
    'hook',
    '@Component class Flush {\n  Flush() { Runtime.getRuntime().addShutdownHook(new Thread(this::flush)); }\n  void flush() {}\n}',
  ],
  [
    'an MBean for operators',
    'mbean',
    'import java.lang.management.ManagementFactory;\nimport javax.management.ObjectName;\n@Component class Switch {\n  void open() throws Exception { ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName("a:type=Switch")); }\n}',
  ],
  [
    'a driver of its own',
    'driver',
    'import java.sql.DriverManager;\n@Component class Db { void open() throws Exception { DriverManager.registerDriver(new OwnDriver()); } }',
  ],
  [
    'metrics of the collector',
    'metrics of the collector',
    'import io.micrometer.core.instrument.MeterRegistry;\nimport io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;\n@Component class Gauges { Gauges(MeterRegistry registry) { new JvmGcMetrics().bindTo(registry); } }',
  ],
  [
    'a client that nobody closes, built in a chain',
    'client',
    'import io.grpc.*;\n@Component class Remote {\n  private final ManagedChannel channel = ManagedChannelBuilder.forAddress("stock", 9090).usePlaintext().build();\n}',
  ],
  [
    'a listener that a static of the base keeps',
    undefined,
    'import com.example.base.Bus;\n@Component class Ear {\n  Ear() { Bus.subscribe(this::hear); }\n  void hear(String text) {}\n}',
  ],
];

it('of ten planted leaks nine are named by reading, each by its rule and nothing else', () => {
  const found = PLANTED.map(([, , source]) =>
    detect([{ path: 'src/main/java/com/example/mod/A.java', text: HEAD + source }], parser)
      .traces.filter(({ harm }) => harm === 'keeps')
      .map(({ rule }) => rule),
  );
  expect(found).toEqual(PLANTED.map(([, rule]) => (rule === undefined ? [] : [rule])));
  expect(found.filter((rules) => rules.length > 0)).toHaveLength(9);
});

/**
 * Twelve more, written by somebody who had not seen the rules, each tried on a real base, where each kept its loaders
 * (sandbox/evaluation/samples). Read first, eight of the first ten were named, and one of the last two.
 */
const LATER: readonly (readonly [leak: string, rules: readonly string[], files: Readonly<Record<string, string>>])[] = [
  [
    'a thread that is a class of another file, kept in a field',
    ['thread'],
    {
      Poller: 'class Poller extends Thread {\n  public void run() { while (true) { next(); } }\n}',
      Stock:
        '@Component class Stock {\n  private final Poller poller = new Poller();\n  @jakarta.annotation.PostConstruct void go() { poller.start(); }\n}',
    },
  ],
  [
    'a verifier of host names for all',
    ['object in a default of the JVM'],
    {
      Tls: 'import javax.net.ssl.HttpsURLConnection;\n@Component class Tls { Tls() { HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true); } }',
    },
  ],
  [
    'a handler of what nobody catches',
    ['uncaught exceptions'],
    { Crash: '@Component class Crash { void set() { Thread.setDefaultUncaughtExceptionHandler((t, e) -> note(e)); } }' },
  ],
  [
    'an appender at the base’s logger, which goes when another module starts',
    [],
    {
      Audit:
        'import ch.qos.logback.classic.Logger;\nimport org.slf4j.LoggerFactory;\n@Component class Audit { void attach() { ((Logger) LoggerFactory.getLogger("ROOT")).addAppender(appender); } }',
    },
  ],
  [
    'a security provider',
    ['security provider'],
    { Crypto: 'import java.security.Security;\n@Component class Crypto { static { Security.addProvider(new House()); } }' },
  ],
  [
    'a listener of the JVM’s memory',
    ['listener of the JVM'],
    {
      Alarm:
        'import javax.management.NotificationEmitter;\n@Component class Alarm { void ready() { emitter.addNotificationListener((n, h) -> alarms++, null, null); } }',
    },
  ],
  [
    'a web server of the JDK',
    ['client'],
    {
      Admin:
        'import com.sun.net.httpserver.HttpServer;\n@Component class Admin {\n  private HttpServer server;\n  void open() { server = HttpServer.create(address, 0); server.start(); }\n}',
    },
  ],
  [
    'a watcher of files, and its loop in the common pool',
    ['client', 'endless task'],
    {
      Watch:
        'import java.nio.file.*;\nimport java.util.concurrent.CompletableFuture;\n@Component class Watch {\n  private final WatchService watcher;\n  Watch() { watcher = FileSystems.getDefault().newWatchService(); CompletableFuture.runAsync(this::watch); }\n  void watch() { for (;;) { watcher.take(); } }\n}',
    },
  ],
  [
    'a scheduler of Spring outside of a bean',
    ['spring pool'],
    {
      Jobs: 'import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;\n@Component class Jobs {\n  private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();\n  Jobs() { scheduler.initialize(); }\n}',
    },
  ],
  [
    'a tenant in an inheritable thread local',
    ['thread local'],
    {
      Tenants:
        'class Tenants {\n  private static final InheritableThreadLocal<Tenant> NOW = new InheritableThreadLocal<>();\n  static void enter(Tenant t) { NOW.set(t); }\n}',
    },
  ],
  [
    'an action of a cleaner',
    [],
    {
      Pool: 'import java.lang.ref.Cleaner;\n@Component class Pool {\n  private static final Cleaner CLEANER = Cleaner.create();\n  private static final Pool FIRST = new Pool();\n  Pool() { CLEANER.register(this, () -> free()); }\n}',
    },
  ],
  [
    'a handler of java.util.logging',
    ['log handler'],
    { Lines: 'import java.util.logging.Logger;\n@Component class Lines { Lines() { Logger.getLogger("").addHandler(counter); } }' },
  ],
];

it.each(LATER)('%s', (_, rules, files) => {
  const project = Object.entries(files).map(([name, source]) => ({
    path: `src/main/java/com/example/mod/${name}.java`,
    text: HEAD + source,
  }));
  expect(
    detect(project, parser)
      .traces.filter(({ harm }) => harm === 'keeps')
      .map(({ rule }) => rule),
  ).toEqual(rules);
});

/**
 * Eleven more of other kinds, whose author had not seen the rules, each tried on a real base. Read first, six were named; a
 * heap dump named all but the turbo filter, which is gone when another module has started.
 */
const THIRD: readonly (readonly [leak: string, rules: readonly string[], source: string])[] = [
  [
    'a selector of proxies',
    ['object in a default of the JVM'],
    'import java.net.ProxySelector;\n@Component class Proxies { void route() { ProxySelector.setDefault(new Own()); } }',
  ],
  [
    'the base’s mapper, looked up',
    ['mapper of the base'],
    'import com.alipay.sofa.koupleless.common.api.SpringBeanFinder;\nimport com.fasterxml.jackson.databind.ObjectMapper;\n@Component class Orders { ObjectMapper json() { return SpringBeanFinder.getBaseBean(ObjectMapper.class); } }',
  ],
  [
    'the base’s mapper, injected',
    ['mapper of the base'],
    'import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;\nimport com.fasterxml.jackson.databind.ObjectMapper;\n@Component class Orders { @AutowiredFromBase private ObjectMapper json; }',
  ],
  [
    'a poll that delays itself',
    ['thread of the JVM'],
    'import java.util.concurrent.*;\n@Component class Rates { void refresh() { CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(this::refresh); } }',
  ],
  [
    'a turbo filter, which goes when another module starts',
    ['appender'],
    'import ch.qos.logback.classic.LoggerContext;\n@Component class Logs { void install() { context.addTurboFilter(filter); } }',
  ],
  [
    'a monitor of files',
    ['client'],
    'import org.apache.commons.io.monitor.*;\n@Component class Folder { void watch() { new FileAlterationMonitor(5000, observer).start(); } }',
  ],
  [
    'a listener of preferences',
    ['listener of preferences'],
    'import java.util.prefs.Preferences;\n@Component class Limits { void listen() { Preferences.userRoot().node("limits").addPreferenceChangeListener(event -> {}); } }',
  ],
  [
    'a registry for remote calls',
    ['registry for remote calls'],
    'import java.rmi.registry.*;\n@Component class Prices { void open() { registry = LocateRegistry.createRegistry(0); } }',
  ],
  [
    'a registry of metrics',
    ['metrics'],
    'import io.micrometer.core.instrument.Metrics;\n@Component class Gauges { void measure() { Metrics.addRegistry(registry); } }',
  ],
  [
    'standard output, wrapped',
    ['stream of the JVM'],
    'import java.io.PrintStream;\n@Component class Masking { void mask() { System.setOut(new PrintStream(System.out)); } }',
  ],
  [
    'a timer of Netty',
    ['client'],
    'import io.netty.util.HashedWheelTimer;\n@Component class Payments { private final HashedWheelTimer timer = new HashedWheelTimer(); }',
  ],
  [
    'a listener at the base’s events, which at first only a heap dump showed',
    ['callback of the base'],
    'import com.alipay.sofa.koupleless.common.api.SpringBeanFinder;\nimport org.springframework.context.event.ApplicationEventMulticaster;\n@Component class Count { void listen() { SpringBeanFinder.getBaseBean(ApplicationEventMulticaster.class).addApplicationListener(this); } }',
  ],
];

it.each(THIRD)('%s', (_, rules, source) => {
  const { traces } = detect([{ path: 'src/main/java/com/example/mod/A.java', text: HEAD + source }], parser);
  expect(traces.map(({ rule }) => rule)).toEqual(rules);
});

/**
 * Ten more modules, their truth written before the detector ran: eight were named at first. These two were not; both keep their
 * loaders on a real base (sandbox/evaluation/samples).
 */
const FOURTH: readonly (readonly [leak: string, rules: readonly string[], source: string])[] = [
  [
    'a gauge in the registry of everybody',
    ['gauge for everybody'],
    'import io.micrometer.core.instrument.Metrics;\n@Service class Backlog { Backlog() { Metrics.gauge("orders", this, Backlog::size); } }',
  ],
  [
    'a gauge that is built, in the registry of everybody',
    ['gauge for everybody'],
    'import io.micrometer.core.instrument.*;\n@Service class Backlog { Gauge all = Gauge.builder("orders", this, b -> b.size()).register(Metrics.globalRegistry); }',
  ],
  [
    'a gauge that is taken back',
    [],
    'import io.micrometer.core.instrument.*;\n@Service class Backlog {\n  Gauge all = Gauge.builder("orders", this, b -> b.size()).register(Metrics.globalRegistry);\n  @PreDestroy void end() { Metrics.globalRegistry.remove(all); }\n}',
  ],
  [
    'a gauge of a registry of one’s own',
    [],
    'import io.micrometer.core.instrument.*;\n@Service class Backlog { Backlog(MeterRegistry own) { Gauge.builder("orders", this, b -> b.size()).register(own); } }',
  ],
  [
    'a number for everybody, which is held weakly',
    [],
    'import io.micrometer.core.instrument.Metrics;\n@Service class Backlog { AtomicInteger open = Metrics.gauge("orders", new AtomicInteger()); }',
  ],
  [
    'an event of the flight recorder, again and again',
    ['hook of the flight recorder'],
    'import jdk.jfr.FlightRecorder;\n@Component class Flight { void begin() { FlightRecorder.addPeriodicEvent(Baskets.class, () -> new Baskets().commit()); } }',
  ],
  [
    'the same, taken back',
    [],
    'import jdk.jfr.FlightRecorder;\n@Component class Flight {\n  void begin() { FlightRecorder.addPeriodicEvent(Baskets.class, hook); }\n  @PreDestroy void end() { FlightRecorder.removePeriodicEvent(hook); }\n}',
  ],
];

it.each(FOURTH)('%s', (_, rules, source) => {
  const { traces } = detect([{ path: 'src/main/java/com/example/mod/A.java', text: HEAD + source }], parser);
  expect(traces.map(({ rule }) => rule)).toEqual(rules);
});

/**
 * Eleven more of kinds that no test had, each tried on a real base (sandbox/evaluation/samples). Read first, two were named: the
 * authenticator and the timer. One is still not: the heap dump names it.
 */
const FIFTH: readonly (readonly [leak: string, rules: readonly string[], source: string])[] = [
  [
    'an authenticator for all',
    ['object in a default of the JVM'],
    'import java.net.Authenticator;\n@Component class Login { void set() { Authenticator.setDefault(new Own()); } }',
  ],
  [
    'a value in a thread of the base’s pool, which only a heap dump shows',
    [],
    'import com.alipay.sofa.koupleless.common.api.SpringBeanFinder;\nimport java.util.concurrent.Executor;\n@Component class Visits { void note() { Executor work = SpringBeanFinder.getBaseBean("pool", Executor.class); work.execute(() -> LocaleContextHolder.setLocaleContext(new Visitor())); } }',
  ],
  [
    'a loop in the common pool',
    ['endless task'],
    'import java.util.concurrent.ForkJoinPool;\n@Component class Drain { void go() { ForkJoinPool.commonPool().execute(() -> drain()); } void drain() { while (true) { events.take(); } } }',
  ],
  [
    'a filter of java.util.logging',
    ['log handler'],
    'import java.util.logging.Logger;\n@Component class Lines { void quiet() { Logger.getLogger("").setFilter(line -> true); } }',
  ],
  [
    'a handler at the thread of a request',
    ['uncaught exceptions'],
    '@Component class Crash { void use() { Thread.currentThread().setUncaughtExceptionHandler((t, e) -> note(e)); } }',
  ],
  [
    'time zones of its own',
    ['global registry'],
    'import java.time.zone.ZoneRulesProvider;\n@Component class Zones { void add() { ZoneRulesProvider.registerProvider(new Own()); } }',
  ],
  [
    'the JDK’s client in a static',
    ['client'],
    'import java.net.http.HttpClient;\n@Component class Remote { private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(r).build(); }',
  ],
  [
    'a thread group of its own class',
    ['thread group'],
    '@Component class Jobs { Object group = new Group(); static class Group extends ThreadGroup { Group() { super("jobs"); } } }',
  ],
  [
    'a timer in an enum',
    ['timer'],
    'import java.util.Timer;\nclass Clock { enum Ticker { ONE; private final Timer timer = new Timer(true); } }',
  ],
  [
    'a source of properties in the base’s environment',
    ['callback of the base'],
    'import com.alipay.sofa.koupleless.common.api.SpringBeanFinder;\n@Component class Prices { void add() { var base = (ConfigurableEnvironment) SpringBeanFinder.getBaseBean("environment", E.class); base.getPropertySources().addLast(new Own()); } }',
  ],
  [
    'a filter of what is deserialised',
    ['object in a default of the JVM'],
    'import java.io.ObjectInputFilter;\n@Component class Safe { void set() { ObjectInputFilter.Config.setSerialFilter(info -> U); } }',
  ],
];

it.each(FIFTH)('%s', (_, rules, source) => {
  const { traces } = detect([{ path: 'src/main/java/com/example/mod/A.java', text: HEAD + source }], parser);
  expect(traces.map(({ rule }) => rule)).toEqual(rules);
});

it('what ends such things is no place', () => {
  const of = (...sources: readonly string[]): readonly string[] =>
    detect(
      sources.map((source, at) => ({ path: `src/main/java/com/example/mod/A${at}.java`, text: HEAD + source })),
      parser,
    ).traces.map(({ rule }) => rule);
  const job = 'class JobThread extends Thread { public void run() { while (on) { next(); } } }';
  expect(of(job, 'class Jobs { void add() { JobThread made = new JobThread(); made.start(); } }')).toEqual(['thread']);
  expect(
    of(
      job,
      'class Jobs { void add() { JobThread made = new JobThread(); made.start(); } void end() { JobThread old = all.remove(); old.interrupt(); } }',
    ),
  ).toEqual([]);
  expect(of('import reactor.core.publisher.Flux;\nclass Ticks { Flux<Long> all() { return Flux.interval(second); } }')).toEqual([]);
  expect(of('import reactor.core.publisher.Flux;\nclass Ticks { void go() { Flux.interval(second).map(f).subscribe(); } }')).toEqual([
    'endless flow',
  ]);
  expect(of('import java.util.concurrent.*;\nclass Once { void go() { CompletableFuture.runAsync(() -> work()); } }')).toEqual([]);
  expect(of('class Bus { void go() { bus.addHandler(this); } }')).toEqual([]);
  expect(of('class Quiet { void go() { var old = System.out; System.setOut(none); run(); System.setOut(old); } }')).toEqual([]);
  const own = 'import java.util.concurrent.ThreadPoolExecutor;\nclass Pool extends ThreadPoolExecutor { Pool() { super(1, 1, 1, S, q); } }';
  expect(of(own, 'class Work { final Pool pool = new Pool(); }')).toEqual(['pool']);
  expect(of(own, 'class Work { final Pool pool = new Pool(); @PreDestroy void end() { pool.shutdown(); } }')).toEqual([]);
  const bare =
    'import static java.util.concurrent.Executors.newScheduledThreadPool;\nclass Work { final Object pool = newScheduledThreadPool(1); }';
  expect(of(bare)).toEqual(['pool']);
});

const cured = (source: string): string => {
  const text = HEAD + source;
  const { traces } = detect([{ path: 'src/main/java/com/example/mod/A.java', text }], parser);
  return spliced(
    text,
    traces.flatMap(({ edits = [] }) => edits),
  );
};

it('a field of a bean is ended in a method of its own, with its import', () => {
  expect(cured('import java.util.Timer;\n@Component class Clock {\n    private final Timer timer = new Timer();\n}\n')).toBe(
    `${HEAD}import java.util.Timer;\nimport jakarta.annotation.PreDestroy;\n@Component class Clock {\n    private final Timer timer = new Timer();\n\n    @PreDestroy\n    void stopTimer() {\n        timer.cancel();\n    }\n}\n`,
  );
});

it('what a bean method gives back is ended by its destroyMethod; where a person has to decide, nothing is written', () => {
  const bean = 'import java.util.Timer;\nclass Setup { @Bean Timer clock() { return new Timer(); } }';
  expect(cured(bean)).toBe(HEAD + bean.replace('@Bean', '@Bean(destroyMethod = "cancel")'));
  const hook = '@Component class Flush { Flush() { Runtime.getRuntime().addShutdownHook(new Thread(() -> {})); } }';
  expect(cured(hook)).toBe(HEAD + hook);
});

it('each class is ended by its own call; what throws is declared, and what the field cannot be told is left to a person', () => {
  const web = cured(
    'import com.sun.net.httpserver.HttpServer;\n@Component class Admin {\n  HttpServer server;\n  void open() { server = HttpServer.create(a, 0); }\n}\n',
  );
  expect(web).toContain('  @PreDestroy\n  void stopServer() {\n    if (server != null) server.stop(0);\n  }\n');
  const files = cured(
    'import java.nio.file.*;\n@Component class Watch {\n  final WatchService watcher = FileSystems.getDefault().newWatchService();\n}\n',
  );
  expect(files).toContain('  void stopWatcher() throws Exception {\n    watcher.close();\n  }\n');
  const wide = 'import java.util.concurrent.*;\n@Component class Work {\n  final Executor work = Executors.newCachedThreadPool();\n}\n';
  expect(cured(wide)).toBe(HEAD + wide);
});
