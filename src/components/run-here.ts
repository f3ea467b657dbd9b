import type { HerePage } from '../site/run-here.ts';

/** A button at every block that can be run where it stands. What it opens is fetched with the first click. */
const data = document.getElementById('run-here')?.textContent;
if (data) {
  const page = JSON.parse(data) as HerePage;
  for (const block of document.querySelectorAll<HTMLElement>('[data-run]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'k-btn k-btn--sm k-here__go';
    button.textContent = page.words.run;
    const place = block.closest<HTMLElement>('.expressive-code, .k-rec') ?? block;
    place.after(button);
    button.addEventListener('click', () => {
      button.disabled = true;
      import('../trial/here/here.ts')
        .then(({ runHere }) => runHere(page, block, button))
        .catch((error: unknown) => {
          button.textContent = `${page.words.failed} ${error instanceof Error ? error.message : String(error)}`;
        })
        .finally(() => {
          button.disabled = false;
        });
    });
  }
}
