import type { Project } from './project.ts';
import { pascal } from './wiring.ts';
import type { SourceUnit } from './source-type.ts';
import { annotationsOf, simpleNameOf } from './source-type.ts';
import { walk } from './walk.ts';

/** What the base switches on for all of its beans, and what a module must switch on again when its beans use it. */
const SWITCHES: readonly { readonly enable: string; readonly import: string; readonly uses: readonly string[] }[] = [
  { enable: 'EnableScheduling', import: 'org.springframework.scheduling.annotation.EnableScheduling', uses: ['Scheduled', 'Schedules'] },
  { enable: 'EnableAsync', import: 'org.springframework.scheduling.annotation.EnableAsync', uses: ['Async'] },
  { enable: 'EnableCaching', import: 'org.springframework.cache.annotation.EnableCaching', uses: ['Cacheable', 'CacheEvict', 'CachePut', 'Caching'] },
  { enable: 'ConfigurationPropertiesScan', import: 'org.springframework.boot.context.properties.ConfigurationPropertiesScan', uses: ['ConfigurationProperties'] },
];

export interface ModuleApplication {
  readonly packageName: string;
  readonly className: string;
  readonly text: string;
}

/** The class that starts the module's own Spring context: in the package that all moved classes share, so that it scans them and nothing else. */
export function writeModuleApplication(project: Project, moduleName: string, moved: readonly SourceUnit[], scanned: readonly string[]): ModuleApplication {
  const shared = commonPackage(moved.map((u) => u.packageName));
  const root = project.application.unit.packageName;
  const tooWide = shared === '' || shared === root || root.startsWith(`${shared}.`);
  const packageName = tooWide ? (scanned[0] ?? root) : shared;
  const className = `${pascal(moduleName)}Application`;
  const enabled = SWITCHES.filter((s) => isUsed(project.index.units, [s.enable]) && isUsed(moved, s.uses));
  const imports = [
    ...enabled.map((s) => s.import), 'org.springframework.boot.autoconfigure.SpringBootApplication',
    'org.springframework.boot.builder.SpringApplicationBuilder', 'org.springframework.core.io.DefaultResourceLoader',
  ].sort();
  const scan = tooWide ? `(scanBasePackages = {${scanned.map((p) => `"${p}"`).join(', ')}})` : '';
  return {
    packageName, className,
    text: `package ${packageName};

${imports.map((name) => `import ${name};`).join('\n')}

@SpringBootApplication${scan}
${enabled.map((s) => `@${s.enable}\n`).join('')}public class ${className} {
    public static void main(String[] args) {
        new SpringApplicationBuilder(${className}.class)
                .resourceLoader(new DefaultResourceLoader(${className}.class.getClassLoader()))
                .run(args);
    }
}
`,
  };
}

function isUsed(units: readonly SourceUnit[], annotations: readonly string[]): boolean {
  let used = false;
  for (const type of units.flatMap((u) => u.types)) {
    if (annotationsOf(type).some((a) => annotations.includes(simpleNameOf(a)))) return true;
    walk(type.declaration, (node) => {
      if (node.kind === 'Annotation' && annotations.includes(simpleNameOf(node))) used = true;
    });
  }
  return used;
}

export function commonPackage(packages: readonly string[]): string {
  const [first = '', ...rest] = packages;
  return rest.reduce((shared, name) => {
    const parts = shared.split('.');
    const other = name.split('.');
    let same = 0;
    while (same < parts.length && parts[same] === other[same]) same++;
    return parts.slice(0, same).join('.');
  }, first);
}
