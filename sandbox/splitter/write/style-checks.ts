import type { PomFile } from '../workspace/build-module.ts';

/** Plug-ins that end a build for how sources look, with the property that switches them off. */
const SWITCHES: Readonly<Record<string, string>> = {
  'apache-rat-plugin': 'rat.skip',
  'fmt-maven-plugin': 'fmt.skip',
  'formatter-maven-plugin': 'formatter.skip',
  'impsort-maven-plugin': 'impsort.skip',
  'license-maven-plugin': 'license.skip',
  'maven-checkstyle-plugin': 'checkstyle.skip',
  'maven-pmd-plugin': 'pmd.skip',
  'spotless-maven-plugin': 'spotless.check.skip',
  'spring-javaformat-maven-plugin': 'spring-javaformat.skip',
};

/**
 * Properties that switch off what a part inherits of them, where the split writes classes into it: those look as the splitter writes
 * them. Lines of a `properties` element; none where nothing is inherited.
 */
export function styleChecksOff({ effective }: PomFile): readonly string[] {
  const names = effective.build.plugins.flatMap(({ artifactId }) => SWITCHES[artifactId] ?? []);
  return names.length === 0
    ? []
    : [
        '    <!-- Classes that the split wrote are not formatted as these plug-ins ask. -->',
        ...[...new Set(names)].map((name) => `    <${name}>true</${name}>`),
      ];
}
