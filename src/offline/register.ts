import type { KeepTrial } from './kept.ts';

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

/** Asks for the trial to be kept for times without a network. */
export async function keepTrial(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  if ('connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData') === true) return;
  const { active } = await navigator.serviceWorker.ready;
  const message: KeepTrial = { keep: 'trial', language: document.documentElement.lang };
  active?.postMessage(message);
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
