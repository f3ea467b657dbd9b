import { MojoFailure } from '../problem.ts';
import type { KnownPlugin } from '../session.ts';

export const surefirePlugin: KnownPlugin = {
  groupId: 'org.apache.maven.plugins',
  artifactId: 'maven-surefire-plugin',
  prefix: 'surefire',
  defaultVersion: '3.2.5',
  goals: {
    test: {
      phase: 'test',
      needsDependencies: true,
      run({ session, project, log }) {
        if (['skipTests', 'maven.test.skip'].some((key) => (project.lookup(key) ?? 'false') !== 'false')) {
          log.info('Tests are skipped.');
          return;
        }
        const directory = `${project.directory}/src/test/java`;
        const tests = session.files.stat(directory) ? session.files.walk(directory).filter((path) => path.endsWith('.java')) : [];
        if (tests.length === 0) {
          log.info('No tests to run.');
          return;
        }
        throw new MojoFailure(
          `The trial does not run tests, and ${project.artifactId} has ${tests.length} below src/test/java. Build with -DskipTests; real Maven runs them.`,
          'MojoFailureException',
        );
      },
    },
  },
};
