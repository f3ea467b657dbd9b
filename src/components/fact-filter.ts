// Filters the rows of a table of facts by the words in them. Without scripts the field stays hidden, and every
// row is shown.
for (const form of document.querySelectorAll<HTMLFormElement>('[data-fact-filter]')) {
  const input = form.querySelector('input');
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const tables = [...document.querySelectorAll<HTMLElement>(`[data-facts="${form.dataset['factFilter'] ?? ''}"]`)];
  const rows = tables.flatMap((table) => [...table.querySelectorAll('tbody tr')]);

  const filter = (text: string): void => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const holds = row.textContent.toLowerCase();
      const matches = words.every((word) => holds.includes(word));
      row.toggleAttribute('hidden', !matches);
      if (matches) shown++;
    }
    for (const table of tables) table.hidden = table.querySelector('tbody tr:not([hidden])') === null;
    const { shown: some = '', none = '' } = status?.dataset ?? {};
    if (status) status.textContent = words.length === 0 ? '' : shown === 0 ? none : some.replace('{n}', String(shown));
  };

  form.hidden = false;
  input?.addEventListener('input', () => filter(input.value));
  form.addEventListener('submit', (event) => event.preventDefault());
  // A link to a row must reach it, whatever the filter says.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!input || !target?.closest('[data-facts] [hidden], [data-facts][hidden]')) return;
    input.value = '';
    filter('');
    target.scrollIntoView();
  });
}

export {};
