/** Words at a name's end that say what a class does in any application, not what it is about. */
const ROLES: ReadonlySet<string> = new Set(
  (
    'controller rest api service impl implementation repository repo mapper dao entity model dto vo bo po pojo query criteria request response ' +
    'param params result config configuration property util helper handler factory builder provider manager manage listener event exception error ' +
    'converter assembler adapter facade client interceptor filter aspect advice validator specification example enum type constant bean action ' +
    'resource endpoint view form command cmd relation aggregate custom small simple base data tool'
  ).split(' '),
);

/** Folders named after a layer, not after a feature. */
const LAYERS: ReadonlySet<string> = new Set(
  (
    'controller controllers rest restapi api web mvc service services impl dao daos mapper mappers repository repositories domain domains entity entities ' +
    'model models dto dtos vo bo po pojo form forms query param params request response config configuration util utils helper common core ' +
    'infrastructure application app handler handlers listener listeners event events exception exceptions enums enumeration constant constants ' +
    'task tasks job jobs aspect annotation annotations interceptor filter converter mapstruct bean beans component components modules module ' +
    'endpoint endpoints action actions actionbean validation validator property properties base facade client rpc bind result data db database persistence spec impl2'
  ).split(' '),
);

/** `OmsOrderReturnApplyController` → oms, order, return, apply, controller */
export function wordsOf(name: string): readonly string[] {
  return (name.match(/[A-Z]+\d*(?![a-z])|[A-Z]?[a-z]+\d*|\d+/g) ?? []).map(singular);
}

export function isRole(word: string): boolean {
  return ROLES.has(word) || /^v\d+$/.test(word);
}

/** What a class is about, by its name: without the roles at its end and the `I` before an interface's. */
export function featureWords(name: string): readonly string[] {
  const words = wordsOf(name).filter((word) => word.length > 1);
  let end = words.length;
  while (end > 1 && isRole(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

function singular(word: string): string {
  const lower = word.toLowerCase();
  if (/(ss|us|is)$/.test(lower) || lower.length < 4) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

export function isLayer(segment: string): boolean {
  return LAYERS.has(segment.toLowerCase()) || /^v\d+$/i.test(segment);
}

/** Layers that an application is divided by before it is divided by features. */
const TOP_LAYERS: ReadonlySet<string> = new Set(
  'controller controllers rest web endpoint service services impl dao mapper mappers repository repositories domain entity model dto vo'.split(
    ' ',
  ),
);

/** Whether a package is part of a layer: `a.controller.salary` is where salaries are asked for, not all that is about them. */
export function isInLayer(packageName: string, root: string): boolean {
  return packageName
    .slice(root.length)
    .split('.')
    .some((segment) => TOP_LAYERS.has(segment.toLowerCase()));
}

/** A package without the layers at its end: `a.quartz.service.impl` → `a.quartz`. `features`: packages that only sound like one. */
export function withoutLayers(packageName: string, features: ReadonlySet<string> = new Set()): string {
  const segments = packageName.split('.');
  while (segments.length > 1 && isLayer(segments.at(-1) ?? '') && !features.has(segments.join('.'))) segments.pop();
  return segments.join('.');
}

/** Names of layers that applications have features of, too: jobs, forms, events. */
const ALSO_FEATURES: ReadonlySet<string> = new Set(
  'job jobs task tasks event events form forms action actions query data result client bind validation'.split(' '),
);

/** Packages that are named like a layer and have layers of their own below them: those of a feature. */
export function featurePackages(packages: readonly string[]): ReadonlySet<string> {
  const layers = new Map<string, Set<string>>();
  for (const name of packages) {
    const segments = name.split('.');
    for (let end = 1; end < segments.length; end++) {
      if (!ALSO_FEATURES.has(segments[end - 1]?.toLowerCase() ?? '') || !TOP_LAYERS.has(segments[end]?.toLowerCase() ?? '')) continue;
      const above = segments.slice(0, end).join('.');
      layers.set(above, (layers.get(above) ?? new Set()).add(segments[end] ?? ''));
    }
  }
  return new Set([...layers].filter(([, below]) => below.size > 1).map(([name]) => name));
}

const SHARED: ReadonlySet<string> = new Set(
  'common commons util utils utility constant constants exception exceptions core infra infrastructure base shared annotation annotations support lib'.split(
    ' ',
  ),
);

/** A package whose classes are there for everybody. */
export function isShared(packageName: string): boolean {
  return packageName.split('.').some((segment) => SHARED.has(segment.toLowerCase()));
}
