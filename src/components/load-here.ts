/** Fetches what runs a block of the manual, when its button asks for it. */
document.addEventListener('run-here', (event) => {
  const { target } = event;
  import('../trial/here/here.ts')
    .then(({ runHere }) => (target instanceof HTMLElement ? runHere(target) : undefined))
    .catch((error: unknown) => {
      if (event instanceof CustomEvent && typeof event.detail === 'function') event.detail(String(error));
    });
});
