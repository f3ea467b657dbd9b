import type { Comparison } from './replay.ts';

/** Something that differs from a recording on purpose. */
export interface Decision {
  readonly id: string;
  /** Name of the recording's scenario. */
  readonly scenario: string | RegExp;
  readonly step: RegExp;
  readonly aspect?: Comparison['aspect'];
  /** What the recorded side shows. */
  readonly recorded?: RegExp;
  readonly reason: { readonly en: string; readonly zh: string };
}

/** Every difference between the sandbox and a recording that stays, with its reason. A difference without one is a defect. */
export const DECISIONS: readonly Decision[] = [
  {
    id: 'build',
    scenario: /^build-and-deploy/,
    step: /^(?:build|what the archive holds|its manifest|deploy|deploy again|deploy a module from the parent|GET \/uptime|GET \/inventory\/)$/,
    reason: {
      en: "The recorded builds were given other versions on the machine; sizes and times of class files, the number of the process and its age are the trial's own; the order of declared libraries is a hash's; and a Maven that writes to standard error, which fails a deployment, cannot be chosen.",
      zh: '录制时在机器上指定了其他版本；class 文件的大小和时间、进程号和运行时长是试用环境自己的；声明的依赖按哈希顺序排列；而且无法选用会写标准错误、因而使部署失败的 Maven。',
    },
  },
  {
    id: 'first-asked',
    scenario: 'museum-silent',
    step: /^install phantom/,
    reason: {
      en: 'Of a class that is not there a real loader throws again what it threw when it was first asked, with the stack trace of that time; the trial’s makes it anew.',
      zh: '类不存在时，真实的类加载器会再次抛出第一次查找时的异常，堆栈也是那一次的；试用环境的类加载器每次重新生成。',
    },
  },
  {
    id: 'create',
    scenario: 'create',
    step: /^(?:files|build the result|create again)$/,
    reason: {
      en: "A real Maven cannot build what the command leaves, for a version there refers to itself; the trial's Maven can, and the copies that it leaves in target are changed too by the next create. The order in which find lists files is the disk's.",
      zh: '真实的 Maven 构建不了该命令留下的工程，因为其中一个版本号引用了自身；试用的 Maven 能构建，构建时放进 target 的副本也会被下一次 create 修改。find 列出文件的顺序取决于磁盘。',
    },
  },
  {
    id: 'arkctl-words',
    scenario: 'odd-arkctl',
    step: /^(?:deploy --sub nowhere|deploy --pod)$/,
    reason: {
      en: 'Words of arkctl around a failure; where the real tool would do harm, the trial’s says so beside it.',
      zh: 'arkctl 在失败时的提示文字；真实工具会造成损害的地方，试用环境会在旁边说明。',
    },
  },
  {
    id: 'continue',
    scenario: 'odd-arklet',
    step: /^Expect 100-continue$/,
    reason: {
      en: 'The trial hands over a request whole and gives one answer: nobody waits for 100 Continue.',
      zh: '试用环境一次收到整个请求，只给一个响应，没有人等待 100 Continue。',
    },
  },
  {
    id: 'yaml-words',
    scenario: /^(?:fair-settings|q(?:uestions)?-[\w-]*\d+)$/,
    step: /^install/,
    recorded: /org\.yaml\.snakeyaml|in 'reader', line \d/,
    reason: {
      en: 'The trial reads YAML with a library of its own. It refuses what SnakeYAML refuses, and says where and why in its own words, as “The trial’s Spring cannot read …”.',
      zh: '试用环境用自己的库读取 YAML：SnakeYAML 拒绝的它也拒绝，但用自己的话说明位置和原因，以 “The trial’s Spring cannot read …” 开头。',
    },
  },
  {
    id: 'order-of-threads',
    scenario: /^(?:async-and-batch|odd-together|asked-during-a-deploy)$/,
    step: /batch with one that cannot start|query during install|deploy the same version again|^stop$/,
    reason: {
      en: 'What happens at the same moment on several threads of a real base comes in another order each time. In the trial one thing follows the other.',
      zh: '真实基座上多个线程同时进行的事情，每次的先后都不同。在试用环境里它们依次发生。',
    },
  },
];

/** The decision that a difference falls under; undefined: it is a defect. */
export function decisionFor(
  scenario: string,
  { step, aspect, recorded }: Pick<Comparison, 'step' | 'aspect' | 'recorded'>,
): Decision | undefined {
  return DECISIONS.find(
    (d) =>
      (typeof d.scenario === 'string' ? d.scenario === scenario : d.scenario.test(scenario)) &&
      d.step.test(step) &&
      (d.aspect === undefined || d.aspect === aspect) &&
      (d.recorded === undefined || d.recorded.test(recorded)),
  );
}
