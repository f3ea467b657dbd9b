import { kubectl } from '../../cluster/kubectl/kubectl.ts';
import { resolvePath } from '../../host/paths.ts';
import { baseAddress, CONTROL } from '../../protocol/addresses.ts';
import type { CommandRun, Language, ShellCommand, ShellWorld } from '../command.ts';
import { type BaseStart, RunningCluster } from '../running-cluster.ts';
import { playLoad } from './cluster-load.ts';

const BASE_JAR = 'base/target/base-1.0.0.jar';
const MOST_BASES = 50;
/** Times as fast as real time. */
const FASTEST = 600;
/** Milliseconds of the cluster's time until bases that were just started are Nodes. */
const SETTLES = 2_000;

const TEXTS = {
  en: {
    none: 'No cluster runs here. Start one with: cluster start --bases 2',
    runs: 'A cluster runs already. cluster status shows it, cluster stop ends it.',
    noJar: (path: string): string => `There is no ${path}. Build the base first (mvn package), or name its jar: cluster start --jar FILE`,
    started: (count: number, folder: string): string =>
      `A simulated cluster runs: control plane, ModuleController and ${count} base(s).\nPods take their archives from http://${CONTROL}:8000/, which serves ${folder}.\nHeartbeats are those of runtime 2.1.11; a real base with 2.1.6 sends none over HTTP.\nWhile kubectl waits, the cluster's time passes at once.\n`,
    base: (n: number): string => `base ${n}: ${baseAddress(n)}`,
    noBase: (n: string): string => `No base ${n} runs. cluster status shows which do.`,
    time: (time: string, pace: number): string =>
      pace === 0
        ? `${time} UTC. The clock stands; cluster pass SECONDS and what waits in kubectl let time pass. cluster clock 1 lets it go.\n`
        : `${time} UTC. The clock goes ${pace === 1 ? 'with real time' : `${pace} times as fast as real time`}.\n`,
    noTime: (word: string): string => `“${word}” is no time of a day, hours:minutes:seconds as in 08:59:30.`,
    noPace: (word: string): string => `“${word}” is no pace: a number from 0 (the clock stands) to ${FASTEST}.`,
    stopped: 'The cluster is stopped.\n',
    v1: 'ModuleController V1, after its code (tag V1.0.0): nothing of it was recorded on a cluster. Bases are Pods of the Deployment base.\n',
    crashed: (why: string): string => `ModuleController V1 has ended and will be started again: ${why}`,
    worker: 'worker-1: an ordinary node, for Pods that are no modules. It knows one program: kubectl.\n',
    figures:
      'Figures of Pods are served: http_requests_per_second to autoscalers, CPU to kubectl top. That is a design: no base and no part of Koupleless serves any.\n',
    number: 'Bases are numbered from 1 to 50.',
  },
  'zh-CN': {
    none: '当前没有运行集群。请先启动：cluster start --bases 2',
    runs: '集群已在运行。cluster status 查看，cluster stop 停止。',
    noJar: (path: string): string => `找不到 ${path}。请先构建基座（mvn package），或指定其 jar：cluster start --jar 文件`,
    started: (count: number, folder: string): string =>
      `模拟集群已启动：控制面、ModuleController 和 ${count} 个基座。\nPod 从 http://${CONTROL}:8000/ 获取模块包，该地址提供 ${folder} 下的文件。\n心跳按 runtime 2.1.11 模拟；真实的 2.1.6 基座不会通过 HTTP 发送心跳。\nkubectl 等待时，集群时间会直接快进。\n`,
    base: (n: number): string => `基座 ${n}：${baseAddress(n)}`,
    noBase: (n: string): string => `基座 ${n} 没有运行。cluster status 可查看正在运行的基座。`,
    time: (time: string, pace: number): string =>
      pace === 0
        ? `${time} UTC。时钟停着；cluster pass 秒数和 kubectl 的等待会让时间过去。cluster clock 1 让它走。\n`
        : `${time} UTC。时钟${pace === 1 ? '与真实时间同速' : `的速度是真实时间的 ${pace} 倍`}。\n`,
    noTime: (word: string): string => `“${word}”不是一天里的时刻，格式为 时:分:秒，例如 08:59:30。`,
    noPace: (word: string): string => `“${word}”不是速度：请用 0（时钟停着）到 ${FASTEST} 的数字。`,
    stopped: '集群已停止。\n',
    v1: 'ModuleController V1 依据其代码（标签 V1.0.0）模拟，没有在真实集群上录制过。基座是 Deployment base 的 Pod。\n',
    crashed: (why: string): string => `ModuleController V1 已退出，稍后会重新启动：${why}`,
    worker: 'worker-1：普通节点，运行不是模块的 Pod。它只认识一个程序：kubectl。\n',
    figures:
      '已提供 Pod 的指标：向自动伸缩提供 http_requests_per_second，向 kubectl top 提供 CPU。这是设计演示：没有基座、也没有 Koupleless 的任何部分提供这些指标。\n',
    number: '基座编号为 1 到 50。',
  },
} as const satisfies Record<Language, unknown>;

