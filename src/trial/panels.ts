/** Which part is in view: all of them side by side on wide screens, one at a time on phones. */
type Place = 'guide' | 'code' | 'terminal' | 'requests' | 'picture';

const isPlace = (text: string | undefined): text is Place =>
  text === 'guide' || text === 'code' || text === 'terminal' || text === 'requests' || text === 'picture';

export class Panels {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    for (const link of root.querySelectorAll<HTMLElement>('[data-tab-link]')) {
      link.addEventListener('click', () => {
        const place = link.dataset['tabLink'];
        if (isPlace(place)) this.show(place);
      });
    }
    const tabs = [...root.querySelectorAll<HTMLElement>('.bottom [role=tab]')];
    for (const tab of tabs) {
      tab.addEventListener('click', () => this.#choose(tab));
      tab.addEventListener('keydown', (event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (step === 0) return;
        const shown = tabs.filter((other) => other.offsetParent !== null);
        const next = shown[(shown.indexOf(tab) + step + shown.length) % shown.length];
        if (!next) return;
        event.preventDefault();
        this.#choose(next);
        next.focus();
      });
    }
  }

  show(place: Place): void {
    this.#root.dataset['tab'] = place === 'requests' ? 'terminal' : place;
    if (place === 'terminal' || place === 'requests') this.#lower(place);
    for (const link of this.#root.querySelectorAll<HTMLElement>('[data-tab-link]')) {
      const current = link.dataset['tabLink'] === this.#root.dataset['tab'];
      if (link.closest('.tabs')) link.setAttribute('aria-current', String(current));
    }
  }

  #choose(tab: HTMLElement): void {
    const place = tab.dataset['tab'];
    if (isPlace(place)) this.#lower(place);
  }

  #lower(place: Place): void {
    this.#root.dataset['bottom'] = place;
    for (const tab of this.#root.querySelectorAll<HTMLElement>('.bottom [role=tab]')) {
      const chosen = tab.dataset['tab'] === place;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
  }
}
