import type { PickModel } from './model.ts';
import { isInLayer, isLayer, isShared, withoutLayers } from './words.ts';

/** The package of a feature that a package lies in: without layers, and below the application's own; undefined where there is none. */
export function homePackage(model: Pick<PickModel, 'root' | 'featurePackages'>, packageName: string): string | undefined {
  const home = withoutLayers(packageName, model.featurePackages);
  if (isBelow(model.root, home) || isShared(home) || isInLayer(home, model.root)) return undefined;
  return isLayerOnly(home, model.featurePackages) ? undefined : home;
}

export function isBelow(packageName: string, root: string): boolean {
  return packageName === root || packageName.startsWith(`${root}.`);
}

function isLayerOnly(name: string, featurePackages: ReadonlySet<string>): boolean {
  return isLayer(name.slice(name.lastIndexOf('.') + 1)) && !featurePackages.has(name);
}

/**
 * Files of the packages that are the feature's own: a seed's, without layers at the end, unless most of the application is below
 * it. Where such a package holds several features that have nothing to do with each other, what hangs together with the seeds.
 */
export function packageOfFeature(model: PickModel, seeds: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  const known = new Set<string>();
  for (const id of seeds) {
    const root = withoutLayers(model.packages[id] ?? '', model.featurePackages);
    if (known.has(root)) continue;
    known.add(root);
    if (isBelow(model.root, root) || isLayerOnly(root, model.featurePackages) || isInLayer(root, model.root)) continue;
    const below = model.main.filter((other) => isBelow(model.packages[other] ?? '', root));
    const entries = below.filter((other) => model.roles[other] === 'entry');
    const foreign = entries.filter((other) => !seeds.has(other)).length;
    // A package with many entry points that nobody picked is an area, not a feature.
    if (model.main.length > 30 && (below.length > model.main.length * 0.4 || foreign > 2 + 2 * (entries.length - foreign))) continue;
    for (const other of inSightOf(model, below, seeds)) found.add(other);
  }
  return found;
}

/** A part of a package that has an entry point and so many files that nothing joins to the seeds is a feature by itself. */
const FEATURE = 3;

function inSightOf(model: PickModel, below: readonly number[], seeds: ReadonlySet<number>): readonly number[] {
  const parts = partsOf(model, below);
  const others = parts.filter((part) => !part.some((id) => seeds.has(id)));
  const isFeature = (part: readonly number[]): boolean => part.length >= FEATURE && part.some((id) => model.roles[id] === 'entry');
  return others.some(isFeature) ? parts.filter((part) => part.some((id) => seeds.has(id))).flat() : below;
}

/** Files that hang together, by what they use of each other. */
function partsOf(model: PickModel, files: readonly number[]): readonly (readonly number[])[] {
  const left = new Set(files);
  const parts: number[][] = [];
  for (const first of files) {
    if (!left.delete(first)) continue;
    const part = [first];
    for (const id of part)
      for (const other of [...(model.needs[id] ?? []).map((r) => r.to), ...(model.users[id] ?? []).map((r) => r.from)])
        if (left.delete(other)) part.push(other);
    parts.push(part);
  }
  return parts;
}