const USAGE = `Usage: cluster start [--bases N] [--jar FILE] [--activate] [--peer] [--worker] [--v1]
                     [--clock HH:MM:SS]
       cluster add N [--jar FILE] [--activate]    start base N
       cluster kill N | cluster stop-base N       SIGKILL or SIGTERM for base N
       cluster pass SECONDS                       let the cluster's time pass at once
       cluster clock [PACE]                       what its clock shows; 0 lets it stand, 10 go ten times as fast
       cluster load FILE                          play a day of load; a minute of the clock is an hour
       cluster figures                            serve figures of modules' Pods, as no part of Koupleless does
       cluster logs N [--tail LINES]              what base N printed
       cluster status | cluster stop
--activate starts bases with -Dactivate.new.module=true, --peer turns on ENABLE_MODULE_REPLICAS_SYNC_WITH_BASE,
--worker adds an ordinary node, worker-1, on which Jobs can run kubectl.
--v1 runs ModuleController V1 (ModuleDeployment) instead of V2; bases are then Pods of the Deployment base.
--clock sets the cluster's clock to a time of today (UTC); it stands there until a command lets time pass.
`;

const option = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? args.find((a) => a.startsWith(`${name}=`))?.slice(name.length + 1) : args[at + 1];
};

function interruption(run: CommandRun): () => boolean {
  let stopped = false;
  run.onInterrupt(() => {
    stopped = true;
  });
  return () => stopped;
}

/** The jar that bases run; undefined: there is none, which was told. */
function baseJar(run: CommandRun, world: ShellWorld): BaseStart | undefined {
  const path = resolvePath(run.workingDirectory, option(run.args, '--jar') ?? BASE_JAR);
  if (world.host.files.stat(path)?.kind !== 'file') {
    run.err(`${TEXTS[world.language()].noJar(path)}\n`);
    return undefined;
  }
  const properties: Readonly<Record<string, string>> = run.args.includes('--activate') ? { 'activate.new.module': 'true' } : {};
  return { jar: world.host.files.read(path), jarName: path.slice(path.lastIndexOf('/') + 1), properties };
}

/** For V1 bases are Pods of a Deployment. */
function createBases(count: number, { cluster }: RunningCluster): Promise<number> {
  const labels = { app: 'base' };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'base', image: 'registry.local/base:1.0.0' }] } };
  const manifest = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'base', labels },
    spec: { replicas: count, selector: { matchLabels: labels }, template },
  };
  return kubectl(['apply', '-f', '-'], {
    cluster,
    out: () => undefined,
    err: () => undefined,
    read: () => JSON.stringify(manifest),
    wait: () => Promise.resolve(false),
    look: () => Promise.resolve(false),
  });
}

async function startBases(numbers: readonly number[], cluster: RunningCluster, run: CommandRun, world: ShellWorld): Promise<number> {
  const start = baseJar(run, world);
  if (!start) return 1;
  const texts = TEXTS[world.language()];
  for (const number of numbers) {
    await cluster.startBase(number, start);
    run.out(`${texts.base(number)}\n`);
  }
  return 0;
}

async function start(run: CommandRun, world: ShellWorld): Promise<number> {
  const texts = TEXTS[world.language()];
  if (world.cluster.running) {
    run.err(`${texts.runs}\n`);
    return 1;
  }
  const count = Number(option(run.args, '--bases') ?? '1');
  if (!Number.isInteger(count) || count < 0 || count > MOST_BASES) {
    run.err(`${texts.number}\n`);
    return 1;
  }
  const at = option(run.args, '--clock');
  const begin = at === undefined ? undefined : timeOfDay(at, world.host.clock.now());
  if (at !== undefined && begin === undefined) {
    run.err(`${texts.noTime(at)}\n`);
    return 1;
  }
  const isV1 = run.args.includes('--v1');
  const jar = isV1 ? baseJar(run, world) : undefined;
  if (isV1 && !jar) return 1;
  const v1 = jar && { start: (await import('../../cluster/module-controller-v1/controller.ts')).startV1, base: jar };
  const settings = { folder: run.workingDirectory, peer: run.args.includes('--peer'), ...(v1 ? { v1 } : {}) };
  const cluster = new RunningCluster(world, begin === undefined ? settings : { ...settings, begin });
  if (run.args.includes('--worker')) cluster.cluster.addWorker();
  const status = isV1
    ? await createBases(count, cluster)
    : await startBases(
        Array.from({ length: count }, (_, i) => i + 1),
        cluster,
        run,
        world,
      );
  if (status !== 0) {
    cluster.stop();
    return status;
  }
  world.cluster.running = cluster;
  world.cluster.changed();
  if (run.args.includes('--worker')) run.out(texts.worker);
  if (isV1) run.out(texts.v1);
  run.out(texts.started(count, run.workingDirectory));
  await cluster.pass(SETTLES, interruption(run));
  if (begin !== undefined) run.out(texts.time(clockTime(cluster), 0));
  return 0;
}

