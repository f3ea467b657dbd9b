const SCRIPT = '/service-worker.js';

async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  if (import.meta.env.DEV) {
    // A worker of a built site that was served on the same port would answer for the development server.
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    return;
  }
  await navigator.serviceWorker.register(SCRIPT);
}

const start = (): void => {
  // Offline is an extra: where the browser refuses it, as in private windows, everything else works.
  register().catch(() => undefined);
};
if (document.readyState === 'complete') start();
else addEventListener('load', start);

const read = document.documentElement.dataset['copy'];
const place = document.querySelector('[data-copy-note] time');
if (read !== undefined && place instanceof HTMLTimeElement) {
  place.dateTime = read;
  place.textContent = new Date(read).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
}
