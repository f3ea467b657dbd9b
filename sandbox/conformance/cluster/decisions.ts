import type { ClusterComparison } from './compare.ts';

/** Why something of a recorded cluster goes another way in the sandbox. */
export interface ClusterDecision {
  readonly id: string;
  /** Where it applies: a recording, its step, and the text of either side. */
  readonly where: readonly { readonly scenario: string; readonly step?: RegExp; readonly text?: RegExp }[];
  readonly reason: { readonly en: string; readonly zh: string };
}

/** Every difference from a recorded cluster that stays. One without a reason is a defect. */
export const CLUSTER_DECISIONS: readonly ClusterDecision[] = [
  {
    id: 'figures-of-the-machine',
    where: [{ scenario: 'probes', step: /^health of the base/ }],
    reason: {
      en: "Memory, disk space and class counts are the recorded machine's.",
      zh: '内存、磁盘空间和类的数量取决于录制所用的机器。',
    },
  },
  {
    id: 'within-an-install',
    where: [
      { scenario: 'base-lost', step: /^publish, 1 replica/ },
      { scenario: 'roll-activating', step: /^roll back/ },
      { scenario: 'base-restarts', step: /^the Pod is deleted by hand/ },
      { scenario: 'start-fails', step: /^another name inside/ },
    ],
    reason: {
      en: 'A poll or an uninstall fell into the second that an install took. A real base shows the module as `resolved` then; here the whole time goes by before the archive has come.',
      zh: '一次轮询或卸载正好落在安装所用的那一秒之内。真实基座这时显示模块为 `resolved`；这里的全部时间都花在取得归档之前。',
    },
  },
  {
    id: 'not-yet-open',
    where: [
      { scenario: 'base-lost', step: /^controller and b1, b2 start/ },
      { scenario: 'scale', step: /^controller and b1, b2 start/ },
    ],
    reason: {
      en: "A real base's first heartbeat came some milliseconds before its Arklet answered; here they come together.",
      zh: '真实基座的第一次心跳比 Arklet 能够响应早几毫秒；这里两者同时出现。',
    },
  },
  {
    id: 'rounds',
    where: [
      { scenario: 'controller-new-id' },
      { scenario: 'publish-and-offline', text: /heartbeat/ },
      { scenario: 'roll-and-roll-back', text: /health/ },
      { scenario: 'scale', step: /^scale in to 0/ },
      { scenario: 'start-fails', step: /^take it away/ },
      { scenario: 'start-fails', step: /^an image that is no \.jar/ },
    ],
    reason: {
      en: 'Heartbeats, polls and the rounds of the node controller go by clocks whose phase a recording does not tell: one of them came earlier or later, or just after the end.',
      zh: '心跳、轮询和节点控制器的巡检各按自己的时钟进行，录制记录没有记下相位：其中某一次早一点、晚一点，或者刚好落在结束之后。',
    },
  },
  {
    id: 'at-one-moment',
    where: [
      { scenario: 'peer' },
      { scenario: 'scale', step: /^scale in to 1|^a third base starts/ },
      { scenario: 'scheduling-refused', step: /^node is cordoned/ },
      { scenario: 'roll-and-roll-back', text: /endpoints|PodScheduled/ },
    ],
    reason: {
      en: 'Several controllers act within some milliseconds: which comes first, and which state in between is still seen, differs each time.',
      zh: '几个控制器在几毫秒之内先后动作：谁先谁后、还能看到哪个中间状态，每次都不一样。',
    },
  },
  {
    id: 'whose-state',
    where: [{ scenario: 'scheduling-refused', text: /zone/ }],
    reason: {
      en: 'Two Pods ask for the same module on one base. Which of them gets its state is chance, on a real cluster, too.',
      zh: '两个 Pod 要求在同一个基座上安装同一个模块。由哪一个得到它的状态，在真实集群上同样是偶然的。',
    },
  },
  {
    id: 'no-memory-told',
    where: [{ scenario: 'spread-and-stack' }],
    reason: {
      en: 'One recorded base had not told its metaspace yet, so the scheduler passed it over. Here all have, one module is placed elsewhere, and what follows from that differs.',
      zh: '录制时有一个基座还没有上报元空间，因此被调度器跳过。这里所有基座都已上报，一个模块放到了别处，后续也随之不同。',
    },
  },
];

/** The decision under which a difference falls; undefined: it is a defect. */
export const clusterDecisionFor = (scenario: string, { step, recorded, replayed }: ClusterComparison): ClusterDecision | undefined =>
  CLUSTER_DECISIONS.find(({ where }) =>
    where.some((w) => w.scenario === scenario && (w.step?.test(step) ?? true) && (w.text?.test(`${recorded}\n${replayed}`) ?? true)),
  );
