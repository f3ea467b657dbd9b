import { attachedKey } from '../session.ts';
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
        const install = (from: string, extension: string, classifier?: string): void => {
          const to = installedPath(session.home, project, extension, classifier);
          log.info(`Installing ${from} to ${to}`);
          session.files.write(to, session.files.read(from));
        };
        install(project.pomFile, 'pom');
        const jar = session.packaged.get(project.pomFile);
        if (jar !== undefined) install(jar, 'jar');
        for (const [key, path] of session.attached) {
          const classifier = key.slice(project.pomFile.length + 1);
          if (key === attachedKey(project.pomFile, classifier)) install(path, 'jar', classifier);
        }
      },
    },
  },
};