/** `08:59:30` of the day that `now` is in, in milliseconds since 1970; undefined: it is none. */
function timeOfDay(text: string, now: number): number | undefined {
  if (!/^([01]\d|2[0-3])(:[0-5]\d){2}$/.test(text)) return undefined;
  return Date.parse(`${new Date(now).toISOString().slice(0, 10)}T${text}Z`);
}

const clockTime = (cluster: RunningCluster): string => new Date(cluster.clock.now()).toISOString().slice(11, 19);

const clusterCommand: ShellCommand = {
  name: 'cluster',
  async run(run, world) {
    const [verb = '', word = ''] = run.args;
    const texts = TEXTS[world.language()];
    if (verb === 'start') return start(run, world);
    if (verb === '' || verb === 'help' || verb === '--help') {
      run.out(USAGE);
      return 0;
    }
    const cluster = world.cluster.running;
    if (!cluster) {
      run.err(`${texts.none}\n`);
      return 1;
    }
    const number = Number(word);
    switch (verb) {
      case 'status':
        run.out(cluster.running.map((n) => `${texts.base(n)}\n`).join(''));
        if (cluster.crash !== undefined) run.out(`${texts.crashed(cluster.crash)}\n`);
        return 0;
      case 'stop':
        cluster.stop();
        world.cluster.running = undefined;
        world.cluster.changed();
        run.out(texts.stopped);
        return 0;
      case 'pass':
        return (await cluster.pass(Math.max(0, Number.isFinite(number) ? number : 0) * 1000, interruption(run))) ? 0 : 130;
      case 'load':
        return playLoad(cluster, run, world, interruption(run));
      case 'figures':
        cluster.cluster.plane.figures.start();
        run.out(texts.figures);
        return 0;
      case 'clock':
        if (word !== '') {
          if (!/^\d+(\.\d+)?$/.test(word) || number > FASTEST) {
            run.err(`${texts.noPace(word)}\n`);
            return 1;
          }
          cluster.clock.setPace(number);
          world.cluster.changed();
        }
        run.out(texts.time(clockTime(cluster), cluster.clock.pace));
        return 0;
      case 'logs': {
        const log = cluster.log(number);
        if (log === undefined) {
          run.err(`${texts.noBase(word)}\n`);
          return 1;
        }
        const lines = log.replace(/\n$/, '').split('\n');
        const tail = Number(option(run.args, '--tail') ?? lines.length);
        if (!Number.isInteger(tail) || tail < 1) {
          run.err(USAGE);
          return 2;
        }
        run.out(`${lines.slice(-tail).join('\n')}\n`);
        return 0;
      }
      case 'add':
        if (!Number.isInteger(number) || number < 1 || number > MOST_BASES) {
          run.err(`${texts.number}\n`);
          return 1;
        }
        if ((await startBases([number], cluster, run, world)) !== 0) return 1;
        await cluster.pass(SETTLES, interruption(run));
        return 0;
      case 'kill':
      case 'stop-base':
        if (cluster.endBase(number, verb === 'kill' ? 'kill' : 'stop')) return 0;
        run.err(`${texts.noBase(word)}\n`);
        return 1;
      default:
        run.err(USAGE);
        return 2;
    }
  },
};

const kubectlCommand: ShellCommand = {
  name: 'kubectl',
  async run(run, world) {
    const running = world.cluster.running;
    if (!running) {
      run.err(`${TEXTS[world.language()].none}\n`);
      return 1;
    }
    const stopped = interruption(run);
    return kubectl(run.args, {
      cluster: running.cluster,
      out: run.out,
      err: run.err,
      read(path) {
        if (path === '-') return new TextDecoder().decode(run.input);
        const file = resolvePath(run.workingDirectory, path);
        return world.host.files.stat(file)?.kind === 'file' ? world.host.files.readText(file) : undefined;
      },
      wait: (milliseconds) => running.pass(milliseconds, stopped),
      look: (milliseconds) => {
        // Nobody could end it.
        if (!world.attended || stopped()) return Promise.resolve(false);
        return new Promise<boolean>((resolve) => {
          world.host.clock.after(milliseconds, () => {
            // Who watches waits, and while somebody waits even a clock that stands goes on.
            if (running.clock.pace === 0) void running.pass(milliseconds, stopped).then(resolve);
            else resolve(!stopped());
          });
        });
      },
    });
  },
};

export const clusterCommands: readonly ShellCommand[] = [clusterCommand, kubectlCommand];
