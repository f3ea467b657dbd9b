// Shows a glossary term's definition when it is pointed at or reached by keyboard. Without scripts the term is a link.
const tip = document.createElement('div');
tip.className = 'k-tip';
tip.id = 'k-tip';
tip.setAttribute('role', 'tooltip');
tip.popover = 'manual';

const MARGIN = 8;
let waiting: ReturnType<typeof setTimeout> | undefined;

function show(term: HTMLElement): void {
  tip.textContent = term.dataset['definition'] ?? '';
  if (!tip.isConnected) document.body.append(tip);
  term.setAttribute('aria-describedby', tip.id);
  tip.showPopover();
  const { left, top, bottom } = term.getBoundingClientRect();
  const below = bottom + MARGIN + tip.offsetHeight < innerHeight;
  tip.style.top = `${below ? bottom + MARGIN : top - MARGIN - tip.offsetHeight}px`;
  tip.style.left = `${Math.max(MARGIN, Math.min(left, document.documentElement.clientWidth - tip.offsetWidth - MARGIN))}px`;
}

function hide(): void {
  clearTimeout(waiting);
  if (tip.isConnected) tip.hidePopover();
  document.querySelector('[aria-describedby="k-tip"]')?.removeAttribute('aria-describedby');
}

/** The pointer may cross the gap to the tooltip and read on. */
const leave = () => {
  clearTimeout(waiting);
  waiting = setTimeout(hide, 200);
};
const stay = () => clearTimeout(waiting);

for (const term of document.querySelectorAll<HTMLElement>('a.k-term')) {
  const enter = () => {
    hide();
    show(term);
  };
  term.addEventListener('pointerenter', enter);
  term.addEventListener('focus', enter);
  term.addEventListener('pointerleave', leave);
  term.addEventListener('blur', hide);
}
tip.addEventListener('pointerenter', stay);
tip.addEventListener('pointerleave', leave);
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
addEventListener('scroll', hide, { passive: true });

export {};
