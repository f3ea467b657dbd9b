import { Listeners } from '../../listeners.ts';
import { notBroughtBack, runningIn } from '../../progress/bench.ts';
import type { Session } from '../../session.ts';
import type { Situation } from '../../situation.ts';
import type { OpenTransport } from '../transport.ts';
import type { Brought, Machine } from './bring.ts';
import type { Failure, FailureCode } from './failures.ts';

/** How the WebContainer stands beside the embedded engine. */
export type Second =
  /** Not tried, and why. */
  | { readonly phase: 'off'; readonly code: FailureCode }
  | { readonly phase: 'starting' }
  /** It may take over. `asks`: only if the visitor says so, who has typed. */
  | { readonly phase: 'ready'; readonly asks: boolean }
  | { readonly phase: 'taking' }
  /** `lost`: what ran before and was not brought back. */
  | { readonly phase: 'serving'; readonly machine: Machine; readonly lost: readonly string[] }
  | ({ readonly phase: 'failed' } & Failure);

/** What decides whether the WebContainer may take over now. */
export interface Moment {
  readonly situation: Pick<Situation, 'phase' | 'doing' | 'state'>;
  /** A step has just begun, and nothing was done in it. */
  readonly boundary: boolean;
  readonly typed: boolean;
  readonly asked: boolean;
}

export const mayTakeOver = ({ situation: { phase, doing, state }, boundary, typed, asked }: Moment): boolean =>
  phase === 'ready' && doing === null && state !== null && state.running === null && (asked || (boundary && !typed));

export interface SecondEngineOptions {
  readonly session: Session;
  readonly embedded: OpenTransport;
  /** Why no WebContainer is tried; null: it is. */
  readonly refused: FailureCode | null;
  /** The address asks for the WebContainer: it takes over as soon as it may. */
  readonly wanted: boolean;
  readonly bring: () => Promise<Brought>;
  /** Called with the opening of another engine, around the moment in which the terminal is emptied. */
  readonly changeOver: (open: () => Promise<void>, to: 'webcontainer' | 'embedded') => Promise<void>;
  readonly remember: (code: FailureCode) => void;
}

/** Brings a WebContainer up beside the embedded engine, lets it take over when that disturbs nobody, and goes back when it fails. */
export class SecondEngine {
  readonly changes = new Listeners<Second>();
  readonly #options: SecondEngineOptions;
  #second: Second;
  #machine: Machine | null = null;
  #boundary = false;
  #typed = false;
  #asked = false;
  #step: number;
  #scheduled = false;

  constructor(options: SecondEngineOptions) {
    const { session, refused } = options;
    this.#options = options;
    this.#second = refused === null ? { phase: 'starting' } : { phase: 'off', code: refused };
    this.#step = session.situation.step;
    session.changes.add((situation) => this.#follow(situation));
    session.engine.losses.add((reason) => {
      if (this.#second.phase === 'serving') void this.#fail({ code: 'lost', detail: reason });
    });
  }

  get second(): Second {
    return this.#second;
  }

  /** Settles when the WebContainer is ready to take over, or there is none. */
  async begin(): Promise<void> {
    const { refused, bring, wanted } = this.#options;
    if (refused !== null) return;
    const brought = await bring();
    if (!brought.ok) {
      await this.#fail(brought);
      return;
    }
    this.#machine = brought.machine;
    brought.machine.broken = (failure) => void this.#fail(failure);
    if (wanted && !this.#typed) this.#asked = true;
    this.#turn({ phase: 'ready', asks: this.#typed });
    this.#soon();
  }

  /** The visitor has typed: from now on nothing is taken over unasked. */
  typed(): void {
    if (this.#typed) return;
    this.#typed = true;
    if (this.#second.phase === 'ready') this.#turn({ phase: 'ready', asks: true });
  }

  /** The visitor asks for it: now, or as soon as nothing runs. */
  ask(): void {
    this.#asked = true;
    this.#soon();
  }

  #follow({ step, done, finished, doing }: Situation): void {
    if (doing !== null) this.#boundary = false;
    // Going back to read is none: the sandbox is where the visitor has come to.
    if (step !== this.#step) this.#boundary = step === done && !finished;
    this.#step = step;
    this.#soon();
  }

  /** Whoever has just changed something has to end first. */
  #soon(): void {
    if (this.#scheduled || this.#second.phase !== 'ready') return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      const moment = { situation: this.#options.session.situation, boundary: this.#boundary, typed: this.#typed, asked: this.#asked };
      if (this.#second.phase === 'ready' && mayTakeOver(moment)) void this.#takeOver();
    }, 0);
  }

  async #takeOver(): Promise<void> {
    const { session, changeOver } = this.#options;
    const machine = this.#machine;
    const before = session.situation.state;
    if (!machine) return;
    this.#turn({ phase: 'taking' });
    session.engine.use(machine.open);
    await changeOver(() => session.reopen(false), 'webcontainer');
    if (this.#second.phase !== 'taking') return;
    const { phase, state, trouble } = session.situation;
    if (phase !== 'ready' || state === null) {
      await this.#fail({ code: 'lost', detail: trouble?.kind === 'error' ? trouble.message : session.situation.reason });
      return;
    }
    const lost = before ? notBroughtBack(runningIn(before), runningIn(state)).parts : [];
    this.#turn({ phase: 'serving', machine, lost });
  }

  /** Whatever it was: the embedded engine goes on, with the files and the step. */
  async #fail(failure: Failure): Promise<void> {
    const { session, embedded, changeOver, remember } = this.#options;
    if (this.#second.phase === 'failed') return;
    const served = this.#second.phase === 'serving' || this.#second.phase === 'taking';
    remember(failure.code);
    this.#turn({ phase: 'failed', code: failure.code, detail: failure.detail });
    this.#machine?.close();
    this.#machine = null;
    if (!served) return;
    session.engine.use(embedded);
    await changeOver(() => session.reopen(), 'embedded');
  }

  #turn(second: Second): void {
    this.#second = second;
    this.changes.tell(second);
  }
}
