import { printTree } from '../resolve.ts';
import type { KnownPlugin } from '../session.ts';

export const dependencyPlugin: KnownPlugin = {
  groupId: 'org.apache.maven.plugins',
  artifactId: 'maven-dependency-plugin',
  prefix: 'dependency',
  defaultVersion: '3.6.1',
  goals: {
    tree: {
      phase: undefined,
      needsDependencies: true,
      run({ session, project, log }) {
        log.info(`${project.groupId}:${project.artifactId}:${project.packaging}:${project.version}`);
        for (const line of printTree(session.resolutionOf(project).tree)) log.info(line);
      },
    },
  },
};
