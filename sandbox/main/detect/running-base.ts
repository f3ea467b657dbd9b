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

/** Asks Arklet at an address, as `http://127.0.0.1:1238`. @throws NoBase where nobody answers, or not as Arklet does */
export async function readBase(address: string): Promise<BaseState> {
  if (!/^https?:/.test(address) || !URL.canParse(address))
    throw new NoBase({
      en: `--base: ${address} is no address as http://127.0.0.1:1238.`,
      zh: `--base：${address} 不是 http://127.0.0.1:1238 这样的地址。`,
    });
  const ask = async (command: string): Promise<unknown> => {
    const url = new URL(command, address.endsWith('/') ? address : `${address}/`);
    const answer = await fetch(url, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(30_000),
    }).catch((error: unknown) => {
      const says = {
        en: `${url.href}: nobody answers. Is this Arklet's port (1238 as a rule), not the application's?`,
        zh: `${url.href}：没有响应。这里应当是 Arklet 的端口（一般是 1238），而不是应用的端口。`,
      };
      throw new NoBase(says, error);
    });
    const text = await answer.text();
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  const modules = query.safeParse(await ask('queryAllBiz'));
  if (!modules.success) throw new NoBase({ en: `${address} does not answer as Arklet does.`, zh: `${address} 的响应不像 Arklet。` });
  const jvm = health.safeParse(await ask('health')).data?.data.healthData.jvm ?? {};
  const number = (key: string): number | undefined => (typeof jvm[key] === 'number' ? jvm[key] : undefined);
  const used = number('java used metaspace');
  return {
    modules: modules.data.data.map(({ bizName, bizVersion, bizState }) => ({ identity: `${bizName}:${bizVersion}`, state: bizState })),
    metaspace: used === undefined ? undefined : used / (1 << 20),
    loaded: number('loaded class count'),
    unloaded: number('unload class count'),
  };
}

/** One module that is gone, with what it left; or installed, with more loaders than one. */
interface Left {
  readonly identity: string;
  readonly loaders: number;
  readonly isInstalled: boolean;
  readonly chains: readonly string[];
  readonly registered: readonly string[];
  /** Only Spring's logging holds it: it keeps the module that was started last, until another starts. */
  readonly isLastStarted: boolean;
}

/** In the context of Logback stands the environment of the application that set it up last. */
const OF_LOGGING = 'ch.qos.logback.classic.LoggerContext .objectMap';

/** What modules left in a base, by module: from a heap dump, and from which modules are installed. */
export function leftIn({ modules }: BaseState, traces: Traces): readonly Left[] {
  const installed = new Set(modules.map(({ identity }) => identity));
  const held = traces.loaders.filter(({ chains }) => chains.length > 0);
  const identities = [...new Set(held.map(({ biz }) => biz))].filter(
    (identity) => !installed.has(identity) || held.filter(({ biz }) => biz === identity).length > 1,
  );
  const kinds = ['threads', 'timers', 'hooks', 'threadLocals', 'mbeans', 'drivers'] as const;
  return identities.map((identity) => {
    const own = held.filter(({ biz }) => biz === identity);
    const chains = own.flatMap(({ chains: all }) => all.map(({ root, steps }) => [root, ...steps].join(' ')));
    const registered = kinds.flatMap((kind) => traces[kind].filter(({ biz }) => biz === identity).map(({ what }) => `${kind}: ${what}`));
    return {
      identity,
      loaders: own.length,
      isInstalled: installed.has(identity),
      chains: [...new Set(chains)],
      registered: [...new Set(registered)],
      isLastStarted: own.length === 1 && chains.every((chain) => chain.includes(OF_LOGGING)),
    };
  });
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
    ...registered.map((one) => `  ${one}`),
    '',
  ]);
  return [...head, ...parts].join('\n');
}

const LAST_STARTED = {
  en: 'Nothing to mend: Spring’s logging keeps the module that started last, and lets it go when another starts.',
  zh: '不用处理：Spring 的日志会持有最后启动的模块，下一个模块启动时就会放开。',
};

const NO_DUMP = {
  en: 'What modules left behind does not show over HTTP. Take a heap dump and give it with --heap, or --pid where the base runs on this machine:\n  jcmd PID GC.heap_dump base.hprof',
  zh: '模块留下了什么，HTTP 接口看不出来。请做一次堆转储并用 --heap 传入；基座在本机时也可以用 --pid：\n  jcmd PID GC.heap_dump base.hprof',
};
