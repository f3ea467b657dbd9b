import type { SandboxState } from '../../../sandbox/protocol/state.ts';
import { part } from '../element.ts';
import type { Session } from '../session.ts';
import type { TrialKey, Words } from '../words.ts';
import type { Language } from '../../site/locale.ts';
import { keptIn, type BenchParts } from './bench-of.ts';
import { notBroughtBack, runningIn, type Bench, type NotBroughtBack, type Running } from './bench.ts';
import { revive, type Revived } from './revive.ts';

/** Puts the panels back as they were. What is in the sandbox comes with its opening. */
export function showBench(bench: Bench, session: Session, { terminal, editor }: BenchParts, t: Words): void {
  terminal.show(`${bench.terminal.replace(/\n?$/, '\n')}\u001b[0m\u001b[33m${t('trial.again.line')}\u001b[0m\n`);
  for (const answer of bench.requests) session.answers.tell(answer);
  for (const path of [...bench.opened, bench.current]) if (session.project.read(path) !== null) editor.open(path);
}

/** Brings back what ran, in this page or in one before it, and says in a note what could not be. */
export class BringBack {
  readonly #session: Session;
  readonly #parts: BenchParts;
  readonly #note: HTMLElement;
  readonly #t: Words;
  #draw: () => void = () => undefined;

  constructor(root: HTMLElement, session: Session, parts: BenchParts, t: Words) {
    this.#session = session;
    this.#parts = parts;
    this.#t = t;
    const note = part(root, '[data-again]', HTMLElement);
    this.#note = note;
    part(note, 'button', HTMLButtonElement).addEventListener('click', () => (note.hidden = true));
    session.languages.add(() => this.#draw());
  }

  /** After a reload, when the sandbox has come to the step. */
  async fromPage({ running, finished }: Bench): Promise<void> {
    const session = this.#session;
    if (session.situation.phase !== 'ready') return;
    const revived = await this.#revive(running);
    this.#tell('trial.again', running, revived);
    if (finished) session.finish();
    await this.#enter(running.folder);
  }

  /** After a sandbox of this page was given up. */
  async fromSandbox(before: SandboxState, aloud: boolean): Promise<void> {
    const running = keptIn(before, this.#parts.archives);
    const revived = await this.#revive(running);
    if (aloud) this.#tell('trial.again.restarted', running, revived);
    await this.#enter(running.folder);
  }

  #revive(before: Running): Promise<Revived> {
    const { archives, terminal } = this.#parts;
    return revive(before, this.#session, archives, () => terminal.columns());
  }

  async #enter(folder: string): Promise<void> {
    const { state } = this.#session.situation;
    if (!state || folder === state.workingDirectory || state.running !== null) return;
    const quoted = /^[\w/.-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`;
    // A folder that was not the lesson's is gone: then the shell says so, and stays where it is.
    // Who types already is not to be held up for it.
    await this.#session.engine.ask('exec', { line: `cd ${quoted}`, columns: this.#parts.terminal.columns() }).catch(() => undefined);
  }

  #tell(first: TrialKey, before: Running, revived: Revived): void {
    const { state } = this.#session.situation;
    if (!state) return;
    const lost = notBroughtBack(before, runningIn(state));
    this.#draw = () => {
      part(this.#note, 'p', HTMLParagraphElement).textContent = noteText(first, lost, revived, this.#session.language, this.#t);
    };
    this.#draw();
    this.#note.hidden = false;
  }
}

function noteText(first: TrialKey, { base, parts, command }: NotBroughtBack, revived: Revived, language: Language, t: Words): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return [
    t(first),
    base === 'anew' ? t('trial.again.anew') : base === 'gone' ? t('trial.again.gone') : '',
    revived.programs.length > 0 ? t('trial.again.started', { what: list.format(revived.programs) }) : '',
    revived.modules.length > 0 ? t('trial.again.deployed', { what: list.format(revived.modules) }) : '',
    parts.length > 0 ? t('trial.again.parts', { what: list.format(parts) }) : '',
    command === null ? '' : t('trial.again.command', { line: command }),
  ]
    .filter((sentence) => sentence !== '')
    .join(language === 'en' ? ' ' : '');
}
