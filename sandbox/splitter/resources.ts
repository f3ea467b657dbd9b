import type { Project } from './project.ts';
import { MAIN_RESOURCES } from './project.ts';
import type { SourceUnit } from './source-type.ts';
import type { Side } from '../protocol/split.ts';
import { walk } from './walk.ts';

export type ResourcePlace = 'base' | 'module' | 'both';

/** Which files below src/main/resources the code names by path: only the module's code, or both sides' code. Settings are left out. */
export function placeResources(project: Project, sides: ReadonlyMap<SourceUnit, Side>): ReadonlyMap<string, ResourcePlace> {
  const literals = { base: '', module: '' };
  for (const [unit, side] of sides) {
    for (const type of unit.types) {
      walk(type.declaration, (node) => {
        if (node.kind === 'Literal' && typeof node.value === 'string') literals[side === 'module' ? 'module' : 'base'] += `${node.value}\n`;
      });
    }
  }
  const places = new Map<string, ResourcePlace>();
  for (const path of project.files.keys()) {
    if (!path.startsWith(MAIN_RESOURCES) || isSettings(path)) continue;
    const name = path.slice(MAIN_RESOURCES.length);
    const byModule = literals.module.includes(name);
    places.set(path, byModule ? (literals.base.includes(name) ? 'both' : 'module') : 'base');
  }
  return places;
}

/** application.properties, application-test.yml and so on, at the root of the resources. */
export function isSettings(path: string): boolean {
  return /^src\/main\/resources\/(config\/)?application(-[\w.]+)?\.(properties|ya?ml)$/.test(path);
}
