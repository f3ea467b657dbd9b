import { FitAddon } from '@xterm/addon-fit';
import { WebLinksAddon } from '@xterm/addon-web-links';
import { Terminal, type ITheme } from '@xterm/xterm';
import { leave } from './leave.ts';
import rules from '@xterm/xterm/css/xterm.css?inline';

export interface TerminalDoors {
  readonly keys: (data: string) => void;
  readonly paste: (text: string) => void;
  readonly resized: (columns: number, rows: number) => void;
}

export interface TerminalView {
  write(data: string): void;
  clear(): void;
  focus(): void;
  fit(): void;
  columns(): number;
  /** What is said of it to those who do not see it. */
  name(label: string, tooMuch: string): void;
  rows(): number;
  /** The text of the line that the cursor is in, with its prompt. */
  line(): string;
}

const SCROLLBACK = 2000;
/** Frames after which xterm has measured itself again. */
const SETTLED = 8;
/** Milliseconds in which Esc and Tab belong together. */
const LEAVING = 1500;

/** xterm's own rules come with it: imported as they are, they would be in every page of the trial before its start. */
const sheet = document.createElement('style');
// What is read out lies in a box one pixel wide: a long line that is broken there would hold the page for half a minute.
sheet.textContent = `${rules}\n.xterm .live-region { white-space: nowrap; contain: strict; }`;

/** xterm, dressed in the page's colours, which lets go of the focus. Loaded after the start. */
export function createTerminal(root: HTMLElement, doors: TerminalDoors): TerminalView {
  if (!sheet.isConnected) document.head.append(sheet);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const terminal = new Terminal({
    convertEol: true,
    scrollback: SCROLLBACK,
    cursorBlink: !still,
    fontSize: 13,
    lineHeight: 1.45,
    fontFamily: style('--k-mono'),
    minimumContrastRatio: 4.5,
    rescaleOverlappingGlyphs: true,
    theme: theme(),
    screenReaderMode: true,
    allowProposedApi: false,
    // What a binary file does to a terminal is no trouble of the page's.
    logLevel: 'off',
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.loadAddon(new WebLinksAddon((_event, address) => open(address, '_blank', 'noopener')));
  terminal.open(root);
  terminal.onData(doors.keys);
  root.addEventListener(
    'paste',
    (event) => {
      event.preventDefault();
      // Else xterm would send its text as keys.
      event.stopPropagation();
      doors.paste(event.clipboardData?.getData('text/plain') ?? '');
    },
    { capture: true },
  );
  terminal.onResize(({ cols, rows }) => doors.resized(cols, rows));
  terminal.attachCustomKeyEventHandler(leaving((direction) => leave(root, direction)));

  // Until xterm has measured itself again, what is written would leave it above its last line, for good.
  let settling = 0;
  const settle = (): void => {
    terminal.scrollToBottom();
    settling -= 1;
    if (settling > 0) requestAnimationFrame(settle);
  };
  const refit = (): void => {
    if (root.clientWidth === 0 || root.clientHeight === 0) return;
    const { viewportY, baseY } = terminal.buffer.active;
    const follows = settling > 0 || viewportY === baseY;
    fit.fit();
    if (!follows) return;
    if (settling === 0) requestAnimationFrame(settle);
    settling = SETTLED;
  };
  new ResizeObserver(refit).observe(root);
  new MutationObserver(() => {
    terminal.options.theme = theme();
  }).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  refit();
  return {
    write: (data) => terminal.write(data),
    clear: () => terminal.reset(),
    focus: () => terminal.focus(),
    fit: refit,
    columns: () => terminal.cols,
    name(label, tooMuch) {
      terminal.textarea?.setAttribute('aria-label', label);
      Terminal.strings.tooMuchOutput = tooMuch;
    },
    rows: () => terminal.rows,
    line() {
      const { active } = terminal.buffer;
      let row = active.baseY + active.cursorY;
      let text = '';
      // One that is too long goes on in the next row.
      do text = `${active.getLine(row)?.translateToString(true) ?? ''}${text}`;
      while (active.getLine(row--)?.isWrapped);
      return text;
    },
  };
}

/** Tab completes, so it cannot leave by itself: after Esc it does. Esc alone still reaches the shell. */
function leaving(leave: (direction: 1 | -1) => void): (event: KeyboardEvent) => boolean {
  let escapedAt = -Infinity;
  return (event) => {
    if (event.type !== 'keydown') return true;
    if (event.key === 'Tab' && event.timeStamp - escapedAt < LEAVING) {
      event.preventDefault();
      escapedAt = -Infinity;
      leave(event.shiftKey ? -1 : 1);
      return false;
    }
    if (event.key !== 'Shift') escapedAt = event.key === 'Escape' ? event.timeStamp : -Infinity;
    return true;
  };
}

const style = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** ANSI colours from the page's tokens, so that both themes read alike. */
function theme(): ITheme {
  const pairs = {
    red: '--k-not',
    green: '--k-done',
    yellow: '--k-late',
    blue: '--k-part',
    magenta: '--k-claim',
    cyan: '--k-accent',
  } as const;
  const bright = {
    brightRed: '--k-not',
    brightGreen: '--k-done',
    brightYellow: '--k-late',
    brightBlue: '--k-part',
    brightMagenta: '--k-claim',
    brightCyan: '--k-accent',
  } as const;
  const colours = Object.fromEntries(Object.entries({ ...pairs, ...bright }).map(([name, token]) => [name, style(token)]));
  return {
    ...colours,
    background: style('--k-bg'),
    foreground: style('--k-text'),
    cursor: style('--k-text'),
    cursorAccent: style('--k-bg'),
    selectionBackground: style('--k-accent-soft'),
    black: style('--k-text'),
    brightBlack: style('--k-text-3'),
    white: style('--k-text-2'),
    brightWhite: style('--k-text'),
  };
}
