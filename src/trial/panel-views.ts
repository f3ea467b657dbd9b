import { part } from './element.ts';
import { Listeners } from './listeners.ts';
import { bodyId, buttonOf, panelNamed, panels, type PanelName } from './panels.ts';

/** Which panels are in view: all of them side by side on wide screens; on phones the guide, and one of the others. */
export class PanelViews {
  /** Told of a panel under the editor that has come into view. */
  readonly shown = new Listeners<PanelName>();
  readonly #root: HTMLElement;
  readonly #tabs: readonly HTMLElement[];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#tabs = [...root.querySelectorAll<HTMLElement>('.bottom [role=tab]')];
    for (const link of root.querySelectorAll<HTMLElement>('[data-tab-link]')) {
      link.addEventListener('click', () => {
        const name = panelNamed(link.dataset['tabLink']);
        if (name) this.show(name);
      });
    }
    for (const tab of this.#tabs) {
      tab.addEventListener('click', () => this.#choose(tab));
      tab.addEventListener('keydown', (event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (step === 0) return;
        const shown = this.#tabs.filter((other) => other.offsetParent !== null);
        const next = shown[(shown.indexOf(tab) + step + shown.length) % shown.length];
        if (!next) return;
        event.preventDefault();
        this.#choose(next);
        next.focus();
      });
    }
  }

  /** The element that a panel's script fills. */
  body(name: PanelName): HTMLElement {
    return part(this.#root, `#${bodyId(name)}`, HTMLElement);
  }

  show(name: PanelName): void {
    if (panels[name].where !== 'left') this.#root.dataset['tab'] = buttonOf(name);
    if (panels[name].where === 'lower') this.#lower(name);
    for (const link of this.#root.querySelectorAll<HTMLElement>('.tabs [data-tab-link]'))
      link.setAttribute('aria-current', String(link.dataset['tabLink'] === this.#root.dataset['tab']));
  }

  /** Shows or hides the tab of a panel that is not always to be had; where it was in view, the first one takes its place. */
  offer(name: PanelName, there: boolean): void {
    const tab = this.#tabs.find((each) => each.dataset['tab'] === name);
    if (tab) tab.hidden = !there;
    const [first] = this.#tabs;
    if (!there && first && this.#root.dataset['bottom'] === name) this.#choose(first);
  }

  #choose(tab: HTMLElement): void {
    const name = panelNamed(tab.dataset['tab']);
    if (name) this.#lower(name);
  }

  #lower(name: PanelName): void {
    this.#root.dataset['bottom'] = name;
    for (const tab of this.#tabs) {
      const chosen = tab.dataset['tab'] === name;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
    // A panel of the right has a place of its own: what was in view under the editor stays there for wide screens.
    if (panels[name].where !== 'lower') return;
    for (const body of this.#root.querySelectorAll<HTMLElement>('.bp')) body.hidden = body.id !== bodyId(name);
    this.shown.tell(name);
  }
}
