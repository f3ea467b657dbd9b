import { lineAndColumn } from '../../java/diagnostic.ts';
import type { Warning } from '../../protocol/split.ts';
import type { Analysis } from '../analysis.ts';
import { liesElsewhere } from '../analysis.ts';
import { isRegistration, registeredIn } from '../registrations.ts';

/** Classes of the base that `META-INF` registers: the module's context reads the base's files, too. */
export interface Registered {
  /** Of the application's own auto-configuration: the module leaves it out. */
  readonly autoConfigurations: readonly string[];
  /** Listeners and the like, which act in the module as well and cannot be left out. */
  readonly warnings: readonly Warning[];
}

/** Keys of what Spring Boot makes for each context that it starts. */
const FOR_EVERY_CONTEXT = /^(ApplicationListener|ApplicationContextInitializer|EnvironmentPostProcessor|SpringApplicationRunListener)$/;

export function registeredInBase({ project, placement }: Analysis): Registered {
  const autoConfigurations = new Set<string>();
  const warnings: Warning[] = [];
  const isElsewhere = liesElsewhere(project);
  for (const [path, text] of project.files) {
    if (!isRegistration(path) || !/(^|\/)src\/main\//.test(path) || isElsewhere(path)) continue;
    for (const { key, names } of registeredIn(path, text))
      for (const name of names) {
        const type = project.index.types.get(name.replaceAll('$', '.'));
        if (!type || placement.sides.get(type.unit) === 'module') continue;
        if (/AutoConfiguration$/.test(key)) autoConfigurations.add(name);
        else if (FOR_EVERY_CONTEXT.test(key))
          warnings.push({
            file: path,
            line: lineAndColumn(text, text.indexOf(name)).line,
            en: `The module’s context reads this file of the base, too: ${type.simpleName} acts there as well.`,
            zh: `模块的上下文也会读取基座的这个文件：${type.simpleName} 在模块中同样起作用。`,
          });
      }
  }
  return { autoConfigurations: [...autoConfigurations], warnings };
}
