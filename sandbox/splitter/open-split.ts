import type { JavaParser } from '../java/syntax/index.ts';
import type {
  Change,
  ProposalRequest,
  Refusal,
  Split,
  SplitCandidate,
  SplitDetails,
  SplitEndpoint,
  SplitGraph,
  SplitPair,
  SplitPoints,
  SplitProposal,
  SplitTrace,
} from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';
import type { Cut, Relations } from './analysis.ts';
import { cut, elsewhere, relate } from './analysis.ts';
import { checkSeeds } from './check-request.ts';
import { endpointsOf } from './endpoints.ts';
import type { ReadingWatch } from './index/project-index.ts';
import { tracesOf } from './leaving/traces.ts';
import { attentionTo } from './pick/attention.ts';
import { findCandidates } from './pick/candidates.ts';
import { verdictOf } from './pick/reasons.ts';
import type { Project } from './project.ts';
import { readProject, seenFrom } from './project.ts';
import type { ProjectFile } from './project-file.ts';
import type { Border, Plan } from './propose.ts';
import { applied, drawBorder, planSplit, splitOf } from './propose.ts';
import { refused } from './refused.ts';
import { findSeeds } from './seeds.ts';
import type { SourceType } from './source-type.ts';
import { wishOf } from './wish.ts';

/** How many candidates a visitor compares. */
const CANDIDATES = 8;
/** Proposals that can still be asked about; a visitor looks at the newest. */
const KEPT = 20;

type Wrong = { readonly wrong: readonly Bilingual[] };

/** A proposal, and what was worked out for it since. */
interface Proposal {
  readonly request: ProposalRequest;
  readonly first: Cut;
  border?: Border | Wrong;
  plan?: Plan;
}

/**
 * A project that is being split: read and related once, proposed as often as the visitor moves something. What is said of a
 * proposal in full, and every text, is worked out when it is asked for.
 */
export class OpenSplit {
  readonly graph: SplitGraph;
  readonly #files: readonly ProjectFile[];
  readonly #project: Project;
  readonly #relations: Relations;
  readonly #types: readonly SourceType[];
  readonly #idOf: ReadonlyMap<SourceType, number>;
  readonly #proposals = new Map<number, Proposal>();
  #last = 0;

