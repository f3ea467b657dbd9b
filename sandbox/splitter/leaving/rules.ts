import type { Rule } from './rule.ts';
import { JVM_WIDE } from './rules/jvm-wide.ts';
import { REGISTERED } from './rules/registered.ts';
import { WITH_THREADS } from './rules/with-threads.ts';

export const RULES: readonly Rule[] = [...WITH_THREADS, ...REGISTERED, ...JVM_WIDE];

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

/** A loop without end in a thread that all modules share. */
export const ENDLESS_TASK: Pick<Rule, 'name' | 'harm' | 'why' | 'cure'> = {
  name: 'endless task',
  harm: 'keeps',
  why: {
    en: 'The loop runs on in a thread of the JVM after an uninstall. Nobody has that thread’s name, so nobody can end it; it holds the module’s class loader.',
    zh: '卸载后循环仍在 JVM 的公用线程里运行。没有人持有这个线程，也就无法结束它；它会占住模块的类加载器。',
  },
  cure: {
    en: 'Run it in a pool of the module’s own that is shut down in @PreDestroy, and let the loop end on interruption.',
    zh: '放到模块自己的线程池里运行，在 @PreDestroy 里关闭它，并让循环在中断时结束。',
  },
};

/** An object of the module that a bean of the base is to call later. */
export const HANDED_TO_BASE: Pick<Rule, 'name' | 'harm' | 'why' | 'cure'> = {
  name: 'callback of the base',
  harm: 'keeps',
  why: {
    en: 'A bean of the base keeps what it is to call later, and goes on after an uninstall: it keeps the module’s class loader, and calls a module that is gone.',
    zh: '基座的 Bean 会一直持有以后要回调的对象，模块卸载后它仍在：既占住模块的类加载器，又会调用已经卸载的模块。',
  },
  cure: {
    en: 'Take it back in a method with @PreDestroy.',
    zh: '在带 @PreDestroy 的方法里取回它。',
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

/** A static table with classes, loaders or threads as keys: as the base's it keeps those of modules. */
export const CLASS_TABLE: Pick<Rule, 'name' | 'harm' | 'why' | 'cure'> = {
  name: 'static table of classes',
  harm: 'base',
  why: {
    en: 'In a module it goes with the module. Where this class comes from the base, the table keeps every class that modules put in, and so their class loaders.',
    zh: '在模块里时，它随模块一起消失。如果这个类来自基座，表里就会一直留着模块放进去的类，也就占住它们的类加载器。',
  },
  cure: {
    en: 'Use ClassValue or a WeakHashMap whose values do not refer to the key, or keep the class in the module.',
    zh: '改用 ClassValue，或值不引用键的 WeakHashMap；或让这个类留在模块里。',
  },
};

/** A class loader that is kept in a static. */
export const KEPT_LOADER: Pick<Rule, 'name' | 'harm' | 'why' | 'cure'> = {
  name: 'class loader in a static',
  harm: 'base',
  why: {
    en: 'Where this class comes from the base, it keeps the loader of the module that was there when it was set, and serves the others with it.',
    zh: '如果这个类来自基座，它会一直持有赋值时那个模块的类加载器，并用它服务其他模块。',
  },
  cure: {
    en: 'Ask for the loader when it is needed: of a class of the caller, or the thread’s.',
    zh: '用到时再取：取调用方某个类的，或当前线程的。',
  },
};

/** A class looked up by a name that is not written there. */
export const LOOK_UP: Pick<Rule, 'name' | 'harm' | 'why' | 'cure'> = {
  name: 'class by name',
  harm: 'base',
  why: {
    en: 'It sees what the loader of this class sees. Where this class comes from the base, that is no class of a module.',
    zh: '它只看得到这个类自己的类加载器能看到的类。如果这个类来自基座，就找不到模块的类。',
  },
  cure: {
    en: 'Name the loader: Class.forName(name, true, Thread.currentThread().getContextClassLoader()).',
    zh: '指明类加载器：Class.forName(name, true, Thread.currentThread().getContextClassLoader())。',
  },
};
