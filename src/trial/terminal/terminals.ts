import rules from '../../styles/terminals.css?inline';
import { button, h, icon, part } from '../element.ts';
import type { KeptTerminal } from '../progress/bench.ts';
import { Transcript } from '../progress/transcript.ts';
import type { Session } from '../session.ts';
import { addSheet } from '../sheet.ts';
import type { Words } from '../words.ts';
import { createTerminal, type TerminalView } from './terminal.ts';
import { inBrackets, type FirstTerminal } from './terminal-panel.ts';

/** Lines of a shell that are kept. */
const HISTORY = 200;

export interface Terminals {
  /** Opens another one and goes there. */
  add(): void;
  /** Those of an earlier page. */
  restore(kept: readonly KeptTerminal[]): Promise<void>;
  /** As a reload brings them back. */
  kept(): readonly KeptTerminal[];
}

interface Shown {
  /** Its number in the sandbox; undefined is the first, null one that is just being opened. */
  id: number | undefined | null;
  /** By which it is called until it has a name: 1 is the first. */
  readonly number: number;
  name: string | null;
  readonly host: HTMLElement;
  readonly tab: HTMLButtonElement;
}

interface Other extends Shown {
  readonly view: TerminalView;
  readonly transcript: Transcript;
  history: readonly string[];
  folder: string;
}

