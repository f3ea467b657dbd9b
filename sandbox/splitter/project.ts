import { formatLikeJavac } from '../java/diagnostic.ts';
import type { JavaParser } from '../java/syntax/index.ts';
import type { Element } from '../maven/xml.ts';
import { childOf, childrenOf, parseElements, textOf, XmlProblem } from '../maven/xml.ts';
import type { SourceType, SourceUnit, TypeIndex } from './source-type.ts';
import { annotationOf, annotationsOf, indexTypes, makeUnit } from './source-type.ts';
import type { Bilingual } from '../protocol/text.ts';
import type { ProjectFile } from './project-file.ts';

/** A Spring Boot application in one Maven project, read far enough to be split. */
export interface Project {
  /** Text files by path; build output and hidden folders are left out. */
  readonly files: ReadonlyMap<string, string>;
  readonly binaries: readonly string[];
  readonly pom: Element;
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
  readonly application: SourceType;
  readonly index: TypeIndex;
}

const IGNORED = /(^|\/)(target|node_modules|\.git|\.idea|\.vscode)\//;
export const MAIN_JAVA = 'src/main/java/';
export const TEST_JAVA = 'src/test/java/';
export const MAIN_RESOURCES = 'src/main/resources/';

/** Reads the project, or says why it is none that the splitter knows. */
export function readProject(given: readonly ProjectFile[], parser: JavaParser): Project | { readonly reasons: readonly Bilingual[] } {
  const kept = given.filter((f) => !IGNORED.test(f.path));
  const files = new Map(kept.flatMap((f) => (f.text === null ? [] : [[f.path, f.text] as const])));
  const pomText = files.get('pom.xml');
  if (pomText === undefined) {
    return files.has('build.gradle') || files.has('build.gradle.kts')
      ? because('This is a Gradle build. The splitter rewrites Maven projects only.', '这是 Gradle 构建。拆分器只能改写 Maven 工程。')
      : because(
          'There is no pom.xml here. Open the folder that holds the application’s pom.xml.',
          '这里没有 pom.xml。请打开应用 pom.xml 所在的目录。',
        );
  }
  const pom = readPom(pomText);
  if ('reasons' in pom) return pom;
  const reasons = [...unknownBuild(pom), ...unknownSources([...files.keys()])];
  const units: SourceUnit[] = [];
  for (const [path, text] of files) {
    const test = path.startsWith(TEST_JAVA);
    if (!path.endsWith('.java') || (!test && !path.startsWith(MAIN_JAVA)) || path.endsWith('/package-info.java')) continue;
    const { unit, diagnostics } = parser.parse({ path, text });
    const [first] = diagnostics;
    if (first)
      reasons.push({
        en: `This file does not parse, so nobody can tell what it names. Mend it first: ${formatLikeJavac(first).split('\n')[0] ?? path}`,
        zh: `这个文件无法解析，不知道它引用了什么。请先改正：${formatLikeJavac(first).split('\n')[0] ?? path}`,
      });
    units.push(makeUnit(path, text, unit, test));
  }
  const index = indexTypes(units);
  const applications = [...index.types.values()].filter((t) => !t.unit.test && annotationOf(annotationsOf(t), 'SpringBootApplication'));
  const [application] = applications;
  if (applications.length > 1)
    reasons.push({
      en: `There are ${applications.length} classes with @SpringBootApplication: ${applications.map((t) => t.name).join(', ')}. The splitter expects one.`,
      zh: `带 @SpringBootApplication 的类有 ${applications.length} 个：${applications.map((t) => t.name).join('、')}。拆分器只支持一个。`,
    });
  if (!application)
    reasons.push({
      en: 'No class has @SpringBootApplication, so the splitter cannot tell what starts the base.',
      zh: '没有带 @SpringBootApplication 的类，拆分器不知道基座从哪里启动。',
    });
  if (!application || reasons.length > 0) return { reasons };
  const parent = childOf(pom, 'parent');
  return {
    files,
    binaries: kept.filter((f) => f.text === null).map((f) => f.path),
    pom,
    index,
    application,
    groupId: textOf(pom, 'groupId') ?? textOf(parent, 'groupId') ?? '',
    artifactId: textOf(pom, 'artifactId') ?? '',
    version: textOf(pom, 'version') ?? textOf(parent, 'version') ?? '',
  };
}

