import { h } from './element.ts';
import { PANES, readSizes, sizeWithin, type Pane, type PaneName, type Sizes } from './pane-sizes.ts';
import type { Session } from './session.ts';
import type { TrialKey, Words } from './words.ts';

const KEPT = 'koupleless-trial-panes';
/** Px that one key moves. */
const STEP = 16;
const NAMES: Readonly<Record<PaneName, TrialKey>> = {
  guide: 'trial.pane.guide',
  side: 'trial.pane.side',
  lower: 'trial.pane.lower',
};

/** Separators between the panes: dragged, or moved by arrow keys; a double click gives back what was. Sizes are kept for the next visit. */
export function mountPanes(root: HTMLElement, grid: HTMLElement, work: HTMLElement, session: Session, t: Words): void {
  let sizes: Sizes = readSizes(kept());

  function apply(): void {
    for (const { name, property } of PANES) {
      const size = sizes[name];
      if (size === undefined) root.style.removeProperty(property);
      else root.style.setProperty(property, `${size}px`);
    }
  }

  function set(pane: Pane, size: number | undefined): void {
    const { [pane.name]: _old, ...others } = sizes;
    sizes = size === undefined ? others : { ...others, [pane.name]: sizeWithin(pane, size, room(pane)) };
    apply();
    keep(JSON.stringify(sizes));
  }

  const room = ({ name }: Pane): number => (name === 'lower' ? work.clientHeight : grid.clientWidth);
  const measured = ({ element }: Pane): number => {
    const box = root.querySelector(element)?.getBoundingClientRect();
    return box ? Math.round(element === '.bottom' ? box.height : box.width) : 0;
  };

  // What is told of a separator is measured.
  apply();
  for (const pane of PANES) {
    const upright = pane.name !== 'lower';
    const bar = h('div', {
      class: `pane-bar pane-bar--${pane.name}`,
      role: 'separator',
      tabindex: 0,
      'aria-orientation': upright ? 'vertical' : 'horizontal',
      'aria-label': t(NAMES[pane.name]),
    });
    session.languages.add(() => bar.setAttribute('aria-label', t(NAMES[pane.name])));
    const tell = (): void => {
      bar.setAttribute('aria-valuenow', String(measured(pane)));
      bar.setAttribute('aria-valuemin', String(pane.least));
      bar.setAttribute('aria-valuemax', String(sizeWithin(pane, Infinity, room(pane))));
    };
    bar.addEventListener('focus', tell);
    bar.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      bar.setPointerCapture(event.pointerId);
      const [start, size] = [upright ? event.clientX : event.clientY, measured(pane)];
      const move = (now: PointerEvent): void => set(pane, size + pane.grows * ((upright ? now.clientX : now.clientY) - start));
      bar.addEventListener('pointermove', move);
      const end = (): void => {
        bar.removeEventListener('pointermove', move);
        tell();
      };
      bar.addEventListener('lostpointercapture', end, { once: true });
    });
    bar.addEventListener('dblclick', () => {
      set(pane, undefined);
      tell();
    });
    bar.addEventListener('keydown', (event) => {
      const { key } = event;
      const by = { [upright ? 'ArrowRight' : 'ArrowDown']: 1, [upright ? 'ArrowLeft' : 'ArrowUp']: -1 }[key];
      if (by === undefined && key !== 'Home') return;
      event.preventDefault();
      set(pane, by === undefined ? undefined : measured(pane) + by * pane.grows * STEP);
      tell();
    });
    (pane.name === 'lower' ? work : grid).append(bar);
    // A separator that can be moved has a value from the beginning.
    tell();
  }
}

function kept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  } catch {
    // Storage is blocked, or holds what this page did not write.
    return {};
  }
}

function keep(text: string): void {
  try {
    localStorage.setItem(KEPT, text);
  } catch {
    // Nothing is kept; the sizes hold for this visit.
  }
}
