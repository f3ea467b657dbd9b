import type { Rule } from '../rule.ts';

const EXECUTORS = 'java.util.concurrent.Executors';

/** What has threads of its own until somebody ends it. */
export const WITH_THREADS: readonly Rule[] = [
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
    name: 'reactor scheduler',
    harm: 'keeps',
    statics: ['newParallel', 'newBoundedElastic', 'newSingle', 'fromExecutorService'].map(
      (method) => `reactor.core.scheduler.Schedulers.${method}`,
    ),
    ends: ['dispose', 'disposeGracefully'],
    why: {
      en: 'The scheduler’s threads go on after an uninstall, and each holds the module’s class loader.',
      zh: '卸载后调度器的线程仍在运行，每个线程都会占住模块的类加载器。',
    },
    cure: {
      en: 'Call dispose() in a method with @PreDestroy, or use Schedulers.boundedElastic(), which is shared.',
      zh: '在带 @PreDestroy 的方法里调用 dispose()，或使用公用的 Schedulers.boundedElastic()。',
    },
  },
  {
    name: 'endless flow',
    harm: 'keeps',
    statics: ['reactor.core.publisher.Flux.interval'],
    leadsTo: 'subscribe',
    ends: ['dispose'],
    why: {
      en: 'The flow goes on after an uninstall: a thread of Reactor, which all modules share where it comes from the base, keeps it and the module.',
      zh: '卸载后这个流仍在继续：Reactor 的线程会一直持有它和它所属的模块；Reactor 来自基座时，这些线程由所有模块共用。',
    },
    cure: {
      en: 'Keep the Disposable that subscribe() gives, and call dispose() in a method with @PreDestroy.',
      zh: '保存 subscribe() 返回的 Disposable，在带 @PreDestroy 的方法里调用 dispose()。',
    },
  },
  {
    name: 'thread of the JVM',
    harm: 'keeps',
    statics: ['java.util.concurrent.CompletableFuture.delayedExecutor', 'com.github.benmanes.caffeine.cache.Scheduler.systemScheduler'],
    calls: ['orTimeout', 'completeOnTimeout'],
    ends: [],
    why: {
      en: 'The JVM starts one thread for all delays, the first time that somebody asks. It keeps the class loader of the module that was first.',
      zh: 'JVM 在第一次有人用到延时时启动一个公用线程，它会一直占住最先用到的那个模块的类加载器。',
    },
    cure: {
      en: 'Use a scheduler of your own that is shut down in @PreDestroy, or let the base use it once when it starts.',
      zh: '使用自己的、在 @PreDestroy 里关闭的调度器，或让基座在启动时先用一次。',
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
      'redis.clients.jedis.JedisPooled',
      'redis.clients.jedis.JedisCluster',
      'org.apache.zookeeper.ZooKeeper',
      'com.xxl.job.core.executor.XxlJobExecutor',
      'java.net.ServerSocket',
    ],
    statics: [
      'org.redisson.Redisson.create',
      'com.mongodb.client.MongoClients.create',
      'io.lettuce.core.RedisClient.create',
      'io.lettuce.core.cluster.RedisClusterClient.create',
      'org.apache.curator.framework.CuratorFrameworkFactory.newClient',
      'io.grpc.ManagedChannelBuilder.forAddress',
      'io.grpc.ManagedChannelBuilder.forTarget',
      'com.alibaba.nacos.api.NacosFactory.createNamingService',
      'com.alibaba.nacos.api.NacosFactory.createConfigService',
      'com.sun.net.httpserver.HttpServer.create',
    ],
    calls: ['newWatchService'],
    ends: ['close', 'shutdown', 'shutdownNow', 'shutDown', 'shutdownGracefully', 'stop', 'destroy', 'evictAll'],
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
];
