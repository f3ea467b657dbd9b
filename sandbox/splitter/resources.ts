import type { ApplicationProject } from './project.ts';
import type { SourceUnit } from './source-type.ts';
import type { Side } from '../protocol/split.ts';
import { walk } from './walk.ts';
import type { BuildFile } from './write/places.ts';
import { isSettings } from './write/places.ts';

export type ResourcePlace = 'base' | 'module' | 'both';

/** The class that a MyBatis file belongs to. */
export function namespaceOf(text: string): string | undefined {
  return NAMESPACE.exec(text)?.[1];
}

const NAMESPACE = /<(?:mapper|sqlMap)\s[^>]*\bnamespace\s*=\s*"([^"]+)"/;

/**
 * Which resources go with the module: a MyBatis file with the mapper that is its namespace, another one where the code names
 * it by path, only the module's code or both sides'. Settings are left out.
 */
export function placeResources(
  project: ApplicationProject,
  sides: ReadonlyMap<SourceUnit, Side>,
  fileOf: (path: string) => BuildFile | undefined,
): ReadonlyMap<string, ResourcePlace> {
  const literals = { base: '', module: '' };
  const names = new Map<string, Side>();
  for (const [unit, side] of sides) {
    for (const type of unit.types) {
      names.set(type.name, side);
      walk(type.declaration, (node) => {
        if (node.kind === 'Literal' && typeof node.value === 'string') literals[side === 'module' ? 'module' : 'base'] += `${node.value}\n`;
      });
    }
  }
  const places = new Map<string, ResourcePlace>();
  const place = (path: string, text: string): void => {
    const file = fileOf(path);
    if (isSettings(file)) return;
    const namespace = path.endsWith('.xml') ? namespaceOf(text) : undefined;
    if (namespace !== undefined && names.has(namespace)) places.set(path, names.get(namespace) === 'module' ? 'module' : 'base');
    else if (file?.kind === 'resource') {
      const byModule = literals.module.includes(file.name);
      places.set(path, byModule ? (literals.base.includes(file.name) ? 'both' : 'module') : 'base');
    }
  };
  for (const [path, text] of project.files) if (!path.endsWith('.java')) place(path, text);
  for (const path of project.binaries) place(path, '');
  return places;
}
