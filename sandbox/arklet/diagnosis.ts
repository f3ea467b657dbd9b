import type { Biz } from '../ark/biz.ts';
import { BIZ_LOADER } from '../ark/biz-loader.ts';
import type { Departed } from '../ark/container.ts';

export interface DiagnosedThread {
  readonly name: string;
  readonly daemon: boolean;
  readonly priority: number;
  /** Of the JVM itself: it has no number, and no Java stack. */
  readonly native: boolean;
  /** `inventory:1.0.0`; undefined: not a module's. */
  readonly biz: string | undefined;
  /** That module is uninstalled. */
  readonly gone: boolean;
}

/** A class loader, as `jcmd VM.classloaders` draws it. */
export interface DiagnosedLoader {
  /** `"app", jdk.internal.loader.ClassLoaders$AppClassLoader` */
  readonly name: string;
  readonly children: readonly DiagnosedLoader[];
}

/** What the JDK's tools see of a JVM. */
export interface Diagnosis {
  readonly threads: readonly DiagnosedThread[];
  readonly loaders: DiagnosedLoader;
  /** Objects that the model counts, by class. */
  readonly instances: readonly { readonly className: string; readonly count: number; readonly bytesEach: number }[];
}

export interface DiagnosisSource {
  /** undefined: an application without Koupleless. */
  readonly koupleless:
    | {
        readonly modules: readonly Biz[];
        readonly departed: readonly Departed[];
        readonly accessors: { readonly ofBootstrap: number; readonly ofApplication: number };
        readonly arkletRequests: number;
      }
    | undefined;
  /** Of its web servers. */
  readonly ports: readonly number[];
  /** Of the application's own loader. */
  readonly loaderClass: string;
  /** Of the application's and the modules' own code. */
  readonly threads: readonly Pick<DiagnosedThread, 'name' | 'daemon' | 'biz' | 'gone'>[];
}

const DELEGATING = 'jdk.internal.reflect.DelegatingClassLoader';
/** Netty's workers on the recorded machines of two processors; each request takes the next one. */
const NETTY_WORKERS = 4;
/** Bytes of one object: those of the real histogram. */
const LOADER_BYTES = 144;
const BIZ_BYTES = 112;

type Name = readonly [name: string, priority?: number, daemon?: 'daemon'];

/** HotSpot's, JDK 17 with G1 on two processors, in the order of a real dump. */
const BEFORE: readonly Name[] = [
  ['Reference Handler', 10, 'daemon'],
  ['Finalizer', 8, 'daemon'],
  ['Signal Dispatcher', 9, 'daemon'],
  ['Service Thread', 9, 'daemon'],
  ['Monitor Deflation Thread', 9, 'daemon'],
  ['C2 CompilerThread0', 9, 'daemon'],
  ['C1 CompilerThread0', 9, 'daemon'],
  ['Sweeper thread', 9, 'daemon'],
  ['Notification Thread', 9, 'daemon'],
  ['Common-Cleaner', 8, 'daemon'],
];
const NATIVE = [
  'GC Thread#1',
  'VM Periodic Task Thread',
  'VM Thread',
  'G1 Service',
  'G1 Refine#0',
  'G1 Conc#0',
  'G1 Main Marker',
  'GC Thread#0',
];

const tomcat = (port: number): Name[] => [
  ['Catalina-utility-1', 1],
  ['Catalina-utility-2', 1],
  ['container-0'],
  ...Array.from({ length: 10 }, (_, i): Name => [`http-nio-${port}-exec-${i + 1}`, 5, 'daemon']),
  [`http-nio-${port}-Poller`, 5, 'daemon'],
  [`http-nio-${port}-Acceptor`, 5, 'daemon'],
];

function threadsOf({ koupleless, ports, threads }: DiagnosisSource): DiagnosedThread[] {
  const workers = Math.min(NETTY_WORKERS, koupleless?.arkletRequests ?? 0);
  const names: Name[] = [
    ...BEFORE,
    ...(koupleless ? [['SOFA-ARK-telnet-server-worker-0-T1', 5, 'daemon'] as const] : []),
    ...ports.flatMap(tomcat),
    ...(koupleless
      ? ([
          ['nioEventLoopGroup-2-1', 10],
          ['JNA Cleaner', 5, 'daemon'],
        ] as const)
      : []),
    ['DestroyJavaVM'],
    ...Array.from({ length: workers }, (_, i): Name => [`nioEventLoopGroup-3-${i + 1}`, 10]),
    ['Attach Listener', 9, 'daemon'],
  ];
  const own = { native: false, biz: undefined, gone: false };
  return [
    ...names.map(([name, priority = 5, daemon]) => ({ ...own, name, priority, daemon: daemon !== undefined })),
    ...threads.map((thread) => ({ ...thread, priority: 5, native: false })),
    ...NATIVE.map((name) => ({ ...own, name, priority: 0, daemon: false, native: true })),
  ];
}

const leaf = (name: string, count = 1): DiagnosedLoader[] => Array.from({ length: count }, () => ({ name, children: [] }));

const ofModule = (web: boolean): DiagnosedLoader => ({
  name: BIZ_LOADER,
  children: web ? leaf('com.alipay.sofa.ark.web.embed.tomcat.ArkTomcatEmbeddedWebappClassLoader') : [],
});

function loadersOf({ koupleless, loaderClass }: DiagnosisSource): DiagnosedLoader {
  const { accessors = { ofBootstrap: 0, ofApplication: 0 }, modules = [], departed = [] } = koupleless ?? {};
  const application: DiagnosedLoader = {
    name: loaderClass,
    children: koupleless ? [...leaf(DELEGATING, accessors.ofApplication), ...leaf('com.alibaba.fastjson.util.ASMClassLoader', 2)] : [],
  };
  const platform: DiagnosedLoader = {
    name: '"platform", jdk.internal.loader.ClassLoaders$PlatformClassLoader',
    children: [{ name: '"app", jdk.internal.loader.ClassLoaders$AppClassLoader', children: [application] }],
  };
  if (!koupleless) return { name: '<bootstrap>', children: [platform] };
  return {
    name: '<bootstrap>',
    children: [
      ...leaf(DELEGATING, accessors.ofBootstrap),
      { name: 'com.alipay.sofa.ark.bootstrap.ContainerClassLoader', children: leaf(DELEGATING) },
      ...departed.map(({ web }) => ofModule(web)),
      ...modules.map((biz) => ofModule(biz.context?.web !== undefined)),
      platform,
    ],
  };
}

/** What a real JVM with this application would show, as far as the model goes. */
export function diagnose(source: DiagnosisSource): Diagnosis {
  const { koupleless } = source;
  const loaders = (koupleless?.modules.length ?? 0) + (koupleless?.departed.length ?? 0);
  return {
    threads: threadsOf(source),
    loaders: loadersOf(source),
    instances: koupleless
      ? [
          { className: BIZ_LOADER, count: loaders, bytesEach: LOADER_BYTES },
          { className: 'com.alipay.sofa.ark.container.model.BizModel', count: loaders + 1, bytesEach: BIZ_BYTES },
        ].filter(({ count }) => count > 0)
      : [],
  };
}
