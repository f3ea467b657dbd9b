import type { KnownPlugin } from '../session.ts';

export const kouplelessBuildPlugin: KnownPlugin = {
  groupId: 'com.alipay.sofa.koupleless',
  artifactId: 'koupleless-base-build-plugin',
  prefix: 'koupleless-base-build',
  defaultVersion: undefined,
  goals: {
    'add-patch': {
      phase: 'process-classes',
      needsDependencies: false,
      run({ log }) {
        log.info('The trial has no adapters, so there is no patch to add. A real build looks for one for each library.');
      },
    },
  },
};
