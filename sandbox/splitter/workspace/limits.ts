import type { Limit, LimitLevel } from '../../protocol/split.ts';
import type { Bilingual } from '../../protocol/text.ts';
import { lineAndColumn } from '../../java/diagnostic.ts';
import type { BuildModule } from './build-module.ts';
import { weightyProfiles } from './maven-modules.ts';
import type { Workspace } from './workspace.ts';

export function limit(level: LimitLevel, text: Bilingual, cure: Bilingual, file: string | null = null, line: number | null = null): Limit {
  return { level, file, line, en: text.en, zh: text.zh, cure };
}

/** What the build files and folders of the whole project limit. What depends on the application is `applicationLimits`. */
export function workspaceLimits(workspace: Workspace): Limit[] {
  const { files, sources } = workspace;
  const limits: Limit[] = [...workspace.limits];
  const paths = [...files.keys()];
  if (!sources.some((s) => !s.test)) {
    limits.push(
      limit(
        'refusal',
        { en: 'There is no Java source here that a build would compile.', zh: '这里没有会被构建编译的 Java 源码。' },
        {
          en: 'Give the folder of the application or of its repository: the one that holds pom.xml and src/main/java.',
          zh: '请给出应用或其代码仓库的目录，即含有 pom.xml 和 src/main/java 的目录。',
        },
      ),
    );
    return limits;
  }
  const others = paths.filter((p) => /\.(kt|groovy|scala)$/.test(p) && /(^|\/)src\/main\//.test(p));
  const [other] = others;
  if (other)
    limits.push(
      limit(
        'open point',
        {
          en: `${others.length} source files are not Java (${other}). What they name is found only where they write a full class name.`,
          zh: `有 ${others.length} 个源文件不是 Java（${other}）。只有写出完整类名的引用才能被找到。`,
        },
        {
          en: 'They stay in the base. Compile the base after the split: what they miss shows there.',
          zh: '它们留在基座。拆分后请编译基座，缺少的引用会在那里暴露。',
        },
        other,
      ),
    );
  const jpms = paths.find((p) => /(^|\/)src\/main\/.*module-info\.java$/.test(p));
  if (jpms)
    limits.push(
      limit(
        'open point',
        {
          en: `${jpms}: class loaders of modules know nothing of Java platform modules.`,
          zh: `${jpms}：模块的类加载器不支持 Java 平台模块系统。`,
        },
        {
          en: 'Delete the file; the class path does the same for a Spring Boot application.',
          zh: '请删除该文件；对 Spring Boot 应用来说，类路径方式效果相同。',
        },
        jpms,
      ),
    );
  return limits;
}

/** What the part with the main class limits: its build tool, packaging and Spring Boot. */
export function applicationLimits(workspace: Workspace, base: BuildModule): Limit[] {
  const limits: Limit[] = [];
  const parts = workspace.modules.filter((m) => m === base || base.needs.has(m.directory));
  if (base.tool !== 'maven')
    limits.push(
      limit(
        'analysis only',
        base.tool === 'gradle'
          ? { en: 'This is a Gradle build. Modules are packaged by a Maven plug-in.', zh: '这是 Gradle 构建，而模块由 Maven 插件打包。' }
          : { en: 'There is no pom.xml here that builds the application.', zh: '这里没有构建该应用的 pom.xml。' },
        {
          en: 'The proposal says what moves and what is open. To have it written, give the application a pom.xml; the rest of the build may stay.',
          zh: '提案会说明哪些代码迁出、哪些问题未决。若要生成结果，请为应用添加 pom.xml，其余构建可以保留。',
        },
      ),
    );
  const packaging = base.pom?.effective.packaging;
  if (base.pom && packaging === 'war')
    limits.push(
      limit(
        'open point',
        {
          en: 'Packaging is war. The base is written as a jar with its own Tomcat.',
          zh: '打包方式是 war。生成的基座是自带 Tomcat 的 jar。',
        },
        [...workspace.files.keys(), ...workspace.binaries].some((path) => /(^|\/)src\/main\/webapp\//.test(path))
          ? {
              en: 'A jar leaves src/main/webapp out: put static files into src/main/resources/static, and replace JSP by a template engine.',
              zh: 'jar 不包含 src/main/webapp：请把静态文件放到 src/main/resources/static，并用模板引擎替换 JSP。',
            }
          : {
              en: 'Start it with java -jar from now on; SpringBootServletInitializer and the application server are not needed.',
              zh: '以后用 java -jar 启动；不再需要 SpringBootServletInitializer 和应用服务器。',
            },
        base.pom.path,
        lineIn(base.pom.text, '<packaging>'),
      ),
    );
  limits.push(...bootLimits(base));
  for (const part of parts)
    for (const profile of part.pom ? weightyProfiles(part.pom) : [])
      limits.push(
        limit(
          'open point',
          {
            en: `The profile ${profile.id} changes dependencies, modules or plug-ins. It stays where it is and does not reach the module.`,
            zh: `profile ${profile.id} 会改变依赖、模块或插件。它留在原处，对模块不起作用。`,
          },
          {
            en: 'If the moved code needs what the profile adds, add it to the module’s pom.xml with scope provided.',
            zh: '如果迁出的代码需要其中的内容，请以 provided 作用域添加到模块的 pom.xml。',
          },
          part.pom?.path ?? null,
          part.pom ? lineAndColumn(part.pom.text, profile.start).line : null,
        ),
      );
  const security = parts.flatMap((m) => m.libraries).find((l) => SECURITY.test(l.artifactId));
  if (security)
    limits.push(
      limit(
        'open point',
        {
          en: `${security.artifactId}: the filters that protect the endpoints live in the base’s context and do not guard a module’s. Moved endpoints would be open.`,
          zh: `${security.artifactId}：保护接口的过滤器在基座的上下文中，不会保护模块的接口。迁出的接口将不设防。`,
        },
        {
          en: 'Give the module its own security configuration, or leave guarded controllers in the base.',
          zh: '请为模块编写自己的安全配置，或把受保护的控制器留在基座。',
        },
      ),
    );
  const koupleless = parts.flatMap((m) => m.libraries).find((l) => l.artifactId.startsWith('koupleless-'));
  if (koupleless)
    limits.push(
      limit(
        'analysis only',
        {
          en: 'This application has Koupleless already. The splitter writes for one without it.',
          zh: '这个应用已经使用了 Koupleless。拆分器只为尚未使用它的应用生成结果。',
        },
        {
          en: 'Use the proposal as a plan, and add the module to the build that you have.',
          zh: '请把提案当作计划，在现有构建中添加模块。',
        },
      ),
    );
  return limits;
}

const SECURITY = /spring-boot-starter-security|spring-boot-starter-oauth2|^shiro-|spring-security-(web|config)|^sa-token/;

function bootLimits(base: BuildModule): Limit[] {
  const { boot } = base;
  if (boot === undefined)
    return [
      limit(
        'open point',
        { en: 'The Spring Boot version stands nowhere in this project.', zh: '这个工程里找不到 Spring Boot 的版本。' },
        {
          en: 'The poms are written for Spring Boot 3, Java 17 and Koupleless 2.x. For Spring Boot 2 take Koupleless 1.x and SOFAArk 2.2.x.',
          zh: '生成的 POM 适用于 Spring Boot 3、Java 17 和 Koupleless 2.x。Spring Boot 2 请使用 Koupleless 1.x 和 SOFAArk 2.2.x。',
        },
        base.pom?.path ?? null,
      ),
    ];
  if (hasOrphanProxies(boot))
    return [
      limit(
        'open point',
        {
          en: `Spring Boot ${boot} makes the proxies of a module’s interfaces with the base’s class loader: repositories and other JDK proxies fail in the module.`,
          zh: `Spring Boot ${boot} 会用基座的类加载器为模块的接口创建代理：模块中的 Repository 等 JDK 代理会失败。`,
        },
        {
          en: 'Take Spring Boot 2.7.13, 3.0.8, 3.1.1 or later.',
          zh: '请升级到 Spring Boot 2.7.13、3.0.8、3.1.1 或更新的版本。',
        },
        base.pom?.path ?? null,
      ),
    ];
  if (/^[23]\./.test(boot)) return [];
  return [
    limit(
      'analysis only',
      {
        en: `Spring Boot ${boot}: Koupleless has releases for Spring Boot 2 and 3.`,
        zh: `Spring Boot ${boot}：Koupleless 的发布版本支持 Spring Boot 2 和 3。`,
      },
      {
        en: 'The proposal holds for any version. To run it, use the last Spring Boot 3 until Koupleless follows.',
        zh: '提案与版本无关。若要运行，在 Koupleless 跟进之前请使用 Spring Boot 3 的最后一个版本。',
      },
      base.pom?.path ?? null,
    ),
  ];
}

/** Spring before 5.3.28 and 6.0.10: a class loader without a parent, as SOFAArk's are, was not used for JDK proxies. */
function hasOrphanProxies(boot: string): boolean {
  const [major = 0, minor = 0, patch = 0] = boot.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);
  if (major === 2) return minor < 7 || patch < 13;
  return major === 3 && ((minor === 0 && patch < 8) || (minor === 1 && patch < 1));
}

function lineIn(text: string, part: string): number | null {
  const at = text.indexOf(part);
  return at < 0 ? null : lineAndColumn(text, at).line;
}
