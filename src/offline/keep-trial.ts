import type { KeepTrial } from './kept.ts';

/** Asks for the trial to be kept for times without a network. */
export async function keepTrial(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  if ('connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData') === true) return;
  const { active } = await navigator.serviceWorker.ready;
  const message: KeepTrial = { keep: 'trial' };
  active?.postMessage(message);
}
