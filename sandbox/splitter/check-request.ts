import { childrenOf, textOf } from '../maven/xml.ts';
import type { Project } from './project.ts';
import { picks } from './placement.ts';
import type { SplitRequest } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';

export const BASE_FOLDER = 'base';

export function apiName(project: Project): string {
  return `${project.artifactId}-api`;
}

/** What is wrong with the request itself; nothing when it can be tried. */
export function checkRequest(project: Project, request: SplitRequest): readonly Bilingual[] {
  const { name, version, contextPath } = request.module;
  const reasons: Bilingual[] = [];
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    reasons.push({
      en: `"${name}" is no module name: small letters, digits and single dashes, beginning with a letter.`,
      zh: `“${name}”不能作为模块名：只能用小写字母、数字和单个连字符，并以字母开头。`,
    });
  if (!/^[0-9A-Za-z][0-9A-Za-z.-]*$/.test(version))
    reasons.push({ en: `"${version}" is no version, such as 1.0.0.`, zh: `“${version}”不是版本号，例如 1.0.0。` });
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*(\/[A-Za-z0-9_-]+)*$/.test(contextPath))
    reasons.push({
      en: `"${contextPath}" is no context path: without a slash at its ends, such as inventory.`,
      zh: `“${contextPath}”不是上下文路径：首尾不带斜杠，例如 inventory。`,
    });
  for (const folder of new Set([apiName(project), BASE_FOLDER, name])) {
    if ([...project.files.keys(), ...project.binaries].some((path) => path.startsWith(`${folder}/`)) || folder === 'src')
      reasons.push({
        en: `The folder ${folder}/ is there already, and the split would write into it.`,
        zh: `目录 ${folder}/ 已经存在，拆分会写入这个目录。`,
      });
  }
  if (name === BASE_FOLDER || name === apiName(project) || name === project.artifactId)
    reasons.push({
      en: `The name ${name} is taken by the application itself. Choose another for the module.`,
      zh: `名称 ${name} 已被应用自身占用，请为模块换一个名称。`,
    });
  if (childrenOf(project.pom, 'dependencies', 'dependency').some((d) => textOf(d, 'artifactId')?.startsWith('koupleless-')))
    reasons.push({
      en: 'This application has Koupleless already. The splitter starts from one without it.',
      zh: '这个应用已经使用了 Koupleless。拆分器的起点是没有 Koupleless 的应用。',
    });
  if (request.pick.length === 0)
    reasons.push({
      en: 'Nothing is picked. Pick the packages or classes that are to become the module.',
      zh: '没有选择任何内容。请选择要成为模块的包或类。',
    });
  const units = project.index.units.filter((u) => !u.test);
  for (const pick of request.pick)
    if (!units.some((u) => picks([pick], u)))
      reasons.push({ en: `No package or class is named ${pick}.`, zh: `没有名为 ${pick} 的包或类。` });
  if (picks(request.pick, project.application.unit))
    reasons.push({
      en: `${project.application.simpleName} starts the base and cannot move. Pick packages below ${project.application.unit.packageName}.`,
      zh: `${project.application.simpleName} 是基座的启动类，不能迁出。请选择 ${project.application.unit.packageName} 下的子包。`,
    });
  const sealed = units.filter((u) => u.types.some((t) => t.declaration.permits.length > 0));
  for (const unit of sealed)
    if (picks(request.pick, unit))
      reasons.push({
        en: `${unit.path} declares a sealed type. Its permitted types must stay in one package of one jar, which the splitter does not check.`,
        zh: `${unit.path} 声明了 sealed 类型，其许可的子类型必须在同一个 jar 的同一个包里，拆分器不检查这一点。`,
      });
  return reasons;
}
