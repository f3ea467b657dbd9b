import { part } from '../element.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import type { Language } from '../../site/locale.ts';
import { deployAgain, type Archives } from './archives.ts';
import { notBroughtBack, runningIn, type Answered, type Bench, type NotBroughtBack } from './bench.ts';

/** The panels that a bench is kept of, and brought back into. */
export interface BenchParts {
  readonly terminal: { text(): string; show(text: string): void };
  readonly editor: { open(path: string): void; opened(): readonly string[]; current(): string };
  /** Requests so far, oldest first. */
  readonly answered: () => readonly Answered[];
  readonly archives: Archives;
}

/** Null until there is a sandbox whose state can be told. */
export function benchOf(session: Session, { terminal, editor, answered, archives }: BenchParts): Bench | null {
  const { state, finished } = session.situation;
  if (!state) return null;
  return {
    finished,
    opened: editor.opened(),
    current: editor.current(),
    terminal: terminal.text(),
    requests: answered(),
    running: runningIn(state, archives.of(state)),
  };
}

/** Puts the panels back as they were. What is in the sandbox comes with its opening. */
export function showBench(bench: Bench, session: Session, { terminal, editor }: BenchParts, t: Words): void {
  terminal.show(`${bench.terminal.replace(/\n?$/, '\n')}\u001b[0m\u001b[33m${t('trial.again.line')}\u001b[0m\n`);
  for (const answer of bench.requests) session.answers.tell(answer);
  for (const path of [...bench.opened, bench.current]) if (session.project.read(path) !== null) editor.open(path);
}

/**
 * When the sandbox has come to the step: deploys the modules of before again, goes to the folder of before, and says what could
 * not be brought back.
 */
export async function tellDifference(
  root: HTMLElement,
  bench: Bench,
  session: Session,
  archives: Archives,
  columns: () => number,
  t: Words,
): Promise<void> {
  if (session.situation.phase !== 'ready') return;
  const again = await deployAgain(bench.running.archives, session, archives, columns);
  const { state } = session.situation;
  if (!state) return;
  const lost = notBroughtBack(bench.running, runningIn(state));
  const note = part(root, '[data-again]', HTMLElement);
  const text = part(note, 'p', HTMLParagraphElement);
  const draw = (): void => {
    text.textContent = differenceText(lost, again, session.language, t);
  };
  draw();
  session.languages.add(draw);
  part(note, 'button', HTMLButtonElement).addEventListener('click', () => {
    note.hidden = true;
  });
  note.hidden = false;
  if (bench.finished) session.finish();
  if (bench.running.folder !== state.workingDirectory && state.running === null) {
    const quoted = `'${bench.running.folder.replaceAll("'", `'\\''`)}'`;
    // A folder that was not the lesson's is gone: then the shell says so, and stays where it is.
    // Who types already is not to be held up for it.
    await session.engine
      .ask('exec', { line: `cd ${/^[\w/.-]+$/.test(bench.running.folder) ? bench.running.folder : quoted}`, columns: columns() })
      .catch(() => undefined);
  }
}

function differenceText({ base, parts, command }: NotBroughtBack, again: readonly string[], language: Language, t: Words): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return [
    t('trial.again'),
    base === 'anew' ? t('trial.again.anew') : base === 'gone' ? t('trial.again.gone') : '',
    again.length > 0 ? t('trial.again.deployed', { what: list.format(again) }) : '',
    parts.length > 0 ? t('trial.again.parts', { what: list.format(parts) }) : '',
    command === null ? '' : t('trial.again.command', { line: command }),
  ]
    .filter((sentence) => sentence !== '')
    .join(language === 'en' ? ' ' : '');
}
