import { resolvePath } from '../../host/paths.ts';
import { baseAddress } from '../../protocol/addresses.ts';
import type { CommandRun, Language, ShellWorld } from '../command.ts';
import { dayReport, HOURS, MOMENTS, playHour, readProfile, type LoadProfile, type PlayedHour } from '../load-profile.ts';
import type { RunningCluster } from '../running-cluster.ts';

/** Milliseconds of the cluster's clock that stand for an hour. */
const HOUR = 60_000;
const HTTP = 8080;
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
  const day: PlayedHour[] = [];
  let ran = 0;
  for (let hour = 0; hour < HOURS; hour++) {
    const answering: number[] = [];
    for (let moment = 0; moment < MOMENTS; moment++) {
      if (!(await cluster.pass(HOUR / MOMENTS, stopped))) return 130;
      answering.push(await basesThatAnswer(cluster, profile));
      ran += cluster.running.length / MOMENTS;
    }
    day.push(playHour(profile, hour, answering));
  }
  // What is activated in second 0 of a minute is never told: the next command is not to meet that second.
  await cluster.pass(AFTER, stopped);
  run.out(dayReport(day, ran));
  return 0;
}

async function basesThatAnswer(cluster: RunningCluster, { path }: LoadProfile): Promise<number> {
  const answers = cluster.running.map((number) => {
    const headers = [['Host', `${baseAddress(number)}:${HTTP}`] as const];
    return cluster.machine(baseAddress(number))?.request(HTTP, { method: 'GET', path, headers, body: new Uint8Array() });
  });
  const statuses = await Promise.all(answers.map(async (answer) => (await answer)?.status));
  return statuses.filter((status) => status !== undefined && status < 400).length;
}
