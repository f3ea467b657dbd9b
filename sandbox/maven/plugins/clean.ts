import type { KnownPlugin } from '../session.ts';

export const cleanPlugin: KnownPlugin = {
  groupId: 'org.apache.maven.plugins',
  artifactId: 'maven-clean-plugin',
  prefix: 'clean',
  defaultVersion: '3.2.0',
  goals: {
    clean: {
      phase: 'clean',
      needsDependencies: false,
      run({ session, project, log }) {
        const target = `${project.directory}/target`;
        if (!session.files.stat(target)) return;
        log.info(`Deleting ${target}`);
        session.files.remove(target);
      },
    },
  },
};
