import type { Element } from '../../maven/xml.ts';
import { childOf, childrenOf, textOf } from '../../maven/xml.ts';
import type { Splice } from '../splice.ts';
import { removal } from '../splice.ts';

const SERVERS = new Set(['spring-boot-starter-tomcat', 'tomcat-embed-core', 'tomcat-embed-el', 'tomcat-embed-websocket']);

/** A base is a jar with its own Tomcat: a war's packaging becomes jar, and a Tomcat that was the server's is packed. */
export function ownTomcat(text: string, pom: Element): readonly Splice[] {
  const packaging = childOf(pom, 'packaging');
  return [
    ...(packaging?.text === 'war' ? [{ start: packaging.start, end: packaging.end, text: '<packaging>jar</packaging>' }] : []),
    ...childrenOf(pom, 'dependencies', 'dependency').flatMap((dependency) => packed(text, dependency)),
  ];
}

/** Takes the scope `provided` off a dependency on Tomcat. */
export function packed(text: string, dependency: Element): readonly Splice[] {
  const scope = childOf(dependency, 'scope');
  return scope?.text === 'provided' && SERVERS.has(textOf(dependency, 'artifactId') ?? '') ? [removal(text, scope.start, scope.end)] : [];
}
