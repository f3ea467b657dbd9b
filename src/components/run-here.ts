/** A button at every block that can be run where it stands. What it opens is fetched by `load-here.ts` with the first click. */
const { run = '', failed = '' } = document.getElementById('run-here')?.dataset ?? {};
for (const block of document.querySelectorAll<HTMLElement>('[data-run]:not(template)')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'k-btn k-btn--sm k-here__go';
  button.textContent = run;
  (block.closest('.expressive-code, .k-rec') ?? block).after(button);
  const tell = (reason: string): void => {
    button.textContent = `${failed} ${reason}`;
  };
  button.addEventListener('click', () => button.dispatchEvent(new CustomEvent('run-here', { bubbles: true, detail: tell })));
}
