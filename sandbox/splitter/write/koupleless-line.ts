/** The releases that go with one line of Spring Boot: the newest pair of runtime and SOFAArk that Maven Central has. */
export interface KouplelessLine {
  readonly runtime: string;
  readonly ark: string;
  readonly plugin: string;
}

const PARTS_OF_ARK = [
  'all',
  'api',
  'archive',
  'common',
  'common-springboot',
  'compatible-springboot2',
  'container',
  'exception',
  'spi',
  'springboot-starter',
  'support-starter',
];

/** Spring Boot 2 on Java 8, or 3 on Java 17. */
export function lineOf(boot: string | undefined): KouplelessLine {
  return /^2\./.test(boot ?? '')
    ? { runtime: '1.2.2', ark: '2.2.11', plugin: '2.2.7' }
    : { runtime: '2.1.6', ark: '3.1.4', plugin: '3.1.11' };
}

/** Spring Boot 3.2 has a new loader by default, whose archives SOFAArk does not read. */
export function needsClassicLoader(boot: string | undefined): boolean {
  const [, major = '3', minor = '0'] = /^(\d+)\.(\d+)/.exec(boot ?? '') ?? [];
  return Number(major) === 3 && Number(minor) >= 2;
}

/** One SOFAArk version for all of its parts: the runtime alone would mix them. */
export function managedArk(version: string, indent: string): string {
  return PARTS_OF_ARK.map((part) => dependency('com.alipay.sofa', `sofa-ark-${part}`, { version }, indent)).join('\n');
}

export function dependency(
  groupId: string,
  artifactId: string,
  more: { readonly version?: string; readonly classifier?: string; readonly scope?: string },
  indent: string,
): string {
  return [
    `${indent}<dependency>`,
    `${indent}  <groupId>${groupId}</groupId>`,
    `${indent}  <artifactId>${artifactId}</artifactId>`,
    ...(more.version === undefined ? [] : [`${indent}  <version>${more.version}</version>`]),
    ...(more.classifier === undefined ? [] : [`${indent}  <classifier>${more.classifier}</classifier>`]),
    ...(more.scope === undefined ? [] : [`${indent}  <scope>${more.scope}</scope>`]),
    `${indent}</dependency>`,
  ].join('\n');
}
