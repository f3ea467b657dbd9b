import rules from '../../styles/here.css?inline';
import type { HereData } from '../../site/run-here.ts';
import { openClient } from './client.ts';
import { commandsIn, shownText } from './shown-text.ts';

const COLUMNS = 80;

/** The terminal that is open: one for all blocks of the page, each with a sandbox of its own. */
let open: { readonly close: () => void } | null = null;
let dressed = false;
let here: HereData | null = null;

/**
 * Brings a fresh sandbox to what a block begins with, runs the block there, and leaves a line to type more.
 * @param opener the button behind the block
 */
export async function runHere(opener: HTMLElement): Promise<void> {
  const data = (here ??= await fetched<HereData>(`/run-here/${document.documentElement.lang}.json`));
  const before = opener.previousElementSibling;
  const block = before?.matches('[data-run]') ? before : before?.querySelector('[data-run]');
  if (!(block instanceof HTMLElement)) return;
  const start = data.starts[block.dataset['run'] ?? ''];
  if (!start) return;
  const { words } = data;
  dress();
  open?.close();
  const state = put('p', { role: 'status' }, words.starting);
  const log = put('pre', { class: 'k-here__t', tabindex: '0', role: 'log', 'aria-label': words.output });
  const field = put('input', {
    class: 'k-field k-field--code',
    'aria-label': words.line,
    placeholder: words.line,
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const stop = put('button', { type: 'button', class: 'k-btn k-btn--sm' }, words.stop);
  const form = put('form', { class: 'k-here__f' }, field, put('button', { class: 'k-btn k-btn--sm' }, words.send), stop);
  const close = put('button', { type: 'button', class: 'k-btn k-btn--bare k-btn--sm' }, words.close);
  const panel = put('section', { class: 'k-here not-content', 'aria-label': words.run }, state, log, form);
  panel.append(...saidByReal(data, block), put('p', {}, close));
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
    await sandbox.ask('open', { files: await projectFiles(start.project, data.root), language: data.language, columns: COLUMNS });
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
function saidByReal({ words }: HereData, block: HTMLElement): readonly HTMLElement[] {
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
  const files = await fetched<Readonly<Record<string, string>>>(address);
  return Object.entries(files).map(([path, content]) => ({ path: `${root}/${path}`, content }));
}

/**
 * A file of this site, written by the build.
 * @throws Error when the server has none
 */
async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return (await response.json()) as T;
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
