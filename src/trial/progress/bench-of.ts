import type { SandboxState } from '../../../sandbox/protocol/state.ts';
import type { Session } from '../session.ts';
import type { Archives } from './archives.ts';
import { runningIn, type Answered, type Bench, type KeptTerminal, type Running } from './bench.ts';

/** The panels that a bench is kept of, and brought back into. */
export interface BenchParts {
  /** `sent`: a line that was entered, of which nothing was heard yet. */
  readonly terminal: { text(): string; show(text: string): void; columns(): number; sent(): string | null };
  readonly editor: { open(path: string): void; opened(): readonly string[]; current(): string };
  /** The terminals beside the first. */
  readonly terminals: () => readonly KeptTerminal[];
  /** Requests so far, oldest first. */
  readonly answered: () => readonly Answered[];
  readonly archives: Archives;
}

/** What runs in a sandbox, with what it was started from. */
export const keptIn = (state: SandboxState, archives: Archives): Running =>
  runningIn(state, { modules: archives.modulesIn(state), programs: archives.programsIn(state) });

/** Null until there is a sandbox whose state can be told. */
export function benchOf(session: Session, { terminal, terminals, editor, answered, archives }: BenchParts): Bench | null {
  const { state, finished, doing } = session.situation;
  if (!state) return null;
  const running = keptIn(state, archives);
  // A command that was only just sent is under way, too.
  const command = running.command ?? (doing?.kind === 'run' ? doing.line : terminal.sent());
  return {
    finished,
    opened: editor.opened(),
    current: editor.current(),
    terminal: terminal.text(),
    terminals: terminals(),
    requests: answered(),
    running: { ...running, command },
    history: session.history,
  };
}
