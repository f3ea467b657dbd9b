// The link to a page's Markdown becomes a button that copies it. Without scripts it stays a link.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.k-copy-page')) {
  const { copy = '', copied = '' } = link.dataset;
  const status = link.nextElementSibling;
  link.textContent = copy;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    const text = fetch(link.href).then((response) => response.text());
    text
      .then((markdown) => navigator.clipboard.writeText(markdown))
      .then(() => {
        link.textContent = copied;
        if (status) status.textContent = copied;
        setTimeout(() => {
          link.textContent = copy;
        }, 2000);
      })
      .catch(() => location.assign(link.href));
  });
}

export {};
