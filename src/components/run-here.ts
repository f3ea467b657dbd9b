import type { HerePage } from '../site/run-here.ts';

/** A button at every block that can be run where it stands. What it opens is fetched by `load-here.ts` with the first click. */
const data = document.getElementById('run-here')?.textContent;
if (data) {
  const { words } = JSON.parse(data) as HerePage;
  for (const block of document.querySelectorAll<HTMLElement>('[data-run]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'k-btn k-btn--sm k-here__go';
    button.textContent = words.run;
    (block.closest('.expressive-code, .k-rec') ?? block).after(button);
    const failed = (reason: string): void => {
      button.textContent = `${words.failed} ${reason}`;
    };
    button.addEventListener('click', () => button.dispatchEvent(new CustomEvent('run-here', { bubbles: true, detail: failed })));
  }
}
