// Without scripts the chips are not shown (okr.css), and every item is.
const chips = [...document.querySelectorAll<HTMLButtonElement>('[data-status-filter] [data-filter]')];
const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll<HTMLElement>(selector)];

function show(wanted: string): void {
  const status = chips.some(({ dataset }) => dataset['filter'] === wanted) ? wanted : 'all';
  for (const chip of chips) chip.setAttribute('aria-pressed', String(chip.dataset['filter'] === status));
  for (const item of all('[data-item]')) item.hidden = status !== 'all' && item.dataset['st'] !== status;
  for (const group of [...all('[data-kr]'), ...all('[data-objective]')])
    group.hidden = all('[data-item]', group).every(({ hidden }) => hidden);
  for (const none of all('[data-none]')) none.hidden = all('[data-item]').some(({ hidden }) => !hidden);
}

function choose(status: string): void {
  const address = new URL(location.href);
  if (status === 'all') address.searchParams.delete('status');
  else address.searchParams.set('status', status);
  address.hash = '';
  history.replaceState(null, '', address);
  show(status);
}

for (const chip of chips) chip.addEventListener('click', () => choose(chip.dataset['filter'] ?? 'all'));

/** An item that an address names must be seen, whatever the filter says. */
function reveal(): void {
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (target?.closest('[hidden]')) choose('all');
  target?.scrollIntoView();
}
show(new URL(location.href).searchParams.get('status') ?? 'all');
addEventListener('hashchange', reveal);
if (location.hash) reveal();

export {};
