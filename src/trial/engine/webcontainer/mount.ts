import type { Language } from '../../../site/locale.ts';
import { h, part } from '../../element.ts';
import type { PanelViews } from '../../panel-views.ts';
import { mountPreview } from '../../preview/preview.ts';
import type { Session } from '../../session.ts';
import { mountShell } from '../../shell/shell.ts';
import type { Words } from '../../words.ts';
import type { OpenTransport } from '../transport.ts';
import { bringMachine } from './bring.ts';
import { gate } from './gate.ts';
import { SecondEngine, type Second } from './second-engine.ts';
import { rememberFailure, surroundings, tryAgain } from './surroundings.ts';

export interface SecondParts {
  readonly session: Session;
  readonly embedded: OpenTransport;
  readonly panels: PanelViews;
  readonly terminal: { text(): string; show(text: string): void };
  /** Whether the visitor has typed already, and who wants to know of it. */
  readonly typing: { readonly typed: boolean; told: () => void };
}

/** The key of the WebContainer's makers, which binds it to a site; empty without one. */
const KEY: unknown = import.meta.env['PUBLIC_WEBCONTAINER_API_KEY'];
const key = typeof KEY === 'string' ? KEY : '';
const GAINS = ['preview', 'shell', 'processes'] as const;

/** The WebContainer beside the embedded engine: badge, notes, and the panels that only it has. */
export function mountSecond(root: HTMLElement, { session, embedded, panels, terminal, typing }: SecondParts, t: Words): void {
  const here = surroundings(key);
  const second = new SecondEngine({
    session,
    embedded,
    refused: gate(here),
    wanted: here.wanted === 'webcontainer',
    bring: async () => {
      // The client is a part that only who tries it needs.
      const { pageHost } = await import('./page-host.ts');
      return bringMachine(pageHost(key), crypto.randomUUID(), (address) => fetch(address));
    },
    async changeOver(open, to) {
      const before = terminal.text();
      const opened = open();
      // The terminal is empty now. What was in it stays to be read, and a line says why it goes on below.
      terminal.show(`${before.replace(/\n?$/, '\n')}\u001b[0m\u001b[33m${t(`trial.second.line.${to}`)}\u001b[0m\n`);
      await opened;
    },
    remember: rememberFailure,
  });
  if (typing.typed) second.typed();
  typing.told = () => second.typed();

  const preview = mountPreview(part(root, '.preview', HTMLElement), part(root, '[data-preview]', HTMLButtonElement), session, t);
  const shell = mountShell(panels, session, t);
  const pop = part(root, '#trial-engine', HTMLElement);
  const note = part(root, '[data-note=second]', HTMLElement);
  const now = [...root.querySelectorAll<HTMLButtonElement>('[data-second-now]')];
  const again = [...root.querySelectorAll<HTMLButtonElement>('[data-second-again]')];
  for (const button of again) button.addEventListener('click', tryAgain);
  for (const button of now) {
    button.addEventListener('click', () => {
      pop.hidePopover();
      note.hidden = true;
      second.ask();
    });
  }
  part(note, '[data-close]', HTMLButtonElement).addEventListener('click', () => (note.hidden = true));

  const draw = (state: Second): void => {
    const serving = state.phase === 'serving';
    const status = sentence(state);
    root.dataset['engine'] = serving ? 'webcontainer' : 'embedded';
    part(root, '[data-engine-name]', HTMLElement).textContent = t(serving ? 'trial.engine.webcontainer' : 'trial.engine.embedded');
    part(pop, '[data-engine-text]', HTMLElement).textContent = t(serving ? 'trial.second.text' : 'trial.engine.text');
    part(pop, '[data-second-status]', HTMLElement).textContent = status;
    part(pop, '[data-second-gains]', HTMLUListElement).replaceChildren(
      ...(serving ? GAINS.map((gain) => h('li', {}, t(`trial.second.gain.${gain}`))) : []),
    );
    for (const button of now) button.hidden = state.phase !== 'ready';
    for (const button of again) button.hidden = state.phase !== 'failed' && !(state.phase === 'off' && state.code !== 'not-isolated');
    part(note, 'p', HTMLParagraphElement).textContent = news(state);
    preview(serving ? state.machine : null);
    shell(serving ? state.machine : null);
  };

  /** What is told without being asked for, until the visitor closes it; mostly nothing. */
  function news(state: Second): string {
    if (state.phase === 'failed' || (state.phase === 'ready' && state.asks)) return sentence(state);
    if (state.phase === 'serving' && state.lost.length > 0) return t('trial.second.lost', { what: list(state.lost, session.language) });
    return '';
  }

  function sentence(state: Second): string {
    switch (state.phase) {
      case 'off':
        return t('trial.second.off', { why: t(`trial.second.why.${state.code}`) });
      case 'failed':
        return t('trial.second.failed', { why: t(`trial.second.why.${state.code}`) });
      case 'ready':
        return t(state.asks ? 'trial.second.readyAsks' : 'trial.second.ready');
      case 'serving':
        return t('trial.second.serving');
      case 'starting':
      case 'taking':
        return t(`trial.second.${state.phase}`);
    }
  }

  second.changes.add((state) => {
    draw(state);
    note.hidden = news(state) === '';
  });
  session.languages.add(() => draw(second.second));
  draw(second.second);
  void second.begin();
}

const list = (items: readonly string[], language: Language): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
