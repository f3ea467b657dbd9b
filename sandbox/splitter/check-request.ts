import type { ApplicationProject } from './project.ts';
import type { Seeds } from './seeds.ts';
import { meetsInApi } from './write/layout.ts';
import { placesOf } from './write/places.ts';
import type { SplitRequest } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';

export const BASE_FOLDER = 'base';

export function apiName(project: ApplicationProject): string {
  return `${project.base?.name ?? 'application'}-api`;
}

/** What is wrong with the names that the module is to have; nothing when it can be tried. */
export function checkModule({ name, version, contextPath }: SplitRequest['module']): readonly Bilingual[] {
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
  return reasons;
}

/** What is wrong with the seeds. */
export function checkSeeds(project: ApplicationProject, seeds: Seeds): readonly Bilingual[] {
  const reasons = [...seeds.unknown];
  if (seeds.units.size === 0 && reasons.length === 0)
    reasons.push({
      en: 'Nothing is picked. Pick the packages or classes that are to become the module.',
      zh: '没有选择任何内容。请选择要成为模块的包或类。',
    });
  const { application } = project;
  if (application && seeds.units.size === 1 && seeds.units.has(application.unit))
    reasons.push({
      en: `${application.simpleName} starts the base and cannot move. Pick packages below ${application.unit.packageName}.`,
      zh: `${application.simpleName} 是基座的启动类，不能迁出。请选择 ${application.unit.packageName} 下的子包。`,
    });
  return reasons;
}

/** Why the result could not be written into the project's folders. */
export function checkFolders(project: ApplicationProject, name: string): readonly Bilingual[] {
  const reasons: Bilingual[] = [];
  const divided = meetsInApi(project);
  const folders = divided ? [apiName(project), BASE_FOLDER, name] : [placesOf(project, name).module.slice(0, -1)];
  for (const folder of new Set(folders)) {
    if ([...project.files.keys(), ...project.binaries].some((path) => path.startsWith(`${folder}/`)) || folder === 'src')
      reasons.push({
        en: `The folder ${folder}/ is there already, and the split would write into it. ${folder === name ? 'Give the module another name.' : 'Rename it or move it away, then read the project again.'}`,
        zh: `目录 ${folder}/ 已经存在，拆分会写入这个目录。${folder === name ? '请给模块换一个名称。' : '请先重命名或移走它，再重新读取工程。'}`,
      });
  }
  const taken = divided ? [BASE_FOLDER, apiName(project), project.base?.name] : project.workspace.modules.map((m) => m.name);
  if (taken.includes(name))
    reasons.push({
      en: `The name ${name} is taken by the application itself. Choose another for the module.`,
      zh: `名称 ${name} 已被应用自身占用，请为模块换一个名称。`,
    });
  return reasons;
}
