const shop = [
  'first-deploy',
  'install-again',
  'context-path-taken',
  'two-versions',
  'no-web',
  'class-loading',
  'calls-between',
  'start-fails',
  'bad-requests',
  'console',
];
/** Each recording that the tests replay: the projects that its base was built from, and its file, both beside this one. */
export const replayed: readonly (readonly [projects: string, file: string])[] = [
  ...shop.flatMap((name) =>
    ['recordings-2.1.6', 'recordings'].map((folder) => ['real-base/projects', `real-base/${folder}/${name}.json`] as const),
  ),
  ['real-base/projects', 'real-base/recordings-2.1.6/async-and-batch.json'] as const,
  ...['port-taken', 'arklet-port-taken', 'base-on-another-port'].map(
    (name) => ['real-base/projects', `real-base/recordings/${name}.json`] as const,
  ),
  ...['clinic-web', 'clinic-calls'].map((name) => ['clinic/projects', `clinic/recordings-2.1.6/${name}.json`] as const),
  ...['library-web', 'library-calls'].map((name) => ['lending/projects', `lending/recordings-2.1.6/${name}.json`] as const),
];
