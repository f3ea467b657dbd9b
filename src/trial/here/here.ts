import rules from '../../styles/here.css?inline';
import type { HerePage } from '../../site/run-here.ts';
import { openClient } from './client.ts';
import { commandsIn, shownText } from './shown-text.ts';

const COLUMNS = 80;

/** The terminal that is open: one for all blocks of the page, each with a sandbox of its own. */
let open: { readonly close: () => void } | null = null;
let dressed = false;

/**
 * Brings a fresh sandbox to what a block begins with, runs the block there, and leaves a line to type more.
 * @param opener the button behind the block
 */
export async function runHere(opener: HTMLElement): Promise<void> {
  const page = JSON.parse(document.getElementById('run-here')?.textContent ?? '{}') as HerePage;
  const before = opener.previousElementSibling;
  const block = before?.matches('[data-run]') ? before : before?.querySelector('[data-run]');
  if (!(block instanceof HTMLElement)) return;
  const start = page.starts[block.dataset['run'] ?? ''];
  if (!start) return;
  const { words } = page;
  dress();
  open?.close();
  const state = put('p', { role: 'status' }, words.starting);
  const log = put('pre', { class: 'k-here__t', tabindex: '0', role: 'log', 'aria-label': words.output });
  const field = put('input', { 'aria-label': words.line, placeholder: words.line, spellcheck: 'false', autocomplete: 'off' });
  const stop = put('button', { type: 'button', class: 'k-btn k-btn--sm' }, words.stop);
  const form = put('form', { class: 'k-here__f' }, field, put('button', { class: 'k-btn k-btn--sm' }, words.send), stop);
  const close = put('button', { type: 'button', class: 'k-btn k-btn--bare k-btn--sm' }, words.close);
  const panel = put('section', { class: 'k-here not-content', 'aria-label': words.run }, state, log, form);
  panel.append(...saidByReal(page, block), put('p', {}, close));
  form.hidden = true;
  opener.after(panel);

  let sent = '';
  let quiet = true;
  const tell = (error: unknown): void => {
    state.textContent = `${words.failed} ${error instanceof Error ? error.message : String(error)}`;
  };
  const sandbox = openClient((event) => {
    if (event.event !== 'output' || event.terminal !== undefined || quiet) return;
    sent += event.data;
    log.textContent = shownText(sent);
    log.scrollTop = log.scrollHeight;
  }, tell);
  let closed = false;
  const mine = {
    close(): void {
      closed = true;
      open = null;
      sandbox.close();
      panel.remove();
      opener.focus();
    },
  };
  open = mine;
  close.addEventListener('click', mine.close);
  stop.addEventListener('click', () => void sandbox.ask('interrupt', {}).catch(tell));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const line = field.value;
    if (line.trim() === '') return;
    field.value = '';
    sandbox.ask('exec', { line }).catch(tell);
  });

  try {
    await sandbox.ask('open', { files: await projectFiles(start.project, page.root), language: page.language, columns: COLUMNS });
    for (const line of start.arrive) {
      if (closed) return;
      state.textContent = `${words.starting} ${line}`;
      await sandbox.ask('exec', { line });
    }
    state.textContent = `${start.says} ${words.simulated}`;
    quiet = false;
    form.hidden = false;
    for (const line of commandsIn(codeOf(block))) if (!closed) await sandbox.ask('exec', { line });
  } catch (error) {
    tell(error);
  }
}

/** What a real base answered: above in an exchange, else from the recording that the block names. */
function saidByReal({ words }: HerePage, block: HTMLElement): readonly HTMLElement[] {
  const { real, realFrom = '' } = block.dataset;
  if (block.closest('.k-rec')) return [put('p', {}, words.recorded)];
  if (real === undefined) return [put('p', {}, words.said)];
  const said = words.real.replace('{recording}', realFrom);
  return [put('p', {}, said), put('pre', { class: 'k-here__t', tabindex: '0', role: 'region', 'aria-label': said }, real)];
}

/** The text of a block, line by line; of an exchange, what was sent. */
const codeOf = (block: HTMLElement): string =>
  [...(block.querySelector('pre')?.querySelectorAll('.ec-line') ?? [])]
    .map((line) => (line.textContent ?? '').replace(/\n$/, ''))
    .join('\n');

async function projectFiles(address: string, root: string): Promise<{ path: string; content: string }[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  const files = (await response.json()) as Readonly<Record<string, string>>;
  return Object.entries(files).map(([path, content]) => ({ path: `${root}/${path}`, content }));
}

function put<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** A page of the manual allows no style elements; a sheet that a script makes is none. */
function dress(): void {
  if (dressed) return;
  dressed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
