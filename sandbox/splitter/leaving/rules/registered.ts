import type { Rule } from '../rule.ts';

/** What is handed to the JVM or to a library of the base, and stays there until somebody takes it back. */
export const REGISTERED: readonly Rule[] = [
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
    creates: [
      'java.lang.ThreadLocal',
      'java.lang.InheritableThreadLocal',
      'org.springframework.core.NamedThreadLocal',
      'org.springframework.core.NamedInheritableThreadLocal',
      'io.netty.util.concurrent.FastThreadLocal',
      'com.alibaba.ttl.TransmittableThreadLocal',
    ],
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
    name: 'listener of preferences',
    harm: 'keeps',
    calls: ['addPreferenceChangeListener', 'addNodeChangeListener'],
    ends: [],
    undoes: ['removePreferenceChangeListener', 'removeNodeChangeListener'],
    why: {
      en: 'The JVM keeps the tree of preferences, a node its listeners, and with them the module’s class loader; a thread calls them.',
      zh: 'JVM 会一直持有 Preferences 树，节点会一直持有监听器，也就占住了模块的类加载器；还有一个线程负责调用它们。',
    },
    cure: {
      en: 'Call removePreferenceChangeListener or removeNodeChangeListener in a method with @PreDestroy.',
      zh: '在带 @PreDestroy 的方法里调用 removePreferenceChangeListener 或 removeNodeChangeListener。',
    },
  },
  {
    name: 'registry for remote calls',
    harm: 'keeps',
    statics: ['java.rmi.registry.LocateRegistry.createRegistry'],
    ends: [],
    undoes: ['unexportObject'],
    why: {
      en: 'The JVM keeps the registry, and with it the class loader of the module that made it. The next version cannot make one: its object ID is in use.',
      zh: 'JVM 会一直持有这个 registry，也就占住了创建它的模块的类加载器。下一个版本无法再创建：对象 ID 已被占用。',
    },
    cure: {
      en: 'Call UnicastRemoteObject.unexportObject(registry, true) in a method with @PreDestroy.',
      zh: '在带 @PreDestroy 的方法里调用 UnicastRemoteObject.unexportObject(registry, true)。',
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
    name: 'object in a default of the JVM',
    harm: 'keeps',
    statics: [
      'java.net.Authenticator.setDefault',
      'java.net.ProxySelector.setDefault',
      'java.net.CookieHandler.setDefault',
      'java.net.ResponseCache.setDefault',
      'java.net.URLConnection.setContentHandlerFactory',
      'java.net.URLConnection.setFileNameMap',
      'javax.net.ssl.HttpsURLConnection.setDefaultSSLSocketFactory',
      'javax.net.ssl.HttpsURLConnection.setDefaultHostnameVerifier',
      'javax.net.ssl.SSLContext.setDefault',
      'java.rmi.server.RMISocketFactory.setSocketFactory',
      'java.sql.DriverManager.setLogWriter',
      'javax.naming.spi.NamingManager.setInitialContextFactoryBuilder',
      'javax.naming.spi.NamingManager.setObjectFactoryBuilder',
      'org.springframework.security.core.context.SecurityContextHolder.setContextHolderStrategy',
    ],
    ends: [],
    why: {
      en: 'There is one such object in a JVM: it acts for the base and all modules, and one of the module’s own keeps the module’s class loader.',
      zh: '一个 JVM 只有一个这样的对象：它对基座和所有模块生效；如果是模块自己的对象，还会占住模块的类加载器。',
    },
    cure: {
      en: 'Set it on the client or connection that needs it, or in the base.',
      zh: '只在需要它的客户端或连接上设置，或放到基座里设置。',
    },
  },
  {
    name: 'stream of the JVM',
    harm: 'keeps',
    statics: ['java.lang.System.setOut', 'java.lang.System.setErr', 'java.lang.System.setIn'],
    ends: [],
    setBack: /\b(\w+)\s*=\s*System\s*\.\s*(?:out|err|in)\b[^]*\bSystem\s*\.\s*set(?:Out|Err|In)\s*\(\s*\1\b/,
    why: {
      en: 'There is one such stream in a JVM: the base and all modules print to it. A class of the module in it keeps the module; each version that wraps the stream before it keeps all of them.',
      zh: '一个 JVM 只有一个这样的流，基座和所有模块都用它。流里有模块自己的类，就会占住模块；每个版本又在前一个流外面套一层，所有版本就都被占住。',
    },
    cure: {
      en: 'Print through a logger, or set the stream in the base; otherwise set the former one back in a method with @PreDestroy.',
      zh: '改用日志输出，或放到基座里设置；否则在带 @PreDestroy 的方法里设回原来的流。',
    },
  },
  {
    name: 'appender',
    harm: 'shared',
    calls: ['addAppender', 'addTurboFilter'],
    within: ['ch.qos.logback.', 'org.apache.log4j.', 'org.apache.logging.log4j.'],
    ends: [],
    undoes: ['detachAppender', 'detachAndStopAllAppenders', 'removeAppender', 'removeAllAppenders', 'resetTurboFilterList'],
    why: {
      en: 'Loggers belong to whoever has the logging library, as a rule the base: what is attached there gets the lines of the base and of all modules. Measured with Logback: it stays until another module starts; Spring’s logging then starts anew and drops it.',
      zh: '日志器属于提供日志库的一方，一般是基座：挂上去的东西会收到基座和所有模块的日志。用 Logback 实测：它一直留到另一个模块启动，那时 Spring 会重新初始化日志，把它丢掉。',
    },
    cure: {
      en: 'Configure it in the base’s logback-spring.xml; otherwise detach and stop it in a method with @PreDestroy.',
      zh: '放到基座的 logback-spring.xml 里配置；否则在带 @PreDestroy 的方法里取下并停止它。',
    },
  },
  {
    name: 'log handler',
    harm: 'keeps',
    calls: ['addHandler'],
    within: ['java.util.logging.'],
    ends: [],
    undoes: ['removeHandler'],
    why: {
      en: 'The loggers of java.util.logging belong to the JVM: they keep the handler, and with it the module’s class loader.',
      zh: 'java.util.logging 的日志器属于 JVM：会一直持有这个 handler，也就占住了模块的类加载器。',
    },
    cure: {
      en: 'Call removeHandler in a method with @PreDestroy, or set the handler in the base.',
      zh: '在带 @PreDestroy 的方法里调用 removeHandler，或放到基座里设置。',
    },
  },
  {
    name: 'signal',
    harm: 'keeps',
    statics: ['sun.misc.Signal.handle'],
    ends: [],
    why: {
      en: 'The JVM has one handler for each signal. It keeps the module that set it, and the base no longer gets the signal.',
      zh: 'JVM 对每个信号只有一个处理器。它会一直占住设置它的模块，基座也不再收到这个信号。',
    },
    cure: { en: 'Handle signals in the base.', zh: '信号放到基座里处理。' },
  },
  {
    name: 'security provider',
    harm: 'keeps',
    statics: ['java.security.Security.addProvider', 'java.security.Security.insertProviderAt'],
    ends: [],
    undoes: ['removeProvider'],
    why: {
      en: 'The JVM keeps the provider for everybody. One that the module packs keeps its class loader, and the next version finds the name taken.',
      zh: 'JVM 会一直持有这个 Provider，供所有人使用。如果它在模块包里，就会占住模块的类加载器，下一个版本也会发现名称已被占用。',
    },
    cure: {
      en: 'Hand the provider to getInstance(…) where it is needed, or add it in the base.',
      zh: '在用到的地方把 Provider 传给 getInstance(…)，或放到基座里添加。',
    },
  },
  {
    name: 'metrics',
    harm: 'keeps',
    statics: ['io.micrometer.core.instrument.Metrics.addRegistry'],
    ends: [],
    undoes: ['removeRegistry'],
    why: {
      en: 'Micrometer’s global registry belongs to whoever has the library: from the base it keeps the module’s registry, and meters of all modules go there.',
      zh: 'Micrometer 的全局 registry 属于提供这个库的一方：库来自基座时，它会一直持有模块的 registry，所有模块的指标也都混在里面。',
    },
    cure: {
      en: 'Inject MeterRegistry, or call Metrics.removeRegistry in a method with @PreDestroy.',
      zh: '改为注入 MeterRegistry，或在带 @PreDestroy 的方法里调用 Metrics.removeRegistry。',
    },
  },
  {
    name: 'gauge for everybody',
    harm: 'keeps',
    statics: ['io.micrometer.core.instrument.Metrics.gauge'],
    calls: ['register'],
    within: ['io.micrometer.core.instrument.'],
    // A number or a collection is held weakly; the function that reads it is held for good.
    handed: /\bgauge\s*\([^]*(?:->|::)|(?:->|::)[^]*\bglobalRegistry\b/,
    setBack: /\bglobalRegistry\s*\.\s*remove(?:ByPreFilterId)?\s*\(/,
    ends: [],
    why: {
      en: 'Micrometer’s global registry belongs to whoever has the library: from the base it keeps the function that reads the gauge, and with it the module’s class loader.',
      zh: 'Micrometer 的全局 registry 属于提供这个库的一方：库来自基座时，它会一直持有读取 gauge 的函数，也就占住了模块的类加载器。',
    },
    cure: {
      en: 'Register it with an injected MeterRegistry, or call Metrics.globalRegistry.remove(gauge) in a method with @PreDestroy.',
      zh: '注册到注入的 MeterRegistry，或在带 @PreDestroy 的方法里调用 Metrics.globalRegistry.remove(gauge)。',
    },
  },
  {
    name: 'hook of the flight recorder',
    harm: 'keeps',
    statics: ['jdk.jfr.FlightRecorder.addPeriodicEvent', 'jdk.jfr.FlightRecorder.addListener'],
    ends: [],
    undoes: ['removePeriodicEvent'],
    setBack: /\bFlightRecorder\s*\.\s*removeListener\b/,
    why: {
      en: 'The JVM’s flight recorder keeps the hook or listener, and with it the module’s class loader.',
      zh: 'JVM 的 Flight Recorder 会一直持有这个钩子或监听器，也就占住了模块的类加载器。',
    },
    cure: {
      en: 'Call FlightRecorder.removePeriodicEvent or removeListener in a method with @PreDestroy.',
      zh: '在带 @PreDestroy 的方法里调用 FlightRecorder.removePeriodicEvent 或 removeListener。',
    },
  },
  {
    name: 'metrics of the collector',
    harm: 'keeps',
    creates: ['io.micrometer.core.instrument.binder.jvm.JvmGcMetrics', 'io.micrometer.core.instrument.binder.jvm.JvmHeapPressureMetrics'],
    ends: ['close'],
    endedAsBean: true,
    why: {
      en: 'It listens to the JVM’s garbage collector; the JVM keeps the listener, and with it the module’s class loader. Measured: a loader with each uninstall.',
      zh: '它监听 JVM 的垃圾回收器，JVM 会一直持有监听器，也就占住了模块的类加载器。实测每次卸载留下一个类加载器。',
    },
    cure: {
      en: 'Leave JVM metrics to the base, or close it in a method with @PreDestroy.',
      zh: 'JVM 指标交给基座，或在带 @PreDestroy 的方法里关闭它。',
    },
  },
  {
    name: 'global registry',
    harm: 'keeps',
    statics: [
      'io.opentracing.util.GlobalTracer.register',
      'io.opentracing.util.GlobalTracer.registerIfAbsent',
      'java.beans.PropertyEditorManager.registerEditor',
      'org.apache.commons.beanutils.ConvertUtils.register',
      'com.alibaba.fastjson.parser.ParserConfig.getGlobalInstance',
      'com.alibaba.fastjson.serializer.SerializeConfig.getGlobalInstance',
    ],
    ends: [],
    undoes: ['deregister'],
    why: {
      en: 'One table for everybody who has this class. Where it is the base’s, it keeps what the module puts in, and other modules see it.',
      zh: '这是一张公用的表。类来自基座时，它会一直持有模块放进去的东西，其他模块也会看到。',
    },
    cure: { en: 'Use an instance of the module’s own.', zh: '使用模块自己的实例。' },
  },
  {
    name: 'mapper of the base',
    harm: 'keeps',
    calls: ['getBaseBean'],
    within: ['com.alipay.sofa.koupleless.'],
    handed: /\b(?:ObjectMapper|JsonMapper|XmlMapper|YAMLMapper|Gson)\s*\.\s*class\b/,
    borrows: /\b(?:ObjectMapper|JsonMapper|XmlMapper|YAMLMapper|Gson)$/,
    ends: [],
    why: {
      en: 'A mapper remembers every class that it has read or written. The base’s goes on after an uninstall, and keeps those of the module.',
      zh: '这种 mapper 会记住读写过的每个类。模块卸载后基座的 mapper 仍在，就会一直持有模块的类。',
    },
    cure: { en: 'Use a mapper of the module’s own.', zh: '使用模块自己的 mapper。' },
  },
  {
    name: 'hook of reactor',
    harm: 'keeps',
    statics: ['onEachOperator', 'onLastOperator', 'onErrorDropped', 'onNextDropped', 'onOperatorError'].map(
      (method) => `reactor.core.publisher.Hooks.${method}`,
    ),
    ends: [],
    undoes: ['resetOnEachOperator', 'resetOnLastOperator', 'resetOnErrorDropped', 'resetOnNextDropped', 'resetOnOperatorError'],
    why: {
      en: 'A static of Reactor keeps this function, and with it the module; it acts on every pipeline of base and modules.',
      zh: 'Reactor 的静态变量会一直持有这个函数和它所属的模块，并作用于基座和所有模块的流。',
    },
    cure: {
      en: 'Reset it in a method with @PreDestroy, or set it in the base.',
      zh: '在带 @PreDestroy 的方法里 reset，或放到基座里设置。',
    },
  },
];
