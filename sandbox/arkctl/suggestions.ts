const FAQ = 'you can go to faq for more help at https://koupleless.io/en/docs/faq/faq/';

interface Rule {
  applies(error: string): boolean;
  readonly advice: readonly string[];
}

/** arkctl's own advice, first match wins (`v1/cmd/deploy/suggestions.go`), as far as the trial can get into it. */
const rules: readonly Rule[] = [
  {
    applies: (error) => error.split('\n').some((line) => line.includes('installBiz') && line.endsWith('connect: connection refused')),
    advice: ['ensure target base is running'],
  },
  {
    applies: (error) => error.includes('uninstallBiz') && error.endsWith('connect: connection refused'),
    advice: ['ensure target base is running'],
  },
  {
    applies: (error) => error.includes('Unable to start web server') && /Child name .* is not unique/.test(error),
    advice: [
      'another installed biz module has the same webContextPath as yours',
      'change your <webContextPath> in pom.xml or uninstall another biz module',
    ],
  },
  {
    applies: (error) => error.includes('spring.application.name must be configured'),
    advice: ['add "spring.application.name" config into your application.properties'],
  },
];

/** Lines to print after an error; the last one always points at the FAQ. */
export function suggestionsFor(error: string): readonly string[] {
  return [...(rules.find((rule) => rule.applies(error))?.advice ?? []), FAQ];
}
