// Filters the glossary by its words in both languages. Without scripts the field is not shown (glossary.css), and every
// term is.
const form = document.querySelector<HTMLFormElement>('[data-glossary-filter]');
const input = form?.querySelector('input');
const status = form?.querySelector<HTMLElement>('[role="status"]');
const terms = [...document.querySelectorAll<HTMLElement>('.term')];
const groups = [...document.querySelectorAll<HTMLElement>('.glossary__group')];

function filter(text: string): void {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const term of terms) term.hidden = !words.every((word) => term.dataset['words']?.includes(word));
  for (const group of groups) group.hidden = [...group.querySelectorAll<HTMLElement>('.term')].every(({ hidden }) => hidden);
  const shown = terms.filter(({ hidden }) => !hidden).length;
  const { shown: some = '', none = '' } = status?.dataset ?? {};
  if (status) status.textContent = words.length === 0 ? '' : shown === 0 ? none : some.replace('{n}', String(shown));
}

if (form && input) {
  input.addEventListener('input', () => filter(input.value));
  form.addEventListener('submit', (event) => event.preventDefault());
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  filter(input.value);
  // A link to a term must reach it, whatever the filter says.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.hidden) return;
    input.value = '';
    filter('');
    target.scrollIntoView();
  });
}

export {};
