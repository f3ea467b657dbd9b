import { part } from '../element.ts';
import type { Container } from '../engine/webcontainer/boot.ts';
import { FOLDER } from '../engine/webcontainer/container-transport.ts';
import type { Machine } from '../engine/webcontainer/bring.ts';
import type { PanelViews } from '../panel-views.ts';
import type { Session } from '../session.ts';
import type { TerminalView } from '../terminal/terminal.ts';
import type { Words } from '../words.ts';

type Process = Awaited<ReturnType<Container['spawn']>>;
/** The WebContainer's own shell. */
const SHELL = 'jsh';

/** @returns what gives the shell a machine, or takes it away */
export function mountShell(panels: PanelViews, session: Session, t: Words): (machine: Machine | null) => void {
  const body = panels.body('shell');
  const host = part(body, '.shell', HTMLElement);
  let machine: Machine | null = null;
  let view: Promise<TerminalView> | null = null;
  let process: Process | null = null;
  let starting = false;
  let write: (data: string) => void = () => undefined;

  const name = (screen: TerminalView): void => screen.name(t('trial.shell'), t('trial.terminal.tooMuch'));
  const open = (): Promise<TerminalView> =>
    (view ??= import('../terminal/terminal.ts').then(({ createTerminal }) => {
      const screen = createTerminal(host, {
        keys: (data) => (process ? write(data) : data === '\r' ? void start() : undefined),
        paste: (text) => write(text.replaceAll(/\r?\n/g, '\r')),
        resized: (cols, rows) => process?.resize({ cols, rows }),
      });
      name(screen);
      return screen;
    }));

  /** Starts a shell when the panel is looked at and none runs. */
  async function start(): Promise<void> {
    const from = machine;
    if (!from || starting || process || body.hidden) return;
    starting = true;
    const screen = await open();
    try {
      const { container } = from;
      const env = { PATH: `${container.workdir}/${FOLDER}/bin:${container.path}` };
      const started = await container.spawn(SHELL, { env, terminal: { cols: screen.columns(), rows: screen.rows() } });
      process = started;
      const writer = started.input.getWriter();
      write = (data) => void writer.write(data).catch(() => undefined);
      started.output.pipeTo(new WritableStream({ write: (chunk) => screen.write(chunk) })).catch(() => undefined);
      started.exit.then(
        (status) => {
          if (process === started) ended(screen, t('trial.shell.ended', { n: status }));
        },
        () => undefined,
      );
    } catch (error) {
      ended(screen, t('trial.shell.failed', { reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      starting = false;
    }
  }

  function ended(screen: TerminalView, why: string): void {
    process = null;
    screen.write(`\r\n\u001b[33m${why}\u001b[0m\r\n`);
  }

  session.languages.add(() => void view?.then(name));
  new MutationObserver(() => void start()).observe(body, { attributeFilter: ['hidden'] });

  return (given) => {
    if (given === machine) return;
    machine = given;
    // The old machine took its processes with it.
    process = null;
    void view?.then((screen) => screen.clear());
    panels.offer('shell', given !== null);
    void start();
  };
}
