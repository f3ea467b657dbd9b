import { noBases, remember } from '../../sandbox/protocol/bases.ts';
import { checkKinds, seenBy } from '../../sandbox/protocol/checks.ts';
import type { EventMessage, HttpResult, RequestBody } from '../../sandbox/protocol/messages.ts';
import type { SplitRequest, SplitResult } from '../../sandbox/protocol/split.ts';
import type { SandboxState } from '../../sandbox/protocol/state.ts';
import type { Language } from '../site/locale.ts';
import { EngineError, type Engine } from './engine/engine.ts';
import { Mirror } from './engine/mirror.ts';
import { inWordsOf, type Action, type Lesson } from './lesson-data.ts';
import { Listeners } from './listeners.ts';
import type { Project } from './progress/project.ts';
import { stepDone, type Situation, type Trouble } from './situation.ts';

/** Milliseconds after the last change until the checks are asked. */
const CHECK_AFTER = 120;
/** Milliseconds after which a terminal that was busy is asked again. */
const BUSY_AGAIN = 100;
/** Milliseconds that a request of the panel waits. */
const REQUEST_TIMEOUT = 5000;

export interface SessionOptions {
  readonly lesson: Lesson;
  readonly project: Project;
  readonly engine: Engine;
  readonly language: Language;
  readonly step: number;
  readonly done: number;
  /** Columns of the terminal when the sandbox is opened. */
  readonly columns: () => number;
  /** Lines of the shell of an earlier page, oldest first. */
  readonly history?: readonly string[];
}

/** Lines of the shell that are kept. */
const HISTORY = 500;

/** One lesson, from the start to the end: brings the sandbox to a step, does what the visitor clicks, asks the checks. */
export class Session {
  readonly changes = new Listeners<Situation>();
  readonly answers = new Listeners<{ readonly asked: RequestBody; readonly result: HttpResult }>();
  /** Told of each terminal in which a line is run for the visitor; undefined is the first. */
  readonly runsIn = new Listeners<number | undefined>();
  /** Told what takes it back when a lesson was begun afresh. */
  readonly startedOver = new Listeners<() => void>();
  /** Told when the language has changed, before `changes` is. */
  readonly languages = new Listeners<Language>();
  readonly project: Project;
  readonly engine: Engine;
  /** Makes this tab the one that keeps what is done; set by who keeps. */
  takeOver: () => void = () => undefined;
  /** Starts again what ran in the sandbox before this one, of which this was the last state; set by who keeps it. `aloud`: and says so. */
  bringBack: (before: SandboxState, aloud: boolean) => Promise<void> = () => Promise.resolve();
  #lesson: Lesson;
  #language: Language;
  readonly #columns: () => number;
  readonly #mirror: Mirror;
  #situation: Situation;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #history: readonly string[];
  /** Counts the sandboxes that were opened. */
  #opened = 0;
  /** Counts what checks may depend on and no state shows: edits, ended commands, requests that write. */
  #touched = 0;
  /** What the last evaluation was about. A check may be dear: a controller that never ends is asked, too. */
  #evaluated = '';

