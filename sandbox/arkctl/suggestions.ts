const FAQ = 'you can go to faq for more help at https://koupleless.io/en/docs/faq/faq/';

interface Rule {
  applies(lines: readonly string[]): boolean;
  readonly advice: readonly string[];
}

const anyLine =
  (...parts: readonly string[]) =>
  (lines: readonly string[]): boolean =>
    lines.some((line) => parts.every((part) => line.includes(part)));

/** arkctl's own advice, first match wins (`v1/cmd/deploy/suggestions.go`). */
const rules: readonly Rule[] = [
  {
    applies: (lines) => lines.some((line) => line.includes('installBiz') && line.endsWith('connect: connection refused')),
    advice: ['ensure target base is running'],
  },
  {
    applies: anyLine('exec: "mvn": executable file not found'),
    advice: ['install latest maven or just put mvn executable path into your $PATH'],
  },
  {
    applies: (lines) =>
      [
        'Unable to parse configuration of mojo com.alipay.sofa:sofa-ark-maven-plugin',
        'com.google.inject.ProvisionException: Unable to provision',
        'Error injecting: private org.eclipse.aether.spi.log.Logger',
        'Can not set org.eclipse.aether.spi.log.Logger field',
      ].some((part) => anyLine(part)(lines)),
    advice: ['your maven is outdated, update it to 3.6.1 or higher version'],
  },
  {
    applies: (lines) => {
      const server = lines.findIndex((line) => line.includes('Unable to start web server'));
      return server >= 0 && anyLine('Child name', 'is not unique')(lines.slice(server));
    },
    advice: [
      'another installed biz module has the same webContextPath as yours',
      'change your <webContextPath> in pom.xml or uninstall another biz module',
    ],
  },
  {
    applies: anyLine('spring.application.name must be configured'),
    advice: ['add "spring.application.name" config into your application.properties'],
  },
  {
    applies: anyLine(
      'The following classes could not be excluded because they are not auto-configuration classes',
      'org.springframework.boot.actuate.autoconfigure.startup.StartupEndpointAutoConfiguration',
    ),
    advice: ['import sprign-boot-actuator-autoconfiguration artifact in your pom.xml file'],
  },
  { applies: anyLine('Error occurred during initialization of VM'), advice: ['check your jvm staring paramaters'] },
];

/** Lines to print after an error and what a program had printed; the last one always points at the FAQ. */
export function suggestionsFor(error: string): readonly string[] {
  const lines = error.split('\n');
  return [...(rules.find((rule) => rule.applies(lines))?.advice ?? []), FAQ];
}