/** Terminals beside the first, each with a shell of its own, behind tabs that are there once there are two. */
export function mountTerminals(
  body: HTMLElement,
  first: FirstTerminal,
  session: Session,
  say: (text: string) => void,
  t: Words,
): Terminals {
  addSheet(rules);
  const { engine } = session;
  const bar = part(body, '.terms', HTMLElement);
  const plus = part(bar, '[data-terminals]', HTMLElement);
  const list = h('div', { class: 'terms__l', role: 'tablist' });
  const rename = button({ class: 'k-btn k-btn--bare k-btn--icon' }, () => renameTab(active), icon('pen'));
  const close = button({ class: 'k-btn k-btn--bare k-btn--icon' }, () => closeTab(), icon('close'));
  /** Output of terminals whose number is not known yet: it comes before the answer that tells it. */
  const early = new Map<number, string>();
  const one: Shown = { id: undefined, number: 1, name: null, host: first.host, tab: makeTab(() => one) };
  let others: readonly Other[] = [];
  let active: Shown = one;
  let counted = 1;
  let phase = session.situation.phase;

  const all = (): readonly Shown[] => [one, ...others];
  const nameOf = ({ name, number }: Shown): string => name ?? t('trial.more.terms.name', { n: number });
  const runningIn = ({ id }: Shown): string | null => {
    const { state } = session.situation;
    return (id === undefined ? state?.running : state?.terminals?.find((each) => each.id === id)?.running) ?? null;
  };

  function makeTab(of: () => Shown): HTMLButtonElement {
    const tab = h('button', { type: 'button', role: 'tab' });
    tab.addEventListener('click', () => select(of()));
    tab.addEventListener('dblclick', () => renameTab(of()));
    tab.addEventListener('keydown', (event) => {
      const at = all().indexOf(of());
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all().length - 1 }[event.key];
      const next = to === undefined ? undefined : all()[(to + all().length) % all().length];
      if (next) {
        select(next);
        next.tab.focus();
      } else if (event.key === 'F2') renameTab(of());
      else if (event.key === 'Delete') closeTab();
      else return;
      event.preventDefault();
    });
    return tab;
  }

  function draw(): void {
    const several = others.length > 0;
    list.setAttribute('aria-label', t('trial.more.terms.list'));
    for (const shown of all()) {
      const { tab, host } = shown;
      const line = runningIn(shown);
      const chosen = shown === active;
      host.hidden = !chosen;
      tab.textContent = nameOf(shown);
      tab.classList.toggle('is-running', line !== null);
      if (line === null) tab.removeAttribute('aria-label');
      else tab.setAttribute('aria-label', t('trial.more.terms.runs', { name: nameOf(shown), line }));
      tab.title = line ?? '';
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
    const runs = runningIn(active);
    const name = nameOf(active);
    for (const [act, label] of [
      [rename, t('trial.more.terms.rename', { name })],
      [close, runs === null ? t('trial.more.terms.close', { name }) : t('trial.more.terms.closeRunning', { name, line: runs })],
    ] as const) {
      act.setAttribute('aria-label', label);
      act.title = label;
    }
    close.hidden = active === one;
    bar.classList.toggle('is-several', several);
    if (several && !list.isConnected) bar.replaceChildren(list, rename, close, plus);
    if (!several && list.isConnected) bar.replaceChildren(plus);
    const tabs = all().map(({ tab }) => tab);
    if (tabs.some((tab, at) => list.children[at] !== tab) || list.children.length !== tabs.length) list.replaceChildren(...tabs);
  }

  function select(shown: Shown, focus = false): void {
    active = shown;
    if (shown.id !== null) first.aim(shown.id);
    draw();
    const other = others.find((each) => each === shown);
    other?.view.fit();
    if (focus) (other?.view ?? first).focus();
  }

  function renameTab(shown: Shown): void {
    const field = h('input', {
      class: 'k-field terms__n',
      value: nameOf(shown),
      maxlength: 40,
      'aria-label': t('trial.more.terms.newName'),
    });
    let done = false;
    const end = (taken: boolean): void => {
      if (done) return;
      done = true;
      const name = field.value.trim();
      if (taken) shown.name = name === '' || name === t('trial.more.terms.name', { n: shown.number }) ? null : name;
      field.replaceWith(shown.tab);
      draw();
      shown.tab.focus();
    };
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      end(event.key === 'Enter');
    });
    field.addEventListener('blur', () => end(true));
    shown.tab.replaceWith(field);
    field.select();
  }

  function closeTab(): void {
    const other = others.find((each) => each === active);
    if (!other) return;
    // What is closed while it opens is closed when its number comes.
    if (typeof other.id === 'number') void engine.ask('terminal.close', { terminal: other.id }).catch(() => undefined);
    remove(other);
  }

  function remove(other: Other): void {
    const at = others.indexOf(other);
    others = others.filter((each) => each !== other);
    other.host.remove();
    if (active === other) select(others[Math.max(0, at - 1)] ?? one, true);
    else draw();
  }

  function make(name: string | null): Other {
    const host = h('div', { class: 'term' });
    part(body, '.term-line', HTMLElement).before(host);
    const quietly = (sent: Promise<unknown>): void => void sent.catch(() => undefined);
    // It is measured, and tells its size, before it is there.
    let made: Other | null = null;
    const ask = (data: string): void => {
      if (typeof made?.id === 'number') quietly(engine.ask('input', { data, terminal: made.id }));
    };
    const view = createTerminal(host, {
      keys: ask,
      paste: (text) => ask(inBrackets(text)),
      resized: (columns, rows) => {
        if (typeof made?.id === 'number') quietly(engine.ask('resize', { columns, rows, terminal: made.id }));
      },
    });
    const other: Other = {
      id: null,
      number: ++counted,
      name,
      host,
      tab: makeTab(() => other),
      view,
      transcript: new Transcript(),
      history: [],
      folder: '',
    };
    made = other;
    others = [...others, other];
    return other;
  }

  /** Gives it a shell in the sandbox as it is now. */
  async function begin(other: Other): Promise<void> {
    other.id = null;
    try {
      const place = { columns: other.view.columns(), history: other.history, ...(other.folder ? { folder: other.folder } : {}) };
      const { terminal } = await engine.ask('terminal.open', place);
      if (!others.includes(other)) {
        await engine.ask('terminal.close', { terminal });
        return;
      }
      other.id = terminal;
      write(other, early.get(terminal) ?? '');
      early.delete(terminal);
      if (active === other) first.aim(terminal);
    } catch (error) {
      tellLine(other, t('trial.more.terms.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
    draw();
  }

  function write({ view, transcript }: Other, data: string): void {
    transcript.add(data);
    view.write(data);
  }

  const tellLine = (other: Other, text: string): void =>
    write(
      other,
      `${other.transcript.text.endsWith('\n') || other.transcript.text === '' ? '' : '\n'}\u001b[0m\u001b[33m${text}\u001b[0m\n`,
    );

  const label = (other: Other): void => other.view.name(nameOf(other), t('trial.terminal.tooMuch'));

  engine.events.add((event) => {
    if (!('terminal' in event) || event.terminal === undefined) return;
    const { terminal } = event;
    const other = others.find(({ id }) => id === terminal);
    if (event.event === 'output') {
      if (other) write(other, event.data);
      else early.set(terminal, (early.get(terminal) ?? '') + event.data);
    }
    if (event.event === 'entered' && other) other.history = [...other.history, event.line].slice(-HISTORY);
    if (event.event === 'closed' && other) remove(other);
  });
  session.changes.add(({ phase: now, state }) => {
    const again = now === 'ready' && phase === 'starting';
    phase = now;
    if (now === 'starting') for (const other of others) other.id = null;
    for (const other of others) other.folder = state?.terminals?.find(({ id }) => id === other.id)?.workingDirectory ?? other.folder;
    // A fresh sandbox has none of the shells of the one before.
    if (again)
      for (const other of others) {
        tellLine(other, t('trial.more.terms.again'));
        void begin(other);
      }
    draw();
  });
  session.runsIn.add((id) => {
    const shown = all().find((each) => each.id === id);
    if (!shown || shown === active) return;
    select(shown);
    if (shown !== one) say(t('trial.more.terms.inUse', { name: nameOf(shown) }));
  });
  session.languages.add(() => {
    draw();
    others.forEach(label);
  });

  return {
    add() {
      const other = make(null);
      other.folder = session.situation.state?.workingDirectory ?? '';
      label(other);
      select(other, true);
      void begin(other);
    },
    async restore(kept) {
      for (const { name, text, folder, history, command } of kept) {
        const other = make(name);
        Object.assign(other, { folder, history });
        label(other);
        write(other, text);
        tellLine(other, t('trial.again.line'));
        if (command !== null) tellLine(other, t('trial.more.terms.ended', { line: command }));
        await begin(other);
      }
      draw();
    },
    kept: () =>
      others.map((other) => ({
        name: other.name,
        text: other.transcript.text,
        folder: other.folder,
        history: other.history,
        command: runningIn(other),
      })),
  };
}
