import type { Engine } from '../engine/engine.ts';
import { part } from '../element.ts';
import { Transcript } from '../progress/transcript.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import { EnteredLine } from './entered-line.ts';
import type { TerminalView } from './terminal.ts';

/** As wide as a terminal is until it is measured. */
const COLUMNS = 80;
/** What the keys of the phone's key row send. */
const KEYS: Readonly<Record<string, string>> = { tab: '\t', up: '\u001b[A', down: '\u001b[B', interrupt: '\u0003' };

/** What the other terminals share with the first one. */
export interface FirstTerminal {
  readonly host: HTMLElement;
  /** Keys of the phone's key row and its line go there from now on; undefined is the first. */
  aim(terminal: number | undefined): void;
  focus(): void;
}

export interface TerminalPanel extends FirstTerminal {
  columns(): number;
  attach(session: Session): void;
  /** What is to be seen, with control sequences; not all of it when it is long. */
  text(): string;
  /** Shows a text of an earlier page, before what comes now. */
  show(text: string): void;
  /** A line that was entered, of which the sandbox has not told yet; null when there is none. */
  sent(): string | null;
}

/** The terminal and, for fingers, a command line and a row of keys. Output that comes before xterm is there is kept for it. */
export function mountTerminal(root: HTMLElement, engine: Engine, t: Words): TerminalPanel {
  const host = part(root, '.term', HTMLElement);
  const line = part(root, '.term-line', HTMLFormElement);
  const input = part(line, 'input', HTMLInputElement);
  let view: TerminalView | null = null;
  let early = '';
  const entered = new EnteredLine();
  const transcript = new Transcript();
  let aimed: { readonly terminal?: number } = {};
  const quietly = (sent: Promise<unknown>): void => void sent.catch(() => undefined);

  engine.events.add((event) => {
    if (event.event === 'output' && !event.terminal) write(event.data);
  });

  function write(data: string): void {
    transcript.add(data);
    if (view) view.write(data);
    else early += data;
  }

  void import('./terminal.ts').then(({ createTerminal }) => {
    view = createTerminal(host, {
      keys: (data) => quietly(entered.while(data, view?.line() ?? '', engine.ask('input', { data }))),
      paste: (text) => quietly(engine.ask('input', { data: inBrackets(text) })),
      resized: (columns, rows) => quietly(engine.ask('resize', { columns, rows })),
    });
    name();
    view.write(early);
    early = '';
  });
  const name = (): void => view?.name(t('trial.terminal'), t('trial.terminal.tooMuch'));

  for (const key of root.querySelectorAll<HTMLElement>('[data-key]')) {
    // The keyboard of a phone stays while one of them is pressed.
    key.addEventListener('mousedown', (event) => event.preventDefault());
    key.addEventListener('click', () => quietly(engine.ask('input', { data: KEYS[key.dataset['key'] ?? ''] ?? '', ...aimed })));
  }

  return {
    host,
    aim(terminal) {
      aimed = terminal === undefined ? {} : { terminal };
    },
    focus: () => view?.focus(),
    columns: () => view?.columns() ?? COLUMNS,
    text: () => transcript.text,
    show: write,
    sent: () => entered.line,
    attach(session) {
      session.languages.add(name);
      line.addEventListener('submit', (event) => {
        event.preventDefault();
        if (!input.value.trim()) return;
        const data = `${input.value}\r`;
        const sent = engine.ask('input', { data, ...aimed });
        quietly(aimed.terminal === undefined ? entered.while(data, '', sent) : sent);
        input.value = '';
      });
      let phase = session.situation.phase;
      session.changes.add((situation) => {
        if (situation.phase === 'starting' && phase !== 'starting') {
          early = '';
          transcript.clear();
          view?.clear();
        }
        phase = situation.phase;
        const { state } = situation;
        const runs = aimed.terminal === undefined ? state : state?.terminals?.find(({ id }) => id === aimed.terminal);
        root.toggleAttribute('data-runs', (runs?.running ?? null) !== null);
      });
    },
  };
}

/** Characters of a paste that are sent at most: the sandbox takes fewer, and says so. */
const LONGEST_SENT = 70_000;

/** A paste, so that its lines are not taken for typed ones. */
export const inBrackets = (text: string): string => `\u001b[200~${text.slice(0, LONGEST_SENT).replaceAll('\u001b', '')}\u001b[201~`;