export function because(en: string, zh: string): { readonly reasons: readonly Bilingual[] } {
  return { reasons: [{ en, zh }] };
}

function readPom(text: string): Element | { readonly reasons: readonly Bilingual[] } {
  try {
    return parseElements(text);
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    return because(
      `pom.xml is not well-formed: ${error.message} (line ${error.line}, column ${error.column}).`,
      `pom.xml 不是合法的 XML：${error.message}（第 ${error.line} 行，第 ${error.column} 列）。`,
    );
  }
}

function unknownBuild(pom: Element): Bilingual[] {
  const reasons: Bilingual[] = [];
  const parent = childOf(pom, 'parent');
  if (childrenOf(pom, 'modules', 'module').length > 0 || textOf(pom, 'packaging') === 'pom') {
    reasons.push({
      en: 'This pom.xml has <modules>. The splitter knows applications in one Maven project; open the application’s own folder.',
      zh: '这个 pom.xml 含有 <modules>。拆分器只处理单个 Maven 工程的应用，请打开应用自己的目录。',
    });
  }
  if (textOf(pom, 'packaging') === 'war')
    reasons.push({ en: 'Packaging is war. A base is a jar with its own Tomcat.', zh: '打包方式是 war。基座应当是自带 Tomcat 的 jar。' });
  if (textOf(parent, 'artifactId') !== 'spring-boot-starter-parent') {
    reasons.push({
      en: 'The parent is not spring-boot-starter-parent, so the splitter does not know the Spring Boot version.',
      zh: '父 POM 不是 spring-boot-starter-parent，拆分器不知道 Spring Boot 的版本。',
    });
  } else if (!/^3\./.test(textOf(parent, 'version') ?? '')) {
    reasons.push({
      en: `Spring Boot ${textOf(parent, 'version') ?? ''}: the splitter writes poms for Spring Boot 3 on Java 17, with Koupleless 2.x.`,
      zh: `Spring Boot ${textOf(parent, 'version') ?? ''}：拆分器生成的 POM 适用于 Spring Boot 3、Java 17 与 Koupleless 2.x。`,
    });
  }
  if (childOf(pom, 'profiles'))
    reasons.push({
      en: 'pom.xml has <profiles>. The splitter does not know to which side their dependencies belong.',
      zh: 'pom.xml 含有 <profiles>，拆分器不知道其中的依赖属于哪一边。',
    });
  const build = childOf(pom, 'build');
  for (const own of ['sourceDirectory', 'testSourceDirectory', 'resources', 'testResources']) {
    if (childOf(build, own))
      reasons.push({
        en: `pom.xml sets <${own}>. The splitter knows Maven’s standard folders only.`,
        zh: `pom.xml 设置了 <${own}>，拆分器只认识 Maven 的标准目录。`,
      });
  }
  const security = childrenOf(pom, 'dependencies', 'dependency')
    .map((d) => textOf(d, 'artifactId') ?? '')
    .find((a) => /spring-boot-starter-security|spring-boot-starter-oauth2|shiro/.test(a));
  if (security) {
    reasons.push({
      en: `${security}: the filters that protect the endpoints live in the base’s context and do not guard a module’s. Moved endpoints would be open; give the module its own security configuration by hand.`,
      zh: `${security}：保护接口的过滤器在基座的上下文中，不会保护模块的接口。迁出的接口将不设防，请手动为模块编写安全配置。`,
    });
  }
  return reasons;
}

function unknownSources(paths: readonly string[]): Bilingual[] {
  const reasons: Bilingual[] = [];
  const first = (pattern: RegExp): string | undefined => paths.find((p) => pattern.test(p));
  const other = first(/^src\/.*\.(kt|groovy|scala)$/);
  if (other)
    reasons.push({
      en: `${other}: the splitter reads Java only and would miss what this file names.`,
      zh: `${other}：拆分器只能读 Java，会漏掉这个文件里的引用。`,
    });
  const jpms = first(/^src\/.*module-info\.java$/);
  if (jpms)
    reasons.push({
      en: `${jpms}: class loaders of modules know nothing of Java platform modules.`,
      zh: `${jpms}：模块的类加载器不支持 Java 平台模块系统。`,
    });
  return reasons;
}
