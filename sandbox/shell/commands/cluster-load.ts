import type { Load } from '../../cluster/figures.ts';
import { resolvePath } from '../../host/paths.ts';
import { baseAddress } from '../../protocol/addresses.ts';
import type { CommandRun, Language, ShellWorld } from '../command.ts';
import { dayReport, HOURS, MOMENTS, playHour, readProfile, type LoadProfile, type PlayedHour } from '../load-profile.ts';
import type { RunningCluster } from '../running-cluster.ts';

/** Milliseconds of the cluster's clock that stand for an hour. */
const HOUR = 60_000;
const HTTP = 8080;
/** Thousandths of a CPU. */
const CPU = 1000;
/** Milliseconds after the day. */
const AFTER = 20_000;

const TEXTS = {
  en: {
    usage: 'Usage: cluster load FILE\n',
    noFile: (path: string): string => `There is no ${path}.\n`,
    wrong: {
      path: 'path: a path of HTTP, as /inventory/',
      capacity: 'capacity: requests a second that one base answers, more than 0',
      hours: 'hours: 24 numbers, requests a second from hour 0 on',
    },
    noProfile: 'no profile; it needs path, capacity and hours',
  },
  'zh-CN': {
    usage: '用法：cluster load 文件\n',
    noFile: (path: string): string => `找不到 ${path}。\n`,
    wrong: {
      path: 'path：HTTP 路径，例如 /inventory/',
      capacity: 'capacity：一个基座每秒能响应的请求数，大于 0',
      hours: 'hours：24 个数字，从 0 点起每小时的每秒请求数',
    },
    noProfile: '不是画像；需要 path、capacity 和 hours',
  },
} as const satisfies Record<Language, unknown>;

/**
 * `cluster load FILE`: plays a day of load against the bases, a minute of the cluster's clock for each hour. Whether a base answers
 * is asked of it; how much it can answer is the profile's.
 */
export async function playLoad(cluster: RunningCluster, run: CommandRun, world: ShellWorld, stopped: () => boolean): Promise<number> {
  const texts = TEXTS[world.language()];
  const [, file = ''] = run.args;
  if (file === '') {
    run.err(texts.usage);
    return 2;
  }
  const path = resolvePath(run.workingDirectory, file);
  if (world.host.files.stat(path)?.kind !== 'file') {
    run.err(texts.noFile(path));
    return 1;
  }
  const profile = readProfile(world.host.files.readText(path));
  if ('wrong' in profile) {
    run.err(`${file}: ${profile.wrong === null ? texts.noProfile : texts.wrong[profile.wrong]}\n`);
    return 1;
  }
  // A day begins with a whole hour of the clock, whose minutes are the day's hours.
  const whole = HOUR * 60;
  await cluster.pass((whole - (cluster.clock.now() % whole)) % whole, stopped);
  const { figures } = cluster.cluster.plane;
  const [, module = ''] = profile.path.split('/');
  const day: PlayedHour[] = [];
  let ran = 0;
  let bases = await basesThatAnswer(cluster, profile);
  for (let hour = 0; hour < HOURS; hour++) {
    const answering: number[] = [];
    for (let moment = 0; moment < MOMENTS; moment++) {
      figures.setLoad(module, loadOf(profile, hour, bases));
      if (!(await cluster.pass(HOUR / MOMENTS, stopped))) return 130;
      bases = await basesThatAnswer(cluster, profile);
      answering.push(bases.length);
      ran += cluster.running.length / MOMENTS;
    }
    day.push(playHour(profile, hour, answering));
  }
  figures.setLoad(module, new Map());
  // What is activated in second 0 of a minute is never told: the next command is not to meet that second.
  await cluster.pass(AFTER, stopped);
  run.out(dayReport(day, ran));
  return 0;
}

/** What each base has to do in an hour, by address. A base that answers all it can takes a whole CPU for it: that is assumed. */
function loadOf({ capacity, hours }: LoadProfile, hour: number, bases: readonly string[]): ReadonlyMap<string, Load> {
  const asked = (hours[hour] ?? 0) / Math.max(1, bases.length);
  const cpu = Math.round((Math.min(asked, capacity) / capacity) * CPU);
  return new Map(bases.map((base) => [base, { asked, cpu }]));
}

/** Addresses of the bases that answer. */
async function basesThatAnswer(cluster: RunningCluster, { path }: LoadProfile): Promise<readonly string[]> {
  const asked = cluster.running.map(async (number) => {
    const address = baseAddress(number);
    const headers = [['Host', `${address}:${HTTP}`] as const];
    const answer = await cluster.machine(address)?.request(HTTP, { method: 'GET', path, headers, body: new Uint8Array() });
    return answer !== undefined && answer.status < 400 ? [address] : [];
  });
  return (await Promise.all(asked)).flat();
}
