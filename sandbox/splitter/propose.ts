import type { JavaParser } from '../java/syntax/index.ts';
import type { Limit, SplitRequest, SplitResult, Warning } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';
import { relate } from './analysis.ts';
import { checkFolders, checkModule, checkSeeds } from './check-request.ts';
import type { Judgement } from './judgement.ts';
import { judge, NOTHING_LEFT, PICKED, referenceList } from './judgement.ts';
import type { ProjectFile } from './project-file.ts';
import { readProject, seenFrom } from './project.ts';
import { refused } from './refused.ts';
import { findSeeds } from './seeds.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { annotationsOf, simpleNameOf } from './source-type.ts';
import { unitsOn } from './sides.ts';
import type { Splice } from './splice.ts';
import { dropStaleImports } from './stale-imports.ts';
import { findSurroundings } from './surroundings.ts';
import { keepUrls } from './urls.ts';
import { wishOf } from './wish.ts';
import { filesOfRoot, pomsOf, writableBuild, writingLimits } from './write/build.ts';
import { meetsInApi } from './write/layout.ts';
import type { Output } from './write/write-split.ts';
import { writeSplit } from './write/write-split.ts';

/**
 * Splits a module out of a Spring Boot monolith: what moves, what stays, what would be illegal and what is done about it,
 * and every file before and after. Writes nothing. `apply` is refused while an illegal reference is left, or where the
 * project's build is none that the splitter writes for.
 */
export function propose(files: readonly ProjectFile[], request: SplitRequest, parser: JavaParser): SplitResult {
  const wrongNames = checkModule(request.module);
  if (wrongNames.length > 0) return refused(wrongNames);
  const project = readProject(files, parser);
  const seeds = findSeeds(project, request.pick);
  const seen = seenFrom(project, [...seeds.units]);
  const refusals = seen.limits.filter((l) => l.level === 'refusal');
  if (refusals.length > 0) return refused(refusals.map(withCure));
  const wrong = [...checkSeeds(seen, seeds), ...checkFolders(seen, request.module.name)];
  if (wrong.length > 0) return refused(wrong);
  const judgement = judge(seen, relate(project), wishOf(seen, seeds, request.moves), request.module.name);
  if (judgement.moved.length === 0) return refused([NOTHING_LEFT]);
  const limits = [...judgement.limits, ...writingLimits(seen)];
  const { analysis, moved } = judgement;
  const { placement } = analysis;
  const unwritable = limits.filter((l) => l.level === 'analysis only');
  const unsolved = judgement.illegal.filter((i) => !i.solved);
  if (request.mode === 'apply' && unsolved.length + unwritable.length > 0)
    return refused([
      ...unwritable.map(withCure),
      ...unsolved.map((i) => ({ en: `${i.file}:${i.line}: ${i.remedy.en}`, zh: `${i.file}:${i.line}：${i.remedy.zh}` })),
    ]);
  const urls = keepUrls(moved, request.module.contextPath);
  const build = unwritable.length === 0 ? writableBuild(seen) : undefined;
  const output = build
    ? writeSplit(judgement, {
        module: request.module,
        application: build.application,
        packages: seeds.packages,
        edits: editsOf(judgement, urls.splices),
        rootFiles: filesOfRoot(build, seen),
        poms: pomsOf(build, judgement, request.module),
      })
    : NO_OUTPUT;
  return {
    outcome: request.mode === 'apply' ? 'applied' : 'proposal',
    moves: [...placement.sides]
      .filter(([, side]) => side !== 'base')
      .map(([unit]) => ({ file: unit.path, to: output.paths.get(unit.path) ?? unit.path, reason: placement.reasons.get(unit) ?? PICKED })),
    stays: unitsOn(placement.sides, 'base').map((unit) => ({ file: unit.path, reason: placement.reasons.get(unit) ?? PICKED })),
    illegal: judgement.illegal,
    warnings: sortWarnings([...judgement.warnings, ...urls.warnings, ...output.warnings, ...findSurroundings(seen, moved)]),
    limits,
    changes: output.changes,
    binaryMoves: output.binaryMoves,
    classes: [...placement.sides].flatMap(([unit, side]) =>
      unit.types.map((type) => ({ name: type.name, file: unit.path, side, kind: kindOf(type) })),
    ),
    references: referenceList(analysis),
  };
}

const NO_OUTPUT: Output = { changes: [], binaryMoves: [], paths: new Map(), warnings: [] };

function withCure({ en, zh, cure }: Limit): Bilingual {
  return { en: `${en} ${cure.en}`, zh: `${zh}${cure.zh}` };
}

/** Everything that the split edits in Java files. */
function editsOf(judgement: Judgement, urls: ReadonlyMap<SourceUnit, readonly Splice[]>): ReadonlyMap<SourceUnit, readonly Splice[]> {
  const { analysis, wrappers, access, testSides } = judgement;
  const { sides } = analysis.placement;
  const edits = new Map<SourceUnit, Splice[]>();
  const edit = (unit: SourceUnit, splices: readonly Splice[]): void => {
    edits.set(unit, [...(edits.get(unit) ?? []), ...splices]);
  };
  for (const cure of analysis.cures) edit(cure.unit, cure.splices);
  for (const part of [wrappers.splices, access.splices, urls]) for (const [unit, splices] of part) edit(unit, splices);
  const cured = new Set(analysis.cures.flatMap((c) => c.references));
  for (const unit of analysis.project.index.units)
    edit(
      unit,
      dropStaleImports(
        analysis.project.index,
        sides,
        unit,
        testSides.get(unit) ?? sides.get(unit) ?? 'base',
        analysis.references.filter((r) => !cured.has(r) || r.kind !== 'import'),
        meetsInApi(analysis.project),
      ),
    );
  return edits;
}

function kindOf(type: SourceType): string {
  const names = annotationsOf(type).map(simpleNameOf);
  if (names.includes('SpringBootApplication')) return 'application';
  if (names.includes('RestController') || names.includes('Controller')) return 'controller';
  const stereotype = ['Service', 'Repository', 'Configuration', 'Component'].find((n) => names.includes(n));
  return stereotype ? stereotype.toLowerCase() : type.declaration.typeKind;
}

function sortWarnings(warnings: readonly Warning[]): Warning[] {
  return [...warnings].sort((a, b) => (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
}
