import type { PomDependency } from '../pom.ts';

type Written = Pick<PomDependency, 'groupId' | 'artifactId' | 'version' | 'type' | 'classifier' | 'scope' | 'exclusions'>;

/** `group:artifact[:type[:classifier]]=version[#scope][!group:artifact…]` */
export function writeEntry({ groupId, artifactId, version, type, classifier, scope, exclusions }: Written): string {
  const more = classifier !== undefined ? `:${type}:${classifier}` : type === 'jar' ? '' : `:${type}`;
  const out = exclusions.map((each) => `!${each.groupId}:${each.artifactId}`).join('');
  const own = version === '=' ? '' : (version ?? '');
  return `${groupId}:${artifactId}${more}=${own}${scope === undefined ? '' : `#${scope}`}${out}`;
}

/** An entry of dependencyManagement; one without a version has its BOM's. */
export function readEntry(line: string, ownVersion: string): PomDependency {
  const at = line.indexOf('=');
  const [groupId = '', artifactId = '', type = 'jar', classifier] = line.slice(0, at).split(':');
  const [withScope = '', ...excluded] = line.slice(at + 1).split('!');
  const [version = '', scope] = withScope.split('#');
  return {
    groupId,
    artifactId,
    version: version === '' ? ownVersion : version,
    type,
    classifier,
    scope,
    optional: false,
    exclusions: excluded.map((each) => {
      const [group = '*', artifact = '*'] = each.split(':');
      return { groupId: group, artifactId: artifact };
    }),
    place: undefined,
  };
}
