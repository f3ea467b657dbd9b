import { z } from 'zod';
import type { Traces } from '../../evaluation/heap/traces.ts';
import type { Bilingual, Language } from '../../protocol/text.ts';

/** What Arklet says of a base: fields that a version does not have are absent. */
export interface BaseState {
  readonly modules: readonly { readonly identity: string; readonly state: string }[];
  /** Megabytes of metaspace in use, and classes loaded now and unloaded so far. */
  readonly metaspace: number | undefined;
  readonly loaded: number | undefined;
  readonly unloaded: number | undefined;
}

/** Why nothing can be said of a base. */
export class NoBase extends Error {
  readonly says: Bilingual;

  constructor(says: Bilingual, cause?: unknown) {
    super(says.en, { cause });
    this.says = says;
  }
}

const query = z.object({ data: z.array(z.object({ bizName: z.string(), bizVersion: z.string(), bizState: z.string().default('?') })) });
const health = z.object({
  data: z.object({ healthData: z.object({ jvm: z.record(z.string(), z.unknown()).default({}) }) }),
});

/** Milliseconds that a base may take for an answer. */
const ANSWER = 30_000;

const ARKLET_PORT = {
  en: 'Arklet has a port of its own, 1238 as a rule; the application’s is another.',
  zh: 'Arklet 有自己的端口，一般是 1238，与应用的端口不同。',
} as const;

/** Asks Arklet at an address, as `http://127.0.0.1:1238`. @throws NoBase where nobody answers, or not as Arklet does */
export async function readBase(address: string, wait = ANSWER): Promise<BaseState> {
  const base = URL.canParse(address) ? new URL(address) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol) || base.pathname !== '/')
    throw new NoBase({
      en: `--base: ${address} is no address of Arklet, as http://127.0.0.1:1238.`,
      zh: `--base：${address} 不是 Arklet 的地址，格式为 http://127.0.0.1:1238。`,
    });
  const ask = async (command: string): Promise<{ readonly status: number; readonly data: unknown }> => {
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(wait);
    try {
      const answer = await fetch(new URL(command, base), { method: 'POST', body: '{}', headers, signal });
      return { status: answer.status, data: asJson(await answer.text()) };
    } catch (error) {
      throw new NoBase(silence(address, error, wait / 1000), error);
    }
  };
  const { status, data } = await ask('queryAllBiz');
  const modules = query.safeParse(data);
  if (!modules.success)
    throw new NoBase({
      en: `${address} answers (${status}), but not as Arklet does. ${ARKLET_PORT.en}`,
      zh: `${address} 有响应（${status}），但不像 Arklet。${ARKLET_PORT.zh}`,
    });
  const jvm = health.safeParse((await ask('health')).data).data?.data.healthData.jvm ?? {};
  const number = (key: string): number | undefined => (typeof jvm[key] === 'number' ? jvm[key] : undefined);
  const used = number('java used metaspace');
  return {
    modules: modules.data.data.map(({ bizName, bizVersion, bizState }) => ({ identity: `${bizName}:${bizVersion}`, state: bizState })),
    metaspace: used === undefined ? undefined : used / (1 << 20),
    loaded: number('loaded class count'),
    unloaded: number('unload class count'),
  };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why there was no answer, as far as the network says it. */
function silence(address: string, error: unknown, seconds: number): Bilingual {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return {
      en: `${address}: connected, but no answer within ${seconds} s. The base hangs, is paused or is very busy: jstack shows what it does.`,
      zh: `${address}：已连接，但 ${seconds} 秒内没有响应。基座卡住、被暂停或非常繁忙：用 jstack 看它在做什么。`,
    };
  const { cause } = error instanceof Error ? error : {};
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  switch (code) {
    case 'ECONNREFUSED':
      return {
        en: `${address}: nobody listens there. Does the base run? ${ARKLET_PORT.en}`,
        zh: `${address}：没有程序在监听。基座在运行吗？${ARKLET_PORT.zh}`,
      };
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { en: `${address}: no machine of that name is known.`, zh: `${address}：找不到这个主机名。` };
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
      return {
        en: `${address}: no TLS is spoken there; Arklet’s address begins with http://.`,
        zh: `${address}：对方不使用 TLS；Arklet 的地址以 http:// 开头。`,
      };
    default:
      return {
        en: `${address}: no answer${code === '' ? '' : ` (${code})`}. ${ARKLET_PORT.en}`,
        zh: `${address}：没有响应${code === '' ? '' : `（${code}）`}。${ARKLET_PORT.zh}`,
      };
  }
}

/** One module that is gone, with what it left; or installed, with more loaders than one. */
interface Left {
  readonly identity: string;
  readonly loaders: number;
  readonly isInstalled: boolean;
  readonly chains: readonly string[];
  readonly registered: Readonly<Partial<Record<Registration, readonly string[]>>>;
  /** Only Spring's logging holds it: it keeps the module that was started last, until another starts. */
  readonly isLastStarted: boolean;
}

/** Kinds of what modules register, and what a reader calls them. */
const KINDS = {
  threads: { en: 'threads', zh: '线程' },
  timers: { en: 'timers', zh: '定时器' },
  hooks: { en: 'shutdown hooks', zh: '关闭钩子' },
  threadLocals: { en: 'values in thread locals', zh: 'ThreadLocal 里的值' },
  mbeans: { en: 'MBeans', zh: 'MBean' },
  drivers: { en: 'JDBC drivers', zh: 'JDBC 驱动' },
} as const satisfies Readonly<Record<string, Bilingual>>;
type Registration = keyof typeof KINDS;
const isRegistration = (key: string): key is Registration => Object.hasOwn(KINDS, key);

