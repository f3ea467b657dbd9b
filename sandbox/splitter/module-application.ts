import { pascal } from './wiring.ts';
import { factsOf } from './index/unit-facts.ts';
import type { SourceType, SourceUnit, TypeIndex } from './source-type.ts';

/** What the base switches on for all of its beans, and what a module must switch on again when its beans use it. */
const SWITCHES: readonly { readonly enable: string; readonly import: string; readonly uses: readonly string[] }[] = [
  { enable: 'EnableScheduling', import: 'org.springframework.scheduling.annotation.EnableScheduling', uses: ['Scheduled', 'Schedules'] },
  { enable: 'EnableAsync', import: 'org.springframework.scheduling.annotation.EnableAsync', uses: ['Async'] },
  {
    enable: 'EnableCaching',
    import: 'org.springframework.cache.annotation.EnableCaching',
    uses: ['Cacheable', 'CacheEvict', 'CachePut', 'Caching'],
  },
  {
    enable: 'ConfigurationPropertiesScan',
    import: 'org.springframework.boot.context.properties.ConfigurationPropertiesScan',
    uses: ['ConfigurationProperties'],
  },
];

export interface ModuleApplication {
  readonly packageName: string;
  readonly className: string;
  readonly text: string;
}

/**
 * The class that starts the module's own Spring context: in the package that all moved classes share, so that it scans them
 * and nothing else. `shared` are beans of the base in the api jar: the module sees that jar, so a scan of their package
 * would make each of them a second time. `imported` are classes of the base that act in the module's context, too.
 */
export function writeModuleApplication(
  index: TypeIndex,
  starter: SourceType,
  moduleName: string,
  moved: readonly SourceUnit[],
  scanned: readonly string[],
  shared: readonly SourceType[],
  imported: readonly SourceType[],
): ModuleApplication {
  const common = commonPackage(moved.map((u) => u.packageName));
  const root = starter.unit.packageName;
  const tooWide = common === '' || common === root || root.startsWith(`${common}.`);
  const packageName = tooWide ? (scanned[0] ?? root) : common;
  const packages = tooWide ? scanned : [packageName];
  const excluded = shared.filter((type) => packages.some((p) => type.unit.packageName === p || type.unit.packageName.startsWith(`${p}.`)));
  const className = `${pascal(moduleName)}Application`;
  const enabled = SWITCHES.filter((s) => isUsed(index.units, [s.enable]) && isUsed(moved, s.uses));
  const imports = [
    ...enabled.map((s) => s.import),
    'org.springframework.boot.autoconfigure.SpringBootApplication',
    ...(excluded.length > 0
      ? ['org.springframework.context.annotation.ComponentScan', 'org.springframework.context.annotation.FilterType']
      : []),
    ...(imported.length > 0 ? ['org.springframework.context.annotation.Import'] : []),
    ...new Set([...excluded, ...imported].filter((type) => type.unit.packageName !== packageName).map((type) => type.name)),
    'org.springframework.boot.builder.SpringApplicationBuilder',
    'org.springframework.core.io.DefaultResourceLoader',
  ].sort();
  const listed = `{${scanned.map((p) => `"${p}"`).join(', ')}}`;
  const scan =
    excluded.length === 0
      ? `@SpringBootApplication${tooWide ? `(scanBasePackages = ${listed})` : ''}`
      : `@SpringBootApplication
@ComponentScan(${tooWide ? `basePackages = ${listed}, ` : ''}excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {${excluded.map((type) => `${type.simpleName}.class`).join(', ')}}))`;
  const importLine =
    imported.length === 0
      ? ''
      : `// Of the base: it acts around this module’s beans and requests as it does around the base’s.\n@Import({${imported.map((type) => `${type.simpleName}.class`).join(', ')}})\n`;
  return {
    packageName,
    className,
    text: `package ${packageName};

${imports.map((name) => `import ${name};`).join('\n')}

${scan}
${importLine}${enabled.map((s) => `@${s.enable}\n`).join('')}public class ${className} {
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
  return units.some(({ indexed }) => annotations.some((name) => factsOf(indexed).annotationNames.has(name)));
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
