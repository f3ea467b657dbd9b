import type { Element } from '../maven/xml.ts';
import type { Limit } from '../protocol/split.ts';
import type { ApplicationProject } from './project.ts';
import type { SourceType } from './source-type.ts';
import { limit } from './workspace/limits.ts';

/** An application whose build the splitter rewrites: one Maven module at the root, under Spring Boot's own parent. */
export interface MavenApplication {
  readonly text: string;
  readonly pom: Element;
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
  readonly application: SourceType;
}

export function mavenApplication(project: ApplicationProject): MavenApplication | undefined {
  const { application, base } = project;
  const pom = base?.pom;
  if (!application || !pom || !hasKnownShape(project)) return undefined;
  const { groupId = '', artifactId, version = '' } = pom.effective;
  return { text: pom.text, pom: pom.element, groupId, artifactId, version, application };
}

function hasKnownShape({ workspace, base }: ApplicationProject): boolean {
  const parent = base?.pom?.own.parent;
  return (
    base?.directory === '' &&
    workspace.modules.filter((m) => m.tool === 'maven').length === 1 &&
    parent?.artifactId === 'spring-boot-starter-parent' &&
    /^3\./.test(base.boot ?? '')
  );
}

/** Why this project's files are not written, beyond what its limits say already. */
export function writingLimits(project: ApplicationProject): Limit[] {
  const { base } = project;
  if (!base?.pom || hasKnownShape(project)) return [];
  return [
    limit(
      'analysis only',
      {
        en: 'The poms are written for an application in one Maven module whose parent is spring-boot-starter-parent 3.',
        zh: '目前只为单个 Maven 模块、父 POM 为 spring-boot-starter-parent 3 的应用生成 POM。',
      },
      {
        en: 'The proposal holds all the same; make the module’s pom.xml by hand from it.',
        zh: '提案同样有效，请据此手动编写模块的 pom.xml。',
      },
      base.pom.path,
    ),
  ];
}
