import type { Bean, InjectionPoint } from './beans.ts';
import { findBeans, findInjectionPoints } from './beans.ts';
import type { Hierarchy } from './hierarchy.ts';
import { createHierarchy } from './hierarchy.ts';
import type { Placement } from './placement.ts';
import { isBean, place } from './placement.ts';
import type { ApplicationProject, Project } from './project.ts';
import type { Reference } from './references.ts';
import { referencesIn } from './references.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import type { InterfaceCure } from './use-interface.ts';
import { useInterface } from './use-interface.ts';

/** What is known of a project before anything is picked. */
export interface Relations {
  readonly hierarchy: Hierarchy;
  readonly references: readonly Reference[];
  readonly beans: readonly Bean[];
  readonly points: readonly InjectionPoint[];
}

/** All that is known of a project and a pick before anything is written. */
export interface Analysis extends Relations {
  readonly project: ApplicationProject;
  readonly picked: ReadonlySet<SourceUnit>;
  readonly placement: Placement;
  readonly cures: readonly (InterfaceCure & { readonly unit: SourceUnit; readonly target: SourceType })[];
}

export function relate({ index }: Project): Relations {
  const hierarchy = createHierarchy(index);
  return {
    hierarchy,
    references: referencesIn(index),
    beans: findBeans(index),
    points: findInjectionPoints(index),
  };
}

export function analyse(project: ApplicationProject, relations: Relations, picked: ReadonlySet<SourceUnit>): Analysis {
  const { index } = project;
  const { hierarchy, references } = relations;
  const first = place(index, hierarchy, references, picked, new Set());
  const cures: Analysis['cures'][number][] = [];
  for (const unit of index.units) {
    if (unit.test || first.wanted.has(unit)) continue;
    for (const target of new Set(
      references
        .filter((r) => r.unit === unit && r.kind !== 'import' && first.sides.get(r.target.unit) === 'module' && isBean(r.target.unit))
        .map((r) => r.target),
    )) {
      const cure = useInterface(index, hierarchy, unit, target, references);
      if (cure) cures.push({ ...cure, unit, target });
    }
  }
  const cured = new Set(cures.flatMap((c) => c.references));
  const instead = cures.flatMap((c) =>
    c.references.filter((r) => r.kind !== 'import').map((r): Reference => ({ ...r, target: c.replacement })),
  );
  const placement = cures.length === 0 ? first : place(index, hierarchy, [...references, ...instead], picked, cured);
  return { ...relations, project, picked, placement, cures };
}