/** In the context of Logback stands the environment of the application that set it up last. */
const OF_LOGGING = 'ch.qos.logback.classic.LoggerContext .objectMap';

/**
 * What modules left in a base, by module: from a heap dump, and from which modules are installed.
 * @throws NoBase where the dump is not of this base as it is now: an installed module is not in it
 */
export function leftIn({ modules }: BaseState, traces: Traces): readonly Left[] {
  const installed = new Set(modules.map(({ identity }) => identity));
  const dumped = new Set(traces.loaders.map(({ biz }) => biz));
  const missing = [...installed].filter((identity) => !dumped.has(identity));
  if (missing.length > 0)
    throw new NoBase({
      en: `The heap dump has no class loader of ${missing.join(', ')}, which Arklet says is installed: it is of another process, or from before.`,
      zh: `堆转储里没有 ${missing.join('、')} 的类加载器，而 Arklet 说它已安装：转储来自另一个进程，或做得太早。`,
    });
  const held = traces.loaders.filter(({ chains }) => chains.length > 0);
  const identities = [...new Set(held.map(({ biz }) => biz))].filter(
    (identity) => !installed.has(identity) || held.filter(({ biz }) => biz === identity).length > 1,
  );
  return identities.map((identity) => {
    const own = held.filter(({ biz }) => biz === identity);
    const chains = own.flatMap(({ chains: all }) => all.map(({ root, steps }) => shortened([root, ...steps]).join(' ')));
    const registered = Object.keys(KINDS)
      .filter(isRegistration)
      .map((kind) => [kind, [...new Set(traces[kind].filter(({ biz }) => biz === identity).map(({ what }) => what))]] as const)
      .filter(([, all]) => all.length > 0);
    return {
      identity,
      loaders: own.length,
      isInstalled: installed.has(identity),
      chains: [...new Set(chains)],
      registered: Object.fromEntries(registered),
      isLastStarted: own.length === 1 && chains.every((chain) => chain.includes(OF_LOGGING)),
    };
  });
}

/** A chain without its end, which is the same in all: the module's loader, and by what a class refers to it. */
function shortened(steps: readonly string[]): readonly string[] {
  const end = steps.findIndex((step) => /^\.<class(?: loader)?> → /.test(step));
  const kept = end < 0 ? steps : steps.slice(0, end);
  // Where a lambda lies is another address in each run.
  return kept.map((step) => step.replaceAll(/\+0x[0-9a-f]+/g, ''));
}

/** What `npm run detect -- --base` prints. `left` is undefined where no heap dump was given. */
export function baseText(state: BaseState, left: readonly Left[] | undefined, language: Language): string {
  const en = language === 'en';
  const modules = state.modules.map(({ identity, state: is }) => `  ${identity} ${is}`);
  const { metaspace, loaded, unloaded } = state;
  const figures = [
    metaspace === undefined ? '' : en ? `${metaspace.toFixed(1)} MB of metaspace` : `元空间 ${metaspace.toFixed(1)} MB`,
    loaded === undefined ? '' : en ? `${loaded} classes loaded` : `已加载 ${loaded} 个类`,
    unloaded === undefined ? '' : en ? `${unloaded} unloaded so far` : `累计卸载 ${unloaded} 个`,
  ].filter(Boolean);
  const head = [
    en ? `Installed: ${modules.length}` : `已安装：${modules.length}`,
    ...modules,
    ...(figures.length > 0 ? [figures.join(en ? ', ' : '，')] : []),
    '',
  ];
  if (left === undefined) return `${[...head, en ? NO_DUMP.en : NO_DUMP.zh].join('\n')}\n`;
  if (left.length === 0)
    return `${[...head, en ? 'No loader of a module that is gone is held.' : '没有被占住的、已卸载模块的类加载器。'].join('\n')}\n`;
  const parts = left.flatMap(({ identity, loaders, isInstalled, chains, registered, isLastStarted }) => [
    en
      ? `${identity} (${isInstalled ? 'installed' : 'uninstalled'}): ${loaders} loader${loaders === 1 ? '' : 's'} held`
      : `${identity}（${isInstalled ? '已安装' : '已卸载'}）：占住 ${loaders} 个类加载器`,
    ...(isLastStarted ? [`  ${en ? LAST_STARTED.en : LAST_STARTED.zh}`] : []),
    ...chains.map((chain) => `  ${chain}`),
    ...Object.entries(registered).map(([kind, all]) => `  ${nameOf(kind, en)}${en ? ': ' : '：'}${all.join(en ? ', ' : '、')}`),
    '',
  ]);
  return [...head, ...parts].join('\n');
}

const nameOf = (kind: string, en: boolean): string => (isRegistration(kind) ? (en ? KINDS[kind].en : KINDS[kind].zh) : kind);

const LAST_STARTED = {
  en: 'Nothing to mend: Spring’s logging keeps the module that started last, and lets it go when another starts.',
  zh: '不用处理：Spring 的日志会持有最后启动的模块，下一个模块启动时就会放开。',
};

const NO_DUMP = {
  en: 'What modules left behind does not show over HTTP. Take a heap dump and give it with --heap, or --pid where the base runs on this machine:\n  jcmd PID GC.heap_dump base.hprof',
  zh: '模块留下了什么，HTTP 接口看不出来。请做一次堆转储并用 --heap 传入；基座在本机时也可以用 --pid：\n  jcmd PID GC.heap_dump base.hprof',
};
