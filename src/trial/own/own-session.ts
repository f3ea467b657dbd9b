import type {
  Change,
  Refusal,
  Split,
  SplitCandidate,
  SplitEndpoint,
  SplitGraph,
  SplitMove,
  SplitTrace,
} from '../../../sandbox/protocol/split.ts';
import type { Bilingual, Language } from '../../../sandbox/protocol/text.ts';
import { toContent } from '../../../sandbox/main/file-content.ts';
import type { Engine } from '../engine/engine.ts';
import { Listeners } from '../listeners.ts';
import { cured, moduleNamed, moved, uncured, type Border, type Wanted } from './border/border.ts';
import type { Cure } from './border/cures.ts';
import type { Point } from './border/points.ts';
import type { ProjectSource } from './project-source.ts';

/** Candidates that stand side by side. */
export const COMPARED = 4;

/** Where the project stands in the sandbox. */
export const PROJECT = '/home/visitor/project';

/**
 * reading: the project is on its way into the graph. choose: candidates side by side. border: one of them, to be moved. take: what
 * it comes to, to be taken home. leaves: beside all these, what its code would leave in a base.
 */
export type Stage = 'reading' | 'choose' | 'border' | 'take' | 'leaves';

/** A project that is open. */
export interface OpenProject {
  readonly source: ProjectSource;
  readonly graph: SplitGraph;
  readonly candidates: readonly SplitCandidate[];
}

/** What went wrong, in a text that the page shows; the work before it stands. */
export interface Trouble {
  readonly reasons: readonly Bilingual[];
}

type Engines = Pick<Engine, 'ask' | 'restart' | 'events'>;

/** How far the reading is. */
export interface Reading {
  /** Java files that were read, by path in the project. */
  readonly files: ReadonlySet<string>;
  /** `java`: files are read. `uses`: what uses what. `candidates`: what could be a module. */
  readonly phase: 'java' | 'uses' | 'candidates';
}

const NOTHING_READ: Reading = { files: new Set(), phase: 'java' };

/**
 * One project that is being split: reads it, asks for borders, keeps what was done so that it can be undone. Every part of the
 * page draws from here.
 */
export class OwnSession {
  readonly changes = new Listeners<OwnSession>();
  readonly #engine: Engines;
  readonly #language: () => Language;
  #stage: Stage = 'reading';
  #source: ProjectSource | null = null;
  #project: OpenProject | null = null;
  #border: Border | null = null;
  #trouble: Trouble | null = null;
  #leaves: readonly SplitTrace[] | null = null;
  /** Where one goes back to from what is left behind. */
  #before: 'choose' | 'border' | 'take' = 'choose';
  #reading = NOTHING_READ;
  readonly #weighed = new Map<SplitCandidate, Border>();
  #past: Border[] = [];
  /** The newest border that was looked at before it is taken: whoever drops what he held has it at once. */
  #seen: { readonly before: Border; readonly asked: string; readonly border: Border } | null = null;
  /** Requests for a border, by number; one that came back later than a newer one is nobody's. */
  #asked = 0;