  /** `now` in milliseconds. */
  constructor(files: readonly ProjectFile[], graph: number, parser: JavaParser, now: () => number, watch?: ReadingWatch) {
    const started = now();
    this.#files = files;
    this.#project = readProject(files, parser, watch);
    this.#relations = relate(this.#project);
    const { index, limits } = this.#project;
    this.#types = index.units.filter((unit) => !unit.test).flatMap((unit) => unit.types);
    this.#idOf = new Map(this.#types.map((type, id) => [type, id]));
    const { model } = this.#relations;
    this.graph = {
      graph,
      types: this.#types.map((type) => ({
        name: type.name,
        file: type.unit.path,
        role: model.roles[index.project.idOf(type.unit.indexed)] ?? 'plain',
      })),
      pairs: this.#pairs(),
      limits,
      milliseconds: Math.round(now() - started),
    };
  }

  /** What its code would leave in a base, whatever border is drawn. */
  traces(): readonly SplitTrace[] {
    return tracesOf(this.#project.index.project.units);
  }

  #pairs(): SplitPair[] {
    const { references, model } = this.#relations;
    const pairs = new Map<string, { from: number; to: number; kinds: Set<SplitPair['kinds'][number]>; line: number | null }>();
    const add = (from: number | undefined, to: number | undefined, kind: SplitPair['kinds'][number], line: number | null): void => {
      if (from === undefined || to === undefined || from === to) return;
      const known = pairs.get(`${from} ${to}`);
      if (!known) pairs.set(`${from} ${to}`, { from, to, kinds: new Set([kind]), line });
      else {
        // An import is the first place of all, and the one that says least.
        if (known.line === null || (kind !== 'import' && known.kinds.size === 1 && known.kinds.has('import'))) known.line = line;
        known.kinds.add(kind);
      }
    };
    const idOf = (type: SourceType | undefined): number | undefined => type && this.#idOf.get(type);
    for (const { unit, from, target, kind, line } of references) {
      let top = target;
      while (top.outer) top = top.outer;
      add(idOf(from ?? unit.types[0]), idOf(top), kind, line);
    }
    const { index } = this.#project;
    const firstOf = (id: number): number | undefined => {
      const unit = index.project.units[id];
      return idOf(unit && index.unitOf.get(unit)?.types[0]);
    };
    for (const { from, to, kinds } of model.relations)
      for (const kind of kinds)
        if (kind === 'injection' || kind === 'look-up' || kind === 'name in a file') add(firstOf(from), firstOf(to), kind, null);
    return [...pairs.values()].map(({ kinds, ...pair }) => ({ ...pair, kinds: [...kinds] }));
  }

  propose(request: ProposalRequest): SplitProposal | Refusal {
    const seeds = findSeeds(this.#project, request.seeds);
    const seen = seenFrom(this.#project, [...seeds.units]);
    const wrong = checkSeeds(seen, seeds);
    if (wrong.length > 0) return refused(wrong);
    const { model } = this.#relations;
    const first = cut(seen, this.#relations, wishOf(seen, seeds, request.moves));
    const { pick, placement } = first;
    const { verdict, reasons: because } = verdictOf(model, pick);
    const reasons = new Map<string, number>();
    const texts: Bilingual[] = [];
    const reasonOf = this.#types.map(({ unit }) => {
      const reason = placement.reasons.get(unit) ?? { en: '', zh: '' };
      const known = reasons.get(reason.en);
      if (known !== undefined) return known;
      reasons.set(reason.en, texts.length);
      return texts.push(reason) - 1;
    });
    const { index } = this.#project;
    const typeAt = (id: number): number => {
      const unit = index.project.units[id];
      const type = unit && index.unitOf.get(unit)?.types[0];
      return type ? (this.#idOf.get(type) ?? -1) : -1;
    };
    const id = ++this.#last;
    this.#proposals.set(id, { request, first });
    this.#proposals.delete(id - KEPT);
    return {
      outcome: 'proposal',
      id,
      verdict,
      because,
      attention: attentionTo(model, pick),
      sides: this.#types.map(({ unit }) => placement.sides.get(unit) ?? 'base'),
      reasonOf,
      reasons: texts,
      crossing: pick.illegal.map(({ from, to, cure, cost }) => ({ from: typeAt(from), to: typeAt(to), cure, cost })),
      cost: pick.cost,
      gain: pick.gain,
    };
  }

  /** On the index that is kept. undefined: no such proposal, or one that was made long ago. */
  points(id: number): SplitPoints | Refusal | undefined {
    const border = this.#border(id);
    if (!border || 'wrong' in border) return border && refused(border.wrong);
    const { illegal, warnings, limits } = border.judgement;
    return { outcome: 'proposal', illegal, warnings, limits };
  }

  /** undefined: no such proposal, or one that was made long ago. */
  details(id: number): SplitDetails | Refusal | undefined {
    const plan = this.#plan(id);
    if (!plan || 'wrong' in plan) return plan && refused(plan.wrong);
    const { illegal, warnings, limits, output } = plan;
    return {
      outcome: 'proposal',
      illegal,
      warnings,
      limits,
      changes: output.changes.map(({ path, before, after }) => ({
        path,
        kind: before === null ? 'new' : after === null ? 'gone' : 'changed',
      })),
    };
  }

  /** One file before and after; undefined when the proposal does not touch it. */
  change(id: number, path: string): Change | undefined {
    const plan = this.#plan(id);
    return plan && !('wrong' in plan) ? plan.output.changes.find((change) => change.path === path) : undefined;
  }

  /** All of it at once, open points or not; undefined: no such proposal, or one that was made long ago. */
  result(id: number): Split | Refusal | undefined {
    const plan = this.#plan(id);
    return plan && ('wrong' in plan ? refused(plan.wrong) : splitOf(plan));
  }

  /** What the module answers; undefined: no such proposal, or one that was made long ago. */
  endpoints(id: number): readonly SplitEndpoint[] | undefined {
    const proposal = this.#proposals.get(id);
    if (!proposal) return undefined;
    const { first, request } = proposal;
    return this.#types.flatMap((type, place) =>
      first.placement.sides.get(type.unit) === 'module' ? endpointsOf(type, place, request.module.contextPath) : [],
    );
  }

  /** What is to be written so that the files are as the proposal shows them; refused when they are no longer those it was made for. */
  apply(id: number, now: readonly ProjectFile[]): Split | Refusal | undefined {
    if (!this.#proposals.has(id)) return undefined;
    const before = new Map(this.#files.map(({ path, text }) => [path, text]));
    const changed = now.filter(({ path, text }) => before.get(path) !== text).map(({ path }) => path);
    const there = new Set(now.map(({ path }) => path));
    const gone = this.#files.filter(({ path }) => !there.has(path)).map(({ path }) => path);
    const [first] = [...changed, ...gone];
    if (first !== undefined)
      return refused([
        {
          en: `${first} has changed since this was proposed. Open the project again: the proposal is made anew from what is there.`,
          zh: `提出方案之后，${first} 已被修改。请重新打开工程，方案会按现有文件重新生成。`,
        },
      ]);
    const plan = this.#plan(id);
    return plan && ('wrong' in plan ? refused(plan.wrong) : applied(plan));
  }

  candidates(): readonly SplitCandidate[] {
    const { model } = this.#relations;
    const { index } = this.#project;
    const typesOf = (id: number): readonly SourceType[] => {
      const unit = index.project.units[id];
      return (unit && index.unitOf.get(unit)?.types) ?? [];
    };
    const ids = (types: readonly SourceType[]): readonly number[] => types.flatMap((type) => this.#idOf.get(type) ?? []);
    return findCandidates(model, CANDIDATES, elsewhere(seenFrom(this.#project, []))).map(({ seeds, pick, judged }) => ({
      seeds: seeds.flatMap((id) => typesOf(id)[0]?.name ?? []),
      verdict: judged.verdict,
      because: judged.reasons,
      module: [...pick.module].flatMap((id) => ids(typesOf(id))),
      cost: pick.cost,
      gain: pick.gain,
    }));
  }

  #border(id: number): Border | Wrong | undefined {
    const proposal = this.#proposals.get(id);
    if (!proposal) return undefined;
    const { request, first } = proposal;
    return (proposal.border ??= drawBorder(this.#project, this.#relations, { ...request, pick: request.seeds }, first));
  }

  #plan(id: number): Plan | Wrong | undefined {
    const border = this.#border(id);
    if (!border || 'wrong' in border) return border;
    const proposal = this.#proposals.get(id);
    return proposal && (proposal.plan ??= planSplit(border));
  }
}
