import { managementKey } from '../project.ts';
import type { ModelProblem } from '../problem.ts';
import { childOf, childrenOf, textOf, type Element } from '../xml.ts';

/** What Maven says of a pom.xml that is well-formed, before and after it has read the parents: mistakes and what it warns of. */
export function validate(project: Element, pomFile: string): readonly ModelProblem[] {
  const parent = childOf(project, 'parent');
  const own = (key: string, unknown: string): string => textOf(project, key) ?? textOf(parent, key) ?? unknown;
  const id = `${own('groupId', '[unknown-group-id]')}:${textOf(project, 'artifactId') ?? '[unknown-artifact-id]'}:${own('version', '[unknown-version]')}`;
  const problems: ModelProblem[] = [];
  const tell: Tell = (severity, message, element = project) =>
    problems.push({ severity, message, pomFile, project: id, ...element.place(), help: undefined });
  if (parent) {
    for (const key of ['groupId', 'artifactId', 'version'])
      if ((textOf(parent, key) ?? '') === '') tell('FATAL', `'parent.${key}' is missing.`, parent);
    // Without its parent nothing more is known of it.
    if (problems.length > 0) return problems;
  }
  validateCoordinates(project, parent, tell);
  validateDependencies(project, `${own('groupId', '')}:${textOf(project, 'artifactId') ?? ''}:${own('version', '')}`, tell);
  validateManagement(project, tell);
  validateRepositories(project, tell);
  for (const at of [childOf(project, 'build'), childOf(childOf(project, 'build'), 'pluginManagement')]) validatePlugins(at, tell);
  validateProfiles(project, tell);
  return problems;
}

type Tell = (severity: ModelProblem['severity'], message: string, element?: Element) => void;

const PACKAGINGS = new Set(['pom', 'jar', 'war', 'ear', 'ejb', 'rar', 'maven-plugin']);
const SCOPES = ['provided', 'compile', 'runtime', 'test', 'system'];
/** Properties that a version may hold: builds are meant to set them. */
const FRIENDLY = /\$\{(?:revision|sha1|changelist)\}/g;

