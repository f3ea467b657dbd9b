import type { Bean, InjectionPoint } from './beans.ts';
import { findBeans, findInjectionPoints } from './beans.ts';
import type { Hierarchy } from './hierarchy.ts';
import { createHierarchy } from './hierarchy.ts';
import type { Placement } from './placement.ts';
import { isBean, place } from './placement.ts';
import type { ApplicationProject, Project } from './project.ts';
import { isInHint } from './native-hints.ts';
import { meetsInApi } from './write/layout.ts';
import type { Reference } from './references.ts';
import { byUnit, referencesIn } from './references.ts';
import { readBeanXml } from './index/bean-xml.ts';
import { readMapperXml } from './index/mapper-xml.ts';
import type { Seeds } from './pick/feature.ts';
import type { PickModel } from './pick/model.ts';
import { preparePick } from './pick/model.ts';
import type { Pick } from './pick/pick.ts';
import type { XmlFacts } from './pick/relations.ts';
import { pick } from './pick/pick.ts';
import type { SourceType, SourceUnit, TypeIndex } from './source-type.ts';
import type { Wish } from './wish.ts';
import type { InterfaceCure } from './use-interface.ts';
import { useInterface } from './use-interface.ts';

/** What is known of a project before anything is picked. */
export interface Relations {
  readonly hierarchy: Hierarchy;
  readonly references: readonly Reference[];
  /** References that the split takes out rather than be held up by them: hints for native images. */
  readonly hints: readonly Reference[];
  readonly beans: readonly Bean[];
  readonly points: readonly InjectionPoint[];
  readonly model: PickModel;
}

/** All that is known of a project and a pick before anything is written. */
export interface Analysis extends Relations {
  readonly project: ApplicationProject;
  readonly wish: Wish;
  readonly pick: Pick;
  readonly placement: Placement;
  readonly cures: readonly (InterfaceCure & { readonly unit: SourceUnit; readonly target: SourceType })[];
}

export function relate({ index, files }: Project): Relations {
  const hierarchy = createHierarchy(index);
  const all = referencesIn(index);
  const isHint = ({ unit, start }: Reference): boolean => isInHint(unit.indexed, start);
  return {
    hierarchy,
    references: all.filter((r) => !isHint(r)),
    hints: all.filter(isHint),
    beans: findBeans(index),
    points: findInjectionPoints(index),
    model: preparePick(index.project, xmlFacts(files)),
  };
}

/** `first`: the cut, where it is made already. */
export function analyse(project: ApplicationProject, relations: Relations, wish: Wish, first = cut(project, relations, wish)): Analysis {
  const { index } = project;
  const { hierarchy, references, model } = relations;
  const { pick: found, placement: uncured } = first;
  const chosen = { model, pick: found, shared: wish.shared, apiJar: meetsInApi(project) };
  const cures: Analysis['cures'][number][] = [];
  for (const unit of index.units) {
    if (unit.test || uncured.wanted.has(unit)) continue;
    for (const target of new Set(
      (byUnit(references).get(unit) ?? [])
        .filter((r) => r.kind !== 'import' && uncured.sides.get(r.target.unit) === 'module' && isBean(r.target.unit))
        .map((r) => r.target),
    )) {
      const cure = useInterface(index, hierarchy, unit, target, byUnit(references).get(unit) ?? []);
      if (cure) cures.push({ ...cure, unit, target });
    }
  }
  const cured = new Set(cures.flatMap((c) => c.references));
  const instead = cures.flatMap((c) =>
    c.references.filter((r) => r.kind !== 'import').map((r): Reference => ({ ...r, target: c.replacement })),
  );
  const placement = cures.length === 0 ? uncured : place(index, chosen, [...references, ...instead], cured);
  return { ...relations, project, wish, pick: found, placement, cures };
}

export interface Cut {
  readonly pick: Pick;
  readonly placement: Placement;
}

/** Where the border runs, before what the split rewrites is taken into account: milliseconds, and no file is read. */
export function cut(project: ApplicationProject, relations: Relations, wish: Wish): Cut {
  const { model, references } = relations;
  const found = pick(model, idsOf(project.index, wish), elsewhere(project));
  return {
    pick: found,
    placement: place(project.index, { model, pick: found, shared: wish.shared, apiJar: meetsInApi(project) }, references, new Set()),
  };
}

function xmlFacts(files: ReadonlyMap<string, string>): XmlFacts {
  const xml = [...files].filter(([path]) => path.endsWith('.xml') && !/(^|\/)src\/test\//.test(path));
  return {
    mappers: xml.flatMap(([path, text]) => readMapperXml(path, text) ?? []),
    beans: xml.flatMap(([, text]) => readBeanXml(text)),
  };
}

function idsOf({ project }: TypeIndex, { moved, members, kept }: Wish): Seeds {
  const ids = (units: ReadonlySet<SourceUnit>): ReadonlySet<number> => new Set([...units].map((unit) => project.idOf(unit.indexed)));
  return { files: ids(moved), members: ids(members), kept: ids(kept) };
}

/** Tells files that lie in parts of other applications of the repository. */
export function liesElsewhere({ base, workspace }: ApplicationProject): (path: string) => boolean {
  const directories = workspace.modules.map((m) => ({ own: m === base || base?.needs.has(m.directory) === true, directory: m.directory }));
  directories.sort((a, b) => b.directory.length - a.directory.length);
  return (path) => {
    const found = directories.find(({ directory }) => directory === '' || path.startsWith(`${directory}/`));
    return base !== undefined && found !== undefined && !found.own && found.directory !== '';
  };
}

/** Files of other applications of the repository. */
export function elsewhere({ base, index, moduleOf }: ApplicationProject): ReadonlySet<number> {
  if (!base) return new Set();
  return new Set(
    index.units.flatMap((unit) => {
      const module = moduleOf.get(unit);
      return module && module !== base && !base.needs.has(module.directory) ? [index.project.idOf(unit.indexed)] : [];
    }),
  );
}
