import type { Rule } from '../rule.ts';

/** What acts on the whole JVM: on the base and on every module. */
export const JVM_WIDE: readonly Rule[] = [
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
      'java.lang.System.setSecurityManager',
      'java.net.URLConnection.setDefaultUseCaches',
      'java.net.HttpURLConnection.setFollowRedirects',
      'org.springframework.security.core.context.SecurityContextHolder.setStrategyName',
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
  {
    name: 'end of the JVM',
    harm: 'shared',
    allowedToPrograms: true,
    statics: ['java.lang.System.exit'],
    calls: ['halt'],
    ends: [],
    why: { en: 'This ends the base, and with it every other module.', zh: '这会结束基座，所有其他模块也随之结束。' },
    cure: { en: 'Throw an exception, or let the module be uninstalled.', zh: '抛出异常，或卸载这个模块。' },
  },
  {
    name: 'native library',
    harm: 'shared',
    statics: ['java.lang.System.load', 'java.lang.System.loadLibrary'],
    ends: [],
    why: {
      en: 'A JVM loads a native library for one class loader only: a second module, or the next version before the old one was collected, gets an Error.',
      zh: '一个原生库在一个 JVM 里只能由一个类加载器加载：第二个模块，或旧版本被回收之前安装的新版本，会得到 Error。',
    },
    cure: { en: 'Put the class that loads it into the base.', zh: '把加载它的类放到基座里。' },
  },
  {
    name: 'file to delete at the end',
    harm: 'shared',
    calls: ['deleteOnExit'],
    ends: [],
    why: {
      en: 'The JVM keeps the path until it ends, which for a base is weeks: the list grows, and the file stays.',
      zh: 'JVM 会把路径一直记到进程结束，而基座一运行就是几周：列表越来越长，文件也一直留着。',
    },
    cure: { en: 'Delete the file when it is done, in finally.', zh: '用完后在 finally 里删除文件。' },
  },
];
