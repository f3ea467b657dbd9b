import type { JavaParser } from '../java/syntax/index.ts';
import type { Illegal, Limit, ReferenceKind, Side, SplitRequest, SplitVerdict } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';
import type { Analysis } from './analysis.ts';
import { relate } from './analysis.ts';
import type { Decision } from './decision.ts';
import { checkFolders, checkModule, checkSeeds } from './check-request.ts';
import { describe } from './illegal.ts';
import type { Judgement } from './judgement.ts';
import { judge, NOTHING_LEFT, PICKED } from './judgement.ts';
import { readProject, seenFrom } from './project.ts';
import type { ProjectFile } from './project-file.ts';
import { findSeeds } from './seeds.ts';
import { attentionTo } from './pick/attention.ts';
import { verdictOf as verdictOfCut } from './pick/reasons.ts';
import { topLevel } from './source-type.ts';
import { topOf } from './index/symbols.ts';
import { lineAndColumn } from '../java/diagnostic.ts';
import { wishOf } from './wish.ts';
import { writingLimits } from './write/build.ts';

export interface OpenPoint {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly kind: ReferenceKind;
  readonly cures: readonly Bilingual[];
}

/** What `split --json` prints. Names are fully qualified, lines count from 1, paths are relative to the project. */
export interface SplitReport {
  readonly verdict: SplitVerdict;
  readonly reasons: readonly Reason[];
  /** Top-level types of main sources. */
  readonly types: readonly { readonly name: string; readonly side: Side; readonly reason: Bilingual }[];
  /** Every pair of top-level project types of which one names the other, with the first place. */
  readonly references: readonly PairOfTypes[];
  readonly open: readonly OpenPoint[];
  readonly milliseconds: { readonly reading: number; readonly indexing: number; readonly placing: number };
}

export interface Reason extends Bilingual {
  /** note: what changes at run time though everything compiles. */
  readonly level: Limit['level'] | 'verdict' | 'note';
  readonly file: string | null;
  readonly line: number | null;
  readonly cure: Bilingual | null;
}

export interface PairOfTypes {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly ReferenceKind[];
  readonly file: string;
  readonly line: number;
}

export interface ReportRequest {
  readonly seeds: readonly string[];
  readonly module: SplitRequest['module'];
  /** What the visitor put on a side by hand. */
  readonly moves?: Decision['moves'];
}

/** `now` in milliseconds. */
export function report(
  files: readonly ProjectFile[],
  request: ReportRequest,
  parser: JavaParser,
  now: () => number,
): { readonly report: SplitReport; readonly judgement: Judgement } | { readonly wrong: readonly Bilingual[] } {
  const started = now();
  const project = readProject(files, parser);
  const read = now();
  const seeds = findSeeds(project, request.seeds);
  const seen = seenFrom(project, [...seeds.units]);
  const refusals = seen.limits.filter((l) => l.level === 'refusal');
  const wrong =
    refusals.length > 0
      ? refusals.map((l) => ({ en: `${l.en} ${l.cure.en}`, zh: `${l.zh}${l.cure.zh}` }))
      : [...checkModule(request.module), ...checkSeeds(seen, seeds), ...checkFolders(seen, request.module.name)];
  if (wrong.length > 0) return { wrong };
  const relations = relate(project);
  const indexed = now();
  const judgement = judge(seen, relations, wishOf(seen, seeds, request.moves), request.module);
  const placed = now();
  const { placement } = judgement.analysis;
  const open = judgement.illegal.filter((i) => !i.solved);
  return {
    judgement,
    report: {
      ...verdictOf(judgement, open),
      types: [...placement.sides].flatMap(([unit, side]) =>
        unit.types.map((type) => ({ name: type.name, side, reason: placement.reasons.get(unit) ?? PICKED })),
      ),
      references: pairsOf(judgement.analysis),
      open: open.map(({ file, line, from, to, kind, remedy }) => ({ file, line, from, to, kind, cures: [remedy] })),
      milliseconds: {
        reading: Math.round(read - started),
        indexing: Math.round(indexed - read),
        placing: Math.round(placed - indexed),
      },
    },
  };
}

function verdictOf(judgement: Judgement, open: readonly Illegal[]): { verdict: SplitVerdict; reasons: readonly Reason[] } {
  const limits = [...judgement.limits, ...writingLimits(judgement.analysis.project)].map(({ level, file, line, en, zh, cure }): Reason => ({
    level,
    file,
    line,
    en,
    zh,
    cure,
  }));
  const notes = judgement.warnings.map(({ file, line, en, zh }): Reason => ({ level: 'note', file, line, en, zh, cure: null }));
  const own = (en: string, zh: string): Reason => ({ level: 'verdict', file: null, line: null, en, zh, cure: null });
  if (judgement.moved.length === 0)
    return {
      verdict: 'refuse',
      reasons: [own(NOTHING_LEFT.en, NOTHING_LEFT.zh), ...limits],
    };
  const { model, pick } = judgement.analysis;
  const cut = verdictOfCut(model, pick);
  const ofCut = [...cut.reasons, ...attentionTo(model, pick)].map(({ en, zh }) => own(en, zh));
  if (cut.verdict === 'refuse') return { verdict: 'refuse', reasons: [...ofCut, ...limits, ...notes] };
  const leftOpen = open.length + limits.filter((l) => l.level === 'open point').length;
  return leftOpen === 0
    ? {
        verdict: cut.verdict,
        reasons: [own('Everything that crosses the border has a cure.', '跨越边界的引用都有解决办法。'), ...ofCut, ...limits, ...notes],
      }
    : {
        verdict: 'partial',
        reasons: [
          own(
            leftOpen === 1 ? 'One point is open: decide it.' : `${leftOpen} points are open: decide each of them.`,
            `还有 ${leftOpen} 个未决问题，请逐一决定。`,
          ),
          ...ofCut,
          ...limits,
          ...notes,
        ],
      };
}

function pairsOf(analysis: Analysis): PairOfTypes[] {
  const pairs = new Map<string, { from: string; to: string; kinds: Set<ReferenceKind>; file: string; line: number }>();
  const add = ({ file, line, from, to, kind }: ReturnType<typeof describe>): void => {
    const key = `${from} ${to}`;
    const known = pairs.get(key);
    if (!known) pairs.set(key, { from, to, kinds: new Set([kind]), file, line });
    else {
      known.kinds.add(kind);
      if (kind !== 'import' && known.kinds.size === 2 && known.kinds.has('import')) known.line = line;
    }
  };
  for (const reference of [...analysis.references, ...analysis.hints])
    if (!reference.unit.test && !topLevel(reference.target).unit.test) add(describe(reference));
  // Types of one file go where the file goes, and still name each other.
  for (const { unit, from, target, kind, start } of analysis.project.index.project.edges) {
    const [one, other] = [topOf(from), topOf(target)];
    if (unit.test || kind === 'import' || target.unit !== unit || one === other) continue;
    add({ file: unit.path, line: lineAndColumn(unit.text, start).line, from: one.name, to: other.name, kind });
  }
  // A pair that is more than an import is told by its other kinds.
  return [...pairs.values()].map(({ kinds, ...pair }) => ({
    ...pair,
    kinds: kinds.size > 1 ? [...kinds].filter((k) => k !== 'import') : [...kinds],
  }));
}
