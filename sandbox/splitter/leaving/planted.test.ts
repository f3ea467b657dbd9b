import { expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { loadParser } from '../../java/syntax/index.ts';
import { detect } from './detect.ts';
import { spliced } from './cure-edit.ts';

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
