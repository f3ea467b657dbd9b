import { MojoFailure } from '../problem.ts';
import type { Project } from '../project.ts';
import type { MavenSession } from '../session.ts';

/**
 * The class that Spring Boot's and SOFAArk's repackage start: the one with a main method; of several the one with
 * `@SpringBootApplication`.
 * @throws {MojoFailure}
 */
export function findMainClass(session: MavenSession, project: Project, goal: string): string {
  const classes = session.compiled.get(project.pomFile);
  const candidates = (classes?.classNames ?? []).flatMap((name) => {
    const text = withoutComments(classes?.find(name)?.text ?? '');
    return /\bstatic\s+(final\s+)?void\s+main\s*\(\s*(final\s+)?String\b/.test(text)
      ? [{ name, application: /@SpringBootApplication\b/.test(text) }]
      : [];
  });
  const applications = candidates.filter((candidate) => candidate.application);
  const chosen = applications.length > 0 ? applications : candidates;
  const [only, ...others] = chosen;
  if (only === undefined) throw new MojoFailure(`${goal} failed: Unable to find main class`, 'MojoExecutionException');
  if (others.length > 0) {
    throw new MojoFailure(
      `${goal} failed: Unable to find a single main class from the following candidates [${chosen.map((candidate) => candidate.name).join(', ')}]`,
      'MojoExecutionException',
    );
  }
  return only.name;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ');
}
