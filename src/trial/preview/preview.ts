import { baseOf } from '../../../sandbox/protocol/bases.ts';
import { h, part } from '../element.ts';
import type { Machine } from '../engine/webcontainer/bring.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import { addressOf, pathAtFirst, portsShown, worthLoading } from './address.ts';

/** Pixels of the window from which on code and preview have room side by side without being asked for. */
const ROOMY = 1400;

/** @returns what gives the preview a machine, or takes it away */
export function mountPreview(root: HTMLElement, toggle: HTMLButtonElement, session: Session, t: Words): (machine: Machine | null) => void {
  const form = part(root, 'form', HTMLFormElement);
  const port = part(form, '[name=port]', HTMLSelectElement);
  const path = part(form, '[name=path]', HTMLInputElement);
  const shownAddress = part(root, '[data-address]', HTMLElement);
  const none = part(root, '[data-none]', HTMLElement);
  let machine: Machine | null = null;
  let frame: HTMLIFrameElement | null = null;
  let own = false;
  let loaded = '';

  function show(open: boolean): void {
    root.hidden = !open;
    toggle.setAttribute('aria-pressed', String(open));
    draw();
  }

  /** Loads again when something has changed that may change the answer. */
  function draw(): void {
    const ports = machine ? portsShown(session.situation.state, machine.addresses) : [];
    const texts = ports.map(String);
    if (texts.join() !== [...port.options].map(({ value }) => value).join()) {
      const chosen = port.value;
      port.replaceChildren(...texts.map((value) => h('option', { value }, `:${value}`)));
      if (texts.includes(chosen)) port.value = chosen;
    }
    if (!own) path.value = pathAtFirst(baseOf(session.situation.state));
    const address = machine && port.value !== '' ? addressOf(machine.addresses.get(Number(port.value)), path.value) : null;
    shownAddress.textContent = address ?? '';
    none.hidden = address !== null;
    if (address === null || root.hidden) {
      frame?.remove();
      frame = null;
      loaded = '';
      return;
    }
    const wanted = `${address} ${worthLoading(session.situation.state)}`;
    if (wanted === loaded) return;
    loaded = wanted;
    // A frame that is loaded again in place would fill the browser's history.
    const next = h('iframe', { src: address, title: t('trial.preview'), class: 'preview__page' });
    if (frame) frame.replaceWith(next);
    else root.append(next);
    frame = next;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    own = true;
    loaded = '';
    draw();
  });
  path.addEventListener('input', () => (own = true));
  port.addEventListener('change', draw);
  toggle.addEventListener('click', () => show(root.hidden === true));
  session.changes.add(draw);
  session.languages.add(() => frame?.setAttribute('title', t('trial.preview')));

  return (given) => {
    if (given === machine) return;
    machine = given;
    if (given) given.moved = draw;
    toggle.hidden = given === null;
    show(given !== null && innerWidth >= ROOMY);
  };
}
