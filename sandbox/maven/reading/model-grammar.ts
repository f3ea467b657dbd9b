/** What an element of a pom.xml may hold: named elements, a list of one kind, a text, or whatever there is. */
export type Content = 'text' | 'properties' | 'any' | { readonly list: string; readonly of: Content } | Fields;
export type Fields = ReadonlyMap<string, Content>;

const texts = (names: string): readonly (readonly [string, Content])[] => names.split(' ').map((name) => [name, 'text']);
const fields = (leaves: string, more: Readonly<Record<string, Content>> = {}): Fields =>
  new Map<string, Content>([...(leaves === '' ? [] : texts(leaves)), ...Object.entries(more)]);
const list = (name: string, of: Content = 'text'): Content => ({ list: name, of });

const dependencies = list(
  'dependency',
  fields('groupId artifactId version type classifier scope systemPath optional', {
    exclusions: list('exclusion', fields('groupId artifactId')),
  }),
);
const execution = fields('id phase inherited', { goals: list('goal'), configuration: 'any' });
const plugins = list(
  'plugin',
  fields('groupId artifactId version extensions inherited', {
    executions: list('execution', execution),
    dependencies,
    goals: 'any',
    configuration: 'any',
  }),
);
const policy = fields('enabled updatePolicy checksumPolicy');
const repository = fields('id name url layout', { releases: policy, snapshots: policy });
const deployment = fields('uniqueVersion id name url layout', { releases: policy, snapshots: policy });
const resource = fields('targetPath filtering directory', { includes: list('include'), excludes: list('exclude') });
const buildBase = {
  resources: list('resource', resource),
  testResources: list('testResource', resource),
  filters: list('filter'),
  pluginManagement: fields('', { plugins }),
  plugins,
};
const reportPlugin = fields('groupId artifactId version inherited', {
  reportSets: list('reportSet', fields('id inherited', { reports: list('report'), configuration: 'any' })),
  configuration: 'any',
});
const base: Readonly<Record<string, Content>> = {
  modules: list('module'),
  distributionManagement: fields('downloadUrl status', {
    repository: deployment,
    snapshotRepository: deployment,
    site: fields('id name url'),
    relocation: fields('groupId artifactId version message'),
  }),
  properties: 'properties',
  dependencyManagement: fields('', { dependencies }),
  dependencies,
  repositories: list('repository', repository),
  pluginRepositories: list('pluginRepository', repository),
  reports: 'any',
  reporting: fields('excludeDefaults outputDirectory', { plugins: list('plugin', reportPlugin) }),
};
const person = 'name email url organization organizationUrl timezone';
const activation = fields('activeByDefault jdk', {
  os: fields('name family arch version'),
  property: fields('name value'),
  file: fields('missing exists'),
});

/** The model of version 4.0.0, as its reader knows it. */
export const modelGrammar: Fields = fields('modelVersion groupId artifactId version packaging name description url inceptionYear', {
  parent: fields('groupId artifactId version relativePath'),
  organization: fields('name url'),
  licenses: list('license', fields('name url distribution comments')),
  developers: list('developer', fields(`id ${person}`, { roles: list('role'), properties: 'properties' })),
  contributors: list('contributor', fields(person, { roles: list('role'), properties: 'properties' })),
  mailingLists: list('mailingList', fields('name subscribe unsubscribe post archive', { otherArchives: list('otherArchive') })),
  prerequisites: fields('maven'),
  scm: fields('connection developerConnection tag url'),
  issueManagement: fields('system url'),
  ciManagement: fields('system url', {
    notifiers: list(
      'notifier',
      fields('type sendOnError sendOnFailure sendOnSuccess sendOnWarning address', { configuration: 'properties' }),
    ),
  }),
  build: fields(
    'sourceDirectory scriptSourceDirectory testSourceDirectory outputDirectory testOutputDirectory defaultGoal directory finalName',
    { extensions: list('extension', fields('groupId artifactId version')), ...buildBase },
  ),
  profiles: list('profile', fields('id', { activation, build: fields('defaultGoal directory finalName', buildBase), ...base })),
  ...base,
});
