import type { HttpResult } from '../../../sandbox/protocol/messages.ts';
import type { PathChange, SandboxState } from '../../../sandbox/protocol/state.ts';
import type { Address } from '../lesson-data.ts';
import { isUnder, outcomeOf, replacements, seen, stays, type Ask, type Process, type Replacement, type Stay } from './history.ts';
import { magnified, type Strip } from './strip.ts';

/** Requests that are remembered: an hour of them. */
const KEPT = 3600;
/** Milliseconds. */
const AWAY = 60_000;

/** An answer, and who gave it. */
export interface Answer {
  readonly load: number;
  readonly result: HttpResult;
}

/** One address that is asked again and again: what came, and what the sandbox knows of its path. */
export class Watch {
  readonly address: Address;
  /** The newest request, whatever came of it. */
  newest: HttpResult | null = null;
  /** The newest answer, and the one before it that was another. */
  answer: Answer | null = null;
  before: Answer | null = null;
  /** The last answer of the load that was replaced, and the newest of the one that came. */
  exchanged: { readonly before: Answer; readonly after: Answer } | null = null;
  #asks: readonly Ask[] = [];
  #processes: readonly Process[] = [];
  #stays: readonly Stay[] = [];
  #replacements: readonly Replacement[] = [];
  #now = 0;

  constructor(address: Address) {
    this.address = address;
  }

  get asks(): readonly Ask[] {
    return this.#asks;
  }

  get processes(): readonly Process[] {
    return this.#processes;
  }

  /** Where the strip's seconds begin; null before anything is known. */
  get start(): number | null {
    const times = [this.#processes[0]?.startedAt, this.#asks[0]?.at].filter((at) => at !== undefined);
    return times.length === 0 ? null : Math.min(...times);
  }

  get stays(): readonly Stay[] {
    return this.#stays;
  }

  /** How the module came that answers at the address, or did last. */
  get owner(): PathChange | null {
    const { path: asked } = this.address;
    return this.#processes.at(-1)?.paths.findLast(({ biz, path }) => biz !== null && isUnder(asked, path)) ?? null;
  }

  /** The newest time that one load followed another here, in a process that went on. */
  get replaced(): Replacement | null {
    return this.#replacements.at(-1) ?? null;
  }

  /** `now`: milliseconds since 1970 by the sandbox's clock. @returns the replacement that has just come to an end, if one has. */
  hear(state: SandboxState, now: number): Replacement | null {
    const known = this.replaced?.at;
    const processes = seen(this.#processes, state, this.address, now);
    if (processes === this.#processes) return null;
    this.#processes = processes;
    this.#stays = stays(processes, this.address.path);
    this.#replacements = replacements(this.#stays).filter((one) => this.#isReplaced(one));
    return this.replaced?.at === known ? null : this.replaced;
  }

  /** Who comes again in another process was restarted. On a base of a cluster a module may be wanted elsewhere for hours: it was away. */
  #isReplaced({ at, gap }: Replacement): boolean {
    const goesOn = this.#processes.some(({ startedAt, endedAt }) => startedAt <= at && (endedAt === null || at + gap < endedAt));
    return goesOn && (this.address.machine === undefined || gap <= AWAY);
  }

  take(result: HttpResult): void {
    const outcome = outcomeOf(result, this.#stays);
    this.newest = result;
    this.#now = Math.max(this.#now, result.at);
    this.#asks = [...this.#asks.slice(1 - KEPT), { at: result.at, outcome }];
    if (outcome.kind === 'lost') return;
    const answer: Answer = { load: outcome.load, result };
    const { load, result: old } = this.answer ?? answer;
    if (load !== outcome.load || old.body !== result.body || old.status !== result.status) this.before = this.answer;
    const { replaced } = this;
    if (this.answer && replaced?.before === load && replaced.after === outcome.load)
      this.exchanged = { before: this.answer, after: answer };
    else if (this.exchanged?.after.load === outcome.load) this.exchanged = { ...this.exchanged, after: answer };
    this.answer = answer;
  }

  strip(): Strip {
    const replaced = magnified(this.#replacements);
    const end = replaced ? replaced.at + replaced.gap : 0;
    return { processes: this.#processes, stays: this.#stays, asks: this.#asks, replaced, now: Math.max(this.#now, end) };
  }
}