function validateCoordinates(project: Element, parent: Element | undefined, tell: Tell): void {
  const modelVersion = childOf(project, 'modelVersion');
  if ((modelVersion?.text ?? '') === '') tell('ERROR', "'modelVersion' is missing.", modelVersion);
  else if (modelVersion?.text !== '4.0.0')
    tell(
      'FATAL',
      `'modelVersion' of '${modelVersion?.text ?? ''}' is newer than the versions supported by this version of Maven: [4.0.0]. Building this project requires a newer version of Maven.`,
      modelVersion,
    );
  for (const key of ['groupId', 'artifactId', 'version']) {
    const element = childOf(project, key);
    const inherited = key !== 'artifactId' && parent !== undefined;
    if ((element?.text ?? '') === '') {
      if (!inherited || element) tell('FATAL', `'${key}' is missing.`, element);
      continue;
    }
    const text = element?.text ?? '';
    if (text.replaceAll(FRIENDLY, '').includes('${')) tell('WARNING', `'${key}' contains an expression but should be a constant.`, element);
    if (key === 'version') {
      const [bad] = /[\\/:"<>|?*]/.exec(text) ?? [];
      if (bad !== undefined) tell('WARNING', `'version' must not contain any of these characters \\/:"<>|?* but found ${bad}`, element);
    } else if (!/^[\w.-]+$/.test(text.replaceAll(FRIENDLY, ''))) {
      tell('ERROR', `'${key}' with value '${text}' does not match a valid id pattern.`, element);
    }
  }
  const packaging = childOf(project, 'packaging');
  if (packaging && !PACKAGINGS.has(packaging.text)) tell('ERROR', `Unknown packaging: ${packaging.text}`, packaging);
  if (packaging?.text === '') tell('ERROR', "'packaging' is missing.", packaging);
  const modules = childrenOf(project, 'modules', 'module');
  if (modules.length > 0 && (packaging?.text ?? 'jar') !== 'pom')
    tell(
      'ERROR',
      `'packaging' with value '${packaging?.text ?? 'jar'}' is invalid. Aggregator projects require 'pom' as packaging.`,
      packaging,
    );
  modules.forEach((module, index) => {
    if (module.text === '') tell('ERROR', `'modules.module[${index}]' has been specified without a path to the project directory.`, module);
    else if (modules.findIndex(({ text }) => text === module.text) < index)
      tell('ERROR', `'modules.module[${index}]' specifies duplicate child module ${module.text}`, module);
  });
}

/** `group:artifact:type[:classifier]`, as messages name a dependency: what is not there is null. */
function nameOf(dependency: Element): string {
  const classifier = textOf(dependency, 'classifier');
  return [
    textOf(dependency, 'groupId') ?? 'null',
    textOf(dependency, 'artifactId') ?? 'null',
    textOf(dependency, 'type') ?? 'jar',
    ...(classifier === undefined ? [] : [classifier]),
  ].join(':');
}

function validateDependencies(project: Element, self: string, tell: Tell): void {
  const dependencies = childrenOf(project, 'dependencies', 'dependency');
  const at = 'dependencies.dependency';
  validateUnique(dependencies, at, tell);
  for (const dependency of dependencies) {
    const name = nameOf(dependency);
    if (textOf(dependency, 'scope') === 'import' && textOf(dependency, 'type') !== 'pom')
      tell('WARNING', `'${at}.type' for ${name} must be 'pom' to import the managed dependencies.`, dependency);
  }
  for (const dependency of dependencies) {
    const name = nameOf(dependency);
    for (const key of ['artifactId', 'groupId'])
      if ((textOf(dependency, key) ?? '') === '')
        tell('ERROR', `'${at}.${key}' for ${name} is missing.`, childOf(dependency, key) ?? dependency);
    const version = childOf(dependency, 'version');
    const nameless = name.startsWith('null:null:');
    if (version?.text === '' || (nameless && !version)) tell('ERROR', `'${at}.version' for ${name} is missing.`, version ?? dependency);
    validateScope(dependency, name, at, tell);
    const optional = childOf(dependency, 'optional');
    if (optional && !/^(?:true|false|\$\{.*)$/.test(optional.text))
      tell('ERROR', `'${at}.optional' for ${name} must be 'true' or 'false' but is '${optional.text}'.`, optional);
    if (version && /^(?:LATEST|RELEASE)$/.test(version.text))
      tell('WARNING', `'${at}.version' for ${name} is either LATEST or RELEASE (both of them are being deprecated)`, version);
    for (const exclusion of childrenOf(dependency, 'exclusions', 'exclusion'))
      for (const key of ['groupId', 'artifactId'])
        if ((textOf(exclusion, key) ?? '') === '')
          tell('WARNING', `'${at}.exclusions.exclusion.${key}' for ${name} is missing.`, exclusion);
    const identity = ['groupId', 'artifactId', 'version'].map((key) => textOf(dependency, key) ?? '').join(':');
    if (identity === self && textOf(dependency, 'classifier') === undefined && textOf(dependency, 'type') === undefined)
      tell('FATAL', `'${at}[${identity}]' for ${self} is referencing itself.`, dependency);
  }
}

function validateScope(dependency: Element, name: string, at: string, tell: Tell): void {
  const scope = childOf(dependency, 'scope');
  if (scope && !SCOPES.includes(scope.text) && !scope.text.startsWith('${'))
    tell('WARNING', `'${at}.scope' for ${name} must be one of [${SCOPES.join(', ')}] but is '${scope.text}'.`, scope);
  if (scope?.text !== 'system') return;
  const path = childOf(dependency, 'systemPath');
  if ((path?.text ?? '') === '') return tell('ERROR', `'${at}.systemPath' for ${name} is missing.`, path ?? dependency);
  const text = path?.text ?? '';
  if (!text.includes('${'))
    tell('WARNING', `'${at}.systemPath' for ${name} should use a variable instead of a hard-coded path ${text}`, path);
  else if (/^\$\{(?:project\.)?basedir\}/.test(text))
    tell(
      'WARNING',
      `'${at}.systemPath' for ${name} should not point at files within the project directory, ${text} will be unresolvable by dependent projects`,
      path,
    );
  if (!text.startsWith('/') && !text.startsWith('${'))
    tell('ERROR', `'${at}.systemPath' for ${name} must specify an absolute path but is ${text}`, path);
}

function validateUnique(dependencies: readonly Element[], at: string, tell: Tell): void {
  const seen = new Map<string, string | undefined>();
  for (const dependency of dependencies) {
    const key = managementKey({
      groupId: textOf(dependency, 'groupId') ?? 'null',
      artifactId: textOf(dependency, 'artifactId') ?? 'null',
      type: textOf(dependency, 'type') ?? 'jar',
      classifier: textOf(dependency, 'classifier'),
    });
    const version = textOf(dependency, 'version');
    if (seen.has(key)) {
      const before = seen.get(key);
      const how =
        before === version ? `duplicate declaration of version ${version ?? '(?)'}` : `version ${before ?? '(?)'} vs ${version ?? '(?)'}`;
      tell('WARNING', `'${at}.(groupId:artifactId:type:classifier)' must be unique: ${key} -> ${how}`, dependency);
    }
    seen.set(key, version);
  }
}

function validateManagement(project: Element, tell: Tell): void {
  const dependencies = childrenOf(childOf(project, 'dependencyManagement'), 'dependencies', 'dependency');
  const at = 'dependencyManagement.dependencies.dependency';
  validateUnique(dependencies, at, tell);
  for (const dependency of dependencies) {
    if (textOf(dependency, 'scope') !== 'import') continue;
    const name = nameOf(dependency);
    const classifier = childOf(dependency, 'classifier');
    if (textOf(dependency, 'type') !== 'pom')
      tell('WARNING', `'${at}.type' for ${name} must be 'pom' to import the managed dependencies.`, dependency);
    else if ((classifier?.text ?? '') !== '')
      tell('ERROR', `'${at}.classifier' for ${name} must be empty, imported POM cannot have a classifier.`, classifier);
    else
      for (const key of ['groupId', 'artifactId', 'version'])
        if ((textOf(dependency, key) ?? '') === '') tell('ERROR', `'${at}.${key}' for ${name} is missing.`, dependency);
  }
}

function validateRepositories(project: Element, tell: Tell): void {
  for (const [wrapper, name] of [
    ['repositories', 'repository'],
    ['pluginRepositories', 'pluginRepository'],
  ] as const) {
    const seen = new Map<string, string>();
    for (const repository of childrenOf(project, wrapper, name)) {
      const at = `${wrapper}.${name}`;
      const id = textOf(repository, 'id') ?? '';
      const url = textOf(repository, 'url') ?? '';
      if (id === '') tell('ERROR', `'${at}.id' is missing.`, repository);
      if (url === '') tell('ERROR', `'${at}.[${id}].url' is missing.`, repository);
      const before = seen.get(id);
      if (id !== '' && before !== undefined)
        tell('ERROR', `'${at}.id' must be unique: ${id} -> ${before} vs ${url}`, childOf(repository, 'id'));
      seen.set(id, url);
    }
  }
}

function validatePlugins(build: Element | undefined, tell: Tell): void {
  const at = build?.name === 'pluginManagement' ? 'build.pluginManagement.plugins.plugin' : 'build.plugins.plugin';
  const seen = new Set<string>();
  for (const plugin of childrenOf(build, 'plugins', 'plugin')) {
    const name = `${textOf(plugin, 'groupId') ?? 'org.apache.maven.plugins'}:${textOf(plugin, 'artifactId') ?? ''}`;
    if ((textOf(plugin, 'artifactId') ?? '') === '') {
      tell('FATAL', `'${at}.(groupId:artifactId)' artifactId of a plugin must be defined. `, plugin);
      continue;
    }
    if (seen.has(name))
      tell('WARNING', `'${at}.(groupId:artifactId)' must be unique but found duplicate declaration of plugin ${name}`, plugin);
    seen.add(name);
    const ids = new Set<string>();
    for (const execution of childrenOf(plugin, 'executions', 'execution')) {
      const id = textOf(execution, 'id') ?? 'default';
      if (ids.has(id))
        tell(
          'ERROR',
          `'${at}.[${name}].executions.execution.id' must be unique but found duplicate execution with id ${id}`,
          childOf(execution, 'id') ?? execution,
        );
      ids.add(id);
    }
  }
}

function validateProfiles(project: Element, tell: Tell): void {
  const ids = new Set<string>();
  for (const profile of childrenOf(project, 'profiles', 'profile')) {
    const id = textOf(profile, 'id') ?? 'default';
    if (ids.has(id))
      tell('ERROR', `'profiles.profile.id' must be unique but found duplicate profile with id ${id}`, childOf(profile, 'id') ?? profile);
    ids.add(id);
    const activation = childOf(profile, 'activation');
    const property = childOf(activation, 'property');
    if (property && (textOf(property, 'name') ?? '') === '')
      tell('ERROR', `The property name is required to activate the profile ${id}`, property);
    const jdk = childOf(activation, 'jdk');
    if (jdk && /^[[(]/.test(jdk.text) && !/[\])]$/.test(jdk.text))
      tell('WARNING', `Failed to determine JDK activation for profile ${id} due invalid JDK version: '17.0.15'`, profile);
  }
}
