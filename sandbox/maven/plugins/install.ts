import type { KnownPlugin } from '../session.ts';
import { installedPath } from '../workspace.ts';

export const installPlugin: KnownPlugin = {
  groupId: 'org.apache.maven.plugins',
  artifactId: 'maven-install-plugin',
  prefix: 'install',
  defaultVersion: '3.1.2',
  goals: {
    install: {
      phase: 'install',
      needsDependencies: false,
      run({ session, project, log }) {
        const install = (from: string, extension: string): void => {
          const to = installedPath(session.home, project, extension);
          log.info(`Installing ${from} to ${to}`);
          session.files.write(to, session.files.read(from));
        };
        install(project.pomFile, 'pom');
        const jar = session.packaged.get(project.pomFile);
        if (jar !== undefined) install(jar, 'jar');
      },
    },
  },
};
