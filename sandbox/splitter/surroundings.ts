import { lineAndColumn } from '../java/diagnostic.ts';
import { childOf, childrenOf, textOf } from '../maven/xml.ts';
import { BASE_FOLDER } from './check-request.ts';
import { annotationIn } from './index/symbols.ts';
import type { ApplicationProject as Project } from './project.ts';
import { MAIN_RESOURCES } from './project.ts';
import { canonicalKey } from '../settings/setting.ts';
import { documentsOf } from './project-settings.ts';
import { meetsInApi } from './write/layout.ts';
import { buildFileFinder, isSettings } from './write/places.ts';
import type { SourceUnit, TypeIndex } from './source-type.ts';
import type { Warning } from '../protocol/split.ts';

/** Plug-ins that do the same for every part. */
const ORDINARY = new Set([
  'spring-boot-maven-plugin',
  'maven-compiler-plugin',
  'maven-surefire-plugin',
  'maven-failsafe-plugin',
  'maven-enforcer-plugin',
  'maven-jar-plugin',
  'maven-resources-plugin',
]);

const CONTEXT_PATH = canonicalKey('server.servlet.context-path');

/** What stands around the code and knows of its old shape: scripts, build plug-ins, views, the base's own context path. */
export function findSurroundings(project: Project, moved: readonly SourceUnit[]): Warning[] {
  const divided = meetsInApi(project) ? [...jarNames(project), ...plugins(project)] : [];
  return [...divided, ...contextPath(project), ...views(project, moved), ...packageNames(project, moved)];
}

function at(project: Project, path: string, offset: number, en: string, zh: string): Warning {
  return { file: path, line: lineAndColumn(project.files.get(path) ?? '', offset).line, en, zh };
}

function jarNames(project: Project): Warning[] {
  return [...project.files].flatMap(([path, text]) => {
    const offset = path.startsWith('src/') || path === 'pom.xml' ? -1 : text.search(/\btarget\/[\w.*${}-]*\.jar|\btarget\/\*/);
    return offset < 0
      ? []
      : [
          at(
            project,
            path,
            offset,
            `This names a jar in target/. After the split the application is ${BASE_FOLDER}/target/${BASE_FOLDER}-${project.base?.pom?.effective.version ?? '*'}.jar.`,
            `这里引用了 target/ 中的 jar。拆分后应用位于 ${BASE_FOLDER}/target/${BASE_FOLDER}-${project.base?.pom?.effective.version ?? '*'}.jar。`,
          ),
        ];
  });
}

function plugins(project: Project): Warning[] {
  return childrenOf(childOf(project.base?.pom?.element, 'build'), 'plugins', 'plugin').flatMap((plugin) => {
    const name = textOf(plugin, 'artifactId') ?? '';
    return ORDINARY.has(name)
      ? []
      : [
          at(
            project,
            project.base?.pom?.path ?? 'pom.xml',
            plugin.start,
            `${name} stays in the parent’s pom and runs for base, API and module. Move it to where it belongs.`,
            `${name} 留在父 POM 中，会对基座、API 和模块都执行。请移到合适的地方。`,
          ),
        ];
  });
}

function contextPath(project: Project): Warning[] {
  const fileOf = buildFileFinder(project);
  return [...project.files].flatMap(([path, text]) => {
    const settings = isSettings(fileOf(path)) ? (documentsOf(path, text) ?? []).flatMap((document) => document.settings) : [];
    const found = settings.find(({ key, value }) => canonicalKey(key) === CONTEXT_PATH && value.replace('/', '') !== '');
    return found
      ? [
          {
            file: path,
            line: found.line,
            en: 'The base has a context path of its own. A module’s addresses begin with the module’s context path, not below the base’s.',
            zh: '基座设置了自己的上下文路径。模块的地址以模块的上下文路径开头，不在基座的路径之下。',
          },
        ]
      : [];
  });
}

function views(project: Project, moved: readonly SourceUnit[]): Warning[] {
  if (![...project.files.keys(), ...project.binaries].some((path) => path.startsWith(`${MAIN_RESOURCES}templates/`))) return [];
  return moved.flatMap((unit) =>
    unit.types
      .filter((type) => annotationIn(type.symbol.annotations, 'Controller'))
      .map((type) =>
        at(
          project,
          unit.path,
          type.declaration.name.start,
          `${type.simpleName} answers with views. Templates that the code names go along, and links in them that are written @{/…} lead to the same addresses as before. Layouts and fragments that they share with the base stay there, where a module with declared libraries sees them. Look through links that are written otherwise: addresses of the base are not below the module’s context path.`,
          `${type.simpleName} 返回视图。代码中写出名称的模板会一起迁走，其中写成 @{/…} 的链接仍指向原来的地址。与基座共用的布局和片段留在基座，声明了依赖的模块能看到。请检查用其他方式写的链接：基座的地址不在模块的上下文路径之下。`,
        ),
      ),
  );
}

const named = new WeakMap<TypeIndex, Map<string, readonly Warning[]>>();

/** A package as a string, in a scan, a white list, a logger: it may mean the moved classes. */
function packageNames(project: Project, moved: readonly SourceUnit[]): Warning[] {
  let known = named.get(project.index);
  if (!known) named.set(project.index, (known = new Map<string, readonly Warning[]>()));
  const gone = new Set(moved.map((unit) => unit.path));
  const found: Warning[] = [];
  for (const name of new Set(moved.map((unit) => unit.packageName))) {
    const places = known.get(name) ?? placesOfPackage(project, name);
    known.set(name, places);
    found.push(...places.filter(({ file }) => file === null || !gone.has(file)));
  }
  return found;
}

/** The first place of each main file; the same for every pick. */
function placesOfPackage(project: Project, name: string): readonly Warning[] {
  return [...project.files].flatMap(([path, text]) => {
    if (!/(^|\/)src\/main\//.test(path)) return [];
    const offset = path.endsWith('.java') ? text.indexOf(`"${name}`) : text.indexOf(name);
    const end = offset + name.length + (path.endsWith('.java') ? 1 : 0);
    return offset < 0 || /^\w|^\.[A-Z]/.test(text.slice(end, end + 2))
      ? []
      : [
          at(
            project,
            path,
            offset,
            `This names the package ${name}, whose classes move. Check whether the module needs the same.`,
            `这里引用了包 ${name}，其中的类会迁走。请检查模块是否也需要。`,
          ),
        ];
  });
}
