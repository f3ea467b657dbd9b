import type { KnownPlugin } from '../session.ts';
import { cleanPlugin } from './clean.ts';
import { compilerPlugin } from './compiler.ts';
import { dependencyPlugin } from './dependency.ts';
import { helpPlugin } from './help.ts';
import { installPlugin } from './install.ts';
import { jarPlugin } from './jar.ts';
import { kouplelessBuildPlugin } from './koupleless-build.ts';
import { resourcesPlugin } from './resources.ts';
import { sofaArkPlugin } from './sofa-ark.ts';
import { springBootPlugin } from './spring-boot.ts';
import { surefirePlugin } from './surefire.ts';

const plugins: readonly KnownPlugin[] = [
  cleanPlugin,
  resourcesPlugin,
  compilerPlugin,
  surefirePlugin,
  jarPlugin,
  installPlugin,
  dependencyPlugin,
  helpPlugin,
  springBootPlugin,
  sofaArkPlugin,
  kouplelessBuildPlugin,
];

export function knownPlugin(groupId: string, artifactId: string): KnownPlugin | undefined {
  return plugins.find((plugin) => plugin.groupId === groupId && plugin.artifactId === artifactId);
}

export function pluginByPrefix(prefix: string): KnownPlugin | undefined {
  return plugins.find((plugin) => plugin.prefix === prefix);
}