  constructor(engine: Engines, language: () => Language) {
    this.#engine = engine;
    this.#language = language;
    engine.events.add((event) => {
      if (event.event !== 'reading' || this.#stage !== 'reading') return;
      this.#reading = { files: new Set([...this.#reading.files, ...event.files]), phase: event.all ? 'uses' : 'java' };
      this.#tell();
    });
  }

  get language(): Language {
    return this.#language();
  }
  get stage(): Stage {
    return this.#stage;
  }
  get source(): ProjectSource | null {
    return this.#source;
  }
  get project(): OpenProject | null {
    return this.#project;
  }
  get reading(): Reading {
    return this.#reading;
  }
  get border(): Border | null {
    return this.#border;
  }
  get trouble(): Trouble | null {
    return this.#trouble;
  }
  /** What the project's code would leave in a base; null while it is not known. */
  get leaves(): readonly SplitTrace[] | null {
    return this.#leaves;
  }
  /** The stage that one goes back to from `leaves`; otherwise the stage itself. */
  get stageBefore(): Exclude<Stage, 'leaves'> {
    return this.#stage === 'leaves' ? this.#before : this.#stage;
  }
  /** How many steps can be undone. */
  get undoable(): number {
    return this.#past.length;
  }

  /**
   * Reads a project and what could be a module of it.
   * @param at where the sandbox has it already: then nothing is brought there, and no candidates are looked for
   * @throws EngineError
   */
  async open(source: ProjectSource, at: string | null = null): Promise<void> {
    this.#source = source;
    this.#project = null;
    this.#border = null;
    this.#past = [];
    this.#trouble = null;
    this.#leaves = null;
    this.#weighed.clear();
    this.#reading = NOTHING_READ;
    this.#go('reading');
    if (at === null) await this.#bring(source);
    const graph = await this.#engine.ask('split.open', { project: at ?? PROJECT });
    if (this.#source !== source) return;
    if (at !== null) {
      this.#project = { source, graph, candidates: [] };
      this.#go('choose');
      return;
    }
    this.#reading = { ...this.#reading, phase: 'candidates' };
    this.#tell();
    const candidates = await this.#engine.ask('split.candidates', { graph: graph.graph });
    if (this.#source !== source) return;
    this.#project = { source, graph, candidates };
    this.#go('choose');
    // What could not be worked out now is asked again when it is chosen.
    this.#weigh(this.#project)
      .then(() => this.#trace())
      .catch(() => undefined);
  }

  async #bring(source: ProjectSource): Promise<void> {
    this.#engine.restart();
    const files = [...source.files].map(([path, bytes]) => toContent(`${PROJECT}/${path}`, bytes));
    await this.#engine.ask('open', { files, language: this.#language(), columns: 100 });
  }

  async #trace(): Promise<readonly SplitTrace[]> {
    const { project } = this;
    if (!project) return [];
    const leaves = this.#leaves ?? (await this.#engine.ask('split.traces', { graph: project.graph.graph }));
    if (this.#project === project && this.#leaves === null) {
      this.#leaves = leaves;
      this.#tell();
    }
    return leaves;
  }

  /**
   * Shows what the project's code would leave in a base.
   * @throws EngineError
   */
  async showLeaves(): Promise<void> {
    const { project } = this;
    await this.#trace();
    if (this.#project !== project || this.#stage === 'reading' || this.#stage === 'leaves') return;
    this.#before = this.#stage;
    this.#go('leaves');
  }

  hideLeaves(): void {
    if (this.#stage === 'leaves') this.#go(this.#before);
  }

  /**
   * Reads the project again with some of its files edited, or as it was given; the border that was drawn is drawn again.
   * @param texts what some files are from now on, by path; null: all as they were given
   * @throws EngineError
   */
  async edit(texts: ReadonlyMap<string, string> | null): Promise<void> {
    const { source } = this;
    if (!source) return;
    const wanted = this.#border?.wanted;
    const back = this.stageBefore;
    const { given = source.files, ...rest } = source;
    const bytes = [...(texts ?? [])].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
    const edited: ProjectSource = texts ? { ...rest, files: new Map([...source.files, ...bytes]), given } : { ...rest, files: given };
    await this.open(edited);
    await this.#trace();
    if (this.#source !== edited) return;
    const border = wanted && (await this.#propose(wanted));
    if (this.#source !== edited) return;
    if (border) this.#take(border);
    this.#before = border && back !== 'reading' ? back : 'choose';
    this.#go('leaves');
  }

  /** What a candidate would come to; null while it is not known. */
  borderOf(candidate: SplitCandidate): Border | null {
    return this.#weighed.get(candidate) ?? null;
  }

  /** Draws the borders of the candidates that are compared, one after the other, while the visitor looks at them. */
  async #weigh(project: OpenProject): Promise<void> {
    for (const candidate of project.candidates.slice(0, COMPARED)) {
      const { seeds } = candidate;
      const border = await this.#ask({ seeds, module: moduleNamed(seeds[0] ?? ''), moves: [], accepted: [], chosen: [] });
      if (this.#project !== project) return;
      if ('outcome' in border) continue;
      this.#weighed.set(candidate, border);
      if (this.#stage === 'choose') this.#tell();
    }
  }

  /** Throws away what was being read. */
  cancel(): void {
    this.#source = null;
    this.#engine.restart();
  }

  back(): void {
    if (this.#project) this.#go('choose');
  }

  /** What the border comes to. */
  takeHome(): void {
    if (this.#border) this.#go('take');
  }

  /**
   * Everything that the split would write.
   * @throws EngineError
   */
  async result(): Promise<Split | Refusal> {
    const { border, project } = this;
    if (!border || !project) return { outcome: 'refused', reasons: [] };
    const { graph } = project.graph;
    return this.#engine.ask('split.result', { graph, id: await this.#kept(graph, border) });
  }

  /** Back to the border that was chosen last. */
  forward(): void {
    if (this.#border) this.#go('border');
  }

  /**
   * Draws the border around seeds, afresh.
   * @throws EngineError
   */
  async choose(seeds: readonly string[], module = moduleNamed(seeds[0] ?? '')): Promise<void> {
    await this.resume({ seeds, module, moves: [], accepted: [], chosen: [] });
  }

  /**
   * Draws a border that was decided before, with what was moved by hand.
   * @throws EngineError
   */
  async resume(wanted: Wanted): Promise<void> {
    const border = await this.#propose(wanted);
    if (!border) return;
    this.#past = [];
    this.#take(border);
    this.#go('border');
  }

  /**
   * Puts types on a side.
   * @throws EngineError
   */
  async move(types: readonly string[], side: SplitMove['side']): Promise<void> {
    const before = this.#border;
    if (!before || types.length === 0) return;
    await this.#step(before, moved(before.wanted, types, side));
  }

  /**
   * Chooses a cure for an open point.
   * @throws EngineError
   */
  async cure(point: Point, cure: Cure): Promise<void> {
    const before = this.#border;
    if (before) await this.#step(before, cured(before.wanted, point, cure, this.#typeName));
  }

  /**
   * Goes back on the cure that was chosen for a point.
   * @throws EngineError
   */
  async uncure(key: string): Promise<void> {
    const before = this.#border;
    if (before) await this.#step(before, uncured(before.wanted, key, this.#typeName));
  }

  readonly #typeName = (id: number): string => this.#project?.graph.types[id]?.name ?? '';

  /** One step that can be undone. Where the same types are moved, the border is at hand. */
  async #step(before: Border, wanted: Wanted): Promise<void> {
    const seen = this.#seen?.before === before && this.#seen.asked === JSON.stringify(wanted) ? this.#seen.border : null;
    const border = seen ?? (wanted.moves === before.wanted.moves ? { ...before, wanted } : await this.#propose(wanted));
    if (!border || before !== this.#border) return;
    // What was asked before is older than this step.
    if (seen) this.#asked++;
    this.#past.push(before);
    this.#take(border);
    this.#tell();
  }

  /** Takes the newest move back. The border before it is at hand: nothing is asked. */
  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    this.#asked++;
    this.#take(before);
    this.#tell();
  }

  /**
   * What a move would make of the border. Null: a newer question was asked, or it would be refused.
   * @throws EngineError
   */
  async preview(types: readonly string[], side: SplitMove['side']): Promise<Border | null> {
    const before = this.#border;
    return before && this.#lookAt(before, moved(before.wanted, types, side));
  }

  async #lookAt(before: Border, wanted: Wanted): Promise<Border | null> {
    const result = await this.#ask(wanted);
    if ('outcome' in result || before !== this.#border) return null;
    this.#seen = { before, asked: JSON.stringify(wanted), border: result };
    return result;
  }

  /**
   * What a cure would make of the border.
   * @throws EngineError
   */
  async previewCure(point: Point, cure: Cure): Promise<Border | null> {
    const before = this.#border;
    if (!before) return null;
    const wanted = cured(before.wanted, point, cure, this.#typeName);
    return wanted.moves === before.wanted.moves ? { ...before, wanted } : this.#lookAt(before, wanted);
  }

  /**
   * Files as the border would leave them: of those that are asked for, what changes.
   * @param wants whether a file is wanted, by its path in the result
   * @param way out of an open point that is taken first; null: the border as it is
   * @throws EngineError
   */
  async rewritten(
    wants: (path: string) => boolean,
    way: { readonly point: Point; readonly cure: Cure } | null = null,
  ): Promise<readonly Change[]> {
    const { border, project } = this;
    if (!border || !project) return [];
    const { graph } = project.graph;
    const fresh = await this.#kept(graph, way ? { wanted: cured(border.wanted, way.point, way.cure, this.#typeName) } : border);
    const details = await this.#engine.ask('split.details', { graph, id: fresh });
    if (details.outcome === 'refused') return [];
    const paths = details.changes.map(({ path }) => path).filter(wants);
    const all = await Promise.all(paths.map((path) => this.#engine.ask('split.change', { graph, id: fresh, path })));
    return all.filter((one) => one !== null);
  }

  /**
   * What the module would answer over HTTP.
   * @throws EngineError
   */
  async endpoints(): Promise<readonly SplitEndpoint[]> {
    const { border, project } = this;
    if (!border || !project) return [];
    const { graph } = project.graph;
    return this.#engine.ask('split.endpoints', { graph, id: await this.#kept(graph, border) });
  }

  /** The sandbox keeps the newest proposals only: an older border is proposed again. */
  async #kept(graph: number, { wanted: { seeds, module, moves } }: Pick<Border, 'wanted'>): Promise<number> {
    const again = await this.#engine.ask('split.propose', { graph, seeds, module, moves });
    return again.outcome === 'refused' ? 0 : again.id;
  }

  /** Null: refused, which is told as trouble, or a newer one was asked for. */
  async #propose(wanted: Wanted): Promise<Border | null> {
    const mine = ++this.#asked;
    const result = await this.#ask(wanted);
    if (mine !== this.#asked) return null;
    if (!('outcome' in result)) return result;
    this.#trouble = { reasons: result.reasons };
    this.#tell();
    return null;
  }

  async #ask(wanted: Wanted): Promise<Border | Refusal> {
    const graph = this.#project?.graph.graph ?? 0;
    const { seeds, module, moves } = wanted;
    const proposal = await this.#engine.ask('split.propose', { graph, seeds, module, moves });
    if (proposal.outcome === 'refused') return proposal;
    const points = await this.#engine.ask('split.points', { graph, id: proposal.id });
    return points.outcome === 'refused' ? points : { wanted, proposal, points };
  }

  #take(border: Border): void {
    this.#trouble = null;
    this.#border = border;
  }

  #go(stage: Stage): void {
    this.#stage = stage;
    this.#tell();
  }

  #tell(): void {
    this.changes.tell(this);
  }
}
