/** What recordings are about: the order is the page's. */
export interface Topic {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  /** Scenarios that belong here. */
  readonly scenarios: readonly string[];
}

export const TOPICS: readonly Topic[] = [
  {
    id: 'life',
    title: { en: 'Installing, switching, uninstalling', zh: '安装、切换、卸载' },
    scenarios: [
      'first-deploy',
      'install-again',
      'context-path-taken',
      'two-versions',
      'no-web',
      'start-fails',
      'rails-faults',
      'museum-versions',
      'async-and-batch',
      'asked-during-a-deploy',
      'odd-together',
    ],
  },
  {
    id: 'arklet',
    title: { en: 'Arklet and the telnet console', zh: 'Arklet 与 telnet 控制台' },
    scenarios: ['bad-requests', 'odd-arklet', 'console'],
  },
  {
    id: 'calls',
    title: { en: 'Calls between base and modules', zh: '基座与模块之间的调用' },
    scenarios: ['calls-between', 'clinic-calls', 'library-calls', 'harbour-border', 'harbour-beans', 'depot-orders', 'fair-calls'],
  },
  {
    id: 'classes',
    title: { en: 'Class loading, packing and slimming', zh: '类加载、打包与瘦身' },
    scenarios: ['class-loading', 'harbour-packing', 'weather-modules', 'museum-silent'],
  },
  { id: 'data', title: { en: 'Databases', zh: '数据库' }, scenarios: ['till-data'] },
  { id: 'web', title: { en: 'Web requests', zh: 'Web 请求' }, scenarios: ['clinic-web', 'library-web', 'weather-web', 'weather-gate'] },
  {
    id: 'settings',
    title: { en: 'Settings, names and ports', zh: '配置、名称与端口' },
    scenarios: [
      'harbour-settings',
      'harbour-settings-dev',
      'odd-base-args',
      'odd-context-path',
      'base-on-another-port',
      'port-taken',
      'arklet-port-taken',
      'museum-settings',
      'fair-settings',
      'fair-locations',
      'fair-location',
      'fair-nameless',
    ],
  },
  {
    id: 'left',
    title: { en: 'What an uninstall leaves', zh: '卸载之后留下什么' },
    scenarios: ['harbour-going-on', 'metaspace', 'metaspace-soft-references'],
  },
  {
    id: 'tools',
    title: { en: 'arkctl and Maven', zh: 'arkctl 与 Maven' },
    scenarios: ['arkctl', 'odd-arkctl', 'create', 'build-and-deploy', 'build-and-deploy-maven-with-stderr'],
  },
];