  constructor({ lesson, project, engine, language, step, done, columns, history = [] }: SessionOptions) {
    this.#lesson = lesson;
    this.project = project;
    this.engine = engine;
    this.#language = language;
    this.#columns = columns;
    this.#history = history;
    this.#mirror = new Mirror(engine, project);
    this.#situation = {
      phase: 'starting',
      reason: '',
      step,
      done: lesson.free ? lesson.steps.length : done,
      finished: false,
      results: lesson.steps[step]?.checks.map(() => null) ?? [],
      unmet: false,
      doing: null,
      trouble: null,
      state: null,
      bases: noBases,
      keeping: 'kept',
    };
    engine.events.add((event) => this.#hear(event));
    engine.losses.add((reason) => this.#change({ phase: 'lost', reason, doing: null }));
    project.changes.add(() => this.#touch());
  }

  get lesson(): Lesson {
    return this.#lesson;
  }

  get language(): Language {
    return this.#language;
  }

  get situation(): Situation {
    return this.#situation;
  }

  /** What was entered at the shell, in this sandbox or one before; without what brought it to a step. */
  get history(): readonly string[] {
    return this.#history;
  }

  /** Opens a fresh sandbox with the page's files and brings it to the present step. */
  async open(): Promise<void> {
    this.#change({ phase: 'starting', reason: '', state: null, bases: noBases, unmet: false, trouble: null, doing: null });
    this.#opened += 1;
    try {
      this.engine.restart();
      const old = this.#textsBeforeEdits();
      const files = [...this.project.files()].map(([path, content]) => ({ path, content: old.get(path) ?? content }));
      await this.engine.ask('open', { files, language: this.#language, columns: this.#columns(), history: this.#history });
      this.#change({ state: await this.engine.ask('state', {}) });
      await this.#arrive();
      if (this.#situation.phase === 'starting') this.#change({ phase: 'ready' });
      await Promise.all([this.check(), this.#compareFacts()]);
    } catch (error) {
      this.#report(error);
    }
  }

  /** A fresh sandbox in the place of one that was lost, got stuck or is given up: as `open`, and what ran in it runs again. */
  async reopen(aloud = true): Promise<void> {
    const { state } = this.#situation;
    await this.open();
    if (state && this.#situation.phase === 'ready') await this.bringBack(state, aloud);
  }

  /** Asks what runs, where what was just done must be seen now. */
  async refresh(): Promise<void> {
    this.#enter(await this.engine.ask('state', {}));
  }

  /** Asks whether what the step's text relies on is so. */
  async #compareFacts(): Promise<void> {
    const { step } = this.#situation;
    const checks = this.lesson.steps[step]?.holds ?? [];
    if (checks.length === 0) return;
    const results = await this.engine.ask('check', { checks });
    if (this.#situation.step === step) this.#change({ unmet: !results.every(({ passed }) => passed) });
  }

  /** Shows a step. The sandbox stays as it is: steps are passed in order, and going back only reads. */
  go(step: number): void {
    const to = this.lesson.steps[step];
    if (!to || step > this.#situation.done) return;
    this.#change({ step, finished: false, results: to.checks.map(() => null), unmet: false, trouble: null });
    void this.#look(step);
  }

  /** What an earlier step relied on has changed with it; a step that is still to be done is true, or says that it is not. */
  async #look(step: number): Promise<void> {
    await this.check();
    if (this.#situation.step !== step || this.#situation.phase !== 'ready' || step < this.#situation.done) return;
    try {
      await this.#compareFacts();
    } catch (error) {
      this.#report(error);
    }
  }

  finish(): void {
    this.#change({ finished: true });
  }

  resume(): void {
    this.#change({ finished: false });
  }

  /** Everything as the lesson gave it, in a fresh sandbox, at a step; tells what brings back the files and the step that were. */
  async startOver(step = 0): Promise<void> {
    const files = new Map(this.project.files());
    const { step: at, done } = this.#situation;
    await this.#openAt(this.project.givenFiles(), step, this.lesson.free ? this.lesson.steps.length : step);
    this.startedOver.tell(() => void this.#openAt(files, at, done));
  }

  async #openAt(files: ReadonlyMap<string, string>, step: number, done: number): Promise<void> {
    this.project.become(files);
    this.#change({ step, done, finished: false, results: this.lesson.steps[step]?.checks.map(() => null) ?? [] });
    await this.open();
  }

  /** From now on in another language. `words`: the lesson in it. What runs is not touched. */
  speak(language: Language, words: Lesson): void {
    this.#language = language;
    this.#lesson = inWordsOf(this.#lesson, words);
    this.languages.tell(language);
    this.#change({});
    // A sandbox that is lost, or is just being started, is told when it opens.
    this.engine.ask('language', { language }).catch(() => undefined);
  }

  kept(keeping: Situation['keeping']): void {
    if (keeping !== this.#situation.keeping) this.#change({ keeping });
  }

  /** Does one action for the visitor. */
  async perform(action: Action): Promise<boolean> {
    if (this.#situation.doing) return false;
    this.#change({ doing: action, trouble: null });
    let trouble: Trouble | null = null;
    try {
      trouble = await this.#do(action);
    } catch (error) {
      this.#report(error);
      return false;
    } finally {
      this.#change({ doing: null, ...(trouble ? { trouble } : {}) });
    }
    await this.check();
    if (trouble === null && action.kind === 'run' && action === this.#lastRequired() && !stepDone(this.#situation)) {
      this.#change({ trouble: { kind: 'not-yet', line: action.line } });
    }
    return trouble === null;
  }

  #lastRequired(): Action | undefined {
    return this.lesson.steps[this.#situation.step]?.actions.findLast((action) => !('optional' in action && action.optional));
  }

  /** Does what the step asks for, one action after the other, until one fails. */
  async performAll(): Promise<void> {
    for (const action of this.lesson.steps[this.#situation.step]?.actions ?? []) {
      if ('clears' in action && action.clears) await this.perform(action);
      if ('optional' in action && action.optional) continue;
      if (!(await this.perform(action))) return;
    }
  }

  async request(asked: RequestBody): Promise<void> {
    const result = await this.engine.ask('request', { timeout: REQUEST_TIMEOUT, ...asked });
    this.answers.tell({ asked, result });
    if (asked.method !== 'GET') this.#touch();
  }

  async split(request: SplitRequest): Promise<SplitResult> {
    const result = await this.engine.ask('split', request);
    await this.#mirror.settled();
    if (result.outcome === 'applied') await this.check();
    return result;
  }

  #touch(): void {
    this.#touched += 1;
    this.#checkSoon();
  }

  #checkSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#evaluated !== this.#subject()) void this.check();
    }, CHECK_AFTER);
  }

  /** What an evaluation now would be about, as a text to compare. */
  #subject(): string {
    const { step, state } = this.#situation;
    const seen = this.lesson.steps[step]?.checks.map(({ check }) => state && seenBy(check, state));
    return JSON.stringify([step, this.#touched, seen]);
  }

  /** Asks the step's checks now. An answer that comes after a newer question is dropped. */
  async check(): Promise<void> {
    clearTimeout(this.#timer);
    const { step, phase } = this.#situation;
    if (phase !== 'ready') return;
    const asked = ++this.#asked;
    this.#evaluated = this.#subject();
    try {
      const results = await this.engine.ask('check', { checks: this.lesson.steps[step]?.checks.map(({ check }) => check) ?? [] });
      if (asked !== this.#asked || this.#situation.step !== step) return;
      this.#change({ results });
      if (stepDone(this.#situation)) this.#change({ done: Math.max(this.#situation.done, step + 1), trouble: null });
    } catch (error) {
      this.#report(error);
    }
  }

  async #arrive(): Promise<void> {
    const { step } = this.#situation;
    const late = this.#firstAfterArrival();
    for (const earlier of this.lesson.steps.slice(0, late)) await this.#catchUp(earlier);
    await this.#runArrival();
    for (const path of this.#textsBeforeEdits().keys()) {
      const content = this.project.read(path);
      if (content !== null) await this.engine.ask('writeFile', { path, content });
    }
    for (const earlier of this.lesson.steps.slice(late, step)) await this.#catchUp(earlier);
  }

  /** The first of the earlier steps that are caught up with only after the step's own `arrive`. */
  #firstAfterArrival(): number {
    const { step } = this.#situation;
    const before = this.lesson.steps[step]?.arriveBefore;
    const at = before === undefined ? -1 : this.lesson.steps.findIndex(({ id }) => id === before);
    return at < 0 ? step : at;
  }

  /** The files that are edited after `arrive`, by the step itself, too, with the text that they have before. */
  #textsBeforeEdits(): ReadonlyMap<string, string> {
    const { step } = this.#situation;
    const edits = this.lesson.steps
      .slice(this.#firstAfterArrival(), step + 1)
      .flatMap(({ actions }) => actions.flatMap((action) => (action.kind === 'edit' ? [action] : [])));
    return new Map(
      edits.flatMap(({ file, from, to }) => {
        // A file that a split wrote was not given; its edit is taken back as far as it is the lesson's.
        const text = this.project.given(file) ?? this.project.read(file)?.replace(to, () => from);
        return text === undefined ? [] : [[file, text] as const];
      }),
    );
  }

  async #runArrival(): Promise<void> {
    const { step } = this.#situation;
    for (const line of this.lesson.steps[step]?.arrive ?? []) {
      const { status } = await this.#whenFree(line);
      if (status === 0) continue;
      this.#change({ trouble: { kind: 'failed', line, status } });
      return;
    }
  }

  /** Runs a line when the terminal is free: what the visitor has typed in the meantime comes first, and is named. */
  async #whenFree(line: string): Promise<{ readonly status: number }> {
    const opened = this.#opened;
    for (;;) {
      try {
        const result = await this.engine.ask('exec', { line, columns: this.#columns() });
        if (this.#situation.trouble?.kind === 'busy') this.#change({ trouble: null });
        return result;
      } catch (error) {
        if (!(error instanceof EngineError && error.code === 'busy')) throw error;
      }
      const running = this.#situation.state?.running ?? null;
      if (running !== null) this.#change({ trouble: { kind: 'busy', line: running } });
      await new Promise((resolve) => void setTimeout(resolve, BUSY_AGAIN));
      if (opened !== this.#opened) throw new EngineError('lost', 'the sandbox was started again');
    }
  }

  /** A link may lead into the middle of a lesson: what earlier steps do to the files is then done first. */
  async #catchUp(step: Lesson['steps'][number]): Promise<void> {
    const checks = step.checks.map(({ check }) => check).filter(({ kind }) => checkKinds[kind].asks === 'files');
    if (checks.length === 0) return;
    const results = await this.engine.ask('check', { checks });
    if (results.every(({ passed }) => passed)) return;
    for (const action of step.actions) {
      if (action.kind === 'edit' || action.kind === 'split') await this.#do(action);
    }
  }

  async #do(action: Action): Promise<Trouble | null> {
    switch (action.kind) {
      case 'run':
        return this.#run(action);
      case 'edit':
        return this.#edit(action);
      case 'request': {
        const { method, port, path, body } = action;
        await this.request({ method, port, path, ...(body === undefined ? {} : { body }) });
        return null;
      }
      case 'split': {
        const { project, pick, module } = action;
        const result = await this.split({ mode: 'apply', project, pick, module });
        return result.outcome === 'refused'
          ? { kind: 'error', message: result.reasons.map((reason) => (this.#language === 'en' ? reason.en : reason.zh)).join(' ') }
          : null;
      }
    }
  }

  async #run({ line, folder }: Extract<Action, { kind: 'run' }>): Promise<Trouble | null> {
    const state = await this.engine.ask('state', {});
    const idle = [{ ...state, id: undefined }, ...(state.terminals ?? [])].find(({ running }) => running === null);
    if (!idle) return { kind: 'busy', line: state.running ?? '' };
    const place = idle.id === undefined ? { columns: this.#columns() } : { terminal: idle.id };
    this.runsIn.tell(idle.id);
    if (folder !== null && idle.workingDirectory !== folder) await this.engine.ask('exec', { line: `cd ${folder}`, ...place });
    const { status } = await this.engine.ask('exec', { line, ...place });
    await this.#mirror.settled();
    return status === 0 ? null : { kind: 'failed', line, status };
  }

  #edit({ file, from, to }: Extract<Action, { kind: 'edit' }>): Trouble | null {
    const text = this.project.read(file);
    if (text?.includes(to)) return null;
    if (!text?.includes(from)) return { kind: 'no-place', file };
    this.project.write(
      file,
      text.replace(from, () => to),
      'page',
    );
    return null;
  }

  #hear(event: EventMessage): void {
    if (event.event === 'state') this.#enter(event.state);
    if (event.event === 'entered' && !event.terminal && this.#situation.phase === 'ready')
      this.#history = [...this.#history, event.line].slice(-HISTORY);
  }

  #enter(state: SandboxState): void {
    const before = this.#situation.state;
    this.#change({ state, bases: remember(this.#situation.bases, state) });
    if (before?.running && state.running === null) this.#touched += 1;
    this.#checkSoon();
  }

  #report(error: unknown): void {
    if (error instanceof EngineError && error.code === 'lost') return;
    this.#change({ trouble: { kind: 'error', message: error instanceof Error ? error.message : String(error) } });
  }

  #change(part: Partial<Situation>): void {
    this.#situation = { ...this.#situation, ...part };
    this.changes.tell(this.#situation);
  }
}
