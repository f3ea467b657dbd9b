// Filters and sorts the table of components. Without scripts the form stays hidden, and every row is shown.
const form = document.querySelector<HTMLFormElement>('[data-compat-filter]');
const table = document.querySelector<HTMLTableElement>('[data-facts="compatibility"]');
const body = table?.tBodies[0];

if (form && table && body) {
  const rows = [...body.rows];
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const value = (name: string): string => {
    const given = new FormData(form).get(name);
    return typeof given === 'string' ? given : '';
  };

  const matches = (row: HTMLTableRowElement): boolean => {
    const text = row.textContent.toLowerCase();
    const words = value('words').toLowerCase().split(/\s+/).filter(Boolean);
    const { own = '-', shared = '-', line = '-' } = row.dataset;
    const packaging = value('packaging');
    const levels = packaging === 'own' ? [own] : packaging === 'shared' ? [shared] : [own, shared];
    const level = value('level');
    return (
      words.every((word) => text.includes(word)) &&
      (level === '' ? packaging === '' || levels.some((one) => one !== '-') : levels.includes(level)) &&
      (value('line') === '' || line === value('line'))
    );
  };

  const filter = (): void => {
    const shown = rows.filter((row) => {
      const isShown = matches(row);
      row.hidden = !isShown;
      return isShown;
    }).length;
    const { shown: some = '', none = '' } = status?.dataset ?? {};
    if (status) status.textContent = shown === rows.length ? '' : shown === 0 ? none : some.replace('{n}', String(shown));
  };

  /** Levels from the worst to the best; other columns by their words. */
  const ORDER = ['X', 'C0', 'U0', 'U1', 'U2', 'U3'];
  const keyOf = (row: HTMLTableRowElement, column: number): string => {
    const cell = row.cells[column];
    const { level, fixed = '' } = cell?.dataset ?? {};
    return level === undefined ? (cell?.textContent ?? '').trim().toLowerCase() : `${ORDER.indexOf(level)}${ORDER.indexOf(fixed)}`;
  };
  const isKnown = (row: HTMLTableRowElement, column: number): boolean => row.cells[column]?.dataset['known'] !== 'no';
  const sort = (column: number, head: HTMLTableCellElement): void => {
    const isDown = head.ariaSort === 'ascending';
    for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute('aria-sort');
    head.ariaSort = isDown ? 'descending' : 'ascending';
    const { lang } = document.documentElement;
    const compared = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
      keyOf(a, column).localeCompare(keyOf(b, column), lang) * (isDown ? -1 : 1);
    // What nobody measured or reported comes last, whichever way.
    const [known, unknown] = [rows.filter((row) => isKnown(row, column)), rows.filter((row) => !isKnown(row, column))];
    body.append(...known.sort(compared), ...unknown);
  };

  for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = table.dataset['sortHint'] ?? '';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(column, head));
  }
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A link to a row must reach it, whatever the filter says.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.matches('tr[hidden]')) return;
    form.reset();
    filter();
    target.scrollIntoView();
  });
}

export {};
