import type { Bilingual } from '../../protocol/text.ts';

/** What harm a place does: it keeps the module's class loader after an uninstall, or changes something for the whole JVM. */
export type Harm = 'keeps' | 'shared';

/** Something that a module does, and the call that takes it back. */
export interface Rule {
  /** `pool`; the name under which a report counts it. */
  readonly name: string;
  readonly harm: Harm;
  /** Classes that are created, by full name. */
  readonly creates?: readonly string[];
  /** Static calls, as `full.Name.method`. */
  readonly statics?: readonly string[];
  /** Calls on an object, by the method's name: of whatever class, so only names that mean one thing. */
  readonly calls?: readonly string[];
  /** Calls on the same variable that take it back. */
  readonly ends: readonly string[];
  /** Calls anywhere in the project that take it back; for what is registered somewhere and not kept. */
  readonly undoes?: readonly string[];
  /** Whether Spring ends it where it is the result of a `@Bean` method: it has a public `close` or `shutdown`. */
  readonly endedAsBean?: true;
  readonly why: Bilingual;
  readonly cure: Bilingual;
}

const EXECUTORS = 'java.util.concurrent.Executors';

export const RULES: readonly Rule[] = [
  {
    name: 'pool',
    harm: 'keeps',
    creates: [
      'java.util.concurrent.ThreadPoolExecutor',
      'java.util.concurrent.ScheduledThreadPoolExecutor',
      'java.util.concurrent.ForkJoinPool',
    ],
    statics: [
      'newFixedThreadPool',
      'newCachedThreadPool',
      'newSingleThreadExecutor',
      'newScheduledThreadPool',
      'newSingleThreadScheduledExecutor',
      'newWorkStealingPool',
      'newThreadPerTaskExecutor',
      'newVirtualThreadPerTaskExecutor',
    ].map((method) => `${EXECUTORS}.${method}`),
    ends: ['shutdown', 'shutdownNow', 'close'],
    endedAsBean: true,
    why: {
      en: 'The pool’s threads go on after an uninstall, and each holds the module’s class loader.',
      zh: '卸载后线程池里的线程仍在运行，每个线程都会占住模块的类加载器。',
    },
    cure: {
      en: 'Make it a bean (Spring shuts it down), or call shutdown() in a method with @PreDestroy.',
      zh: '把它声明为 Bean（由 Spring 关闭），或在带 @PreDestroy 的方法里调用 shutdown()。',
    },
  },
  {
    name: 'spring pool',
    harm: 'keeps',
    creates: [
      'org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor',
      'org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler',
    ],
    ends: ['shutdown', 'destroy', 'close'],
    endedAsBean: true,
    why: {
      en: 'Outside a bean nobody shuts this pool down; its threads hold the module’s class loader.',
      zh: '不作为 Bean 时没有人关闭这个线程池，它的线程会占住模块的类加载器。',
    },
    cure: { en: 'Return it from a @Bean method.', zh: '改为由 @Bean 方法返回。' },
  },
  {
    name: 'timer',
    harm: 'keeps',
    creates: ['java.util.Timer'],
    ends: ['cancel'],
    why: {
      en: 'The timer’s thread goes on after an uninstall and holds the module’s class loader. Spring does not cancel it, not as a bean either.',
      zh: '卸载后定时器线程仍在运行，会占住模块的类加载器。即使作为 Bean，Spring 也不会取消它。',
    },
    cure: {
      en: 'Use @Scheduled, or call cancel() in a method with @PreDestroy.',
      zh: '改用 @Scheduled，或在带 @PreDestroy 的方法里调用 cancel()。',
    },
  },
  {
    name: 'hook',
    harm: 'keeps',
    calls: ['addShutdownHook'],
    ends: [],
    undoes: ['removeShutdownHook'],
    why: {
      en: 'The JVM keeps the hook, and with it the module, until it stops; an uninstall does not run it.',
      zh: 'JVM 会一直持有这个钩子和它所属的模块，直到进程停止；卸载模块不会执行它。',
    },
    cure: {
      en: 'Do it in a method with @PreDestroy, which an uninstall runs.',
      zh: '改到带 @PreDestroy 的方法里，卸载时会执行。',
    },
  },
  {
    name: 'thread local',
    harm: 'keeps',
    creates: ['java.lang.ThreadLocal', 'java.lang.InheritableThreadLocal'],
    statics: ['java.lang.ThreadLocal.withInitial'],
    ends: ['remove'],
    why: {
      en: 'The base’s request threads keep the value after an uninstall, and with it the class loader. Nothing in the project removes it.',
      zh: '卸载后，基座的请求线程仍持有这个值，也就占住了类加载器。工程里没有代码清除它。',
    },
    cure: {
      en: 'Call remove() in a finally block, or in an interceptor’s afterCompletion.',
      zh: '在 finally 块或拦截器的 afterCompletion 里调用 remove()。',
    },
  },
  {
    name: 'driver',
    harm: 'keeps',
    statics: ['java.sql.DriverManager.registerDriver'],
    ends: [],
    undoes: ['deregisterDriver'],
    why: {
      en: 'DriverManager belongs to the JVM: it keeps the driver of every installed version.',
      zh: 'DriverManager 属于 JVM：模块每安装一个版本，它就多留下一个驱动。',
    },
    cure: {
      en: 'Take the driver from the base, or call DriverManager.deregisterDriver in a method with @PreDestroy.',
      zh: '使用基座的驱动，或在带 @PreDestroy 的方法里调用 DriverManager.deregisterDriver。',
    },
  },
  {
    name: 'mbean',
    harm: 'keeps',
    calls: ['registerMBean'],
    ends: [],
    undoes: ['unregisterMBean', 'unregisterBean'],
    why: {
      en: 'The JVM’s MBean server keeps the bean after an uninstall, and a second version finds its name taken.',
      zh: '卸载后 JVM 的 MBean 服务器仍持有它，装第二个版本时名称已被占用。',
    },
    cure: {
      en: 'Use @ManagedResource, which Spring unregisters, or call unregisterMBean in a method with @PreDestroy.',
      zh: '改用 @ManagedResource（由 Spring 注销），或在带 @PreDestroy 的方法里调用 unregisterMBean。',
    },
  },
  {
    name: 'listener of the JVM',
    harm: 'keeps',
    calls: ['addNotificationListener'],
    ends: [],
    undoes: ['removeNotificationListener'],
    why: {
      en: 'An object of the JVM keeps this listener, and with it the module’s class loader.',
      zh: 'JVM 的对象会一直持有这个监听器，也就占住了模块的类加载器。',
    },
    cure: {
      en: 'Call removeNotificationListener in a method with @PreDestroy.',
      zh: '在带 @PreDestroy 的方法里调用 removeNotificationListener。',
    },
  },
  {
    name: 'uncaught exceptions',
    harm: 'keeps',
    statics: ['java.lang.Thread.setDefaultUncaughtExceptionHandler'],
    ends: [],
    why: {
      en: 'There is one such handler in a JVM: it acts for the base and all modules, and keeps the class loader of the module that set it.',
      zh: '一个 JVM 只有一个这样的处理器：它对基座和所有模块生效，还会占住设置它的模块的类加载器。',
    },
    cure: {
      en: 'Set a handler on your own threads, or in the base.',
      zh: '只在自己的线程上设置，或放到基座里设置。',
    },
  },
  {
    name: 'client',
    harm: 'keeps',
    creates: [
      'io.netty.channel.nio.NioEventLoopGroup',
      'io.netty.channel.epoll.EpollEventLoopGroup',
      'io.netty.util.HashedWheelTimer',
      'okhttp3.OkHttpClient',
      'redis.clients.jedis.JedisPool',
      'org.apache.kafka.clients.producer.KafkaProducer',
      'org.apache.kafka.clients.consumer.KafkaConsumer',
      'org.apache.rocketmq.client.producer.DefaultMQProducer',
      'org.apache.rocketmq.client.consumer.DefaultMQPushConsumer',
    ],
    statics: ['org.redisson.Redisson.create', 'com.mongodb.client.MongoClients.create'],
    ends: ['close', 'shutdown', 'shutdownGracefully', 'stop', 'destroy', 'evictAll'],
    endedAsBean: true,
    why: {
      en: 'This client has threads of its own, and nobody closes it.',
      zh: '这个客户端有自己的线程，而没有代码关闭它。',
    },
    cure: {
      en: 'Close it in a method with @PreDestroy, or take library and client from the base.',
      zh: '在带 @PreDestroy 的方法里关闭它，或使用基座的依赖和客户端。',
    },
  },
  {
    name: 'url handler',
    harm: 'shared',
    statics: ['java.net.URL.setURLStreamHandlerFactory'],
    ends: [],
    why: {
      en: 'A JVM takes one factory, once: a second module that sets one gets an Error.',
      zh: '一个 JVM 只接受一次设置：第二个这样做的模块会得到 Error。',
    },
    cure: {
      en: 'Give the handler to new URL(…) instead, or set the factory in the base.',
      zh: '改为把处理器传给 new URL(…)，或在基座里设置。',
    },
  },
  {
    name: 'system property',
    harm: 'shared',
    statics: ['java.lang.System.setProperty', 'java.lang.System.setProperties', 'java.lang.System.clearProperty'],
    ends: [],
    why: {
      en: 'A system property holds for the base and all modules, and stays after an uninstall.',
      zh: '系统属性对基座和所有模块都生效，卸载后仍然保留。',
    },
    cure: {
      en: 'Put it into the module’s own configuration, or start the base with it.',
      zh: '写入模块自己的配置，或在启动基座时设置。',
    },
  },
  {
    name: 'default of the JVM',
    harm: 'shared',
    statics: [
      'java.util.Locale.setDefault',
      'java.util.TimeZone.setDefault',
      'java.lang.System.setOut',
      'java.lang.System.setErr',
      'java.net.Authenticator.setDefault',
      'java.net.ProxySelector.setDefault',
      'java.net.CookieHandler.setDefault',
      'javax.net.ssl.HttpsURLConnection.setDefaultSSLSocketFactory',
      'javax.net.ssl.HttpsURLConnection.setDefaultHostnameVerifier',
      'java.security.Security.addProvider',
      'java.security.Security.insertProviderAt',
    ],
    ends: [],
    why: {
      en: 'This changes a default of the whole JVM: the base and all other modules get it too.',
      zh: '这会改变整个 JVM 的默认值：基座和其他模块也会受影响。',
    },
    cure: { en: 'Pass the value where it is needed, or set it in the base.', zh: '在用到的地方传入，或放到基座里设置。' },
  },
  {
    name: 'system class loader',
    harm: 'shared',
    statics: ['java.lang.ClassLoader.getSystemClassLoader', 'java.lang.ClassLoader.getPlatformClassLoader'],
    ends: [],
    why: {
      en: 'This loader sees no class of the module, and of a base that is started from its fat jar none of the base either.',
      zh: '这个类加载器看不到模块的类；基座以 fat jar 启动时，也看不到基座的类。',
    },
    cure: { en: 'Use the class loader of one of your classes.', zh: '改用自己某个类的类加载器。' },
  },
];

/** A thread of one's own; whether it is a trace depends on what it runs. */
export const THREAD: Pick<Rule, 'name' | 'harm' | 'why' | 'cure'> = {
  name: 'thread',
  harm: 'keeps',
  why: {
    en: 'A thread that still runs after an uninstall holds the module’s class loader.',
    zh: '卸载后仍在运行的线程会占住模块的类加载器。',
  },
  cure: {
    en: 'Interrupt it in a method with @PreDestroy, and let its loop end on interruption; or use @Scheduled or @Async.',
    zh: '在带 @PreDestroy 的方法里中断它，并让循环在中断时结束；或改用 @Scheduled、@Async。',
  },
};

/** A context class loader that is set and not set back. */
export const CONTEXT_LOADER: Pick<Rule, 'name' | 'harm' | 'why' | 'cure'> = {
  name: 'context class loader',
  harm: 'keeps',
  why: {
    en: 'The thread keeps this loader after the method. Where it is a thread of the base, it keeps the module.',
    zh: '方法结束后线程仍持有这个类加载器。如果是基座的线程，就会占住模块。',
  },
  cure: {
    en: 'Remember the former loader, and set it back in a finally block.',
    zh: '先记下原来的类加载器，在 finally 块里设回去。',
  },
};
